import * as path from 'node:path/posix';
import { globMatches } from '../glob.ts';
import type { SourceFiles } from '../reader.ts';
import { type Declared, dependenciesOf, fieldOf, type Manifest, parseManifest, type Workspace } from './manifest.ts';

/** A package in a folder of the source. */
export interface Project {
  /** Relative to the source. */
  folder: string;
  manifest: Manifest;
  name: string;
  version?: string;
  licence?: string;
  /** Member of the lockfile's workspace, or its root: Cargo locks their development dependencies, too. */
  member: boolean;
  dependencies: readonly (Declared & { target?: string })[];
}

/** What stands around a lockfile. */
export interface Projects {
  /** The manifest beside the lockfile. */
  top: Manifest | undefined;
  byFolder: ReadonlyMap<string, Project>;
  /** Whether Cargo uses this lockfile: it takes that of an outer workspace which has the folder as a member. */
  used: boolean;
}

/** Folders that a member pattern is tried on. */
const MOST_FOLDERS = 100_000;

/**
 * Finds the packages of a workspace and those in folders that they depend on, as Cargo does.
 * @param base folder of the lockfile relative to the source
 * @throws MANIFEST_INVALID
 */
export async function findProjects(tree: SourceFiles, base: string): Promise<Projects> {
  const known = new Map<string, Manifest | undefined>();
  const manifestIn = async (folder: string): Promise<Manifest | undefined> => {
    if (known.has(folder)) return known.get(folder);
    const file = folder === '.' ? 'Cargo.toml' : `${folder}/Cargo.toml`;
    const text = await tree.text(file);
    const manifest = text === undefined ? undefined : await parseManifest(file, text);
    known.set(folder, manifest);
    return manifest;
  };
  /** The nearest workspace at or above a folder. */
  const workspaceOf = async (folder: string): Promise<{ folder: string; workspace: Workspace } | undefined> => {
    for (let at = folder; ; at = path.dirname(at)) {
      const manifest = await manifestIn(at);
      if (manifest?.isWorkspace) return { folder: at, workspace: manifest.workspace };
      if (at === '.' || at.startsWith('..')) return undefined;
    }
  };

  const top = await manifestIn(base);
  const byFolder = new Map<string, Project>();
  if (!top) return { top, byFolder, used: true };
  const outer = top.isWorkspace || base === '.' ? undefined : await workspaceOf(path.dirname(base));
  const used = !outer || isExcluded(outer.workspace, outer.folder, base);

  const members = new Set([base, ...(await membersOf(tree, top, base))]);
  const open = [...members, ...top.workspace.patches.map((to) => path.join(base, to))];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const folder = plain(at);
    const manifest = byFolder.has(folder) ? undefined : await manifestIn(folder);
    const around = manifest && (await workspaceOf(folder));
    const name = manifest && fieldOf(manifest, around?.workspace, 'name');
    if (!manifest?.package || name === undefined) continue;
    const member = members.has(folder) || (top.isWorkspace && isInside(folder, base) && !isExcluded(top.workspace, base, folder));
    const version = fieldOf(manifest, around?.workspace, 'version');
    const licence = fieldOf(manifest, around?.workspace, 'license')?.replace(/\s*\/\s*/g, ' OR ');
    const dependencies = dependenciesOf(manifest, around?.workspace).map((declared) => {
      if (declared.path === undefined) return declared;
      const target = plain(path.join(declared.inherited && around ? around.folder : folder, declared.path));
      if (member || !declared.development) open.push(target);
      return { ...declared, target };
    });
    byFolder.set(folder, { folder, manifest, name, ...(version && { version }), ...(licence && { licence }), member, dependencies });
  }
  return { top, byFolder, used };
}

const plain = (folder: string): string => path.normalize(folder).replace(/\/+$/, '') || '.';

const isInside = (folder: string, base: string): boolean =>
  base === '.' ? !folder.startsWith('..') : folder === base || folder.startsWith(`${base}/`);

/** A member that is written out in full is one all the same; one that a pattern gives is not. */
const isExcluded = ({ exclude, members }: Workspace, base: string, folder: string): boolean =>
  exclude.some((item) => isInside(folder, plain(path.join(base, item)))) &&
  !members.some((item) => isInside(folder, plain(path.join(base, item))));

/** Folders that the patterns of a workspace name. */
async function membersOf(tree: SourceFiles, { workspace }: Manifest, base: string): Promise<string[]> {
  const found: string[] = [];
  let tried = 0;
  for (const pattern of workspace.members) {
    let folders = [base];
    for (const part of plain(pattern).split('/')) {
      const next: string[] = [];
      for (const folder of folders) {
        if (!/[*?[]/.test(part)) next.push(plain(path.join(folder, part)));
        else if (part === '**') next.push(...(await allBelow(tree, folder)));
        else
          for (const name of await tree.folders(folder))
            if (part.includes('[') || globMatches(part, name)) next.push(plain(path.join(folder, name)));
      }
      tried += next.length;
      folders = tried > MOST_FOLDERS ? [] : next;
    }
    found.push(...folders.filter((folder) => !isExcluded(workspace, base, folder)));
  }
  return found;
}

async function allBelow(tree: SourceFiles, top: string): Promise<string[]> {
  const found = [top];
  for (let i = 0; i < found.length && found.length < MOST_FOLDERS; i++) {
    const folder = found[i] as string;
    for (const name of await tree.folders(folder)) found.push(plain(path.join(folder, name)));
  }
  return found;
}
