import type { KeyObject, X509Certificate } from 'node:crypto';

/** A key whose signatures count. */
export interface TrustedKey {
  /** For people: the name in the boundary or the trust file. */
  name: string;
  publicKey: KeyObject;
}

/** A transparency log whose checkpoints count. */
export interface TrustedLog {
  /** Base URL, such as `https://rekor.example.eu`. */
  url: string;
  publicKey: KeyObject;
}

/** A timestamp authority whose tokens count. */
export interface TrustedAuthority {
  url: string;
  /** Leaf first; every certificate of it is trusted as it stands. */
  chain: readonly [X509Certificate, ...X509Certificate[]];
}

/** What signatures are verified against: always from outside of what is verified. */
export interface Trust {
  keys: readonly TrustedKey[];
  logs: readonly TrustedLog[];
  authorities: readonly TrustedAuthority[];
}
