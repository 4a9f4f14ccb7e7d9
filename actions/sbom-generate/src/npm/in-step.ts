import { sbomError } from '../errors.ts';
import type { Lockfile } from './lockfile.ts';
import type { Placed } from './tree.ts';

/** Something that a manifest asks for otherwise than its lockfile has it. */
export interface Drift {
  from: Placed;
  name: string;
  spec: string;
  /** What the lockfile has under this name. */
  to: Placed | undefined;
}

/**
 * Checks, as `npm ci` does before it installs, that a lockfile still satisfies the manifests: what they ask for otherwise
 * than it was locked must be there, and in range.
 * @throws LOCKFILE_OUTDATED
 */
export async function assertInStep(drifts: readonly Drift[], { lock, version: format }: Lockfile): Promise<void> {
  if (drifts.length === 0) return;
  const { default: satisfies } = await import('semver/functions/satisfies.js');
  const { default: validRange } = await import('semver/ranges/valid.js');

  const inRange = (version: string | undefined, range: string): boolean => {
    if (validRange(range, true) !== null) return version !== undefined && satisfies(version, range, true);
    // A tag such as "latest" names whatever was locked. Version 1 has no copy of a URL or path to compare with.
    return format === 1 || /^[A-Za-z][\w.-]*$/.test(range);
  };
  const satisfied = ({ name, spec, to }: Drift): boolean => {
    if (!to) return false;
    if (to.project) return true;
    const [, aliased, range = '*'] = /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@(.*))?$/.exec(spec) ?? [];
    if (aliased !== undefined) return (to.entry.name ?? name) === aliased && inRange(to.entry.version, range);
    return inRange(to.entry.version, spec);
  };

  const broken = drifts.filter((drift) => !satisfied(drift));
  const [first] = broken;
  if (!first) return;
  const sameFile = broken.filter(({ from }) => from === first.from).map(({ name, to }) => (to ? `another version of ${name}` : name));
  const shown = sameFile.slice(0, 5).join(', ') + (sameFile.length > 5 ? ` and ${sameFile.length - 5} more` : '');
  throw sbomError(
    'LOCKFILE_OUTDATED',
    `${first.from.manifest?.file} asks for ${shown}; ${lock.file} does not have that.`,
    'Run "npm install" so that the lockfile follows, and commit it.',
  );
}
