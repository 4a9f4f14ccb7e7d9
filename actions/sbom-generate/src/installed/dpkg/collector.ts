import { byText, type Package } from '../../graph.ts';
import { licenceReader } from '../../licence.ts';
import type { Collector, Distribution, Installed, Surroundings } from '../catalog.ts';
import { supplierOf, systemPurl, wholeText } from '../system.ts';
import { looseText } from '../text.ts';
import { readChisel } from './chisel.ts';
import { licenceOfCopyright } from './copyright.ts';
import { connect, type Installation } from './edges.ts';
import { diversionsOf, filesOfList, filesOfSums } from './files.ts';
import { type Entry, entriesOf } from './status.ts';

const HOME = 'var/lib/dpkg/';
const STATUS = `${HOME}status`;

/** Prepares what collectors of dpkg share. */
export async function dpkgCollector(): Promise<() => Collector> {
  const readLicence = await licenceReader();
  return () => {
    const entries: Entry[] = [];
    const chiselled: Entry[] = [];
    const gaps: string[] = [];
    const licences = new Map<string, string>();
    /** Files by the name of the package or by `name:arch`: as dpkg keeps them, and as images without it do. */
    const lists = new Map<string, readonly string[]>();
    const sums = new Map<string, readonly string[]>();
    let diversions: ReturnType<typeof diversionsOf> = new Map();

    return {
      async take({ path }, content) {
        const text = () => looseText(content);
        if (path.startsWith('usr/share/doc/')) {
          const licence = licenceOfCopyright(text(), path, readLicence);
          if (licence) licences.set(path, licence);
        } else if (path === STATUS) {
          const whole = wholeText(path, content);
          entries.push(...entriesOf(whole.text, path));
          gaps.push(...whole.gaps);
        } else if (path.endsWith('/manifest.wall')) {
          const manifest = await readChisel(content, path);
          chiselled.push(...manifest.entries);
          for (const [name, files] of manifest.files) sums.set(name, files);
        } else if (!path.startsWith(HOME)) {
          gaps.push(`${path} lists packages that are not read: it is not the database of dpkg at the top of the tree`);
        } else if (path === `${HOME}diversions`) diversions = diversionsOf(text());
        else if (path.endsWith('.list')) lists.set(path.slice(HOME.length + 'info/'.length, -5), filesOfList(text()));
        else if (path.endsWith('.md5sums')) sums.set(path.slice(HOME.length + 'status.d/'.length, -8), filesOfSums(text()));
        else if (/^Package:/im.test(text())) entries.push(...entriesOf(text(), path));
        else gaps.push(`${path} is not the control file of a package`);
      },
      conclude(surroundings) {
        return concluded({ entries: once([...entries, ...chiselled]), gaps, licences, lists, sums, diversions }, surroundings);
      },
    };
  };
}

interface Facts {
  entries: readonly Entry[];
  gaps: readonly string[];
  licences: ReadonlyMap<string, string>;
  lists: ReadonlyMap<string, readonly string[]>;
  sums: ReadonlyMap<string, readonly string[]>;
  diversions: ReturnType<typeof diversionsOf>;
}

function concluded(facts: Facts, { distribution, real }: Surroundings): Installed {
  const { licences } = facts;
  const entries = [...facts.entries].sort((a, b) => byText(a.name, b.name) || byText(keyOf(a), keyOf(b)));
  const installations = entries.map((entry): Installation => {
    const licence = licences.get(real(`usr/share/doc/${entry.name}/copyright`));
    return { entry, pkg: packageOf(entry, distribution, licence) };
  });
  connect(installations, nativeOf(entries));
  const claimed = new Set<string>();
  const owners = installations.map(({ entry, pkg }) => {
    const names = [`${entry.name}:${entry.architecture}`, entry.name];
    for (const name of names) claimed.add(name);
    const [list = []] = [...names.map((name) => facts.lists.get(name)), ...names.map((name) => facts.sums.get(name))].filter(
      (found) => found !== undefined,
    );
    return { owner: pkg, files: diverted(list, entry.name, facts.diversions) };
  });
  return { packages: installations.map(({ pkg }) => pkg), owners, gaps: [...facts.gaps, ...doubts(facts, claimed)] };
}

/** Files where they are, which is elsewhere for those whose names another package has taken. */
function diverted(files: readonly string[], owner: string, diversions: Facts['diversions']): readonly string[] {
  if (diversions.size === 0) return files;
  return files.map((file) => {
    const diversion = diversions.get(file);
    return diversion && diversion.by !== owner ? diversion.to : file;
  });
}

/** Each package once, as the first says it: an image can have a manifest beside the files of dpkg, or the same in two places. */
const once = (entries: readonly Entry[]): Entry[] => {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const key = `${entry.name} ${entry.version} ${entry.architecture}`;
    const before = first.get(key);
    // Of two that say the same, the one that is told apart by its file, whatever came first.
    if (!before || rank(entry) < rank(before) || (rank(entry) === rank(before) && entry.file < before.file)) first.set(key, entry);
  }
  return [...first.values()];
};

const rank = ({ depends }: Entry): number => (depends === undefined ? 1 : 0);

/** What tells packages of one name apart. */
const keyOf = ({ version = '', architecture = '', file }: Entry): string => [version, architecture, file].join('\n');

/** What the database says with one voice and not with the other. */
function doubts({ entries, lists }: Facts, claimed: ReadonlySet<string>): string[] {
  const halves = entries.filter(({ state }) => state === 'half-installed');
  // A package of which only configuration files are left keeps a list of them, but a list of files without a package is of one that is not said to be there.
  const unclaimed = [...lists].filter(([name, files]) => !claimed.has(name) && files.some((file) => !file.startsWith('etc/')));
  return [
    ...halves.map(({ name, file }) => `${file} says that ${name} is installed by half`),
    ...(unclaimed.length > 0
      ? [
          `${HOME}info has the files of ${unclaimed.length} packages that ${STATUS} does not have as installed, such as ${unclaimed.map(([name]) => name).sort()[0]}`,
        ]
      : []),
  ];
}

function packageOf(entry: Entry, distribution: Distribution | undefined, licence: string | undefined): Package {
  const { name, version, architecture, source, digest, file } = entry;
  const upstream = source && `${source.name}${source.version === undefined ? '' : `@${source.version}`}`;
  const purl = systemPurl('deb', name, version, distribution, { arch: architecture, upstream });
  const supplier = supplierOf(entry.maintainer);
  return {
    type: 'deb',
    name,
    ...(version !== undefined && { version }),
    ...(purl && { purl }),
    hashes: digest === undefined ? [] : [{ algorithm: 'SHA-256', hex: digest }],
    ...(licence !== undefined && { licence }),
    ...(supplier && { supplier }),
    place: file,
    edges: [],
  };
}

/** The architecture that dpkg was built for; without dpkg, that of most packages. */
function nativeOf(entries: readonly Entry[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { name, architecture } of entries) {
    if (architecture === undefined || architecture === 'all') continue;
    if (name === 'dpkg') return architecture;
    counts.set(architecture, (counts.get(architecture) ?? 0) + 1);
  }
  return [...counts].sort(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))[0]?.[0];
}
