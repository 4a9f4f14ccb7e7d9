import { quote } from '../../fault.ts';
import { damaged } from '../damaged.ts';

/** A paragraph of a control file (deb822(5)). */
export interface Stanza {
  /** Line of its first field, from 1. */
  line: number;
  /** Values without surrounding space, by name in lower case. Continuation lines are kept as they stand. */
  fields: ReadonlyMap<string, string>;
}

/**
 * The paragraphs of a control file, as dpkg reads its own.
 * @param wanted lower-case names of the fields to keep
 * @throws INSTALLED_INVALID for a line that is no field, and for a field that stands twice
 */
export function* stanzas(text: string, file: string, wanted: ReadonlySet<string>): Generator<Stanza> {
  let fields = new Map<string, string>();
  const seen = new Set<string>();
  let first = 0;
  let last: string | undefined;
  let number = 0;
  for (let start = 0; start < text.length; ) {
    number += 1;
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end);
    start = end + 1;
    if (line === '') {
      if (first > 0) yield { line: first, fields };
      if (first > 0) fields = new Map();
      seen.clear();
      first = 0;
      last = undefined;
      continue;
    }
    const code = line.charCodeAt(0);
    if (code === 32 || code === 9) {
      if (first === 0) throw damaged(file, 'goes on with a field where none has begun.', number);
      if (last !== undefined) fields.set(last, `${fields.get(last)}\n${line}`);
      continue;
    }
    if (code === 35) continue;
    const colon = line.indexOf(':');
    if (colon < 1 || !FIELD_NAME.test(line.slice(0, colon))) throw damaged(file, `has a line that is no field: ${quote(line)}.`, number);
    const name = line.slice(0, colon).toLowerCase();
    if (seen.has(name)) throw damaged(file, `has the field ${quote(name)} twice in one paragraph.`, number);
    seen.add(name);
    if (first === 0) first = number;
    last = wanted.has(name) ? name : undefined;
    if (last !== undefined) fields.set(last, line.slice(colon + 1).trim());
  }
  if (first > 0) yield { line: first, fields };
}

const FIELD_NAME = /^[!-9;-~]+$/;
