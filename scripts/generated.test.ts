import { readdir, readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { expect, it } from 'vitest';
import { VERSION } from '../packages/core/src/version.ts';
import { generatedFiles } from './generated.ts';

const files = await generatedFiles();

it.each([...files.keys()])('%s is what its contract gives; "npm run generate" writes it', async (file) => {
  expect(await readFile(file, 'utf8')).toBe(files.get(file));
});

it('has no page of a rule that is gone', async () => {
  const entries = await readdir('docs/rules', { recursive: true, withFileTypes: true });
  const pages = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  expect(pages.filter((page) => !files.has(page))).toEqual([]);
});

it('says the version of the package', async () => {
  expect(JSON.parse(await readFile('package.json', 'utf8')).version).toBe(VERSION);
});
