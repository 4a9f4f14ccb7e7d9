import { isDeepStrictEqual } from 'node:util';
import { type Files, type Material, parseStrictJson, SovereignError, sha256Hex } from '@sovereign-actions/core';

/** A document that is attested: the predicate of a statement. */
export interface AttestedDocument {
  /** The file that it comes from, as checks and messages name it. */
  path: string;
  /** What it is, such as `CycloneDX` or `vulnerability report`. */
  format: string;
  predicateType: string;
  document: Readonly<Record<string, unknown>>;
  /** Names in it that come from the job and not from the file: another job that is given the same file has others. */
  ofJob?: readonly string[];
  /** The files that it was made of. */
  sources: readonly Material[];
}

/** Bytes. An attestation carries the document in base64, and readers have limits of their own. */
export const MAX_DOCUMENT = 16 * 1024 * 1024;

/** Makes the error for a file that is not the document that it should be. @param why what is wrong ("it …") */
export type Unknown = (why: string) => SovereignError;

/** Reads a file that holds one JSON object, in which no name stands twice. @throws what `unknown` makes, and those of Files.read */
export async function readObject(
  files: Files,
  path: string,
  unknown: Unknown,
): Promise<{ document: Record<string, unknown>; source: Material }> {
  const bytes = await files.read(path, MAX_DOCUMENT);
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    value = parseStrictJson(text);
    const inexact = inexactNumber(text);
    if (inexact !== undefined) throw unknown(`it has the number ${inexact.slice(0, 40)}, which would be attested as another`);
  } catch (error) {
    if (error instanceof SovereignError) throw error;
    throw unknown(error instanceof TypeError ? 'it is not UTF-8' : (error as Error).message);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unknown('it is not a JSON object');
  return {
    document: value as Record<string, unknown>,
    source: { name: files.relative(path), sha256: sha256Hex(bytes), size: bytes.length, mediaType: 'application/json' },
  };
}

/** A whole number that JavaScript cannot hold, or one beyond all bounds. @param text JSON */
function inexactNumber(text: string): string | undefined {
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/gs)) {
    if (token.startsWith('"')) continue;
    const value = Number(token);
    if (!Number.isFinite(value) || (/^-?\d+$/.test(token) && !Number.isSafeInteger(value))) return token;
  }
  return undefined;
}

/** Whether a predicate is this document. */
export function isDocument({ document, ofJob = [] }: AttestedDocument, predicate: unknown): boolean {
  const own = (value: unknown) => Object.entries(Object(value)).filter(([name]) => !ofJob.includes(name));
  return isDeepStrictEqual(new Map(own(predicate)), new Map(own(document)));
}

/** An object's own field, or undefined. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;

/** A text that is not empty, or undefined. */
export const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
