import { quote } from '../../fault.ts';
import { damaged } from '../damaged.ts';

/** What apk knows of one installed package. */
export interface Entry {
  name: string;
  version: string;
  architecture: string | undefined;
  /** Package that it was built from. */
  origin: string | undefined;
  licence: string | undefined;
  maintainer: string | undefined;
  /** Digest of its control data, not of its archive. */
  checksum: string | undefined;
  depends: readonly string[];
  provides: readonly string[];
  /** Without the first `/`. */
  files: readonly string[];
  /** The file that has it. */
  file: string;
}

/**
 * The packages of an installed database (apk-package(5), "Installed database").
 * @throws INSTALLED_INVALID where it is damaged
 */
export function entriesOf(text: string, file: string): Entry[] {
  const entries: Entry[] = [];
  let fields = new Map<string, string>();
  let files: string[] = [];
  let folder: string | undefined;
  let first = 0;
  let number = 0;
  const finish = (): void => {
    if (first > 0) entries.push(entryOf(fields, files, file, first));
    fields = new Map();
    files = [];
    folder = undefined;
    first = 0;
  };
  for (let start = 0; start < text.length; ) {
    number += 1;
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end).replace(/\r$/, '');
    start = end + 1;
    if (line === '') {
      finish();
      continue;
    }
    if (line[1] !== ':' || !/[A-Za-z]/.test(line[0] as string)) throw damaged(file, `has a line that is no field: ${quote(line)}.`, number);
    if (first === 0) first = number;
    const [key, value] = [line[0] as string, line.slice(2)];
    if (key === 'F') folder = value;
    else if (key === 'R') {
      if (folder === undefined) throw damaged(file, `has the file ${quote(value)} in no folder.`, number);
      files.push(folder === '' ? value : `${folder}/${value}`);
    } else if (KEPT.has(key)) {
      if (fields.has(key)) throw damaged(file, `has the field ${key} twice in one package.`, number);
      fields.set(key, value);
    }
  }
  finish();
  return entries;
}

const KEPT = new Set(['C', 'P', 'V', 'A', 'L', 'o', 'm', 'D', 'p']);

function entryOf(fields: ReadonlyMap<string, string>, files: readonly string[], file: string, line: number): Entry {
  const [name, version] = [fields.get('P'), fields.get('V')];
  if (!name || !version) throw damaged(file, `has a package without its ${name ? 'version' : 'name'}.`, line);
  for (const word of [name, version])
    if (!/^[!-~]+$/.test(word)) throw damaged(file, `has a package with the name or version ${quote(word)}.`, line);
  const words = (key: string) => (fields.get(key) ?? '').split(' ').filter((word) => word !== '');
  return {
    name,
    version,
    architecture: fields.get('A') || undefined,
    origin: fields.get('o') || undefined,
    licence: fields.get('L') || undefined,
    maintainer: fields.get('m') || undefined,
    checksum: fields.get('C') || undefined,
    depends: words('D'),
    provides: words('p'),
    files,
    file,
  };
}
