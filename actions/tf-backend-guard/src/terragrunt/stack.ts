import * as path from 'node:path/posix';
import { readStack, readUnit, type Unit, type World } from './unit.ts';

/** How deep stacks may hold stacks, and how many units one may have in all. */
const DEEPEST = 10;
const MAX_UNITS = 1000;

/** The units that stacks are made of, and the folders that hold what is copied into them. */
export interface Stacked {
  units: Unit[];
  sources: Set<string>;
}

/**
 * Reads the units of a stack as they would stand in the folders that Terragrunt makes of it. What they find above them is what lies above
 * the stack. Places in files are those of the files that are copied.
 */
export async function readStackUnits(file: string, world: World): Promise<Stacked> {
  const stacked: Stacked = { units: [], sources: new Set() };
  await addStack(stacked, file, world, (copy) => copy, 0);
  return stacked;
}

/** @param original gives the path of the file that one of a made folder is copied from */
async function addStack(stacked: Stacked, file: string, world: World, original: (copy: string) => string, depth: number): Promise<void> {
  const place = original(file);
  const unclear = (folder: string, why: string, mistakes: Unit['mistakes'] = []): void =>
    void stacked.units.push({ folder, file: place, includes: [], unclear: why, mistakes });
  const parts = await readStack(file, world);
  if (!Array.isArray(parts)) {
    unclear(path.dirname(place), parts.unclear, parts.mistakes);
    return;
  }
  if (parts.length === 0) unclear(path.dirname(place), 'it names no unit');
  for (const { kind, name, source, folder, values } of parts) {
    if (source === undefined || folder === undefined || depth >= DEEPEST || stacked.units.length >= MAX_UNITS) {
      unclear(`${path.dirname(place)}:${kind}.${name}`, `${kind} ${JSON.stringify(name)} of it is not among what is read`);
      continue;
    }
    stacked.sources.add(original(source));
    const isCopy = (each: string): boolean => each === folder || each.startsWith(`${folder}/`);
    const from = (each: string): string => (isCopy(each) ? source + each.slice(folder.length) : each);
    const inside: World = { ...world, values, read: (each) => world.read(from(each)) };
    const copied = (each: string): string => original(from(each));
    if (kind === 'stack') await addStack(stacked, path.join(folder, 'terragrunt.stack.hcl'), inside, copied, depth + 1);
    else stacked.units.push(inOriginals(await readUnit(path.join(folder, 'terragrunt.hcl'), inside), copied(folder), copied));
  }
}

/** A unit with the files that it was copied from in place of the copies. Without a source of its own it runs what lies beside it. */
function inOriginals(unit: Unit, ownSource: string, original: (file: string) => string): Unit {
  const { stated, moduleCall } = unit;
  return {
    ...unit,
    file: original(unit.file),
    includes: unit.includes.map(original),
    mistakes: unit.mistakes.map((mistake) => ({ ...mistake, file: original(mistake.file) })),
    source: unit.source === undefined ? ownSource : original(unit.source),
    ...(stated && { stated: { ...stated, declaration: { ...stated.declaration, file: original(stated.declaration.file) } } }),
    ...(moduleCall && { moduleCall: { ...moduleCall, file: original(moduleCall.file) } }),
  };
}
