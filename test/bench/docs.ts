import { readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';

/**
 * Puts what was measured into a document, between `<!-- bench: NAME -->` and `<!-- end -->`.
 * @param file relative to the root of the repository
 * @throws Error where the document has no such place
 */
export async function writeIntoDocs(file: string, name: string, text: string): Promise<void> {
  const full = path.resolve(import.meta.dirname, '../..', file);
  const before = await readFile(full, 'utf8');
  const start = before.indexOf(`<!-- bench: ${name} -->`);
  const end = before.indexOf('<!-- end -->', start);
  if (start < 0 || end < 0) throw new Error(`${file} has no place for ${name}`);
  await writeFile(full, `${before.slice(0, start)}<!-- bench: ${name} -->\n${text.trim()}\n${before.slice(end)}`);
}
