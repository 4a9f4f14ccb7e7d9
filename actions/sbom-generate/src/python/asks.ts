import * as path from 'node:path/posix';
import type { Lock } from '../reader.ts';
import { asksForPackages, parsePyProject } from './manifest.ts';

/**
 * Whether a manifest of Python asks for packages. `setup.py` is a program, and `setup.cfg` may be one's settings for other
 * tools: both are only searched for the words that ask.
 * @throws MANIFEST_INVALID
 */
export async function asks({ file, text }: Lock): Promise<boolean> {
  if (path.basename(file) === 'pyproject.toml') return asksForPackages(await parsePyProject(file, text, ['uv', 'poetry', 'pdm']));
  if (path.basename(file) === 'Pipfile')
    return /^[ \t]*["']?[A-Za-z0-9._-]+["']?[ \t]*=/m.test(text.replace(/^\[(?:\[source\]|requires|scripts|pipenv)\][^[]*/gm, ''));
  return /\b(?:install_requires|extras_require|tests_require)\b/.test(text);
}
