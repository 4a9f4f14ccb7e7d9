import { mkdir, readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { generatedFiles } from './generated.ts';

/** Writes every generated file that is stale. Run at the root of the repository, after a build. */
let written = 0;
const files = await generatedFiles();
for (const [file, text] of files) {
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  written += 1;
}
console.log(`${files.size} generated files, ${written} written.`);
