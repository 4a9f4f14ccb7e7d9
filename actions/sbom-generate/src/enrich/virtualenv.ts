import { parseMetadata } from '../python/metadata.ts';
import { normalName } from '../python/name.ts';
import type { Copies } from './enrich.ts';

/** A virtual environment beside the lockfile, where tools make it by themselves. */
export const virtualenv: Copies = {
  async *find(wanted, tree, base) {
    for (const name of ['.venv', 'venv']) {
      const folder = `${base}/${name}/lib`.replace(/^\.\//, '');
      for (const python of await tree.folders(folder)) {
        const site = `${folder}/${python}/site-packages`;
        for (const entry of await tree.folders(site)) {
          const [, written, version] = /^([^-]+)-([^-]+)\.dist-info$/.exec(entry) ?? [];
          if (written !== undefined && wanted.has(normalName(written), version)) yield `${site}/${entry}/METADATA`;
        }
      }
    }
  },
  read(file, text) {
    const metadata = parseMetadata(file, new TextEncoder().encode(text));
    return { ...metadata, name: normalName(metadata.name) };
  },
};
