import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Body, jsonOf, parseInFull } from './body.ts';
import { parseHcl } from './engine.ts';
import { quickParse } from './quick.ts';

/** What configuration is made of; the quick parser takes every one. */
const SAMPLES: readonly string[] = [
  `terraform {\n  required_version = ">= 1.5"\n  backend "s3" {\n    bucket = "b"\n    key    = "a/\${var.x}/c"\n    encrypt = true\n    endpoints = { s3 = "http://x", "sts" : "y" }\n    list = [1, "b",]\n  }\n}\n`,
  `variable "x" {\r\n  type = string\r\n  default = null\r\n}\r\nlocals {\r\n  b = !var.x\r\n  c = var.y ? 1 : 2\r\n  d = "\${local.a}-\${f(local.b)}"\r\n  e = [for k, v in var.z : "\${k}" if v != 2]\r\n  f = { for k in x : k => k... }\r\n}\r\n`,
  `module "m" {\n  source = "./m" # c\n  count = length(var.x.0.y) > 0 ? 1 : 0\n  providers = { aws.dr = aws, x.y-z.w : aws.a }\n  tags = merge(local.tags, {\n    a = "b", c = 1\n    d = var.x[0].y\n  })\n}\n`,
  `resource "a" "b" {\n  user = <<-EOF\n    #!/bin/sh\n    echo "\${var.x}" $HOME $\${y}\n  EOF\n  dynamic "x" {\n    for_each = var.a\n    content { a = x.value }\n  }\n  lifecycle {\n    ignore_changes = [tags[*].a, x.*.y]\n  }\n  n = -1.5e3\n}\n`,
  `data "terraform_remote_state" "n" {\n  backend = "s3"\n  config = {\n    bucket = "b"\n    key = "k"\n  }\n}\ndata "aws_x" "y" { a = { (b) = 1 } }\n`,
  `locals {\n  a = <<EOF\nhello $\${x} \${y} %%{z}\n  \\n "q"\nEOF\n  b = jsonencode({ a = [1, 2, { b = "c" }] })\n}\n`,
  `remote_state {\n  backend = "s3"\n  generate = { path = "x", if_exists = "overwrite" }\n  config = { bucket = "x", key = "\${path_relative_to_include()}/t", region = local.r }\n}\ninclude "root" { path = find_in_parent_folders("root.hcl") }\ninputs = { a = 1 }\n`,
  `a = 1\nb /* b */ = "x"\nc = [\n  # comment\n  1, // two\n  2 /* three */,\n]\nd = {\n  /* c */ a = 1 // x\n\n  "b c" = 2,\n  d = (1 + 2) * 3 % 4\n}\n`,
  `x = a == b && c != d || !e || f >= g\ny = (\n  a\n  + b\n)\nz = a["b"]["c"].d\nw = f(a, b...)\nv = f(\n  a,\n)\nu = "\${"nested"}"\n`,
  `b x "y" {}\nb "z" "x" {\n}\nc { a = 1 }\nd {\n  c {\n    d = 1\n  }\n  c {\n    d = 2\n  }\n}\n`,
  `a = "\\"q\\" \\\\ \\n \\t \\u00e9 $ % $$ %% é"\nb = "\${x}"\nc = "\${1}"\nd = "\${true}"\ne = "\${ [1] }"\nf = "\${ {a=1} }"\n`,
];

/** Blocks that the quick parser leaves out are left out here too. */
const parts = (body: Body, isFile = true): unknown => ({
  type: body.type,
  labels: body.labels,
  line: body.line,
  column: body.column,
  attributes: [...body.attributes],
  blocks: body.blocks
    .filter(
      ({ type, labels }) => !isFile || !(/^(?:resource|output)$/.test(type) || (type === 'data' && labels[0] !== 'terraform_remote_state')),
    )
    .map((block) => parts(block, false)),
});

it.each(SAMPLES)('reads %j as the real parser does', async (text) => {
  const quick = quickParse(text);
  expect(quick).toBeDefined();
  const full = (await parseInFull(text)) as Body;
  expect(parts(quick as Body)).toEqual(parts(full));
  expect(jsonOf(full)).toEqual(((await parseHcl(text)) as { value: unknown }).value);
});

it('reads our own modules without the real parser', () => {
  for (const file of ['main.tf', 'backend.tf', 'providers.tf', 'variables.tf', 'outputs.tf', 'state/main.tf'])
    expect(
      quickParse(readFileSync(new URL(`../../../../workflows-templates/terraform/${file}`, import.meta.url), 'utf8')),
      file,
    ).toBeDefined();
});

it.each(
  [
    [
      'a = ',
      'b {',
      'b }',
      'a = 1 b = 2',
      'a = "',
      'a = "x\n"',
      'a = "\\x"',
      'a = <<A\nx',
      'a = [1 2]',
      'a = {b}',
      'a = (1\n',
      'b { a = 1\n}',
      'b { c {} }',
    ],
    [
      'a = 1\na = 2\n',
      'a = 1\na {\n}\n',
      'a {\n}\na = 1\n',
      'a = x.*.*.y',
      'a = x.0.1',
      'a = { true.x = 1 }',
      '\ufeffa = 1',
      'a = "%{ if x }y%{ endif }"',
      'größe = 1',
      'a = 007x',
      'a = /* ',
    ],
    [
      'b "a" {}}',
      '#\u0000\n\u0001',
      'a = "\u0000"',
      'a = "e\u0301"',
      `a = ${'['.repeat(1000)}`,
      'a = -1',
      'a = x ?? y',
      'a = 5 =\n',
      '}',
      '{',
      '"a" = 1',
    ],
  ].flat(),
)('leaves %j to the real parser', (text) => expect(quickParse(text)).toBeUndefined());

it('takes nothing that the real parser refuses, and gives its values, whatever is changed in a text', async () => {
  const piece = fc.constantFrom(
    '"',
    '${',
    '}',
    '{',
    '(',
    ')',
    '[',
    ']',
    '=',
    '\n',
    '\r\n',
    ' ',
    ',',
    '#',
    '//',
    '/*',
    '*/',
    '<<EOF\n',
    'EOF',
    '\\',
    '$',
    '%',
    '%{',
    '$${',
    '.',
    '...',
    '*',
    '?',
    ':',
    '=>',
    'for ',
    'in ',
    'if ',
    'true',
    'null',
    '1',
    '-',
    '!',
    'é',
    'e\u0301',
    '\u0000',
    '&&',
    '::',
    'x',
    '"a"',
    '\\u00e9',
    '<',
    '~',
    '\u00a0',
  );
  const change = fc.record({ at: fc.nat(300), removed: fc.nat(3), piece: fc.option(piece, { nil: '' }) });
  const changed = fc.tuple(fc.constantFrom(...SAMPLES), fc.array(change, { minLength: 1, maxLength: 3 })).map(([text, changes]) => {
    let result = text;
    for (const { at, removed, piece: inserted } of changes)
      result = result.slice(0, at % text.length) + inserted + result.slice((at % text.length) + removed);
    return result;
  });
  await fc.assert(
    fc.asyncProperty(changed, async (text) => {
      const quick = quickParse(text);
      if (!quick) return;
      const full = await parseInFull(text);
      // What the JSON form cannot hold, or where the outline is in doubt, is no mistake of the text.
      if ('mistake' in full) expect(full.mistake.message).toMatch(/^convert to HCL|without doubt$/);
      else expect(parts(quick)).toEqual(parts(full));
    }),
    { numRuns: 1500 },
  );
});

it('ends in linear time on any text', () => {
  for (const text of ['a = "', 'a = <<A\n', 'a {\n', 'a "', '/*', '"${', 'a = (\n', 'a=1\n', 'b {}\n', 'a = "$${"\n', '#\n', 'a = [\n1,\n'])
    quickParse(text.repeat(20_000));
});
