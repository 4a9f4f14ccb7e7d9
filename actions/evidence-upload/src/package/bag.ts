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
  return [...files]
    .sort(([a], [b]) => compareTarNames(a, b))
    .map(([name, sha256]) => `${sha256}  ${name}\n`)
    .join('');
}

/** Reads a manifest in the one form that {@link formatManifest} writes. Gives SHA-256 by name, and each line that is not of it. */
export function parseManifest(text: string): { files: Map<string, string>; problems: string[] } {
  const files = new Map<string, string>();
  const problems: string[] = [];
  const lines = text.split('\n');
  if (lines.pop() !== '') problems.push('the last line has no end');
  let previous = '';
  for (const [index, line] of lines.entries()) {
    const [, sha256, name] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (sha256 === undefined || name === undefined || !SAFE_NAME.test(name))
      problems.push(`line ${index + 1} is not a SHA-256 and a safe name`);
    else if (files.has(name)) problems.push(`line ${index + 1} names ${name} a second time`);
    else {
      if (compareTarNames(previous, name) > 0) problems.push(`line ${index + 1} (${name}) is out of order`);
      previous = name;
      files.set(name, sha256);
    }
  }
  return { files, problems };
}
