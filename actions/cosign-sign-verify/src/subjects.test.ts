import { describe, expect, it } from 'vitest';
import { parseArtifactsList } from './artifacts-list.ts';
import { parseChecksums } from './checksums.ts';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const LONG = 'c'.repeat(128);

describe('parseChecksums', () => {
  it.each<[string, string, { name: string; digest: object }[]]>([
    [
      'sha256sum',
      `${A}  app.tgz\n${B}  dist/b c.tgz\n`,
      [
        { name: 'app.tgz', digest: { sha256: A } },
        { name: 'dist/b c.tgz', digest: { sha256: B } },
      ],
    ],
    [
      'binary and universal markers',
      `${A} *app.tgz\n${B} Ub`,
      [
        { name: 'app.tgz', digest: { sha256: A } },
        { name: 'b', digest: { sha256: B } },
      ],
    ],
    ['one space', `${A} app.tgz`, [{ name: 'app.tgz', digest: { sha256: A } }]],
    ['a name that is a marker alone', `${A} U`, [{ name: 'U', digest: { sha256: A } }]],
    ['a name with spaces at its end', `${A}  a `, [{ name: 'a ', digest: { sha256: A } }]],
    ['BSD', `SHA256 (app (1).tgz) = ${A}\nSHA512 (app (1).tgz) = ${LONG}`, [{ name: 'app (1).tgz', digest: { sha256: A, sha512: LONG } }]],
    ['OpenSSL', `SHA2-256(app.tgz)= ${A}`, [{ name: 'app.tgz', digest: { sha256: A } }]],
    [
      'escaped names',
      `\\${A}  a\\\\b\\nc\n\\SHA256 (d\\re) = ${B}`,
      [
        { name: 'a\\b\nc', digest: { sha256: A } },
        { name: 'd\re', digest: { sha256: B } },
      ],
    ],
    [
      'Windows line ends, a byte order mark, comments and capitals',
      `\uFEFF# sums\r\n${A.toUpperCase()}  a\r\n\r\n`,
      [{ name: 'a', digest: { sha256: A } }],
    ],
    ['the same twice', `${A}  a\n${A} *a`, [{ name: 'a', digest: { sha256: A } }]],
  ])('reads %s', (_, text, expected) => {
    expect(parseChecksums(text)).toEqual(expected);
  });

  it.each<[string, string, RegExp]>([
    ['nothing', '', /no checksum/],
    ['comments alone', '# none\n', /no checksum/],
    ['text', `${A}  a\nhello`, /line 2 is not a checksum/],
    ['a digest without a name', `${A}\n`, /line 1/],
    ['MD5', `${'a'.repeat(32)}  a`, /32 hex digits/],
    ['SHA-1', `${'a'.repeat(40)}  a`, /40 hex digits/],
    ['a truncated digest', `${A.slice(1)}  a`, /63 hex digits/],
    ['a tag that is another algorithm', `SHA512 (a) = ${A}`, /calls a digest of sha256 SHA512/],
    ['SHA-3 under the same length', `SHA3-256 (a) = ${A}`, /not a checksum/],
    ['a strange escape', `\\${A}  a\\x`, /escape/],
    ['an escape that is cut', `\\${A}  a\\`, /escape/],
    ['one name with two digests', `${A}  a\n${B}  a`, /two different digests/],
    ['bits', `${A} ^a\n\0`, /line 2/],
    ['binary', '\u0000\u0001', /line 1/],
  ])('refuses %s', (_, text, why) => {
    expect(parseChecksums(text)).toMatch(why);
  });

  it('takes no longer for a line that nearly is one', () => {
    expect(parseChecksums(`SHA256 (${'('.repeat(200_000)}`)).toMatch(/line 1/);
    expect(parseChecksums(`${'a'.repeat(500_000)}`)).toMatch(/line 1/);
  });
});

describe('parseArtifactsList', () => {
  const list = (...subjects: unknown[]) => JSON.stringify({ version: 1, subjects });

  it('reads files and images, each once, and an empty list', () => {
    const file = { name: 'a', digest: `sha256:${A}`, kind: 'file' };
    const image = { name: 'registry.example.eu/app:v1', digest: `sha256:${B}`, kind: 'oci' };
    expect(parseArtifactsList(list(file, image, file, image))).toEqual({
      files: [{ name: 'a', digest: { sha256: A } }],
      images: [{ reference: 'registry.example.eu/app:v1', digest: `sha256:${B}` }],
    });
    for (const empty of ['', '\n', list()]) expect(parseArtifactsList(empty)).toEqual({ files: [], images: [] });
  });

  it.each<[string, string]>([
    ['no JSON', 'hello'],
    ['null', 'null'],
    ['another version', '{"version":2,"subjects":[]}'],
    ['no subjects', '{"version":1}'],
    ['a key twice', '{"version":1,"subjects":[],"subjects":[]}'],
    ['a subject that is null', list(null)],
    ['no name', list({ digest: `sha256:${A}`, kind: 'file' })],
    ['another algorithm', list({ name: 'a', digest: `sha512:${LONG}`, kind: 'file' })],
    ['a cut digest', list({ name: 'a', digest: 'sha256:00', kind: 'file' })],
    ['another kind', list({ name: 'a', digest: `sha256:${A}`, kind: 'link' })],
    [
      'one name with two digests',
      list({ name: 'a', digest: `sha256:${A}`, kind: 'file' }, { name: 'a', digest: `sha256:${B}`, kind: 'file' }),
    ],
  ])('refuses %s', (_, text) => {
    expect(parseArtifactsList(text)).toEqual(expect.any(String));
  });
});
