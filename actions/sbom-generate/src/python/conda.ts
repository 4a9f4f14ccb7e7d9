import { byText, type Package } from '../graph.ts';
import { damaged } from '../installed/damaged.ts';
import { folderOf, join } from '../installed/folders.ts';
import { addUnmet } from '../installed/needs.ts';
import { looseJsonObject } from '../installed/text.ts';
import type { JsonObject } from '../json.ts';
import { purlOf } from '../purl.ts';
import { cleanUrl } from '../url.ts';
import { parseHash } from './table.ts';

interface Entry {
  pkg: Package;
  /** Folder of the environment. */
  prefix: string;
  needs: readonly string[];
  /** Metadata of Python distributions among its files. */
  python: readonly string[];
}

/** Gathers `conda-meta`: one file for each package that conda put into an environment. */
export class CondaCollector {
  readonly #entries: Entry[] = [];

  /** @throws INSTALLED_INVALID */
  take(file: string, content: Uint8Array): void {
    const value = looseJsonObject(file, content);
    const texts = (field: string) => (Array.isArray(value[field]) ? value[field].filter((item) => typeof item === 'string') : []);
    const prefix = folderOf(folderOf(file));
    this.#entries.push({
      pkg: packageOf(file, value),
      prefix,
      needs: texts('depends'),
      python: texts('files').flatMap((path) =>
        /\.(?:dist-info\/METADATA|egg-info(?:\/PKG-INFO)?)$/.test(path) ? [join(prefix, path)] : [],
      ),
    });
  }

  /** @param distributions of Python, which can be those of a package of conda */
  conclude(distributions: readonly Package[]): { packages: Package[]; gaps: string[] } {
    const byName = new Map(this.#entries.map((entry) => [`${entry.prefix}\n${entry.pkg.name}`, entry]));
    const byPlace = new Map(distributions.map((pkg) => [pkg.place, pkg]));
    for (const { pkg, prefix, needs, python } of this.#entries) {
      const absent: string[] = [];
      const targets = new Set<Package>();
      for (const need of needs) {
        const name = /^(?:[^\s:]+::)?([^\s<>=!~[]+)/.exec(need)?.[1]?.toLowerCase() ?? '';
        const to = byName.get(`${prefix}\n${name}`)?.pkg;
        if (to) targets.add(to);
        // What conda finds out of the machine itself.
        else if (!name.startsWith('__')) absent.push(name);
      }
      targets.delete(pkg);
      pkg.edges = [...targets].map((to) => ({ to, kind: 'required' }));
      for (const place of python) {
        const to = byPlace.get(place);
        if (to) pkg.edges.push({ to, kind: 'contains' });
      }
      addUnmet(pkg, absent, []);
    }
    return { packages: this.#entries.map(({ pkg }) => pkg).sort((a, b) => byText(a.place as string, b.place as string)), gaps: [] };
  }
}

function packageOf(file: string, value: JsonObject): Package {
  const text = (field: string): string | undefined => {
    const found = value[field];
    return typeof found === 'string' && found !== '' ? found : undefined;
  };
  const [name, version] = [text('name')?.toLowerCase(), text('version')];
  if (name === undefined || version === undefined) throw damaged(file, 'gives no name or no version.');
  const distribution = cleanUrl(text('url') ?? '');
  const channel = cleanUrl(text('channel') ?? '') ?? text('channel');
  const subdir = text('subdir');
  const hashes = parseHash('sha256', text('sha256') ?? '') ?? [];
  const licence = text('license');
  return {
    type: 'conda',
    name,
    version,
    purl: purlOf({
      type: 'conda',
      name,
      version,
      qualifiers: {
        build: text('build') ?? text('build_string'),
        // The name of a channel, of which metadata has the address, at times with the folder of a platform.
        channel: channel?.replace(/\/(?:noarch|[a-z]+-[a-z0-9_]+)\/?$/, '').replace(/^.*\//, '') || undefined,
        subdir,
        type: /\.(tar\.bz2|conda)$/.exec(text('fn') ?? distribution ?? '')?.[1],
      },
    }),
    hashes: distribution ? hashes : [],
    ...(distribution && { distribution }),
    ...(licence && { licence }),
    place: file,
    edges: [],
  };
}
