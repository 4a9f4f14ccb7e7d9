import * as path from 'node:path/posix';
import type { Context } from '@sovereign-actions/core';
import type { Tree } from '../roots.ts';
import type { Surroundings } from '../surroundings.ts';
import { readUnit, type Unit } from './unit.ts';

/** Whether a file is that of a unit, and not of a stack of them. */
export const isUnit = (file: string): boolean => /(?:^|\/)terragrunt\.hcl(?:\.json)?$/.test(file);

/**
 * The Terragrunt units of a tree, and the folders whose backend they give. A file that others include and that runs no module of its own is
 * no unit.
 */
export async function readUnits(tree: Tree, { files }: Context, around: Surroundings): Promise<{ units: Unit[]; supplied: Set<string> }> {
  const candidates = tree.terragrunt.filter(isUnit);
  if (candidates.length === 0) return { units: [], supplied: new Set() };
  const isRepository = (await files.kind('.git')) !== undefined;
  const texts = new Map<string, Promise<string | undefined>>();
  const read = (file: string): Promise<string | undefined> => {
    const text = texts.get(file) ?? around.read(file);
    texts.set(file, text);
    return text;
  };
  const all: Unit[] = [];
  for (const file of candidates) all.push(await readUnit(file, { env: around.env, read, isRepository }));
  const included = new Set(all.flatMap(({ includes }) => includes));
  const withConfiguration = new Set(tree.folders.map(({ path: folder }) => folder));
  const units = all.filter(
    ({ file, folder, source }) => !included.has(path.normalize(file)) || source !== undefined || withConfiguration.has(folder),
  );
  const supplied = new Set(units.flatMap(({ folder, source, declaration, unclear }) => (declaration || unclear ? [source ?? folder] : [])));
  return { units, supplied };
}
