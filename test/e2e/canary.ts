import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import * as path from 'node:path';

/*
 * Where a secret can be that should be nowhere. A search that finds nothing is worth something only where the same search
 * finds what is there: every test that uses these shows that too.
 */

/** A secret as it is and in the forms that it takes inside other text. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return text.slice(shift === 0 ? 0 : shift + 1, text.length - 4);
  });
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret), bytes.toString('hex'), ...base64].flatMap((form) => [
    form,
    form.replaceAll('+', '-').replaceAll('/', '_'),
  ]);
}

/** The secrets that are in some bytes, by name. */
export const secretsIn = (secrets: ReadonlyMap<string, string>, data: string | Buffer): string[] =>
  [...secrets].filter(([, secret]) => formsOf(secret).some((form) => data.includes(form))).map(([name]) => name);

/** What a log tells the runner to mask. */
export const maskedIn = (log: string): string[] => [
  ...new Set([...log.matchAll(/^::add-mask::(.+)$/gm)].map(([, value]) => (value as string).replaceAll('%25', '%'))),
];

/** A log as people see it at worst: without the commands that mask, and with no mask applied. */
export const unmasked = (log: string): string => log.replaceAll(/^::add-mask::.*$/gm, '');

/** Every file below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The command lines of a process and of every process below it. */
export function commandLines(pid: number): string[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /\) \S (\d+) /.exec(readProc(name, 'stat'))?.[1];
    if (parent) parents.set(Number(name), Number(parent));
  }
  const isBelow = (process: number | undefined): boolean => process === pid || (process !== undefined && isBelow(parents.get(process)));
  return [...parents.keys()].filter(isBelow).map((process) => readProc(String(process), 'cmdline').replaceAll('\0', ' '));
}

/** A file of /proc; empty where the process has gone. */
export function readProc(pid: string | number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

const CHUNK = 8 * 1024 * 1024;
/** Longer than any form of a secret that is looked for, so that none is lost between two chunks. */
const OVERLAP = 16 * 1024;

/**
 * The secrets that are in the memory of a process, by name: what a core file of it would hold, without writing one. All that it
 * can write to is read. @throws the system error where memory of other processes cannot be read
 */
export function secretsInMemory(pid: number, secrets: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const buffer = Buffer.alloc(CHUNK + OVERLAP);
  try {
    for (const [, from, to] of readFileSync(`/proc/${pid}/maps`, 'utf8').matchAll(/^([0-9a-f]+)-([0-9a-f]+) rw/gm)) {
      const end = Number.parseInt(to as string, 16);
      for (let at = Number.parseInt(from as string, 16); at < end; at += CHUNK) {
        const size = readSomething(memory, buffer, Math.min(buffer.length, end - at), at);
        const bytes = buffer.subarray(0, size);
        for (const [name, secret] of secrets) {
          if (!found.has(name) && [secret, Buffer.from(secret, 'utf16le')].some((form) => bytes.includes(form))) found.add(name);
        }
      }
    }
  } finally {
    closeSync(memory);
  }
  return [...found].sort();
}

function readSomething(memory: number, buffer: Buffer, length: number, at: number): number {
  try {
    return readSync(memory, buffer, 0, length, at);
  } catch (error) {
    // A region that the kernel keeps to itself.
    if ((error as NodeJS.ErrnoException).code === 'EIO' || (error as NodeJS.ErrnoException).code === 'EFAULT') return 0;
    throw error;
  }
}
