import { describe, expect, it } from 'vitest';
import { pipenvReader } from './pipenv.ts';
import { byName, edgesOf, readWith } from './testing.ts';

const SHA = '34'.repeat(32);
const read = (categories: Record<string, unknown>) =>
  readWith(pipenvReader, 'Pipfile.lock', JSON.stringify({ _meta: { 'pipfile-spec': 6, sources: [] }, ...categories }), {});

it('gives each category its kind; what stands in several is needed by the strongest', async () => {
  const one = { version: '==1.0', hashes: [`sha256:${SHA}`, `sha256:${'0'.repeat(64)}`], markers: "python_version >= '3'" };
  const reading = await read({ default: { 'Zope.Event': one, both: one }, develop: { both: one, pytest: one }, docs: { sphinx: one } });
  expect(edgesOf(reading)).toEqual([
    '@ development pytest@1.0',
    '@ optional sphinx@1.0',
    '@ required both@1.0',
    '@ required zope-event@1.0',
  ]);
  expect(byName(reading, 'both@1.0')).toMatchObject({ hashes: [], gap: { state: 'unknown' } });
  expect(reading.uncovered).toContain('pyproject.toml');
});

it('keeps a digest only where it is that of the one file', async () => {
  const reading = await read({ default: { a: { version: '==1', hashes: [`sha256:${SHA}`] } } });
  expect(byName(reading, 'a@1').hashes).toEqual([{ algorithm: 'SHA-256', hex: SHA }]);
});

it('knows repositories, archives, folders and the project itself', async () => {
  const commit = 'd4'.repeat(20);
  const reading = await read({
    default: {
      app: { editable: true, path: '.' },
      g: { git: 'https://u:secret@e.org/g.git', ref: commit },
      u: { file: 'https://u:secret@e.org/u-1.zip' },
      l: { editable: true, path: './libs/l' },
    },
  });
  expect(JSON.stringify(reading)).not.toContain('secret');
  expect(byName(reading, `g@${commit}`).vcs).toBe(`git+https://e.org/g.git@${commit}`);
  expect(byName(reading, 'l@').folder).toBe('libs/l');
  expect(reading.packages).toHaveLength(4);
  expect(reading.uncovered).toEqual([]);
});

describe('refuses', () => {
  const broken: [string, Record<string, unknown>, string][] = [
    ['another format', { _meta: { 'pipfile-spec': 7 } }, 'LOCKFILE_UNSUPPORTED'],
    ['no format', { _meta: {} }, 'LOCKFILE_INVALID'],
    ['a category that is no table', { default: [] }, 'LOCKFILE_INVALID'],
    ['a package that is no table', { default: { a: '==1' } }, 'LOCKFILE_INVALID'],
    ['a range', { default: { a: { version: '>=1' } } }, 'LOCKFILE_INVALID'],
    ['neither version nor source', { default: { a: { index: 'pypi' } } }, 'LOCKFILE_INVALID'],
    ['a name that no index allows', { default: { '../a': { version: '==1' } } }, 'LOCKFILE_INVALID'],
  ];
  it.each(broken)('%s', async (_, categories, code) => {
    await expect(read(categories)).rejects.toMatchObject({ code });
  });

  it('a key that stands twice', async () => {
    const text = '{"_meta": {"pipfile-spec": 6}, "default": {"a": {"version": "==1"}, "a": {"version": "==2"}}}';
    await expect(readWith(pipenvReader, 'Pipfile.lock', text)).rejects.toMatchObject({ code: 'LOCKFILE_INVALID' });
  });
});
