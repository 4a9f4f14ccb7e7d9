import { isObject } from '@sovereign-actions/core';
import type { Hash, HashAlgorithm, Package, Supplier } from '../graph.ts';
import type { JsonObject } from '../json.ts';
import { type BillOfMaterials, type DocumentFault, objectsOf, packageOf, textOf } from './document.ts';

/** What is listed beside packages: files of which nothing more is known, and what is no software. */
const NOT_PACKAGES = new Set(['file', 'data', 'device', 'cryptographic-asset']);

/**
 * CycloneDX JSON of any version, with the components inside of others. A dependency on what is no package of the document is left out.
 * @throws DOCUMENT_INVALID
 */
export function readCycloneDx(document: JsonObject, invalid: DocumentFault): BillOfMaterials {
  const metadata = isObject(document.metadata) ? document.metadata : {};
  const refs = new Map<string, Package>();
  const read = (component: JsonObject): Package => {
    const pkg = componentOf(component, invalid);
    const ref = textOf(component['bom-ref']);
    if (ref !== undefined && refs.has(ref)) throw invalid(`has the reference ${JSON.stringify(ref.slice(0, 200))} twice.`);
    if (ref !== undefined) refs.set(ref, pkg);
    return pkg;
  };
  const root = isObject(metadata.component) ? read(metadata.component) : undefined;
  const packages: Package[] = [];
  const open = [...objectsOf(document.components, 'components', invalid)].reverse();
  if (isObject(metadata.component)) open.push(...objectsOf(metadata.component.components, 'components', invalid));
  for (let component = open.pop(); component; component = open.pop()) {
    if (!NOT_PACKAGES.has(textOf(component.type) ?? '')) packages.push(read(component));
    open.push(...objectsOf(component.components, 'components', invalid));
  }
  for (const { ref, dependsOn } of objectsOf(document.dependencies, 'dependencies', invalid)) {
    const from = refs.get(textOf(ref) ?? '');
    if (!from || dependsOn === undefined) continue;
    if (!Array.isArray(dependsOn)) throw invalid('has a "dependsOn" that is no list.');
    for (const target of new Set(dependsOn)) {
      const to = refs.get(textOf(target) ?? '');
      if (to && to !== from) from.edges.push({ to, kind: 'required' });
    }
  }
  return { format: `CycloneDX ${textOf(document.specVersion) ?? ''}`.trim(), root, packages };
}

function componentOf(component: JsonObject, invalid: DocumentFault): Package {
  const name = textOf(component.name);
  if (name === undefined) throw invalid('has a component without a name.');
  const pkg = packageOf(textOf(component.purl), { namespace: textOf(component.group), name, version: textOf(component.version) });
  const licence = licenceOf(component.licenses, invalid);
  const supplier = supplierOf(component.supplier) ?? supplierOf(component.manufacturer) ?? supplierOf({ name: component.publisher });
  const place = placeOf(component, invalid);
  const kind = KINDS.find((known) => known === component.type);
  return {
    ...pkg,
    ...(licence && { licence }),
    ...(supplier && { supplier }),
    ...(kind && { kind }),
    ...(place !== undefined && { place }),
    hashes: hashesOf(component.hashes, invalid),
  };
}

/** Where it was found: as the specification has it, or as syft does. */
function placeOf({ evidence, properties }: JsonObject, invalid: DocumentFault): string | undefined {
  const [occurrence] = objectsOf(isObject(evidence) ? evidence.occurrences : undefined, 'occurrences', invalid);
  const property = objectsOf(properties, 'properties', invalid).find(({ name }) => name === 'syft:location:0:path');
  return textOf(occurrence?.location) ?? textOf(property?.value)?.replace(/^\/+/, '');
}

const KINDS = ['application', 'container', 'operating-system'] as const;

/** Licences that are declared, where that is said, else all; several hold at once. */
function licenceOf(value: unknown, invalid: DocumentFault): string | undefined {
  const licences = objectsOf(value, 'licenses', invalid).flatMap((choice) => {
    const { license, expression } = choice;
    const inner = isObject(license) ? license : choice;
    const text = textOf(expression) ?? textOf(inner.id) ?? textOf(inner.name);
    return text === undefined ? [] : [{ text, declared: (inner.acknowledgement ?? choice.acknowledgement) === 'declared' }];
  });
  const declared = licences.filter((licence) => licence.declared);
  const texts = [...new Set((declared.length > 0 ? declared : licences).map(({ text }) => text))];
  return texts.length > 1 ? texts.map((text) => (/ OR /i.test(text) ? `(${text})` : text)).join(' AND ') : texts[0];
}

function supplierOf(value: unknown): Supplier | undefined {
  if (!isObject(value)) return undefined;
  const [contact] = Array.isArray(value.contact) ? value.contact : [];
  const email = isObject(contact) ? textOf(contact.email) : undefined;
  const name = textOf(value.name) ?? email;
  const url = textOf(Array.isArray(value.url) ? value.url[0] : value.url);
  return name === undefined ? undefined : { name, ...(email && { email }), ...(url && { url }) };
}

const ALGORITHMS: Readonly<Record<HashAlgorithm, number>> = { 'SHA-1': 40, 'SHA-256': 64, 'SHA-384': 96, 'SHA-512': 128 };

function hashesOf(value: unknown, invalid: DocumentFault): Hash[] {
  return objectsOf(value, 'hashes', invalid).flatMap(({ alg, content }) => {
    const algorithm = alg as HashAlgorithm;
    if (typeof alg !== 'string' || !Object.hasOwn(ALGORITHMS, alg)) return [];
    const hex = textOf(content)?.toLowerCase() ?? '';
    if (hex.length !== ALGORITHMS[algorithm] || !/^[0-9a-f]+$/.test(hex)) throw invalid(`has a digest that is no ${alg}.`);
    return [{ algorithm, hex }];
  });
}
