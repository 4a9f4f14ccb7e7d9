import { sbomError } from '../errors.ts';
import type { Manifest } from '../npm/manifest.ts';
import type { Importer, PnpmLockfile } from './lockfile.ts';

/**
 * Checks, as `pnpm install --frozen-lockfile` does before it installs, that a project still asks for what was locked.
 * Overrides and hooks change what it asks for before pnpm compares; what they may have changed is not compared here.
 * @throws LOCKFILE_OUTDATED
 */
export function assertInStep({ lock, altered }: PnpmLockfile, importer: Importer, { file, dependencies }: Manifest): void {
  if (altered.hooks) return;
  const broken: string[] = [];
  for (const [name, { spec, kind, peer }] of dependencies) {
    if (peer || altered.ignored.has(name) || overridden(altered.overrides, name)) continue;
    const locked = importer.dependencies.get(name);
    // An optional dependency that does not exist is left out.
    if (!locked) {
      if (kind !== 'optional') broken.push(name);
    } else if (locked.specifier !== undefined && locked.specifier !== spec) broken.push(`another version of ${name}`);
  }
  if (broken.length === 0) return;
  const shown = broken.slice(0, 5).join(', ') + (broken.length > 5 ? ` and ${broken.length - 5} more` : '');
  throw sbomError(
    'LOCKFILE_OUTDATED',
    `${file} asks for ${shown}; ${lock.file} does not have that.`,
    'Run "pnpm install" so that the lockfile follows, and commit it.',
  );
}

/** Keys are `name`, `name@range`, `parent>name`. */
const overridden = (overrides: object, name: string): boolean =>
  Object.keys(overrides).some((key) => {
    const target = key.slice(key.lastIndexOf('>') + 1);
    return target === name || target.startsWith(`${name}@`);
  });
