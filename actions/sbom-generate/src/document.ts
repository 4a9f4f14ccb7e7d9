import { createHash } from 'node:crypto';
import type { Boundary } from '@sovereign-actions/core';
import type { Component, Graph, Kind } from './graph.ts';
import type { Licence } from './licence.ts';
import { cleanUrl } from './url.ts';

/** All that a writer needs besides the graph. */
export interface DocumentFacts {
  tool: { name: string; version: string };
  /** The program that found the packages, where it was another one. */
  engine?: { name: string; version: string; sha256: string } | undefined;
  /** Who creates the document, from the boundary. */
  organization: Boundary['organization'];
  /** Seconds since the epoch; undefined where nothing reproducible is known. */
  epoch: number | undefined;
  readLicence: (declared: string) => Licence;
}

/** Turns a graph into the text of a document. Pure: the same graph and facts give the same text. */
export type Writer = (graph: Graph, facts: DocumentFacts) => string;

/** ISO 8601 in UTC to the second. */
export const isoTime = (epoch: number): string => new Date(epoch * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');

/**
 * A UUID of version 8 (RFC 9562), made of the SHA-256 of a text: the same text has the same one everywhere.
 * @param parts of the text; a large one is not copied to join it
 */
export function uuidOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const hex = hash.digest('hex');
  const variant = '89ab'[Number.parseInt(hex[16] as string, 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Members of a JSON object as text, with one line for each item of a list. */
const membersOf = (object: Readonly<Record<string, unknown>>): string =>
  Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${Array.isArray(value) && value.length > 0 ? linesOf(value) : JSON.stringify(value)}`)
    .join(',\n');

/** A list with one line for each item. Grown item by item: a list of a million texts to join would take twice the memory. */
function linesOf(list: readonly unknown[]): string {
  let text = '[';
  let end = '\n';
  for (const item of list) {
    text += end + JSON.stringify(item);
    end = ',\n';
  }
  return `${text}\n]`;
}

/**
 * A JSON document with one line for each item of a top-level list: nearly as small as without blanks, and a diff shows which
 * component changed. Its identity is made of all the rest.
 * @param identify gives the members that hold the identity, from a UUID of the content
 */
export function documentText(
  head: Readonly<Record<string, unknown>>,
  identify: (uuid: string) => Readonly<Record<string, string>>,
  body: Readonly<Record<string, unknown>>,
): string {
  const [start, rest] = [membersOf(head), membersOf(body)];
  return `{\n${start},\n${membersOf(identify(uuidOf(start, '\n', rest)))},\n${rest}\n}\n`;
}

/** Name as the ecosystem writes it, such as `@scope/name`. */
export const fullName = ({ namespace, name }: { namespace?: string; name: string }): string => (namespace ? `${namespace}/${name}` : name);

/** Somebody who made or gives something, with an address that a reader can use. */
export interface Party {
  name: string;
  email?: string;
  url?: string;
}

/** Who a package names as its supplier. An address that is none is left out: packages write `nobody at example`. */
export function partyOf({ name, email, url }: Party): Party | undefined {
  const plain = name.replace(/\s+/g, ' ').trim();
  const reachable = email !== undefined && /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+$/.test(email);
  const site = url === undefined ? undefined : cleanUrl(url);
  if (plain === '' && !reachable) return undefined;
  return {
    name: plain || (email as string),
    ...(reachable && { email }),
    ...(site !== undefined && /^https?:/.test(site) && { url: site }),
  };
}

/** What a component is; an image that a source uses is one, too. */
export const kindOf = ({ kind, firstParty, type }: Component): Kind | 'library' =>
  kind ?? (firstParty ? 'application' : type === 'oci' ? 'container' : 'library');

/** Files that say that a component is there, where they are not just those of the root: in most sources there is but one lockfile. */
export function ownPlaces({ places }: Component, { root }: Graph): readonly string[] {
  return places.length > 0 && places.length === root.places.length && places.every((place, index) => place === root.places[index])
    ? []
    : places;
}

/** The name of a file as it is, from how a URL writes it. */
export function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
