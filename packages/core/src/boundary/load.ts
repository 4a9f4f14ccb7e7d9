import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { parseDeclared } from '../declared.ts';
import { errnoOf, messageOf } from '../errors.ts';
import { type Boundary, boundaryError, type Preset, presetBoundary, resolveBoundary, type SigningPolicy } from './boundary.ts';

export const BOUNDARY_FILE = 'sovereign.yaml';
const MAX_BYTES = 1024 * 1024;

/**
 * Parses the text of a boundary file.
 * @throws BOUNDARY_INVALID with one line per mistake, `file:line:column  path  message`
 */
export async function parseBoundary(text: string, source: string, folder: string): Promise<Boundary> {
  const { boundarySchema } = await import(/* webpackChunkName: "boundary" */ './schema.ts');
  const { value, invalid } = await parseDeclared(text, source, boundarySchema, {
    ifEmpty: 'write "version: 1" and a preset, or run "sovereign init"',
    error: invalidBoundary,
  });
  const resolved = resolveBoundary(value, { source, folder, sha256: createHash('sha256').update(text).digest('hex') });
  if ('mistakes' in resolved) throw invalid(resolved.mistakes);
  return resolved.boundary;
}

/**
 * Parses a file that holds what `signing.policy` holds, in YAML or JSON.
 * @throws BOUNDARY_INVALID as parseBoundary
 */
export async function parseSigningPolicy(text: string, source: string): Promise<SigningPolicy> {
  const { signingPolicy } = await import(/* webpackChunkName: "boundary" */ './signing-schema.ts');
  return (
    await parseDeclared(text, source, signingPolicy, {
      ifEmpty: 'write what "signing.policy" of a boundary would hold',
      error: invalidBoundary,
    })
  ).value;
}

const invalidBoundary = (message: string, details: string[]) =>
  boundaryError('BOUNDARY_INVALID', message, 'Correct each place that is listed; the schema is packages/core/boundary.schema.json.', {
    details,
  });

/** Reads and parses a boundary file. @throws BOUNDARY_UNREADABLE, BOUNDARY_INVALID */
export async function readBoundary(file: string): Promise<Boundary> {
  let bytes: Buffer;
  try {
    const stats = await stat(file);
    // A pipe that nobody writes to, or a device, would never end.
    if (!stats.isFile()) throw new Error(`it is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`);
    if (stats.size > MAX_BYTES) throw new Error(`it has ${stats.size} bytes, the limit is ${MAX_BYTES}.`);
    bytes = await readFile(file);
  } catch (error) {
    throw boundaryError(
      'BOUNDARY_UNREADABLE',
      `Cannot read the boundary ${file}: ${messageOf(error)}`,
      'Check the path and that the job may read it; "sovereign init" writes a new one.',
      { cause: error },
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw boundaryError('BOUNDARY_INVALID', `${file} is not UTF-8 text.`, 'Save the file as UTF-8.', { cause: error });
  }
  return parseBoundary(text, file, path.dirname(path.resolve(file)));
}

/**
 * Finds the boundary of a step: the file that is named, else the preset, else `sovereign.yaml` in the workspace.
 * Undefined when there is none of them.
 */
export async function findBoundary(options: {
  boundary?: string | undefined;
  preset?: Preset | undefined;
  workspace: string;
}): Promise<Boundary | undefined> {
  const { boundary, preset, workspace } = options;
  if (boundary && preset)
    throw boundaryError('BOUNDARY_INVALID', 'Both a boundary file and a preset are given.', 'Give one: the file names its preset itself.');
  if (boundary) return readBoundary(path.resolve(workspace, boundary));
  const usual = path.join(workspace, BOUNDARY_FILE);
  const declared = await stat(usual).then(
    () => true,
    (error: unknown) => errnoOf(error) !== 'ENOENT',
  );
  if (declared && preset) {
    throw boundaryError(
      'BOUNDARY_WIDENED',
      `The preset "${preset}" would stand in for ${BOUNDARY_FILE}, which this workspace has.`,
      'Leave the preset out. The file declares the boundary, and an input can narrow it, never widen it.',
    );
  }
  if (preset) return presetBoundary(preset, workspace);
  return declared ? readBoundary(usual) : undefined;
}

/** The error for a step that needs a boundary and found none. */
export const boundaryMissing = () =>
  boundaryError(
    'BOUNDARY_MISSING',
    `There is no boundary: no ${BOUNDARY_FILE} in the workspace and none is named.`,
    'Run "sovereign init" to write one, or name it with the input "boundary". Steps that only read also take --preset eusc or --preset eu.',
  );
