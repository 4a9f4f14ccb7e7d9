import { fieldsOf } from '@sovereign-actions/core';
import type { SbomField } from './policy.ts';

type Json = Readonly<Record<string, unknown>>;
/** A package of an SBOM: its name, and the fields of it that are there. */
interface Package {
  name: string;
  has: ReadonlySet<SbomField>;
}
interface Facts {
  has: ReadonlySet<SbomField>;
  /** All but the one that the document describes. */
  packages: readonly Package[];
}

/** Of the document; all others are of each package. */
const DOCUMENT_FIELDS: readonly SbomField[] = ['author', 'timestamp'];
const SHOWN = 3;

/**
 * What an SBOM lacks of the fields that are demanded, or undefined. A fact of packages must be in each of them; a document
 * without packages has none of these facts. The package that the document describes is the image itself and is not asked.
 * @param document CycloneDX, SPDX 2 or SPDX 3, as its format was told before
 */
export function sbomMistake(document: unknown, fields: readonly SbomField[]): string | undefined {
  const { has, packages } = factsOf(fieldsOf(document));
  const mistakes = fields.flatMap((field) => {
    if (DOCUMENT_FIELDS.includes(field)) return has.has(field) ? [] : [`it has no ${field}`];
    if (packages.length === 0) return [`it lists no package that could have ${field}`];
    const without = packages.filter((item) => !item.has.has(field));
    const names = without.slice(0, SHOWN).map(({ name }) => JSON.stringify(name.slice(0, 80)));
    const more = without.length > SHOWN ? ', …' : '';
    return without.length === 0 ? [] : [`${without.length} of ${packages.length} packages have no ${field} (${names.join(', ')}${more})`];
  });
  return mistakes.length === 0 ? undefined : mistakes.join('; ');
}

function factsOf(document: Json): Facts {
  if (document.bomFormat === 'CycloneDX') return cycloneDx(document);
  return Array.isArray(document['@graph']) ? spdx3(document['@graph'].map(fieldsOf)) : spdx2(document);
}

function cycloneDx({ metadata, components, dependencies }: Json): Facts {
  const { authors, manufacturer, manufacture, timestamp } = fieldsOf(metadata);
  const inGraph = new Set(list(dependencies).map(({ ref }) => ref));
  const flat = (items: unknown): Json[] => list(items).flatMap((item) => [item, ...flat(item.components)]);
  // Files, data and keys are listed too, and are no packages.
  const packages = flat(components).filter(({ type }) => ['application', 'framework', 'library'].includes(type as string));
  return {
    has: fieldsWhere({
      author: [authors, [manufacturer], [manufacture]].some((makers) => list(makers).some(({ name }) => isText(name))),
      timestamp: isTime(timestamp),
    }),
    packages: packages.map((item) => ({
      name: String(item.name),
      has: fieldsWhere({
        supplier: isText(fieldsOf(item.supplier).name) || isText(fieldsOf(item.manufacturer).name) || isText(item.publisher),
        license: list(item.licenses).some(
          ({ license, expression }) => isText(expression) || isText(fieldsOf(license).id) || isText(fieldsOf(license).name),
        ),
        hashes: list(item.hashes).some(({ content }) => isText(content)),
        purl: isPurl(item.purl),
        dependencies: inGraph.has(item['bom-ref']),
      }),
    })),
  };
}

function spdx2({ creationInfo, packages, relationships, documentDescribes }: Json): Facts {
  const { creators, created } = fieldsOf(creationInfo);
  const related = list(relationships);
  const described = new Set<unknown>([
    ...(Array.isArray(documentDescribes) ? documentDescribes : []),
    ...related.filter(({ relationshipType }) => relationshipType === 'DESCRIBES').map(({ relatedSpdxElement }) => relatedSpdxElement),
  ]);
  const inGraph = new Set(
    related
      .filter(({ relationshipType }) => /DEPEND|CONTAIN/.test(String(relationshipType)))
      .flatMap(({ spdxElementId, relatedSpdxElement }) => [spdxElementId, relatedSpdxElement]),
  );
  return {
    has: fieldsWhere({
      author: Array.isArray(creators) && creators.some((creator) => /^(?:Person|Organization): ?\S/.test(String(creator))),
      timestamp: isTime(created),
    }),
    packages: list(packages)
      .filter(({ SPDXID }) => !described.has(SPDXID))
      .map((item) => ({
        name: String(item.name),
        has: fieldsWhere({
          supplier: isStated(item.supplier),
          license: isStated(item.licenseDeclared) || isStated(item.licenseConcluded),
          hashes: list(item.checksums).some(({ checksumValue }) => isText(checksumValue)),
          purl: list(item.externalRefs).some(({ referenceType, referenceLocator }) => referenceType === 'purl' && isPurl(referenceLocator)),
          dependencies: inGraph.has(item.SPDXID),
        }),
      })),
  };
}

function spdx3(graph: readonly Json[]): Facts {
  const typed = (type: string) => graph.filter((element) => element.type === type || element['@type'] === type);
  const document = typed('SpdxDocument')[0] ?? {};
  const roots = new Set(
    [document, ...typed('software_Sbom')].flatMap(({ rootElement }) => (Array.isArray(rootElement) ? rootElement : [])),
  );
  const info = graph.find(
    (element) => element.type === 'CreationInfo' && (element['@id'] === document.creationInfo || document.creationInfo === undefined),
  );
  const agents = new Set(
    ['Person', 'Organization']
      .flatMap(typed)
      .filter(({ name }) => isText(name))
      .map(({ spdxId }) => spdxId),
  );
  const relationships = graph.filter(({ relationshipType }) => isText(relationshipType));
  const from = (pattern: RegExp) =>
    new Set(relationships.filter(({ relationshipType }) => pattern.test(String(relationshipType))).map((one) => one.from));
  const licensed = from(/^has(?:Declared|Concluded)License$/);
  const inGraph = from(/^dependsOn$|^contains$|^hasDependency/);
  for (const { relationshipType, to } of relationships)
    if (/^(?:dependsOn|contains)$/.test(String(relationshipType)) && Array.isArray(to)) for (const target of to) inGraph.add(target);
  return {
    has: fieldsWhere({
      author: Array.isArray(info?.createdBy) && info.createdBy.some((agent) => agents.has(agent)),
      timestamp: isTime(info?.created),
    }),
    packages: typed('software_Package')
      .filter(({ spdxId }) => !roots.has(spdxId))
      .map((item) => ({
        name: String(item.name),
        has: fieldsWhere({
          supplier: agents.has(item.suppliedBy),
          license: licensed.has(item.spdxId),
          hashes: list(item.verifiedUsing).some(({ hashValue }) => isText(hashValue)),
          purl: isPurl(item.software_packageUrl),
          dependencies: inGraph.has(item.spdxId),
        }),
      })),
  };
}

const fieldsWhere = (facts: Partial<Record<SbomField, boolean>>): Set<SbomField> =>
  new Set((Object.keys(facts) as SbomField[]).filter((field) => facts[field]));

const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(fieldsOf) : []);
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isStated = (value: unknown): boolean => isText(value) && !['NOASSERTION', 'NONE'].includes(value);
const isPurl = (value: unknown): boolean => isText(value) && /^pkg:[a-z][a-z0-9.+-]*\/\S+$/i.test(value);
const isTime = (value: unknown): boolean => isText(value) && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value));
