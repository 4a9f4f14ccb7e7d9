import fc from 'fast-check';
import * as yaml from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parsePlainYaml } from './yaml-plain.ts';

const parseAll = (text: string) => yaml.loadAll(text, { schema: yaml.FAILSAFE_SCHEMA, maxAliases: 0, maxDepth: 32 });
/** With the order of keys, which `toEqual` does not see. */
const written = (value: unknown) => JSON.stringify(value);

const LOCKFILE = `# written by a tool
lockfileVersion: '9.0'

settings:
  autoInstallPeers: true
importers:

  .:
    dependencies:
      a:
        specifier: ^1.0.0
        version: 1.2.0(b@2.0.0)
packages:

  '@scope/it''s@1.0.0':
    resolution: {integrity: sha512-AAA+/==, tarball: https://host.example/a.tgz}
    engines: {node: '>=18', npm: "*"}
    cpu: [x64, arm64]
    os:
      - linux
      - '!win32'
  file:libs/x: {}
  empty:
---
last: héllo 🙌
`;

describe('parsePlainYaml', () => {
  it('reads what tools write', () => {
    const documents = parsePlainYaml(LOCKFILE);
    expect(documents).toHaveLength(2);
    expect(written(documents)).toBe(written(parseAll(LOCKFILE)));
    expect(documents?.[1]).toEqual({ last: 'héllo 🙌' });
  });

  it.each([
    ['nothing', ''],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a key twice in brackets', 'a: {b: 1, b: 2}\n'],
    ['a key of a prototype', '__proto__: {x: 1}\n'],
    ['a merge key', '<<: {x: 1}\n'],
    ['an anchor', 'a: &x 1\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !x 1\n'],
    ['a block of text', 'a: |\n  b\n'],
    ['a text over several lines', 'a: b\n  c\n'],
    ['a quoted text over several lines', 'a: "b\n  c"\n'],
    ['an escape', 'a: "\\x41"\n'],
    ['a comment after a value', 'a: b # c\n'],
    ['a colon in a value', 'a: b: c\n'],
    ['a value that ends in a colon', 'a: b:\n'],
    ['a line too far right', 'a:\n  b: 1\n   c: 2\n'],
    ['a line between two depths', 'a:\n    b: 1\n  c: 2\n'],
    ['a list as far left as its key', 'a:\n- b\n'],
    ['a list of mappings', 'a:\n  - b: 1\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['the end of a document', 'a: 1\n...\n'],
    ['a document that is no mapping', '--- a\n'],
    ['a document of nothing', 'a: 1\n---\n'],
    ['a mark of a document with something after it', '--- a: b\n'],
    ['an explicit key', '? a\n: b\n'],
    ['a tab', 'a:\tb\n'],
    ['a carriage return', 'a: b\r\n'],
    ['a half of a character', 'a: \ud83d\n'],
    ['a pair without braces', 'a: [b: c]\n'],
    ['brackets that stay open', 'a: [b,\n'],
    ['depth', `a: ${'['.repeat(100)}${']'.repeat(100)}\n`],
    ['a key that is too long', `${'a'.repeat(1025)}: b\n`],
  ])('leaves %s to the other parser', (_, text) => {
    expect(parsePlainYaml(text)).toBeUndefined();
  });

  it('gives what a parser of all of YAML gives, or nothing, for any text', () => {
    const part = fc.constantFrom(
      ...['a', 'b', 'key', "'q'", '"q"', ':', ': ', ' ', '  ', '\n', '\n  ', '\n    ', '- ', '-', '{', '}', '[', ']', ', ', ',', '#', ' #'],
      ...[
        '---',
        '...',
        '?',
        '&x',
        '*x',
        '!',
        '|',
        '>',
        '%',
        '@',
        '`',
        "''",
        '\\',
        '"',
        "'",
        '1',
        '~',
        'a:b',
        'https://h/p',
        '<<',
        '=',
        'é',
        '\n\n',
      ],
    );
    const line = fc
      .tuple(
        fc.constantFrom('', '  ', '    ', '      '),
        fc.constantFrom('a', 'b', 'c', "'d e'", '"f"', 'g:h', '@i', '-', '- j'),
        fc.constantFrom(
          ':',
          ': ',
          ': 1',
          ": 'x y'",
          ': {a: b, c: [d, e:f]}',
          ': [a, {b: c}]',
          ': {}',
          ': []',
          ': - x',
          '',
          ': a#b',
          ': a #b',
          ': -1',
          ': ?x',
        ),
      )
      .map((parts) => parts.join(''));
    // Lines that fit below each other, and one thing in one place that may not.
    const fitting = fc
      .array(
        fc.tuple(
          fc.nat(3),
          fc.constantFrom('a', 'b', 'c', "'d e'", '"f"', 'g:h'),
          fc.constantFrom(': 1', ": 'x'", ': {a: b}', ': [a, b]', ':'),
        ),
      )
      .map((lines) => {
        let depth = 0;
        return lines.map(([wanted, key, rest], index) => {
          depth = Math.min(wanted, lines[index - 1]?.[2] === ':' ? depth + 1 : depth);
          return `${'  '.repeat(depth)}${key}${index}${rest}\n`;
        });
      })
      .map((lines) => lines.join(''));
    const damaged = fc
      .tuple(fitting, part, fc.nat(200))
      .map(([whole, damage, at]) => whole.slice(0, at % (whole.length + 1)) + damage + whole.slice(at % (whole.length + 1)));
    const text = fc.oneof(
      fitting,
      damaged,
      fc.array(line, { maxLength: 8 }).map((lines) => `${lines.join('\n')}\n`),
      fc.array(part, { maxLength: 24 }).map((parts) => parts.join('')),
      fc.array(fc.oneof(line, part), { maxLength: 12 }).map((parts) => parts.join('\n')),
    );
    let plain = 0;
    fc.assert(
      fc.property(text, (source) => {
        const documents = parsePlainYaml(source);
        if (documents === undefined) return;
        plain += 1;
        expect(written(documents)).toBe(written(parseAll(source)));
      }),
      { numRuns: 20_000, seed: 1 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  it('takes linear time', () => {
    const lines = Array.from({ length: 200_000 }, (_, index) => `  key${index}: {a: [b, c], d: 'e'}\n`);
    expect(Object.keys(parsePlainYaml(`all:\n${lines.join('')}`)?.[0]?.all ?? {})).toHaveLength(200_000);
    expect(parsePlainYaml(`a: {${'b: c, '.repeat(200_000)}`)).toBeUndefined();
    expect(parsePlainYaml(`a: '${"''".repeat(500_000)}`)).toBeUndefined();
  });
});
