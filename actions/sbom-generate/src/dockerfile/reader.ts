import type { EdgeKind, Reading } from '../graph.ts';
import type { Lock, Reader } from '../reader.ts';
import { Surroundings } from '../surroundings.ts';
import { type Instruction, parseInstructions, substitute } from './instructions.ts';

/** Reads the images that a Dockerfile builds on and copies from. */
export const dockerfileReader: Reader = {
  read: async (lock) => readDockerfile(lock),
  asks: () => false,
};

interface Stage {
  /** The stage that it builds on. */
  parent: Stage | undefined;
  /** The image that it builds on, where that is no stage; undefined where it has none, or where its name is not known. */
  image: string | undefined;
  /** Set where the name is not known: as it is written. */
  unknown: string | undefined;
  /** Images that files are copied from, and those that are there while an instruction runs. */
  copies: string[];
  mounts: string[];
  installs: boolean;
}

function readDockerfile({ file, text }: Lock): Reading {
  const all = new Surroundings('oci', file);
  const { instructions, syntax } = parseInstructions(text);
  // What reads the file is an image itself.
  if (syntax !== undefined) all.useImage(syntax, 'development');
  const stages = stagesOf(instructions);
  // What the last stage builds on is in the image with it.
  const delivered = new Set<Stage>();
  for (let stage = stages.at(-1); stage; stage = stage.parent) delivered.add(stage);
  for (const stage of stages) {
    const kind: EdgeKind = delivered.has(stage) ? 'required' : 'development';
    if (stage.unknown !== undefined) all.gap(`builds on an image whose name the source does not say: ${stage.unknown.slice(0, 80)}`);
    if (stage.image !== undefined) all.useImage(stage.image, kind);
    for (const image of stage.copies) all.useImage(image, kind);
    for (const image of stage.mounts) all.useImage(image, 'development');
  }
  if ([...delivered].some(({ installs }) => installs)) all.gap('what its instructions put into the image is not in the source');
  return all.reading();
}

function stagesOf(instructions: readonly Instruction[]): Stage[] {
  // Of variables, only those before the first stage count in FROM.
  const values = new Map<string, string | undefined>();
  const stages: Stage[] = [];
  const byName = new Map<string, Stage>();
  const external = (from: string) => !byName.has(from.toLowerCase()) && !/^\d+$/.test(from);
  for (const { keyword, rest } of instructions) {
    const stage = stages.at(-1);
    if (keyword === 'ARG' && !stage) {
      for (const [, name, value] of rest.matchAll(/(\w+)(?:=("[^"]*"|'[^']*'|\S*))?/g))
        values.set(name as string, value === undefined ? undefined : substitute(unquote(value), values));
    } else if (keyword === 'FROM') {
      const [written = '', as, name] = rest.split(/\s+/).filter((word) => !word.startsWith('--'));
      const base = substitute(unquote(written), values);
      const parent = base === undefined ? undefined : byName.get(base.toLowerCase());
      const image = parent || base === 'scratch' ? undefined : base;
      const next = { parent, image, unknown: base === undefined ? written : undefined, copies: [], mounts: [], installs: false };
      stages.push(next);
      if (as?.toUpperCase() === 'AS' && name) byName.set(name.toLowerCase(), next);
    } else if (stage) {
      if (keyword === 'RUN' || keyword === 'ADD') stage.installs = true;
      const flags = /^(?:--\S+\s+)*/.exec(rest)?.[0] ?? '';
      if (keyword === 'COPY') stage.copies.push(...[...flags.matchAll(/--from=(\S+)/g)].map(([, from]) => from as string).filter(external));
      if (keyword === 'RUN') {
        const mounts = [...flags.matchAll(/--mount=(\S+)/g)].map(([, mount = '']) => /(?:^|,)from=([^,]+)/.exec(mount)?.[1]);
        stage.mounts.push(...(mounts.filter((from) => from !== undefined && external(from)) as string[]));
      }
    }
  }
  return stages;
}

const unquote = (text: string): string => text.replace(/^(["'])(.*)\1$/, '$2');
