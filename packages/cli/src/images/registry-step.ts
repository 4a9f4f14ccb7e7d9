import { type Context, inputError } from '@sovereign-actions/core';
import type { Reference, RegistryClient } from '@sovereign-actions/oci';
import { inBoundary } from '../boundary-step.ts';
import type { Invocation, PlainCommand } from '../commands/command.ts';

/** As {@link inBoundary}, with the registries of the boundary. */
export const withRegistries = <T>(
  command: PlainCommand,
  invocation: Invocation,
  work: (client: RegistryClient, context: Context) => Promise<T>,
): Promise<{ value: T } | { exitCode: number }> =>
  inBoundary(command, invocation, async (context) => {
    const { createRegistryClient } = await import('@sovereign-actions/oci');
    const { boundary, fetch, registryCredentials: credentials } = context;
    return work(createRegistryClient({ boundary, fetch, credentials }), context);
  });

/** The tag or digest of an image: none is assumed. @throws INPUT_INVALID */
export function versionOf({ tag, digest }: Reference, text: string): string {
  const version = digest ?? tag;
  if (version !== undefined) return version;
  throw inputError('INPUT_INVALID', `${text} names neither tag nor digest.`, 'Write HOST/REPOSITORY:TAG or HOST/REPOSITORY@sha256:DIGEST.');
}
