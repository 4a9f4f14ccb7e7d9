import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseChain, parseLogKey, type TrustedLog, trustedRootJson } from '@sovereign-actions/sigstore';
import { describe, expect, it } from 'vitest';
import { type Bench, bench, writes } from './testing-bench.ts';

const configured = (text: string) =>
  text.replace(/ {2}rekor:\n[\s\S]*?(?=state:)/, '  signing-config: signing_config.json\n  trusted-root: trusted_root.json\n');

interface Service {
  url: string;
  version?: 1 | 2;
  operator?: string;
  start?: string;
}

/** Writes both files of Sigstore into the bench; the logs are those that the root knows, and the config's in this order by age. */
function declare({ folder, sandbox }: Bench, logs: readonly Service[], selector: object = { selector: 'ANY' }): void {
  const tsa = `http://127.0.0.1:${sandbox.ports.tsa}/api/v1/timestamp`;
  const service = ({ url, version = 2, operator = 'one', start = '2026-01-01T00:00:00Z' }: Service) => ({
    url,
    majorApiVersion: version,
    validFor: { start },
    operator,
  });
  const put = (name: string, value: object) => writeFileSync(path.join(folder, name), JSON.stringify(value));
  put('signing_config.json', {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    rekorTlogUrls: logs.map(service),
    rekorTlogConfig: selector,
    tsaUrls: [service({ url: tsa, version: 1 })],
    tsaConfig: { selector: 'EXACT', count: 1 },
  });
  const known = logs.map(({ url, version = 2 }): TrustedLog => {
    const pem = version === 1 ? sandbox.rekorV1PublicKeyPem : sandbox.rekorPublicKeyPem;
    return { url, version, publicKey: parseLogKey(pem, 'log') };
  });
  put('trusted_root.json', trustedRootJson({ logs: known, authorities: [{ url: tsa, chain: parseChain(sandbox.tsaChainPem, 'tsa') }] }));
}

const rekorOf = ({ sandbox }: Bench): string => `http://127.0.0.1:${sandbox.ports.rekor}`;
/** A service of the region that is no log. */
const silentOf = ({ sandbox }: Bench): string => `http://127.0.0.1:${sandbox.ports.oidc}`;

describe('a signing config', () => {
  it.each([1, 2] as const)('signs and verifies with its Rekor v%i and its time-stamps', async (version) => {
    const bed = await bench({ boundary: configured });
    declare(bed, [{ url: rekorOf(bed), version }]);
    const { outputs } = await bed.run({ image: bed.image, layout: 'image', key: 'release', provenance: 'false' });
    expect(outputs?.verified).toBe(true);
    expect(bed.sandbox.requests('rekor').map(({ path: at }) => at)).toEqual([`/api/v${version}/log/entries`]);
    expect(bed.sandbox.requests('tsa')).toHaveLength(1);
  });

  it('has the next service stand in where one of ANY does not answer, and pushes nothing where ALL must', async () => {
    const bed = await bench({ boundary: configured });
    const logs = [
      { url: silentOf(bed), operator: 'newer', start: '2026-02-01T00:00:00Z' },
      { url: rekorOf(bed), operator: 'older' },
    ];
    declare(bed, logs, { selector: 'ALL' });
    const run = () => bed.run({ image: bed.image, layout: 'image', key: 'release', provenance: 'false' });
    await expect(run()).rejects.toMatchObject({ code: 'LOG_UNAVAILABLE' });
    expect(writes(bed.sandbox)).toBe(0);
    declare(bed, logs);
    expect((await run()).outputs?.verified).toBe(true);
  });

  it('is refused before a key is used where the boundary does not name a host', async () => {
    const bed = await bench({ boundary: configured });
    declare(bed, [{ url: 'http://127.0.0.1:9' }]);
    const run = bed.run({ image: bed.image, layout: 'image', key: 'release', provenance: 'false' });
    await expect(run).rejects.toMatchObject({ code: 'SERVICE_OUTSIDE', exit: 'policy' });
    expect(bed.sandbox.requests('kms')).toEqual([]);
  });
});
