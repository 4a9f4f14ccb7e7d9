import type { Boundary } from '@sovereign-actions/core';
import { PACKAGE_TYPE, SEAL_ACTION } from '../package/index-file.ts';
import { judgeStore, parseStoreDocument, rolesOf, STORE_DOCUMENT } from '../seal/store-state.ts';
import type { Claims } from './claim.ts';
import { documentOf, said, summed, worst } from './cloud.ts';
import type { Contents } from './contents.ts';

const CLAIM = 'The record lies locked in a store that is as the boundary declares, and the deployment cannot take it away.';

/** A claim on where the record of a seal lies, worked out again from what S3 told the job that sealed. It decides what a seal is evidence of. */
export function checkStore(claims: Claims, contents: Contents, boundary: Boundary | undefined): void {
  const seal = [...contents.records.values()].find(({ action }) => action === SEAL_ACTION);
  if (!seal || !boundary) return;
  const add = (verdict: 'broken' | 'holds' | 'unknown', reason: string, details: readonly string[] = []) =>
    claims.add('cloud.store', verdict, CLAIM, reason, { counts: false, details });
  if (!boundary.evidence || !('bucket' in boundary.evidence)) {
    add('unknown', 'The store is a folder: whoever owns it can take away what is in it.');
    return;
  }
  const kept = seal.made.find(({ name }) => name === STORE_DOCUMENT);
  const bytes = kept && contents.sealed.get(kept.sha256);
  if (!bytes) {
    add('unknown', `The seal holds no ${STORE_DOCUMENT}: nobody asked the store, or it is too large to read.`);
    return;
  }
  const document = parseStoreDocument(bytes.toString('utf8'));
  const trail = documentOf(contents, seal);
  const record = seal.took.find(({ mediaType }) => mediaType === PACKAGE_TYPE);
  if (typeof document === 'string' || typeof trail === 'string' || !record) {
    add('broken', typeof document === 'string' ? `${STORE_DOCUMENT} ${document}.` : 'The seal does not say what it is about.');
    return;
  }
  const checks = judgeStore(document, boundary, { sha256: record.sha256, size: record.size ?? -1 }, rolesOf(trail.filter.sessions));
  add(worst(checks), `As S3 told the sealing job at ${document.askedAt}. ${summed(checks)}`, said(checks));
}
