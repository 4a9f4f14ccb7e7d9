import { EXIT, errorTable, inputError, jsonText, parseInputs, runAction } from '@sovereign-actions/core';
import type { Reference } from '@sovereign-actions/oci';
import { loadAction } from '../actions.ts';
import { BOUNDARY_FLAGS } from '../boundary-step.ts';
import { hostFor } from '../host.ts';
import { versionOf, withRegistries } from '../images/registry-step.ts';
import type { Invocation, PlainCommand } from './command.ts';

export const copyError = errorTable({
  COPY_UNVERIFIED: { exit: 'verification', about: 'An image that was to be copied is not what the boundary demands of a release.' },
});

const flags = {
  ...BOUNDARY_FLAGS,
  verify: {
    type: 'boolean',
    default: true,
    description: 'Demand what `cosign-sign-verify --mode verify` demands, in the source before and in the target before it gets its tag.',
  },
  provenance: { type: 'boolean', default: true, description: 'Demand provenance in that verification.' },
  policy: { type: 'text', description: 'File with a policy for that verification, beside the one of the boundary.' },
  trust: { type: 'text', description: 'Trust file for that verification. Default: what the boundary declares.' },
} as const;

export const copyCommand: PlainCommand = {
  name: 'copy',
  title: 'copy an image with all that belongs to it',
  description:
    'Copies an image, every platform of an index, their referrers to any depth and the tags of cosign 2 into another repository or registry of the boundary. Digests are checked on both sides, and the tag comes last: a copy that was broken off is made again. Exit code 4: not verified, and not tagged.',
  usage: 'SOURCE TARGET',
  flags,
  examples: ['copy HOST/app:v1 HOST/mirror/app', 'copy HOST/app@sha256:DIGEST OTHER/app:v1 --no-verify'],
};

/** Runs `sovereign copy` and gives the exit code. @throws INPUT_INVALID, REFERENCE_INVALID, REGISTRY_OUTSIDE, IMAGE_MISSING… */
export async function runCopy(invocation: Invocation): Promise<number> {
  const { flag, positionals, json, debug } = invocation;
  const [from, to, ...more] = positionals;
  if (from === undefined || to === undefined || more.length > 0)
    throw inputError('INPUT_INVALID', 'Two images are needed, where from and where to.', 'Write "sovereign copy SOURCE TARGET".');
  const values = parseInputs(flags, flag);
  const [{ copyImage, formatReference, hexOf, parseReference }, { flat, treeOf }] = await Promise.all([
    import('@sovereign-actions/oci'),
    import('../images/rows.ts'),
  ]);
  const source = parseReference(from);
  const version = versionOf(source, from);
  const target = parseReference(to);
  if (target.digest !== undefined)
    throw inputError('INPUT_INVALID', `${to} names a digest, which the source decides.`, 'Write HOST/REPOSITORY or HOST/REPOSITORY:TAG.');
  const tag = target.tag ?? (source.digest === undefined ? source.tag : undefined);

  const verify = async ({ registry, repository }: Reference, digest: string): Promise<void> => {
    const image = formatReference({ registry, repository, digest });
    const { boundary, ledger, policy, trust, provenance } = values;
    const inputs = { mode: 'verify', image, boundary, ledger, policy, trust, provenance: String(provenance) };
    const stdout = json ? { write: () => true } : process.stderr;
    const step = await loadAction('cosign-sign-verify');
    const { exitCode, outputs, error } = await runAction(step, hostFor(step.name, { flags: inputs, json, debug, stdout }));
    if (exitCode === EXIT.ok && outputs.verified === 'true') return;
    throw copyError(
      'COPY_UNVERIFIED',
      `${image} is not verified${error ? `: ${error.message}` : '.'}`,
      'See what the verification says. --no-verify copies what is there, signed or not.',
      { cause: error },
    );
  };

  const done = await withRegistries(copyCommand, invocation, async (client, { record }) => {
    const repository = client.repository(source);
    // A tag is read once. What is not there is said by the copy, in its own words.
    const digest = source.digest ?? (await repository.manifest(version))?.descriptor.digest;
    if (values.verify && digest !== undefined) await verify(source, digest);
    const result = await copyImage({
      source: repository,
      target: client.repository(target),
      reference: digest ?? version,
      ...(tag !== undefined && { tag }),
      ...(values.verify && { beforeTag: ({ digest }) => verify(target, digest) }),
    });
    const copied = result.graph.root.content.descriptor.digest;
    record.took({ name: formatReference({ ...source, digest: copied }), sha256: hexOf(copied) });
    record.made({ name: formatReference({ ...target, digest: copied }), sha256: hexOf(copied) });
    return result;
  });
  if ('exitCode' in done) return done.exitCode;
  const { value: result } = done;
  const digest = result.graph.root.content.descriptor.digest;
  const image = formatReference({ registry: target.registry, repository: target.repository, ...(tag !== undefined && { tag }), digest });
  const rows = flat(treeOf(result.graph));
  if (json) {
    const manifests = rows.map(({ below, strays, ...row }) => ({ ...row, copied: !result.present.has(row.digest) }));
    const notCopied = rows.flatMap(({ strays }) => strays);
    const document = { schemaVersion: 1, action: 'copy', status: 'succeeded', source: from, image, digest, verified: values.verify };
    process.stdout.write(jsonText({ ...document, manifests, blobs: result.blobs, notCopied }));
  } else {
    const { copyText } = await import('../images/copy-text.ts');
    process.stdout.write(copyText(from, image, rows, result, values.verify));
  }
  return EXIT.ok;
}
