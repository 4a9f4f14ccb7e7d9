import type { Context, Tool } from '@sovereign-actions/core';
import { signVerifyError } from './errors.ts';

/** A cosign that may sign. */
export interface Program {
  tool: Tool;
  /** As the program says, or where it was built without one, as the boundary says of these very bytes. */
  version: string;
}

/**
 * The oldest version without a known hole: GHSA-whqx-f9j3-ch6m (a log entry about something else counted) and GHSA-w6c6-c85g-mmv6
 * (the type of a predicate was not checked). 2.x is not driven: its flags are others.
 */
const FLOOR = [3, 0, 6] as const;

/**
 * The cosign that the boundary pins by its SHA-256, and nothing else that happens to be called so.
 * @throws COSIGN_UNPINNED, COSIGN_VERSION, TOOL_MISSING, TOOL_DIGEST_MISMATCH
 */
export async function pinnedCosign({ boundary, tools }: Context, env: Record<string, string>): Promise<Program> {
  const pinned = boundary.tools.find(({ name }) => name === 'cosign');
  if (!pinned)
    throw signVerifyError(
      'COSIGN_UNPINNED',
      `The boundary (${boundary.source}) does not say which cosign may sign.`,
      'Name its version, mirror and SHA-256 under "tools", or use the engine "embedded".',
    );
  const tool = await tools.find('cosign');
  const { stdout } = await tools.run(tool, ['version', '--json'], { env });
  const said = /"gitVersion":\s*"v?(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  const declared = /^v?(\d+\.\d+\.\d+)/.exec(pinned.version)?.[1];
  const version = said ?? declared;
  const refused = (what: string, fix: string) => signVerifyError('COSIGN_VERSION', what, fix);
  if (version === undefined)
    throw refused(
      `Neither cosign nor the boundary ("${pinned.version}") says which version of cosign this is.`,
      'Write the version under "tools" as MAJOR.MINOR.PATCH.',
    );
  if (said !== undefined && declared !== undefined && said !== declared)
    throw refused(
      `cosign is ${said}, and the boundary calls it ${declared}.`,
      'Correct the version under "tools"; the SHA-256 is the right one.',
    );
  if (!isAtLeast(version.split('.').map(Number)))
    throw refused(
      `cosign ${version} is not used to sign.`,
      `Pin ${FLOOR.join('.')} or a newer 3.x: older ones have known holes, and a newer major version may mean other things by its flags.`,
    );
  return { tool, version };
}

const isAtLeast = ([major = 0, minor = 0, patch = 0]: readonly number[]): boolean =>
  major === FLOOR[0] && (minor > FLOOR[1] || (minor === FLOOR[1] && patch >= FLOOR[2]));
