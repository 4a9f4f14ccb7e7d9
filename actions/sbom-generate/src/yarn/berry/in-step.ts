import { sbomError } from '../../errors.ts';
import type { Manifest } from '../../npm/manifest.ts';
import { withProtocol } from './ident.ts';
import type { BerryLockfile, Entry } from './lockfile.ts';

/**
 * Checks, as `yarn install --immutable` does, that a workspace still asks for what was locked. Ranges of a registry are compared;
 * of others, Yarn writes some in another form.
 * @throws LOCKFILE_OUTDATED
 */
export function assertInStep({ lock }: BerryLockfile, entry: Entry, { file, dependencies }: Manifest): void {
  const broken: string[] = [];
  for (const [name, { spec, kind, peer }] of dependencies) {
    if (peer) continue;
    const [wanted, locked] = [withProtocol(spec), withProtocol(entry.dependencies.get(name)?.range ?? '')];
    if (!entry.dependencies.has(name)) {
      if (kind !== 'optional') broken.push(name);
    } else if (wanted !== locked && wanted.startsWith('npm:') && locked.startsWith('npm:')) broken.push(`another version of ${name}`);
  }
  if (broken.length === 0) return;
  throw sbomError(
    'LOCKFILE_OUTDATED',
    `${file} asks for ${broken.slice(0, 5).join(', ')}${broken.length > 5 ? ` and ${broken.length - 5} more` : ''}; ${lock.file} does not have that.`,
    'Run "yarn install" so that the lockfile follows, and commit it.',
  );
}
