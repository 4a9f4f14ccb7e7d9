import { errorTable } from '@sovereign-actions/core';

export const rehearsalError = errorTable({
  ARTIFACT_MISSING: { exit: 'usage', about: 'The folder that the rehearsal puts into the image has no files, or too many.' },
  OUTPUT_IN_USE: { exit: 'usage', about: 'The output folder of a rehearsal has files that no rehearsal wrote; they are left alone.' },
});
