import { expect, it } from 'vitest';
import { readTerraformFile, type TerraformFile } from './file.ts';
import { effectiveDeclaration, isConfiguration, readBy } from './folder.ts';

async function folder(files: Record<string, string>): Promise<TerraformFile[]> {
  const read = await Promise.all(Object.entries(files).map(([name, text]) => readTerraformFile(name, name, text)));
  return read.map((file) => {
    if ('mistake' in file) throw new Error(file.mistake.message);
    return file;
  });
}
const s3 = 'terraform {\n  backend "s3" {\n    bucket = "b"\n  }\n}\n';
const http = 'terraform {\n  backend "http" {\n  }\n}\n';
const cloud = 'terraform {\n  cloud {\n    organization = "o"\n  }\n}\n';

async function effective(files: Record<string, string>): Promise<string> {
  const found = effectiveDeclaration(await folder(files));
  if ('conflict' in found) return `conflict of ${found.conflict.length}`;
  return found.declaration ? `${found.declaration.kind} ${found.declaration.type}`.trim() : 'none';
}

// Seen with terraform 1.11.4 too, local and inmem in place of s3 and http: the type in .terraform/terraform.tfstate, or its
// refusal. It does not know the last one.
it.each([
  ['nothing', { 'main.tf': 'locals {\n}\n' }, 'none'],
  ['one block', { 'main.tf': s3 }, 'backend s3'],
  ['a block in JSON', { 'main.tf.json': '{"terraform":{"backend":{"s3":{"bucket":"b"}}}}' }, 'backend s3'],
  ['JSON with lists at every level', { 'main.tf.json': '{"terraform":[{"backend":[{"s3":[{"bucket":"b"}]}]}]}' }, 'backend s3'],
  ['two files with a block each', { 'a.tf': s3, 'b.tf': http }, 'conflict of 2'],
  ['two blocks of one type', { 'a.tf': s3 + s3 }, 'conflict of 2'],
  ['backend beside cloud', { 'a.tf': s3, 'b.tf': cloud }, 'conflict of 2'],
  ['an override of another type', { 'a.tf': s3, 'override.tf': http }, 'backend http'],
  ['an override by suffix', { 'a.tf': http, 'x_override.tf': s3 }, 'backend s3'],
  ['overrides in the order of their names', { 'a.tf': s3, 'b_override.tf': cloud, 'a_override.tf': http }, 'cloud'],
  [
    'an override with nothing to override',
    { 'a.tf': 'locals {\n}\n', 'override.tf.json': '{"terraform":{"backend":{"http":{}}}}' },
    'backend http',
  ],
  ['an override without a backend', { 'a.tf': s3, 'override.tf': 'locals {\n}\n' }, 'backend s3'],
  ['an override with two', { 'a.tf': s3, 'override.tf': http + http }, 'conflict of 2'],
  ['a name that only ends like an override', { 'a.tf': s3, 'myoverride.tf': 'locals {\n}\n' }, 'backend s3'],
  ['a pluggable state store', { 'a.tf': 'terraform {\n  state_store "x_y" {\n  }\n}\n' }, 'state_store x_y'],
])('decides for %s', async (_, files, expected) => expect(await effective(files)).toBe(expected));

it('reads .tofu files in place of .tf files of the same name, for OpenTofu alone', async () => {
  const files = await folder({ 'backend.tf': http, 'backend.tofu': s3, 'main.tf.json': '{}', 'main.tofu.json': '{}', 'other.tf': '' });
  expect(readBy(files, 'Terraform').map(({ name }) => name)).toEqual(['backend.tf', 'main.tf.json', 'other.tf']);
  expect(readBy(files, 'OpenTofu').map(({ name }) => name)).toEqual(['backend.tofu', 'main.tofu.json', 'other.tf']);
});

it('knows which names are configuration', () => {
  const names = ['a.tf', 'a.tf.json', 'a.tofu', 'a.tofu.json', '.a.tf', 'a.tf~', '#a.tf#', 'a.tfvars', 'a.TF', 'a.tf.bak', 'tf'];
  expect(names.filter(isConfiguration)).toEqual(['a.tf', 'a.tf.json', 'a.tofu', 'a.tofu.json']);
});

it('refuses a block without a name and one with two, rather than guessing', async () => {
  expect(await effective({ 'a.tf': 'terraform {\n  backend {\n  }\n}\n' })).toBe('backend');
  const two = await folder({ 'a.tf': 'terraform {\n  backend "s3" "http" {\n  }\n}\n' });
  expect(two[0]?.declarations).toHaveLength(1);
});

it('concludes nothing where the outline and the parser see different blocks', async () => {
  // Inside a template the heredoc's marker is a name, which only the parser can tell.
  const heredoc = `locals {\n  a = <<EOT\n\${[\nEOT\n]}\nx {\nx {\nEOT\n}\n`;
  expect(await readTerraformFile('a.tf', 'a.tf', heredoc + http)).toEqual({
    mistake: { line: 1, column: 1, message: 'this block cannot be read without doubt' },
  });
  expect(await readTerraformFile('a.tf', 'a.tf', heredoc)).toMatchObject({ declarations: [] });
});
