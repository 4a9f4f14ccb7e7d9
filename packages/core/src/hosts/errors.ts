import { errorTable } from '../errors.ts';

export const hostError = errorTable({
  NODE_TOO_OLD: { exit: 'usage', about: 'The Node that runs the step is older than it needs.' },
  OIDC_UNAVAILABLE: { exit: 'identity', about: 'The job has no OIDC token, or may not ask for one.' },
  OIDC_REFUSED: { exit: 'identity', about: 'The token service of the CI host did not give a usable token.' },
  OUTPUT_REFUSED: { exit: 'failure', about: 'An output has a name or value that the CI host cannot carry.' },
  RUNNER_INCOMPLETE: { exit: 'failure', about: 'The runner did not give the step a file or folder that it needs.' },
  FOLDER_UNSAFE: { exit: 'failure', about: 'A private file or folder belongs to, or is open to, somebody else.' },
});
