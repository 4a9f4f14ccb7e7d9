import { createHash, type KeyObject } from 'node:crypto';
import { sha256Hex } from '@sovereign-actions/core';
import type { Trust, VerifyOptions } from '@sovereign-actions/sigstore';
import type { Demand, Policy } from './policy.ts';

/** All that verification goes by, in one form: who verifies with the same comes to the same answer. */
export interface EffectivePolicy {
  /** JSON with its fields and lists in one order; nothing in it is secret. */
  json: string;
  /** Of `json`, hex. */
  sha256: string;
}

/**
 * Writes down what is demanded and whose word counts. Two steps with the same text demand the same; a key, a log or an age that
 * changes makes it another policy.
 * @param scope what must be attached beside the signature, as policies name it, and whether every manifest below an index must be signed
 */
export function effectivePolicy(
  { every, statements, provenance, sbomFields }: Policy,
  { types, recursive }: { types: readonly string[]; recursive: boolean },
  trust: Trust,
  expect: VerifyOptions['expect'],
): EffectivePolicy {
  const json = JSON.stringify({
    version: 1,
    recursive,
    statements: [...new Set(['signature', ...types])].sort().map((type) => ({ type, ...demandOf(statements.get(type) ?? every) })),
    witnesses: { log: expect?.log ?? 'default', timestamp: expect?.timestamp ?? 'default' },
    provenance: provenance.map(({ builders, sources, refs }) => ({
      builders: sorted(builders),
      sources: sorted(sources),
      refs: sorted(refs),
    })),
    sbom: sorted(sbomFields),
    trust: {
      keys: inOrder(trust.keys.map(({ name, publicKey }) => ({ name, sha256: keyDigest(publicKey) }))),
      identities: inOrder((trust.identities ?? []).map(({ name, issuer, subject }) => ({ name, issuer, subject }))),
      certificateAuthorities: inOrder((trust.certificateAuthorities ?? []).map(chained)),
      ctLogs: inOrder((trust.ctLogs ?? []).map(keyed)),
      logs: inOrder(trust.logs.map(keyed)),
      timestampAuthorities: inOrder(trust.authorities.map(chained)),
    },
  });
  return { json, sha256: sha256Hex(json) };
}

const demandOf = ({ signers, atLeast, maxAge }: Demand) => ({ signers: sorted(signers), atLeast, maxAge });
const sorted = (texts: readonly string[] | undefined): string[] | undefined => texts && [...texts].sort();
const inOrder = <T>(items: readonly T[]): T[] =>
  items
    .map((item) => [JSON.stringify(item), item] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);

interface Valid {
  validFor?: { start?: Date; end?: Date };
}
const keyDigest = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
const keyed = ({ publicKey, validFor }: Valid & { publicKey: KeyObject }) => ({ sha256: keyDigest(publicKey), validFor });
const chained = ({ chain, validFor }: Valid & { chain: readonly { raw: Buffer }[] }) => ({
  sha256: chain.map(({ raw }) => sha256Hex(raw)),
  validFor,
});
