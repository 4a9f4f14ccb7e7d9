import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { VERSION } from '../packages/core/src/version.ts';
import { generatedFiles } from './generated.ts';

const files = await generatedFiles();

it.each([...files.keys()])('%s is what its contract gives; "npm run generate" writes it', async (file) => {
  expect(await readFile(file, 'utf8')).toBe(files.get(file));
});

it('says the version of the package', async () => {
  expect(JSON.parse(await readFile('package.json', 'utf8')).version).toBe(VERSION);
});
