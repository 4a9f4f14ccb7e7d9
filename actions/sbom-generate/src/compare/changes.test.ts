import { expect, it } from 'vitest';
import { changesBetween } from './changes.ts';
import { changesJson, changesMarkdown } from './report.ts';

const same = (licence: string) => licence;
const listed = (...purls: (string | [string, string])[]) =>
  purls.map((entry) => (typeof entry === 'string' ? { purl: entry } : { purl: entry[0], licence: entry[1] }));
const compare = (before: Parameters<typeof listed>, after: Parameters<typeof listed>) =>
  changesBetween(listed(...before), listed(...after), same).changes.map(({ kind, name, before: from, after: to }) => [
    kind,
    name,
    from.join(' '),
    to.join(' '),
  ]);

it('takes the path of a Go module together, wherever a program parts it', () => {
  expect(compare(['pkg:golang/github.com/a/b@v1.0.0#config/v2'], ['pkg:golang/github.com/a/b/config/v2@v1.1.0'])).toEqual([
    ['upgraded', 'github.com/a/b/config/v2', 'v1.0.0', 'v1.1.0'],
  ]);
});

it('says what came, went, rose and fell', () => {
  expect(
    compare(
      ['pkg:npm/stays@1', 'pkg:npm/gone@1', 'pkg:npm/up@1.9.0', 'pkg:npm/down@2', 'pkg:oci/image@sha256:aa'],
      ['pkg:npm/stays@1', 'pkg:npm/new@1', 'pkg:npm/up@1.10.0', 'pkg:npm/down@1', 'pkg:oci/image@sha256:bb'],
    ),
  ).toEqual([
    ['added', 'new', '', '1'],
    ['removed', 'gone', '1', ''],
    ['downgraded', 'down', '2', '1'],
    ['changed', 'image', 'sha256:aa', 'sha256:bb'],
    ['upgraded', 'up', '1.9.0', '1.10.0'],
  ]);
});

it('takes all versions of a package together', () => {
  expect(compare(['pkg:npm/a@1', 'pkg:npm/a@2'], ['pkg:npm/a@3', 'pkg:npm/a@2'])).toEqual([['upgraded', 'a', '1 2', '2 3']]);
  expect(compare(['pkg:npm/a@1'], ['pkg:npm/a@1', 'pkg:npm/a@2'])).toEqual([['changed', 'a', '1', '1 2']]);
  expect(compare(['pkg:npm/a@2'], ['pkg:npm/a@1', 'pkg:npm/a@3'])).toEqual([['changed', 'a', '2', '1 3']]);
});

it('is the same package however its purl is written and whatever its qualifiers', () => {
  expect(
    compare(
      ['pkg:npm/@s/A@1+b', 'pkg:pypi/Foo_Bar@1', 'pkg:deb/debian/x@1?arch=amd64&distro=debian-12', 'pkg:maven/g/A@1'],
      ['pkg:npm/%40s/a@1%2Bb', 'pkg:pypi/foo-bar@1', 'pkg:deb/debian/x@1?arch=amd64&distro=bookworm', 'pkg:maven/g/a@1'],
    ),
  ).toEqual([
    ['added', 'g/a', '', '1'],
    ['removed', 'g/A', '1', ''],
  ]);
});

it('names licences that are others, and not those that one side does not know', () => {
  const { changes } = changesBetween(
    listed(['pkg:npm/a@1', 'MIT'], ['pkg:npm/b@1', 'MIT'], 'pkg:npm/c@1', ['pkg:npm/d@1', 'ISC']),
    listed(['pkg:npm/a@1', 'BUSL-1.1'], ['pkg:npm/b@2', 'AGPL-3.0-only'], ['pkg:npm/c@1', 'MIT'], 'pkg:npm/d@1'),
    same,
  );
  expect(changes.map(({ kind, name, licences }) => [kind, name, licences])).toEqual([
    ['upgraded', 'b', { before: ['MIT'], after: ['AGPL-3.0-only'] }],
    ['relicensed', 'a', { before: ['MIT'], after: ['BUSL-1.1'] }],
  ]);
});

const earlier = { file: 'old/bom.json', sha256: 'ab'.repeat(32), format: 'CycloneDX 1.6' };

it('is a table that nothing in it can break out of, and no longer than a comment', () => {
  const before = [{ purl: 'pkg:npm/%40org/x%60%7C%3Cb%3E@1%0A', licence: 'a|b' }];
  const many = Array.from({ length: 5000 }, (_, index) => ({ purl: `pkg:npm/p${index}@1` }));
  const comparison = changesBetween(before, [...many, { name: 'no purl' } as object], same);
  const text = changesMarkdown(comparison, earlier);
  expect(text).toContain('5,000 added, 1 removed');
  expect(text).toContain('… and 4,801 more');
  expect(text).toContain('Not compared: 1 component without a package URL.');
  expect(text.length).toBeLessThan(60_000);
  const [row] = changesMarkdown(changesBetween(before, [], same), earlier)
    .split('\n')
    .filter((line) => line.startsWith('| removed'));
  expect(row).toBe('| removed | `@org/x \\|<b>` npm | `1` |  |  |');
});

it('is JSON with one change a line', () => {
  const text = changesJson(changesBetween(listed('pkg:npm/a@1'), listed('pkg:npm/b@1'), same), earlier);
  expect(JSON.parse(text)).toEqual({
    earlier,
    counts: { added: 1, removed: 1 },
    notCompared: 0,
    changes: [
      { kind: 'added', type: 'npm', name: 'b', before: [], after: ['1'] },
      { kind: 'removed', type: 'npm', name: 'a', before: ['1'], after: [] },
    ],
  });
  expect(text.split('\n')).toHaveLength(5);
  expect(JSON.parse(changesJson({ changes: [], notCompared: 0 }, earlier)).changes).toEqual([]);
});

it('is linear', () => {
  const side = (version: number) =>
    Array.from({ length: 50_000 }, (_, index) => ({ purl: `pkg:npm/p${index}@${version}.0.0`, licence: 'MIT' }));
  expect(changesBetween(side(1), side(2), same).changes).toHaveLength(50_000);
}, 60_000);
