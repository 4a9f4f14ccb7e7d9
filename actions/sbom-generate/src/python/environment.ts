import { type Comparison, evaluateMarker, type Truth } from './marker.ts';
import { normalName } from './name.ts';
import { parseSpecifier } from './specifier.ts';

/** What is known of an interpreter from where it keeps its packages. */
export interface Interpreter {
  /** `3` or `3.11`, or all of it where `pyvenv.cfg` says so; undefined where nothing says it. */
  version?: string;
  implementation: 'cpython' | 'pypy';
  /** False where the folder is called as on Windows. */
  linux: boolean;
}

/**
 * Whether a marker holds for an interpreter, with some extras asked for.
 * @returns undefined for what is no marker
 */
export const markerHolds = (marker: string, interpreter: Interpreter, extras: ReadonlySet<string>): Truth | undefined =>
  evaluateMarker(marker, (comparison) => holds(comparison, interpreter, extras));

function holds(comparison: Comparison, interpreter: Interpreter, extras: ReadonlySet<string>): Truth {
  const { variable, operator, text } = comparison;
  if (variable === 'extra') return extras.has(normalName(text)) !== (operator === '!=');
  const { version, implementation, linux } = interpreter;
  switch (variable.replace('.', '_')) {
    case 'python_version':
      return compareShort(comparison, version);
    case 'python_full_version':
    case 'implementation_version':
      return version?.includes('.') ? compareFull(comparison, version) : 'maybe';
    case 'python_implementation':
    case 'platform_python_implementation':
      return compareText(comparison, implementation === 'pypy' ? 'PyPy' : 'CPython');
    case 'implementation_name':
      return compareText(comparison, implementation);
    case 'os_name':
      return linux ? compareText(comparison, 'posix') : 'maybe';
    case 'sys_platform':
      // Python 2 has the major version of the kernel in it.
      return linux ? compareText(comparison, version?.startsWith('2') ? 'linux2' : 'linux') : 'maybe';
    case 'platform_system':
      return linux ? compareText(comparison, 'Linux') : 'maybe';
    default:
      return 'maybe';
  }
}

function compareVersion({ operator, text }: Comparison, version: string): Truth {
  if (operator === 'in') return text.split(/[\s,|]+/).includes(version);
  if (operator === 'not in') return !text.split(/[\s,|]+/).includes(version);
  return parseSpecifier(`${operator}${text}`)?.(version) ?? 'maybe';
}

function compareShort(comparison: Comparison, version: string | undefined): Truth {
  if (version === undefined) return 'maybe';
  if (version.includes('.')) return compareVersion(comparison, version.split('.').slice(0, 2).join('.'));
  // Of `python3` alone, what holds for the first and the last of its versions holds.
  const [first, last] = [compareVersion(comparison, `${version}.0`), compareVersion(comparison, `${version}.99`)];
  return first === last && /^[<>]=?$/.test(comparison.operator) ? first : 'maybe';
}

/** Without the last part of the version, what holds for the first and the last of them holds. */
function compareFull(comparison: Comparison, version: string): Truth {
  if (/^\d+\.\d+\.\d+/.test(version)) return compareVersion(comparison, version);
  const [first, last] = [compareVersion(comparison, `${version}.0`), compareVersion(comparison, `${version}.999`)];
  const named = /^\d+\.\d+\.\d/.test(comparison.text) && /^[=!]=/.test(comparison.operator);
  return first === last && !(named && comparison.text.startsWith(`${version}.`)) ? first : 'maybe';
}

function compareText({ operator, text }: Comparison, value: string): Truth {
  switch (operator) {
    case '==':
    case '===':
      return value === text;
    case '!=':
      return value !== text;
    case 'in':
      return text.includes(value);
    case 'not in':
      return !text.includes(value);
    case 'in text':
      return value.includes(text);
    case 'not in text':
      return !value.includes(text);
    default:
      return 'maybe';
  }
}
