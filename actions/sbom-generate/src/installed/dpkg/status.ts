import { quote } from '../../fault.ts';
import { damaged } from '../damaged.ts';
import { stanzas } from './control.ts';

/** What dpkg knows of one package that is there. */
export interface Entry {
  name: string;
  version: string | undefined;
  architecture: string | undefined;
  multiArch: string | undefined;
  /** Source package where its name or version differs. */
  source: { name: string; version?: string } | undefined;
  maintainer: string | undefined;
  /** `Pre-Depends` and `Depends` as they stand; undefined where the file does not tell them. */
  depends: string | undefined;
  provides: string | undefined;
  /** Third word of `Status`. */
  state: string;
  /** SHA-256 of its archive in lower-case hex. */
  digest?: string | undefined;
  /** The file that has it. */
  file: string;
}

const FIELDS = new Set([
  'package',
  'status',
  'version',
  'architecture',
  'multi-arch',
  'source',
  'maintainer',
  'depends',
  'pre-depends',
  'provides',
]);

/** States of dpkg(1) in which the files of a package are there, or some of them. */
const PRESENT = new Set(['half-installed', 'unpacked', 'half-configured', 'triggers-awaited', 'triggers-pending', 'installed']);
/** States in which none but configuration files is. */
const ABSENT = new Set(['not-installed', 'config-files']);

/**
 * The packages of a status file that are there.
 *
 * A paragraph with a version and without `Status` counts as installed, as tools that build images without dpkg write it; one
 * without either is a name that dpkg only remembers.
 * @throws INSTALLED_INVALID where it is damaged
 */
export function entriesOf(text: string, file: string): Entry[] {
  const entries: Entry[] = [];
  for (const { line, fields } of stanzas(text, file, FIELDS)) {
    const name = fields.get('package');
    if (!name) throw damaged(file, 'has a paragraph without the name of a package.', line);
    if (!/^[a-z0-9][a-z0-9+._-]*$/i.test(name)) throw damaged(file, `has a package with the name ${quote(name)}.`, line);
    const version = fields.get('version');
    if (version !== undefined && !/^[!-~]+$/.test(version))
      throw damaged(file, `has the package ${name} with the version ${quote(version)}.`, line);
    const status = fields.get('status');
    const state = status === undefined ? (version === undefined ? 'not-installed' : 'installed') : stateOf(status);
    if (state === undefined) throw damaged(file, `has the package ${name} with the status ${quote(status ?? '')}.`, line);
    if (ABSENT.has(state)) continue;
    if (version === undefined && state !== 'half-installed') throw damaged(file, `has the package ${name} without its version.`, line);
    entries.push({
      name: name.toLowerCase(),
      version,
      architecture: fields.get('architecture') || undefined,
      multiArch: fields.get('multi-arch'),
      source: sourceOf(name, fields.get('source')),
      maintainer: fields.get('maintainer'),
      depends: [fields.get('pre-depends'), fields.get('depends')].filter(Boolean).join(', '),
      provides: fields.get('provides'),
      state,
      file,
    });
  }
  return entries;
}

/** `want flag state`; undefined for a state that dpkg does not have. */
function stateOf(status: string): string | undefined {
  const state = status.split(/\s+/)[2] ?? '';
  return PRESENT.has(state) || ABSENT.has(state) ? state : undefined;
}

/** `name` or `name (version)`. */
function sourceOf(own: string, field = ''): Entry['source'] {
  const open = field.indexOf('(');
  const name = (open < 0 ? field : field.slice(0, open)).trim();
  const version = open < 0 || !field.endsWith(')') ? undefined : field.slice(open + 1, -1).trim();
  if (name === '' || (name === own && version === undefined)) return undefined;
  return { name, ...(version && { version }) };
}
