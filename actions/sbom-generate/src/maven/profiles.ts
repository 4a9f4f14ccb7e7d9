import * as path from 'node:path/posix';
import type { SourceFiles } from '../reader.ts';
import type { ModelPart, Pom, Profile } from './pom.ts';

/** A project or one of its profiles. */
export interface Part extends ModelPart {
  pom: Pom;
  profile?: string;
  /** Whether it counts: undefined where that depends on the machine. */
  active: boolean | undefined;
}

/**
 * The parts of a pom that count in a build without options, or may: a profile over the project, the last first. A profile is
 * active by default only where no other of its pom is active by its conditions.
 */
export async function partsOf(pom: Pom, tree: SourceFiles): Promise<Part[]> {
  const states: { profile: Profile; state: boolean | undefined }[] = [];
  for (const profile of pom.profiles) states.push({ profile, state: await stateOf(profile, pom, tree) });
  const others = states.some(({ profile, state }) => state === true && profile.conditions.length > 0);
  const parts: Part[] = [];
  for (const { profile, state } of states) {
    const active = profile.activeByDefault && state === false ? !others : state;
    if (active !== false) parts.unshift({ ...modelPart(profile), pom, profile: profile.id, active });
  }
  return [...parts, { ...modelPart(pom), pom, active: true }];
}

const modelPart = ({ properties, dependencies, managed, modules }: ModelPart): ModelPart => ({
  properties,
  dependencies,
  managed,
  modules,
});

/** All conditions have to hold; without any, no profile is active by itself. */
async function stateOf({ conditions }: Profile, pom: Pom, tree: SourceFiles): Promise<boolean | undefined> {
  let state: boolean | undefined = conditions.length > 0;
  for (const condition of conditions) {
    const holds = await holdsOf(condition, pom, tree);
    if (holds === false) return false;
    if (holds === undefined) state = undefined;
  }
  return state;
}

async function holdsOf({ kind, name, value }: Profile['conditions'][number], pom: Pom, tree: SourceFiles): Promise<boolean | undefined> {
  if (kind === 'property') {
    const not = name.startsWith('!');
    // What the machine sets itself; anything else is an option, and a build without options has none.
    if (/^!?(?:env\.|java\.|os\.|user\.|file\.|path\.|line\.|sun\.|maven\.|basedir$)/.test(name)) return undefined;
    return not || value.startsWith('!');
  }
  if (kind === 'file') {
    const plain = value.replace(/^\$\{(?:project\.)?basedir\}\/?/, '');
    if (plain === '' || plain.includes('$') || path.isAbsolute(plain)) return undefined;
    const place = path.normalize(path.join(pom.folder, plain));
    const there = (await tree.names(path.dirname(place))).includes(path.basename(place)) || (await tree.names(place)).length > 0;
    // A folder that has only folders looks like none.
    if (!there && path.extname(place) === '') return undefined;
    return name === 'missing' ? !there : there;
  }
  return undefined;
}
