import type { Package } from '../graph.ts';
import type { JsonObject } from '../json.ts';
import { type BillOfMaterials, type DocumentFault, objectsOf, packageOf, statedText, textOf } from './document.ts';

/** SPDX 2 JSON, without edges. @throws DOCUMENT_INVALID */
export function readSpdx(document: JsonObject, invalid: DocumentFault): BillOfMaterials {
  const names = new Map(
    objectsOf(document.hasExtractedLicensingInfos, 'hasExtractedLicensingInfos', invalid).map((info) => [
      textOf(info.licenseId),
      textOf(info.name),
    ]),
  );
  const described = new Set<unknown>(Array.isArray(document.documentDescribes) ? document.documentDescribes : []);
  for (const { relationshipType, relatedSpdxElement } of objectsOf(document.relationships, 'relationships', invalid))
    if (relationshipType === 'DESCRIBES') described.add(relatedSpdxElement);
  const packages: Package[] = [];
  let root: Package | undefined;
  for (const entry of objectsOf(document.packages, 'packages', invalid)) {
    const name = textOf(entry.name);
    if (name === undefined) throw invalid('has a package without a name.');
    const purl = objectsOf(entry.externalRefs, 'externalRefs', invalid).find(({ referenceType }) => referenceType === 'purl');
    const licence = statedText(entry.licenseDeclared) ?? statedText(entry.licenseConcluded);
    const pkg = {
      ...packageOf(textOf(purl?.referenceLocator), { name, version: textOf(entry.versionInfo) }),
      // A licence that is no SPDX one stands under a reference, with the name that the package gives it.
      ...(licence && { licence: names.get(licence) ?? licence }),
    };
    if (described.size === 1 && described.has(entry.SPDXID)) root = pkg;
    else packages.push(pkg);
  }
  return { format: textOf(document.spdxVersion)?.replace('-', ' ') ?? 'SPDX', root, packages };
}
