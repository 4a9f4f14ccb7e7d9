import * as path from 'node:path/posix';
import { sbomError } from '../errors.ts';
import { addGap } from '../gap.ts';
import type { Reading } from '../graph.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { shorten } from '../shorten.ts';
import { asks } from './asks.ts';
import { link, type Node, nodeOf } from './link.ts';
import type { PyProject } from './manifest.ts';
import { normalName } from './name.ts';
import { factsOf } from './origin.ts';
import { Names, projectOf, pyProjectIn, uncoveredBeside, uncoveredIn } from './project.ts';
import type { Requirement } from './requirement.ts';
import type { Entry } from './requirements-entry.ts';
import { type Collected, collect } from './requirements-files.ts';

/**
 * Reads requirements files of pip, with the files that they include. What is not pinned has no version that could be known, so
 * it is named as missing. pip has no development dependencies: all that a file lists is required.
 */
export const requirementsReader: Reader = { read: readRequirements, asks };

const FLAT = 'a requirements file does not say what a package needs';

async function readRequirements({ file, text }: Lock, tree: SourceFiles): Promise<Reading> {
  const collected = await collect(file, text, tree);
  const folder = projectFolder(file);
  const manifest = await manifestIn(tree, folder);
  const root = nodeOf(projectOf(folder, manifest));
  const built = new Built(root);
  for (const entry of collected.entries) await built.add(entry, collected, tree);
  const names = new Names();
  for (const node of built.nodes)
    names.add(node, { invalid: (message) => sbomError('LOCKFILE_INVALID', `${file} ${message}`, 'Check that the right file is there.') });
  const unpinned = built.unpinned(names, collected.variable);
  addNeeds(built, names);
  const gaps = [...collected.gaps, ...(unpinned.length > 0 ? [`not pinned: ${shorten(unpinned, 20)}`] : [])];
  if (gaps.length > 0) addGap(root.pkg, { state: 'incomplete', reason: `${file}: ${gaps.join('; ')}` });
  if (collected.unsafe) addGap(root.pkg, { state: 'incomplete', reason: `${file}: not pinned: packages that pip-compile calls unsafe` });

  const all = [root, ...built.nodes];
  link(all, [root]);
  const covers =
    built.whole ||
    collected.entries.some(({ via }) => via?.files.some((name) => /^(?:pyproject\.toml|setup\.(?:py|cfg))$/.test(path.basename(name))));
  return {
    file,
    root: root.pkg,
    packages: all.map(({ pkg }) => pkg),
    abandoned: [],
    uncovered: covers && unpinned.length === 0 ? uncoveredBeside(folder, true) : uncoveredIn(folder, manifest, names),
  };
}

/** A folder `requirements` holds the files of the project around it. */
function projectFolder(file: string): string {
  const folder = path.dirname(file);
  return path.basename(folder) === 'requirements' ? path.dirname(folder) : folder;
}

/** pip does not read the manifest beside a requirements file: here it gives the project's name, and a damaged one none. */
async function manifestIn(tree: SourceFiles, folder: string): Promise<PyProject | undefined> {
  try {
    return await pyProjectIn(tree, folder, ['uv', 'pdm', 'poetry']);
  } catch {
    return undefined;
  }
}

/** The packages that the lines of requirements files come to. */
class Built {
  readonly root: Node;
  /** Whether the project itself is installed, and so all that it asks for. */
  whole = false;
  readonly #byKey = new Map<string, { node: Node; entries: Entry[] }>();
  readonly #pins = new Map<string, Entry>();
  readonly #open: Requirement[] = [];

  constructor(root: Node) {
    this.root = root;
  }

  get nodes(): Node[] {
    return [...this.#byKey.values()].map(({ node }) => node);
  }

  get entries(): Iterable<{ node: Node; entries: readonly Entry[] }> {
    return this.#byKey.values();
  }

  async add(entry: Entry, collected: Collected, tree: SourceFiles): Promise<void> {
    if (entry.folder !== undefined) return this.#addFolder(entry, entry.folder, tree);
    const { requirement, origin, version, at, hashes } = entry;
    if (origin) return this.#addOrigin(entry, version);
    if (!requirement) return;
    const pin = requirement.pin ?? collected.pinOf(requirement);
    if (pin === undefined) {
      this.#open.push(requirement);
      return;
    }
    const { name, marker } = requirement;
    const other = this.#pins.get(name);
    if (other && other.requirement?.pin !== pin && other.requirement?.marker === undefined && marker === undefined) {
      throw sbomError(
        'LOCKFILE_CONFLICT',
        `${at.file}:${at.number} pins ${name} to ${pin}, and ${other.at.file}:${other.at.number} to another version.`,
        'Leave one of the two; pip does not install them either.',
      );
    }
    if (!other || other.requirement?.marker !== undefined) this.#pins.set(name, { ...entry, requirement: { ...requirement, pin } });
    // The digests of all files of a version stand together: one is a fact only where it is the only one.
    const only = hashes.length === 1 ? hashes : [];
    this.#put(`${name}==${pin}`, entry, () => nodeOf(factsOf(name, pin, { kind: 'unnamed', hashes: only })));
  }

  /** What is asked for without a version, and pinned by no other line. */
  unpinned(names: Names, variable: readonly string[]): string[] {
    const missing = this.#open.filter((requirement) => names.meant(requirement).length === 0).map(({ name }) => name);
    return [...new Set([...missing, ...variable])].sort();
  }

  #put(key: string, entry: Entry, make: () => Node): void {
    const known = this.#byKey.get(key);
    if (known) known.entries.push(entry);
    else this.#byKey.set(key, { node: make(), entries: [entry] });
  }

  #addOrigin(entry: Entry, version: string | undefined): void {
    const { requirement, origin } = entry;
    if (!origin) return;
    const name = requirement?.name ?? '';
    this.#put(JSON.stringify([name, origin]), entry, () => {
      if (name !== '') return nodeOf(factsOf(name, version, origin));
      // Only building it would tell its name: it is called after where it comes from, and has no purl.
      const { purl: _, ...facts } = factsOf('unnamed', version, origin);
      const place = 'url' in origin ? origin.url : 'path' in origin ? origin.path : '';
      const called =
        place
          .replace(/[?#].*$/s, '')
          .replace(/\/+$/, '')
          .replace(/\.git$/, '')
          .split(/[\\/]/)
          .at(-1) ?? '';
      return nodeOf({ ...facts, name: called.replace(/[^A-Za-z0-9._-]/g, '') || 'unnamed' });
    });
  }

  async #addFolder(entry: Entry, local: string, tree: SourceFiles): Promise<void> {
    const absolute = /^(?:[\\/~]|[A-Za-z]:)/.test(local);
    const folder = path.join(path.dirname(entry.at.file), local).replace(/\/+$/, '') || '.';
    const at = absolute ? path.basename(local) : folder;
    if (!absolute && folder === this.root.pkg.folder) {
      this.whole = true;
      return;
    }
    const manifest = absolute ? undefined : await manifestIn(tree, folder);
    const called = entry.requirement?.name ?? normalName(/[A-Za-z0-9._-]+$/.exec(at)?.[0] ?? '');
    this.#put(`folder ${at}`, entry, () => nodeOf(projectOf(at, manifest, { name: called })));
  }
}

/** Edges as the comments say where they do; else the project needs all. */
function addNeeds({ root, entries }: Built, names: Names): void {
  const list = [...entries];
  for (const { node, entries: lines } of list) {
    const extras = lines.flatMap((entry) => entry.extras);
    const vias = lines.map(({ via }) => via);
    const annotated = vias.every((via) => via !== undefined);
    const parents = annotated ? [...new Set(vias.flatMap((via) => via?.packages ?? []).map(normalName))] : [];
    const known = parents.flatMap((name) => names.of(name));
    for (const parent of known) parent.needs.push({ to: node, extras });
    // What stands in a file of the project, and what is needed only by something that is not here.
    if (known.length === 0 || parents.includes(root.pkg.name) || vias.some((via) => via === undefined || via.files.length > 0))
      root.needs.push({ to: node, extras });
  }
  if (list.some(({ entries: lines }) => lines.some(({ via }) => via === undefined)))
    for (const { node } of list) addGap(node.pkg, { state: 'unknown', reason: FLAT });
}
