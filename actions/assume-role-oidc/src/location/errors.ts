import { errorTable } from '@sovereign-actions/core';

export const locationError = errorTable({
  LOCATION_OUTSIDE: { exit: 'policy', about: 'The runner shows by itself that it is outside the boundary: another region or account.' },
  LOCATION_FALSE: {
    exit: 'identity',
    about: 'What the runner shows of where it is does not hold: altered, of another instance, or signed by another key.',
  },
  LOCATION_UNVERIFIED: {
    exit: 'identity',
    about: 'The boundary requires evidence of where the runner is, and there is none that can be verified.',
  },
});
