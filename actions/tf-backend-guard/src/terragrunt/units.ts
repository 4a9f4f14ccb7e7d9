import * as path from 'node:path/posix';
import type { Context } from '@sovereign-actions/core';
import type { Tree } from '../roots.ts';
import type { Surroundings } from '../surroundings.ts';
import { readStackUnits, type Stacked } from './stack.ts';
import { readUnit, type Unit, type World } from './unit.ts';

/** Whether a file is that of a stack of units. */
const isStack = (file: string): boolean => /(?:^|\/)terragrunt\.stack\.hcl(?:\.json)?$/.test(file);

/**
 * The Terragrunt units of a tree, those of stacks included, and the folders whose backend they give. A file that others include and that
 * runs no module of its own is no unit, and neither is one that only stacks copy.
 */
export async function readUnits(tree: Tree, { files }: Context, around: Surroundings): Promise<{ units: Unit[]; supplied: Set<string> }> {
  if (tree.terragrunt.length === 0) return { units: [], supplied: new Set() };
  const texts = new Map<string, Promise<string | undefined>>();
  const read = (file: string): Promise<string | undefined> => {
    const text = texts.get(file) ?? around.read(file);
    texts.set(file, text);
    return text;
  };
  const world: World = { env: around.env, read, isRepository: (await files.kind('.git')) !== undefined };
  const { units: ofStacks, sources: copied } = await readStacks(tree.terragrunt.filter(isStack), world);
  const all: Unit[] = [];
  for (const file of tree.terragrunt.filter((each) => !isStack(each)))
    if (!copied.has(path.dirname(file))) all.push(await readUnit(file, world));
  const included = new Set([...all, ...ofStacks].flatMap(({ includes }) => includes));
  const withConfiguration = new Set(tree.folders.map(({ path: folder }) => folder));
  const units = [
    ...all.filter(
      ({ file, folder, source }) => !included.has(path.normalize(file)) || source !== undefined || withConfiguration.has(folder),
    ),
    ...ofStacks,
  ];
  const supplied = new Set(units.flatMap(({ folder, source, stated, unclear }) => (stated || unclear ? [source ?? folder] : [])));
  return { units, supplied };
}

/** The units of all stacks, but of those that others copy only as what these make of them; of a ring of stacks one counts. */
async function readStacks(files: readonly string[], world: World): Promise<Stacked> {
  const stacks: (Stacked & { folder: string })[] = [];
  for (const file of files) stacks.push({ folder: path.dirname(file), ...(await readStackUnits(file, world)) });
  const all: Stacked = { units: [], sources: new Set() };
  const take = ({ units, sources }: Stacked): void => {
    all.units.push(...units);
    for (const source of sources) all.sources.add(source);
  };
  const isTop = ({ folder }: { folder: string }) => !stacks.some((other) => other.sources.has(folder));
  stacks.filter(isTop).forEach(take);
  for (const stack of stacks) if (!isTop(stack) && !all.sources.has(stack.folder)) take(stack);
  return all;
}
