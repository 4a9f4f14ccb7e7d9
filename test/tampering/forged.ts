import type { Trust } from '@sovereign-actions/sigstore';
import type { World } from './world.ts';

/** What an attacker hands over. */
export interface Forged {
  tar: Buffer;
  /** Of what kind the genuine one was. Default: the record of a deployment. */
  of?: 'seal' | 'keyless';
  /** The record that is handed over beside a seal. Default: the genuine one. Null: none. */
  beside?: Buffer | null;
  /** The SHA-256 that a receipt names. */
  expected?: string;
  /** When it is verified, where that is not now; milliseconds since the epoch. */
  now?: number;
  /** Where it is not the trust of the team. */
  trust?: Trust;
}

export type Tampering = (world: World) => Forged | Promise<Forged>;
