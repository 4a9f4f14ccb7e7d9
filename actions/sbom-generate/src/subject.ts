import * as path from 'node:path';
import { type Check, type Context, fileError, inputError } from '@sovereign-actions/core';
import type { SyftScans } from './engine/scans.ts';
import type { Engine } from './engine/syft.ts';
import { sbomError } from './errors.ts';
import type { Graph, Reading } from './graph.ts';
import { readSource, type SourceOptions } from './source.ts';
import { type Unread, unreadGap } from './unread.ts';

/** What a document is about, read. */
export interface Subject {
  readings: readonly Reading[];
  gaps: readonly string[];
  unread: readonly Unread[];
  scope: string | undefined;
  phase: Graph['phase'];
  /** Name where nothing that was read gives one. */
  fallbackName: string;
  /** Path of a file that was read, relative to the workspace; undefined for what is in an image. */
  placeOf(file: string): string | undefined;
  /** What was read, for people: lockfiles, an image or a folder. */
  sources: readonly string[];
  checks: readonly Check[];
  /** The program that found the packages, where it was another one. */
  engine?: Engine | undefined;
}

export interface SubjectInputs extends SourceOptions {
  engine: 'embedded' | 'syft';
  development: 'mark' | 'exclude';
  path: string;
  image: string | undefined;
  rootfs: string | undefined;
  /** `os/architecture[/variant]` */
  platform: string | undefined;
}

/** Reads the one thing that the inputs name: a source tree, an image, or a root filesystem. @throws INPUT_INVALID and what the readers throw */
export async function readSubject(context: Context, inputs: SubjectInputs): Promise<Subject> {
  const { image, rootfs, platform, engine } = inputs;
  refuseMixed(inputs);
  const other = engine === 'syft' ? (await import('./engine/scans.ts')).syftScans(context) : undefined;
  if (image === undefined && rootfs === undefined) return readTree(context, inputs, other);
  const { embeddedScans, readImage, readRootfs } = await import('./installed/read.ts');
  const { parsePlatform } = await import('@sovereign-actions/oci');
  const scans = other ?? embeddedScans(inputs.keepGoing);
  const { reading, gaps, unread, checks } =
    image !== undefined
      ? await readImage(context, image, platform === undefined ? undefined : parsePlatform(platform), scans.image)
      : await readRootfs(context, rootfs as string, scans.rootfs);
  return {
    readings: [reading],
    gaps,
    unread,
    scope: undefined,
    phase: 'post-build',
    fallbackName: 'image',
    placeOf: (file) => (rootfs === undefined ? undefined : context.files.relative(path.join(rootfs, file))),
    sources: [image ?? (rootfs as string)],
    checks: [...checks, { name: 'installed-covered', ...verdictOf(gaps, 'every record of installed software was read') }],
    engine: other?.engine(),
  };
}

async function readTree(context: Context, inputs: SubjectInputs, other: SyftScans | undefined): Promise<Subject> {
  const { files } = context;
  const kind = await files.kind(inputs.path);
  if (kind !== undefined && kind !== 'folder')
    throw sbomError('SOURCE_INVALID', `${inputs.path} is not a folder.`, 'Name the folder that the lockfile is in.');
  if (kind === undefined) {
    const named = inputs.path === '.' ? files.root : inputs.path;
    throw fileError('FILE_MISSING', `There is no ${named}.`, 'Check the path; it starts at the workspace.');
  }
  const source = await (other ? other.source(inputs.path) : readSource(context, inputs.path, inputs));
  const { readings, gaps, unread } = source;
  const covered = { name: 'source-covered', ...verdictOf(gaps, 'every manifest is covered by a lockfile') };
  const inFull = { name: 'lockfiles-read-in-full', ...verdictOf(unread.map(unreadGap), readings.map(({ file }) => file).join(', ')) };
  return {
    ...source,
    phase: 'pre-build',
    fallbackName: path.basename(files.resolve(inputs.path)) || 'source',
    placeOf: (file) => files.relative(path.join(inputs.path, file)),
    sources: readings.map(({ file }) => file),
    checks: other ? [covered] : [inFull, covered],
    engine: other?.engine(),
  };
}

const verdictOf = (missing: readonly string[], otherwise: string): Pick<Check, 'verdict' | 'detail'> =>
  missing.length === 0 ? { verdict: 'holds', detail: otherwise } : { verdict: 'unknown', detail: missing.join('; ') };

function refuseMixed({ path: source, image, rootfs, platform, include, ignore, engine, development }: SubjectInputs): void {
  const named = [
    ...(source === '.' ? [] : ['path']),
    ...(image === undefined ? [] : ['image']),
    ...(rootfs === undefined ? [] : ['rootfs']),
  ];
  if (named.length > 1)
    throw inputError(
      'INPUT_INVALID',
      `Inputs ${named.map((name) => `"${name}"`).join(' and ')} are given together.`,
      'Name one of them: each is a document of its own.',
    );
  if (platform !== undefined && image === undefined)
    throw inputError('INPUT_INVALID', 'Input "platform" is given without "image".', 'It chooses among the images of an index.');
  if (named[0] !== undefined && named[0] !== 'path' && include.length + ignore.length > 0)
    throw inputError(
      'INPUT_INVALID',
      `Inputs "include" and "ignore" are for a source tree, and "${named[0]}" is given.`,
      'Leave them out.',
    );
  const pointless = [
    ...(include.length > 0 ? ['include'] : []),
    ...(ignore.length > 0 ? ['ignore'] : []),
    ...(development === 'exclude' ? ['dev: exclude'] : []),
  ];
  if (engine === 'syft' && pointless.length > 0)
    throw inputError(
      'INPUT_INVALID',
      `The engine "syft" cannot do what ${pointless.map((name) => `"${name}"`).join(' and ')} asks for.`,
      'Leave it out, or use the engine "embedded".',
    );
}
