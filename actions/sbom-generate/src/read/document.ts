import type { SovereignError } from '@sovereign-actions/core';
import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';
import type { Package } from '../graph.ts';
import { type JsonObject, parseJsonObject } from '../json.ts';
import { parsePurl, purlOf } from '../purl.ts';

/** A bill of materials that any program made. */
export interface BillOfMaterials {
  /** For people, such as `CycloneDX 1.6`. */
  format: string;
  /** What it is about. Not among the packages. */
  root: Package | undefined;
  packages: readonly Package[];
}

/** An error about a document; the message goes on after the name of the file. */
export type DocumentFault = (message: string) => SovereignError;

/**
 * Reads CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD, told apart by the content. Edges are read of CycloneDX alone.
 * @param file for messages
 * @throws DOCUMENT_INVALID
 */
export async function readDocument(text: string, file: string): Promise<BillOfMaterials> {
  const fix = 'Give CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD, as the program wrote it.';
  const invalid: DocumentFault = (message) => sbomError('DOCUMENT_INVALID', `${file} ${message}`, fix);
  if (/^\uFEFF?\s*</.test(text)) throw invalid('is XML, and JSON alone is read.');
  if (/^\uFEFF?\s*SPDXVersion:/.test(text)) throw invalid('is SPDX tag-value, and JSON alone is read.');
  const document = parseJsonObject(text.replace(/^\uFEFF/, ''), file, (message) => sbomError('DOCUMENT_INVALID', message, fix));
  const { bomFormat, spdxVersion, '@graph': graph } = document;
  const kinds = [bomFormat === 'CycloneDX', typeof spdxVersion === 'string', Array.isArray(graph)];
  if (kinds.filter(Boolean).length !== 1) throw invalid('is JSON, but no bill of materials in CycloneDX or SPDX.');
  if (kinds[0]) return (await import('./cyclonedx.ts')).readCycloneDx(document, invalid);
  if (kinds[1]) return (await import('./spdx.ts')).readSpdx(document, invalid);
  return (await import('./spdx3.ts')).readSpdx3(document, invalid);
}

/** The objects of a list. @throws DOCUMENT_INVALID for what is no list of objects */
export function objectsOf(value: unknown, where: string, invalid: DocumentFault): readonly JsonObject[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every(isObject)) throw invalid(`has a "${where}" that is no list of objects.`);
  return value;
}

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** What a document says of a package besides its name: nothing, in these words. */
const NOTHING = new Set(['NOASSERTION', 'NONE']);

export const statedText = (value: unknown): string | undefined => {
  const text = textOf(value);
  return text === undefined || NOTHING.has(text) ? undefined : text;
};

/** A package by its purl, which is written anew, or else by its name. */
export function packageOf(
  purl: string | undefined,
  named: { namespace?: string | undefined; name: string; version?: string | undefined },
): Package {
  const parsed = purl === undefined ? undefined : parsePurl(purl);
  const { namespace, name, version } = { ...named, ...(parsed && { namespace: parsed.namespace, name: parsed.name }) };
  const known = parsed?.version ?? version;
  return {
    type: parsed?.type ?? 'generic',
    ...(namespace && { namespace }),
    name,
    ...(known && { version: known }),
    ...(parsed && { purl: purlOf(parsed) }),
    hashes: [],
    edges: [],
  };
}
