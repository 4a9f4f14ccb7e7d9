import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';
import { personOf } from '../npm/installed-manifest.ts';
import { parseToml } from '../toml.ts';
import type { Copies } from './enrich.ts';

/** What `cargo vendor` copied. */
export const crates: Copies = {
  async *find(wanted, tree, base) {
    const folder = `${base}/vendor`.replace(/^\.\//, '');
    for (const entry of await tree.folders(folder)) {
      const name = wanted.has(entry) ? entry : entry.replace(/-\d+\.\d+\.\d+.*$/, '');
      if (wanted.has(name)) yield `${folder}/${entry}/Cargo.toml`;
    }
  },
  async read(file, text) {
    const { package: pkg } = await parseToml(text, file, (message, fix) => sbomError('MANIFEST_INVALID', message, fix));
    if (!isObject(pkg)) return {};
    const textOf = (field: string) => (typeof pkg[field] === 'string' && pkg[field] !== '' ? (pkg[field] as string) : undefined);
    const [name, version] = [textOf('name'), textOf('version')];
    // Cargo of old wrote a choice with a slash.
    const licence = textOf('license')?.replace(/\s*\/\s*/g, ' OR ');
    const supplier = personOf(Array.isArray(pkg.authors) ? pkg.authors[0] : undefined);
    return { ...(name && { name }), ...(version && { version }), ...(licence && { licence }), ...(supplier && { supplier }) };
  },
};
