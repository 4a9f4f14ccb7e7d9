import { sbomError } from '../errors.ts';
import { parseJsonObject } from '../json.ts';
import { declaredOf, type Entry, Fields } from './entry.ts';
import type { Manifest } from './lockfile.ts';

/** @throws MANIFEST_INVALID */
export function parseManifest(file: string, text: string): Manifest {
  const fault = (message: string, fix: string) => sbomError('MANIFEST_INVALID', message, fix);
  return { file, value: parseJsonObject(text, file, fault) };
}

const fieldsOf = (manifest: Manifest): Fields => new Fields({ file: manifest.file, text: '', manifest: true }, '', manifest.value);

/** Whether a manifest asks for anything at all. */
export const asksForPackages = (manifest: Manifest): boolean =>
  [...declaredOf(fieldsOf(manifest), true).values()].some(({ peer }) => !peer);

/**
 * Checks that a lockfile has what the manifest of one of its projects asks for, as `npm ci` does before it installs.
 * @throws LOCKFILE_OUTDATED
 */
export function assertInStep(manifest: Manifest, project: Entry, lockfile: string): void {
  const missing: string[] = [];
  for (const [name, { spec, peer }] of declaredOf(fieldsOf(manifest), true)) {
    if (peer) continue;
    const locked = project.dependencies.get(name);
    if (locked?.spec !== spec) missing.push(locked ? `${name} (another range)` : name);
  }
  if (missing.length === 0) return;
  const shown = missing.slice(0, 5).join(', ') + (missing.length > 5 ? ` and ${missing.length - 5} more` : '');
  throw sbomError(
    'LOCKFILE_OUTDATED',
    `${manifest.file} asks for ${shown}, which ${lockfile} does not have.`,
    'Run "npm install" so that the lockfile follows, and commit it.',
  );
}
