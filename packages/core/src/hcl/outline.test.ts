import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outline } from './outline.ts';

const types = (text: string) => outline(text).body.blocks.map(({ type, labels, line, column }) => [type, ...labels, line, column]);

it('sees no block in comments, strings, templates and heredocs', () => {
  const text = [
    '# terraform { backend "http" {} }',
    '/* terraform {',
    '} */ // terraform {',
    'locals {',
    `  a = "terraform { \${"}"} $\${ \\" {"`,
    '  b = <<EOT',
    'terraform {',
    '  backend "http" {}',
    '}',
    'EOT',
    '  c = [for x in { a = "}" } : x if x != "{"]',
    '  d = <<-EOT',
    '    }',
    '    EOT',
    '}',
    'terraform {',
    '  backend "s3" { # why',
    '    region = "eu-central-1"',
    '  }',
    '}',
    '',
  ].join('\n');
  expect(types(text)).toEqual([
    ['locals', 4, 1],
    ['terraform', 16, 1],
  ]);
  const [backend] = outline(text).body.blocks[1]?.blocks ?? [];
  expect(backend).toMatchObject({ type: 'backend', labels: ['s3'], line: 17, column: 3 });
  expect(backend?.attributes.get('region')).toMatchObject({ line: 18, column: 5 });
});

it('reads one-line blocks, bare labels, CRLF and Unicode names', () => {
  expect(types('a {}\r\nmodule "m" { source = "./x" }\r\nb x "y" {\r\n}\r\ngröße {\n}')).toEqual([
    ['a', 1, 1],
    ['module', 'm', 2, 1],
    ['b', 'x', 'y', 3, 1],
    ['größe', 5, 1],
  ]);
  expect(outline('module "m" { source = "./x" }').body.blocks[0]?.attributes.has('source')).toBe(true);
  const [commented] = outline('a /* { */ "b" /* c\n */ {\n  d /* e */ = 1\n}').body.blocks;
  expect(commented).toMatchObject({ labels: ['b'] });
  expect(commented?.attributes.get('d')?.expression).toBe('1');
});

it('measures nesting', () => {
  expect(outline(`a = ${'['.repeat(300)}${']'.repeat(300)}`).depth).toBeGreaterThan(300);
  expect(outline('a {\n'.repeat(300)).depth).toBeGreaterThan(300);
  expect(outline(`a = "${'${"'.repeat(300)}`).depth).toBeGreaterThan(300);
});

it('ends on any text, in linear time', () => {
  const piece = fc.constantFrom('{', '}', '"', '${', '<<A\n', 'A\n', '\n', '=', 'a', '/*', '*/', '#', '\\', '(', ']', ' ', '$${');
  fc.assert(fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => outline(pieces.join('')).depth >= 0));
  for (const text of ['a = "', 'a = <<A\n', 'a {\n', 'a "', '/*', '"${', 'a = (\n', 'a=1\n']) outline(text.repeat(20_000));
});
