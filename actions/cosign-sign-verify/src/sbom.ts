import type { Files } from '@sovereign-actions/core';
import { PREDICATE } from '@sovereign-actions/sigstore';
import { type AttestedDocument, readObject } from './documents.ts';
import { signVerifyError } from './errors.ts';

export type SbomFormat = 'CycloneDX' | 'SPDX' | 'SPDX3';

/** An SBOM as it is attested: the document itself is the predicate. */
export interface Sbom extends AttestedDocument {
  format: SbomFormat;
}

export const SBOM_PREDICATE: Record<SbomFormat, string> = {
  CycloneDX: PREDICATE.cycloneDx,
  SPDX: PREDICATE.spdx,
  SPDX3: PREDICATE.spdx3,
};

/** Reads an SBOM and tells its format from its content; its name says nothing. @throws SBOM_UNKNOWN and those of Files.read */
export async function readSbom(files: Files, path: string): Promise<Sbom> {
  const unknown = (why: string) =>
    signVerifyError(
      'SBOM_UNKNOWN',
      `${path} is not an SBOM in JSON: ${why}.`,
      'Give CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD, as sbom-generate writes them.',
    );
  const { document, source } = await readObject(files, path, unknown);
  const format = formatOf(document);
  if (!format) throw unknown('it has neither "bomFormat": "CycloneDX" nor "spdxVersion": "SPDX-2.x" nor the "@context" of SPDX 3');
  return { path: files.relative(path), format, predicateType: SBOM_PREDICATE[format], document, sources: [source] };
}

/** The context that every SPDX 3 document has, by its version (3.0.1, annex "RDF model and serialization"). */
const SPDX3_CONTEXT = /^https:\/\/spdx\.org\/rdf\/3(?:\.\d+){1,2}\/spdx-context\.jsonld$/;

function formatOf(document: Record<string, unknown>): SbomFormat | undefined {
  const { bomFormat, specVersion, spdxVersion, SPDXID, '@context': context, '@graph': graph } = document;
  const formats: SbomFormat[] = [];
  if (bomFormat === 'CycloneDX' && typeof specVersion === 'string') formats.push('CycloneDX');
  if (typeof spdxVersion === 'string' && /^SPDX-2\.\d+$/.test(spdxVersion) && SPDXID === 'SPDXRef-DOCUMENT') formats.push('SPDX');
  if (typeof context === 'string' && SPDX3_CONTEXT.test(context) && Array.isArray(graph)) formats.push('SPDX3');
  // A document that claims to be two would be read differently by different readers.
  return formats.length === 1 ? formats[0] : undefined;
}
