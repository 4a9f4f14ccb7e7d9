import { errorTable } from '@sovereign-actions/core';

export const evidenceError = errorTable({
  LEDGER_EMPTY: { exit: 'usage', about: 'The ledger has no record of any step, so there is nothing to prove.' },
  LEDGER_ALTERED: {
    exit: 'verification',
    about: 'A file of the ledger is not what its record or its name says: changed, damaged, missing or put there by something else.',
  },
  CONTROLS_INVALID: { exit: 'usage', about: 'A control map has mistakes; each is listed with its line and column.' },
  PACKAGE_NAME: { exit: 'usage', about: 'The name of the deployment cannot name a package.' },
  SIGNER_UNKNOWN: { exit: 'policy', about: 'The key that should sign the package is not one that the boundary names.' },
  PACKAGE_UNVERIFIED: { exit: 'verification', about: 'The stored package, read back, does not verify.' },
  TRAIL_UNREADABLE: { exit: 'failure', about: 'The trail that the boundary names, its bucket or its keys cannot be read.' },
  SEAL_RECORD: {
    exit: 'verification',
    about: 'The package that is to be sealed is not one that verifies, or says too little to be sealed.',
  },
  AUDIT_EMPTY: { exit: 'usage', about: 'The store has no package of the days that were asked for, so there is nothing to test.' },
  AUDIT_PACKAGE: { exit: 'usage', about: 'What was named is not a package in the store of the boundary.' },
  SPOOL_ALTERED: {
    exit: 'verification',
    about: 'A package that an earlier step left to be stored is not what that step announced, or does not verify.',
  },
  STORE_CONFLICT: { exit: 'verification', about: 'The store already holds other bytes under the name of this package.' },
  STORE_UNFIT: {
    exit: 'policy',
    about: 'The evidence bucket is not what the boundary declares: region, owner, lock, encryption or access.',
  },
  STORE_REFUSED: { exit: 'failure', about: 'The evidence store did not take the package or did not answer.' },
  STORE_UNCONFIRMED: {
    exit: 'failure',
    about:
      'The store has the package or may have it, and does not show it. It waits in the output folder, and the same command finishes it.',
  },
  STORE_DIFFERS: {
    exit: 'verification',
    about: 'What the store holds is not what was sent: checksum, size, lock, key, version or bytes.',
  },
});
