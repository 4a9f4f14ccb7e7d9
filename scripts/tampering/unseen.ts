import type { Unseen } from './row.ts';

/** What the signer can do and no check of a package sees. */
export const UNSEEN = {
  'record-dropped-signed': {
    what: 'drops the record of a step that found something, and makes and signs the whole package anew',
    stops:
      'the log and the store have both packages, each with its time; `sovereign list` shows two of one deployment, and neither can be taken away. The trail has one more use of the key',
    seen: [],
  },
  'record-invented': {
    what: 'adds a record of a step that never ran, and signs the whole package anew',
    stops: 'as above; and a role session, a request id or a signature that the record claims must be in the trail, which the seal shows',
    seen: [],
  },
  'sbom-shortened': {
    what: 'takes a component out of the SBOM, in its file, its record and its attestation',
    stops: 'the same image can be scanned again; the attestation that the registry holds is another one',
    seen: [],
  },
  'records-back-dated': {
    what: 'moves the times of all records back by a month',
    stops: 'the time-stamp says when it was signed, and the store when it was written: `sovereign list` shows both days',
    seen: [],
  },
  'session-left-out': {
    what: 'leaves the role session out of the record before it is sealed, so that the trail is not asked about it',
    stops: 'the trail of the account has the session; whoever reads it for the time of the deployment sees calls that no record explains',
    seen: [],
  },
  'event-removed-and-counted': {
    what: 'removes an event from the seal, and lowers every count',
    stops: 'the log file with that SHA-256 lies in the bucket of the trail, under its own lock: sealing again gives another extract',
    seen: [],
  },
  'event-invented': {
    what: 'adds an event that the trail never saw to the seal, and raises every count',
    stops: 'as above',
    seen: [],
  },
  'trail-invented': {
    what: "signs a whole chain of digest files with a key of its own, and gives that key the fingerprint of CloudTrail's",
    stops:
      '`aws cloudtrail list-public-keys` of the region gives the real keys: `verify` prints the SHA-256 of each to compare, and says that it cannot know',
    seen: ['aws'],
  },
  'other-genuine-package': {
    what: 'hands over the genuine package of another deployment',
    stops: 'the receipt, or the key in the store, has the SHA-256 of the right one: `--sha256` compares it',
    seen: [],
  },
} as const satisfies Record<string, Unseen>;
