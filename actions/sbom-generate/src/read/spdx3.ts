import type { Package } from '../graph.ts';
import type { JsonObject } from '../json.ts';
import { type BillOfMaterials, type DocumentFault, objectsOf, packageOf, textOf } from './document.ts';

/** SPDX 3 JSON-LD, without edges. @throws DOCUMENT_INVALID */
export function readSpdx3(document: JsonObject, invalid: DocumentFault): BillOfMaterials {
  const elements = objectsOf(document['@graph'], '@graph', invalid);
  const ofType = (type: string) => elements.filter((element) => element.type === type);
  const context = /\/rdf\/(3[\d.]*)\//.exec(textOf(document['@context']) ?? '');
  if (!context) throw invalid('is JSON-LD, but not with the context of SPDX 3.');
  const roots = new Set(ofType('software_Sbom').flatMap(({ rootElement }) => (Array.isArray(rootElement) ? rootElement : [rootElement])));
  const names = new Map(ofType('simplelicensing_SimpleLicensingText').map(({ spdxId, name }) => [spdxId, textOf(name)]));
  const expressions = new Map(
    ofType('simplelicensing_LicenseExpression').map((element) => {
      const text = textOf(element.simplelicensing_licenseExpression);
      const entry = objectsOf(element.simplelicensing_customIdToUri, 'simplelicensing_customIdToUri', invalid).find(
        ({ key }) => key === text,
      );
      return [element.spdxId, names.get(entry?.value) ?? text];
    }),
  );
  const licences = new Map<unknown, string>();
  for (const kind of ['hasConcludedLicense', 'hasDeclaredLicense']) {
    for (const { relationshipType, from, to } of ofType('Relationship')) {
      const licence = relationshipType === kind && Array.isArray(to) ? expressions.get(to[0]) : undefined;
      if (licence !== undefined) licences.set(from, licence);
    }
  }
  const packages: Package[] = [];
  let root: Package | undefined;
  for (const element of ofType('software_Package')) {
    const name = textOf(element.name);
    if (name === undefined) throw invalid('has a package without a name.');
    const identifier = objectsOf(element.externalIdentifier, 'externalIdentifier', invalid).find(
      ({ externalIdentifierType }) => externalIdentifierType === 'packageUrl',
    );
    const purl = textOf(element.software_packageUrl) ?? textOf(identifier?.identifier);
    const licence = licences.get(element.spdxId);
    const pkg = { ...packageOf(purl, { name, version: textOf(element.software_packageVersion) }), ...(licence && { licence }) };
    if (roots.size === 1 && roots.has(element.spdxId)) root = pkg;
    else packages.push(pkg);
  }
  return { format: `SPDX ${context[1]}`, root, packages };
}
