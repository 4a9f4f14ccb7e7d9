import { parseInstalledManifest } from '../npm/installed-manifest.ts';
import type { SourceFiles } from '../reader.ts';
import type { Copies } from './enrich.ts';
import type { Wanted } from './wanted.ts';

/** Folders in which package managers keep each package by name and version. */
const STORES = ['.pnpm', '.bun', '.deno'];

/** Folders that are looked into: a `node_modules` can be a link to one around it. */
const MOST_FOLDERS = 50_000;

/** `node_modules`, flat, nested or as links into a store. */
export const nodeModules: Copies = {
  async *find(wanted, tree, base) {
    const folder = `${base}/node_modules`.replace(/^\.\//, '');
    for (const store of STORES) {
      for (const entry of await tree.folders(`${folder}/${store}`)) {
        const [, written = '', version] = /^((?:@[^@+/]+\+)?[^@]+)@([^_(@]+)/.exec(entry) ?? [];
        const name = written.startsWith('@') ? written.replace('+', '/') : written;
        if (wanted.has(name, version)) yield `${folder}/${store}/${entry}/node_modules/${name}/package.json`;
      }
    }
    yield* nested(folder, wanted, tree, { folders: MOST_FOLDERS });
  },
  read: (file, text) => parseInstalledManifest(file, new TextEncoder().encode(text)),
};

async function* nested(folder: string, wanted: Wanted, tree: SourceFiles, left: { folders: number }): AsyncIterable<string> {
  left.folders--;
  const all = await tree.folders(folder);
  const names = all.filter((name) => !name.startsWith('@'));
  for (const scope of all.filter((name) => name.startsWith('@')))
    names.push(...(await tree.folders(`${folder}/${scope}`)).map((name) => `${scope}/${name}`));
  for (const name of names) if (wanted.has(name)) yield `${folder}/${name}/package.json`;
  // Other versions lie in the packages that need them.
  for (const name of names) {
    if (wanted.size === 0 || left.folders <= 0) return;
    yield* nested(`${folder}/${name}/node_modules`, wanted, tree, left);
  }
}
