import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { IDENTITY_CERTIFICATES, regionOfCertificate } from './certificates.ts';

test('the documentation lists the same fingerprints', () => {
  const text = readFileSync(new URL('../../../../docs/runner-location.md', import.meta.url), 'utf8');
  const listed = [...text.matchAll(/^\| `([a-z0-9-]+)` \| `([0-9a-f]{64})` \|$/gm)].map(([, region, sha256]) => [region, sha256]);
  expect(Object.fromEntries(listed)).toEqual(IDENTITY_CERTIFICATES);
  for (const [region, sha256] of Object.entries(IDENTITY_CERTIFICATES)) expect(regionOfCertificate(sha256)).toBe(region);
  expect(regionOfCertificate('0'.repeat(64))).toBeUndefined();
});
