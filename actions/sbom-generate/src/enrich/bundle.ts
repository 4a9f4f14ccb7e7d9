import { parseGemspec } from '../bundler/gemspec.ts';
import type { Copies } from './enrich.ts';

/** The folder that Bundler makes for a deployment. */
export const bundle: Copies = {
  async *find(wanted, tree, base) {
    const folder = `${base}/vendor/bundle/ruby`.replace(/^\.\//, '');
    for (const version of await tree.folders(folder)) {
      const specifications = `${folder}/${version}/specifications`;
      for (const file of await tree.names(specifications)) {
        const [, name, gem] = /^(.+?)-(\d[0-9A-Za-z.]*)(?:-[\w.-]+)?\.gemspec$/.exec(file) ?? [];
        if (name !== undefined && wanted.has(name, gem)) yield `${specifications}/${file}`;
      }
    }
  },
  read: (file, text) => parseGemspec(file, text, true) ?? {},
};
