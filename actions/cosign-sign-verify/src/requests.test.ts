import * as path from 'node:path';
import { pushLayout, readLayout } from '@sovereign-actions/oci';
import { expect, it } from 'vitest';
import { bench, localKey } from './testing-bench.ts';

it('asks a registry for nothing in vain: what a network takes its time for is counted', async () => {
  const bed = await bench({ boundary: localKey });
  await pushLayout(bed.repository(), await readLayout(path.join(bed.folder, 'image')), 'v1');
  const { digest } = await bed.subject();
  const image = `${bed.image.replace(/:v1$/, '')}@${digest}`;
  const seen = bed.sandbox.requests('registry');
  const since = (from: number) => {
    const counted: Record<string, number> = {};
    for (const { method, path: target } of seen.slice(from)) {
      const name = `${method} ${target
        .replace(/sha256[:-][0-9a-f]{64}/, 'DIGEST')
        .replace(/uploads\/.+/, 'uploads/ID')
        .replace(/^\/v2\/team\/app\//, '')}`;
      counted[name] = (counted[name] ?? 0) + 1;
    }
    return counted;
  };

  const signing = seen.length;
  const inputs = { mode: 'sign', image, key: 'local.pem', sbom: 'app.cdx.json\napp.spdx.json' };
  await bed.run(inputs);
  expect(since(signing)).toEqual({
    'GET manifests/DIGEST': 2, // the image, and the fallback tag
    'GET referrers/DIGEST': 1,
    'POST blobs/uploads/': 5, // four bundles and the empty config
    'PUT blobs/uploads/ID': 5,
    'PUT manifests/DIGEST': 4,
  });

  const verifying = seen.length;
  expect((await bed.run({ ...inputs, mode: 'verify', key: '' })).outputs.verified).toBe(true);
  expect(since(verifying)).toEqual({
    'GET manifests/DIGEST': 6,
    'GET manifests/DIGEST.sig': 1,
    'GET manifests/DIGEST.att': 1,
    'GET referrers/DIGEST': 1,
    'GET blobs/DIGEST': 4,
  });
});
