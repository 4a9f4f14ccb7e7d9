import { errorTable } from '@sovereign-actions/core';

export const guardError = errorTable({
  NOTHING_TO_CHECK: { exit: 'usage', about: 'The folder that a step was given holds nothing of the kind that it checks.' },
  PATH_NOT_FOLDER: { exit: 'usage', about: 'A step was given something else where it takes a folder.' },
  HCL_ENGINE_FAILED: { exit: 'failure', about: 'The HCL parser could not be started.' },
});
