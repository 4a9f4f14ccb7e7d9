/** Tools of others that look at a package. */
export const JUDGES = ['tar', 'sha256sum', 'bagit.py', 'cosign', 'openssl', 'aws'] as const;
export type Judge = (typeof JUDGES)[number];

interface Row {
  /** What the attacker does. */
  what: string;
  /** The judges that refuse what comes out. */
  seen: readonly Judge[];
}

/** A way to tamper with a package that `sovereign verify` names. */
export interface Seen extends Row {
  /** Id of the claim that does not hold any more. */
  claim: string;
  /** In the reason of that claim, or its details. */
  says: string;
  /** Default: `broken`. */
  verdict?: 'unknown';
  /** Exit code of `sovereign verify`. Default: 4. */
  exit?: 0 | 3;
}

/** A way to tamper with a package that `sovereign verify` cannot see. */
export interface Unseen extends Row {
  /** What stops it all the same, or shows it. */
  stops: string;
}
