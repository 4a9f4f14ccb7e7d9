import { describe, expect, it } from 'vitest';
import { byName, edgesOf, readWith } from '../testing.ts';
import { helmReader } from './reader.ts';

const LOCK = `dependencies:
- name: postgresql
  repository: https://user:secret@charts.acme.org/stable/
  version: 12.1.0
- name: redis
  repository: oci://registry.acme.org/charts
  version: "17.10"
- name: common
  repository: file://../common
  version: 0.1.0
- name: aliased
  repository: '@acme'
  version: 1.0.0
digest: sha256:${'ab'.repeat(32)}
generated: "2024-01-01T00:00:00Z"
`;
const CHART = `apiVersion: v2
name: app
version: 2.0.0
dependencies:
  - { name: postgresql, version: ^12, condition: postgresql.enabled }
  - { name: redis, version: 17, tags: [cache] }
  - { name: redis, version: 17, alias: again }
`;
const read = (
  text: string,
  files: Record<string, string> = { 'charts/app/Chart.yaml': CHART, 'charts/common/Chart.yaml': 'name: common\nversion: 0.2.0\n' },
) => readWith(helmReader, 'charts/app/Chart.lock', text, files);

describe('Chart.lock', () => {
  it('has charts of repositories and of the source', async () => {
    const reading = await read(LOCK);
    expect(edgesOf(reading)).toEqual([
      'app@2.0.0 optional postgresql@12.1.0',
      'app@2.0.0 required aliased@1.0.0',
      'app@2.0.0 required common@0.2.0',
      'app@2.0.0 required redis@17.10',
    ]);
    expect(reading.packages.map(({ purl, folder }) => [purl, folder])).toEqual([
      ['pkg:helm/app@2.0.0', 'charts/app'],
      ['pkg:helm/postgresql@12.1.0?repository_url=https:%2F%2Fcharts.acme.org%2Fstable', undefined],
      ['pkg:helm/redis@17.10?repository_url=oci:%2F%2Fregistry.acme.org%2Fcharts', undefined],
      ['pkg:helm/common@0.2.0', 'charts/common'],
      [undefined, undefined],
    ]);
    expect(byName(reading, 'redis@17.10').gap?.state).toBe('unknown');
  });

  it('is read without its chart', async () => {
    expect(edgesOf(await read(LOCK, {}))).toContain('app@ required postgresql@12.1.0');
  });

  it.each([
    ['cut off', LOCK.replace(/digest[\s\S]*/, ''), 'LOCKFILE_INVALID'],
    ['a dependency without version', LOCK.replace('  version: 12.1.0\n', ''), 'LOCKFILE_INVALID'],
    ['another key', `${LOCK}charts: []\n`, 'LOCKFILE_INVALID'],
    ['no list', 'dependencies: x\ndigest: y\n', 'LOCKFILE_INVALID'],
    ['one that is asked for and not there', LOCK.replaceAll('redis', 'valkey'), 'LOCKFILE_OUTDATED'],
  ])('is refused: %s', async (_, text, code) => {
    await expect(read(text)).rejects.toMatchObject({ code });
  });
});
