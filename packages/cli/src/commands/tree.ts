import { EXIT, inputError, jsonText } from '@sovereign-actions/core';
import { BOUNDARY_FLAGS } from '../boundary-step.ts';
import { versionOf, withRegistries } from '../images/registry-step.ts';
import type { Invocation, PlainCommand } from './command.ts';

export const treeCommand: PlainCommand = {
  name: 'tree',
  title: 'what belongs to an image in its registry',
  description:
    'Shows an image, the platforms of an index, and everything that is attached to them, to any depth: referrers and the tags of cosign 2. Types are what manifests say of themselves; nothing is verified here.',
  usage: 'IMAGE',
  flags: BOUNDARY_FLAGS,
  examples: ['tree HOST/app:v1', 'tree HOST/app@sha256:DIGEST --json'],
};

/** Runs `sovereign tree` and gives the exit code. @throws INPUT_INVALID, REFERENCE_INVALID, REGISTRY_OUTSIDE, IMAGE_MISSING… */
export async function runTree(invocation: Invocation): Promise<number> {
  const { positionals, json } = invocation;
  const [image, ...more] = positionals;
  if (image === undefined || more.length > 0)
    throw inputError(
      'INPUT_INVALID',
      image === undefined ? 'No image is named.' : 'More than one image is named.',
      'Write "sovereign tree IMAGE".',
    );
  const [{ parseReference, readImageGraph }, { treeOf, treeText }] = await Promise.all([
    import('@sovereign-actions/oci'),
    import('../images/rows.ts'),
  ]);
  const reference = parseReference(image);
  const version = versionOf(reference, image);
  const done = await withRegistries(treeCommand, invocation, async (client) =>
    treeOf(await readImageGraph(client.repository(reference), version)),
  );
  if ('exitCode' in done) return done.exitCode;
  const { value: tree } = done;
  process.stdout.write(json ? jsonText({ schemaVersion: 1, action: 'tree', image, tree }) : treeText(image, tree));
  return EXIT.ok;
}
