import { contentAt, contentOf, type Part, type Program } from '../installed/program/program.ts';

/** A module of a build. */
export interface BuildModule {
  path: string;
  /** Undefined where the build does not say one, as for a module in a folder (`(devel)`). */
  version?: string;
  /** What was built in its place. */
  replace?: BuildModule;
}

/** What the Go linker writes into a program about its build. */
export interface BuildInfo {
  /** As `go1.22.3`, often with more behind it. */
  go: string;
  /** Import path of the main package. */
  path?: string;
  main?: BuildModule;
  modules: readonly BuildModule[];
  /** Such as `GOOS` and `vcs.revision`. */
  settings: ReadonlyMap<string, string>;
}

/** Damage; `message` goes on after the name of the file. */
export class BuildInfoFault extends Error {}

// In two parts, so that no bundle of this looks like a Go program.
const MAGIC = Buffer.from(`\xff Go ${'buildinf:'}`, 'latin1');
const ALIGNMENT = 16;
const HEADER = 32;
const LONGEST = 16 * 1024 * 1024;

/**
 * What a Go program says of its build, as `go version -m` does: in a section of its own, else in its first data. Since Go 1.18
 * the texts follow the header; before, it points to them.
 * @returns undefined for what Go has not built, or not in a way that can be told, such as what was packed
 * @throws BuildInfoFault for what is cut off or damaged
 */
export function buildInfoOf(program: Program): BuildInfo | undefined {
  const section = program.sections.find(({ name }) => name === '.go.buildinfo' || name === '__go_buildinfo');
  if (section && (section.offset + section.size > program.bytes.length || section.size < HEADER)) throw cutOff();
  const part = section ?? program.data;
  const info = part && find(program, part);
  if (!info) return undefined;
  const flags = info[15] as number;
  const [go, modules] = (flags & 2) !== 0 ? inlineTexts(info) : pointedTexts(program, info, (flags & 1) !== 0);
  return go.length === 0 ? undefined : parse(go.toString('utf8'), modules);
}

/** The header with all that follows it in the file. */
function find(program: Program, part: Part): Buffer | undefined {
  const content = contentOf(program, part);
  const skew = part.address % ALIGNMENT;
  for (let at = content.indexOf(MAGIC); at >= 0; at = content.indexOf(MAGIC, at + 1)) {
    if ((at + skew) % ALIGNMENT === 0 && at + HEADER <= content.length) return program.bytes.subarray(part.offset + at);
  }
  return undefined;
}

function inlineTexts(info: Buffer): [Buffer, Buffer] {
  let at = HEADER;
  const next = (): Buffer => {
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = info[at++];
      if (byte === undefined || shift > 35) throw cutOff();
      length += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    if (length > LONGEST || at + length > info.length) throw cutOff();
    at += length;
    return info.subarray(at - length, at);
  };
  const go = next();
  return [go, next()];
}

function pointedTexts(program: Program, info: Buffer, big: boolean): [Buffer, Buffer] {
  const size = info[14];
  if (size !== 4 && size !== 8) throw cutOff();
  const pointer = (bytes: Buffer, at: number): number => {
    if (size === 4) return big ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    return Number(big ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at));
  };
  const text = (address: number): Buffer => {
    const head = address === 0 ? undefined : contentAt(program, address);
    if (!head) return Buffer.alloc(0);
    if (head.length < 2 * size) throw cutOff();
    const length = pointer(head, size);
    if (length === 0) return Buffer.alloc(0);
    const content = contentAt(program, pointer(head, 0));
    if (length > LONGEST || !content || content.length < length) throw cutOff();
    return content.subarray(0, length);
  };
  return [text(pointer(info, 16)), text(pointer(info, 16 + size))];
}

const cutOff = (): BuildInfoFault => new BuildInfoFault('is damaged or cut off where it says how Go built it');

/** Lines of words that tabs are between, framed by 16 bytes at each end. */
function parse(go: string, framed: Buffer): BuildInfo {
  // A program that was built without modules has no frame.
  const text = framed.length >= 33 && framed[framed.length - 17] === 10 ? framed.toString('utf8', 16, framed.length - 16) : '';
  let path: string | undefined;
  let main: BuildModule | undefined;
  let last: BuildModule | undefined;
  const modules: BuildModule[] = [];
  const settings = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [kind, ...words] = line.split('\t');
    if (kind === 'path') path = words[0];
    else if (kind === 'mod') {
      main = moduleOf(words);
      last = main;
    } else if (kind === 'dep') {
      last = moduleOf(words);
      modules.push(last);
    } else if (kind === '=>') {
      if (!last) throw new BuildInfoFault('says that a module was replaced, but not which');
      last.replace = moduleOf(words);
      last = undefined;
    } else if (kind === 'build') {
      const [, key, value] = /^("(?:[^"\\]|\\.)*"|`[^`]*`|[^=]+)=(.*)$/.exec(words.join('\t')) ?? [];
      if (key !== undefined && value !== undefined) settings.set(unquote(key), unquote(value));
    }
  }
  return { go, ...(path && { path }), ...(main && { main }), modules, settings };
}

/** Path, version and a sum of its files, which is not a digest of an archive. */
function moduleOf([path, version]: readonly string[]): BuildModule {
  if (!path || path.length > 1024) throw new BuildInfoFault('names a module without a path');
  return { path, ...(version && version !== '(devel)' && { version }) };
}

function unquote(text: string): string {
  if (/^`[^`]*`$/.test(text)) return text.slice(1, -1);
  if (!text.startsWith('"')) return text;
  try {
    return JSON.parse(text) as string;
  } catch {
    return text;
  }
}
