import { compareTarNames } from '@sovereign-actions/core';
import { SAFE_NAME } from './names.ts';

/** `bagit.txt` of BagIt 1.0 (RFC 8493 section 2.1.1), the one content that it may have here. */
export const BAGIT_TXT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

export interface BagInfo {
  /** `YYYY-MM-DD`. */
  date: string;
  deployment: string;
  organization?: string | undefined;
  payloadBytes: number;
  payloadFiles: number;
}

/** `bag-info.txt` (RFC 8493 section 2.2.2). */
export function formatBagInfo({ date, deployment, organization, payloadBytes, payloadFiles }: BagInfo): string {
  const lines: [string, string | undefined][] = [
    ['Source-Organization', organization && oneLine(organization)],
    ['External-Identifier', oneLine(deployment)],
    ['External-Description', 'Evidence of one deployment, made by sovereign-actions'],
    ['Bagging-Date', date],
    ['Payload-Oxum', `${payloadBytes}.${payloadFiles}`],
  ];
  return lines.map(([label, value]) => (value ? `${label}: ${value}\n` : '')).join('');
}

const oneLine = (text: string): string => text.replaceAll(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim();

/** ISO 8601 UTC to the second, from seconds since the epoch. */
export const isoSeconds = (time: number): string => `${new Date(time * 1000).toISOString().slice(0, 19)}Z`;

/** A manifest as `sha256sum` and BagIt read it: one line a file, in byte order. */
export function formatManifest(files: ReadonlyMap<string, string>): string {
  const sorted = [...files].sort(([a], [b]) => compareTarNames(a, b));
  return [...manifestLines(sorted.map(([path, sha256]) => ({ path, sha256 })))].join('');
}

/** The lines of a manifest, of files that come in byte order. */
export function* manifestLines(files: Iterable<{ path: string; sha256: string }>): Generator<string> {
  for (const { path, sha256 } of files) yield `${sha256}  ${path}\n`;
}

/** No name is as long as what is left of this. */
const MAX_LINE = 4096;
const MAX_PROBLEMS = 1000;

/** Reads a manifest, as it comes, in the one form that {@link formatManifest} writes. */
export class ManifestReader {
  /** What is not of that form; the first of very many. */
  readonly problems: string[] = [];
  /** Names that it lists. */
  names = 0;
  readonly #take: (name: string, sha256: string) => boolean;
  #lines = 0;
  #rest = '';
  #previous = '';

  /** @param take notes what is listed; false where the name is listed already */
  constructor(take: (name: string, sha256: string) => boolean) {
    this.#take = take;
  }

  write(text: string): void {
    const lines = (this.#rest + text).split('\n');
    const rest = lines.pop() as string;
    this.#rest = rest.length > MAX_LINE ? 'too long, as no line is' : rest;
    for (const line of lines) this.#line(line);
  }

  end(): void {
    if (this.#rest !== '') this.#problem('the last line has no end');
  }

  #line(line: string): void {
    this.#lines += 1;
    const [, sha256, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (sha256 === undefined || name === undefined || line.length > MAX_LINE || !SAFE_NAME.test(name))
      this.#problem(`line ${this.#lines} is not a SHA-256 and a safe name`);
    else if (!this.#take(name, sha256)) this.#problem(`line ${this.#lines} names ${name} a second time`);
    else {
      if (compareTarNames(this.#previous, name) > 0) this.#problem(`line ${this.#lines} (${name}) is out of order`);
      this.#previous = name;
      this.names += 1;
    }
  }

  #problem(problem: string): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(problem);
  }
}

/** Reads a whole manifest. Gives SHA-256 by name, and each line that is not of its form. */
export function parseManifest(text: string): { files: Map<string, string>; problems: string[] } {
  const files = new Map<string, string>();
  const reader = new ManifestReader((name, sha256) => !files.has(name) && files.set(name, sha256) !== undefined);
  reader.write(text);
  reader.end();
  return { files, problems: reader.problems };
}
