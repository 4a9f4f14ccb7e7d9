/** The parts of CycloneDX that the fields are looked for in. */
export interface Bom {
  serialNumber?: string;
  metadata?: {
    timestamp?: string;
    authors?: unknown[];
    manufacturer?: Party;
    manufacture?: Party;
    supplier?: Party;
    lifecycles?: unknown[];
    tools?: unknown;
    component?: BomComponent;
  };
  components?: BomComponent[];
  dependencies?: { ref: string }[];
  compositions?: { aggregate: string; assemblies?: string[]; dependencies?: string[] }[];
}

interface Party {
  name?: string;
  url?: string[];
  contact?: { email?: string }[];
}

interface Digest {
  alg: string;
}

export interface BomComponent {
  type: string;
  'bom-ref'?: string;
  name?: string;
  version?: string;
  purl?: string;
  cpe?: string;
  swid?: unknown;
  manufacturer?: Party;
  supplier?: Party;
  author?: string;
  authors?: unknown[];
  publisher?: string;
  hashes?: Digest[];
  licenses?: { acknowledgement?: string; license?: { acknowledgement?: string } }[];
  properties?: { name: string }[];
  externalReferences?: { type: string; hashes?: Digest[] }[];
  components?: BomComponent[];
}

/** One field of a standard, in a document or in each of its components. */
type Field =
  | { field: string; of: 'document'; has(document: Bom): boolean }
  | { field: string; of: 'component'; has(component: BomComponent, document: Indexed): boolean };

interface Indexed {
  entries: ReadonlySet<string>;
  /** Of the entries, those whose completeness is stated. */
  stated: ReadonlySet<string>;
}

const isReachable = (party: Party | undefined): boolean =>
  (party?.url?.length ?? 0) > 0 || (party?.contact ?? []).some(({ email }) => email !== undefined);
const hasProperty = (name: string) => (component: BomComponent) => (component.properties ?? []).some((property) => property.name === name);
const references = ({ externalReferences = [] }: BomComponent, type: string) =>
  externalReferences.filter((reference) => reference.type === type);
const hasLicence = ({ licenses = [] }: BomComponent, acknowledgement: string): boolean =>
  licenses.some((choice) => (choice.acknowledgement ?? choice.license?.acknowledgement) === acknowledgement);
const isNamed = ({ name }: BomComponent): boolean => name !== undefined && name !== '';
const isVersioned = ({ version }: BomComponent): boolean => version !== undefined && version !== '';
const isIdentified = ({ purl, cpe, swid }: BomComponent): boolean => (purl ?? cpe ?? swid) !== undefined;
const hasEntry = ({ 'bom-ref': ref = '' }: BomComponent, { entries }: Indexed): boolean => entries.has(ref);

/** BSI TR-03183-2 v2.1.0, 5.2 and 5.3, where its 8.2 says that CycloneDX has them. */
export const BSI: readonly Field[] = [
  { field: 'Creator of the SBOM', of: 'document', has: ({ metadata }) => isReachable(metadata?.manufacturer) },
  { field: 'Timestamp', of: 'document', has: ({ metadata }) => metadata?.timestamp !== undefined },
  { field: 'SBOM-URI', of: 'document', has: ({ serialNumber }) => serialNumber !== undefined },
  { field: 'Component creator', of: 'component', has: ({ manufacturer }) => isReachable(manufacturer) },
  { field: 'Component name', of: 'component', has: isNamed },
  { field: 'Component version', of: 'component', has: isVersioned },
  { field: 'File name of the component', of: 'component', has: hasProperty('bsi:component:filename') },
  { field: 'Dependencies', of: 'component', has: hasEntry },
  { field: 'Completeness of the dependencies', of: 'component', has: ({ 'bom-ref': ref = '' }, { stated }) => stated.has(ref) },
  { field: 'Distribution licences (concluded)', of: 'component', has: (component) => hasLicence(component, 'concluded') },
  {
    field: 'SHA-512 of the deployable component',
    of: 'component',
    has: (component) => references(component, 'distribution').some(({ hashes = [] }) => hashes.some(({ alg }) => alg === 'SHA-512')),
  },
  { field: 'Executable property', of: 'component', has: hasProperty('bsi:component:executable') },
  { field: 'Archive property', of: 'component', has: hasProperty('bsi:component:archive') },
  { field: 'Structured property', of: 'component', has: hasProperty('bsi:component:structured') },
  {
    field: 'Source code URI (where there is one)',
    of: 'component',
    has: (component) => references(component, 'source-distribution').length > 0,
  },
  {
    field: 'URI of the deployable (where there is one)',
    of: 'component',
    has: (component) => references(component, 'distribution').length > 0,
  },
  { field: 'Other unique identifiers', of: 'component', has: isIdentified },
  { field: 'Original licences (declared)', of: 'component', has: (component) => hasLicence(component, 'declared') },
];

/** NTIA, The Minimum Elements for a Software Bill of Materials (2021), and what CISA's draft of 2025 adds. */
export const NTIA: readonly Field[] = [
  {
    field: 'Author of SBOM data',
    of: 'document',
    has: ({ metadata: { authors = [], manufacturer, manufacture, supplier } = {} }) =>
      authors.length > 0 || [manufacturer, manufacture, supplier].some((party) => party !== undefined),
  },
  { field: 'Timestamp', of: 'document', has: ({ metadata }) => metadata?.timestamp !== undefined },
  {
    field: 'Supplier name',
    of: 'component',
    has: ({ supplier, manufacturer, publisher }) => (supplier?.name ?? manufacturer?.name ?? publisher) !== undefined,
  },
  { field: 'Component name', of: 'component', has: isNamed },
  { field: 'Version', of: 'component', has: isVersioned },
  { field: 'Other unique identifiers', of: 'component', has: isIdentified },
  { field: 'Dependency relationship', of: 'component', has: hasEntry },
  { field: 'Tool name (2025)', of: 'document', has: ({ metadata }) => metadata?.tools !== undefined },
  { field: 'Generation context (2025)', of: 'document', has: ({ metadata }) => (metadata?.lifecycles?.length ?? 0) > 0 },
  {
    field: 'Component hash (2025)',
    of: 'component',
    has: ({ hashes = [], externalReferences = [] }) =>
      hashes.length > 0 || externalReferences.some((reference) => reference.type === 'distribution' && (reference.hashes?.length ?? 0) > 0),
  },
  { field: 'Licence (2025)', of: 'component', has: ({ licenses = [] }) => licenses.length > 0 },
];

/** In how many places of a document a field is, and in how many it could be. */
export interface Count {
  have: number;
  of: number;
}

/** Counts each field over the packages of a document: files and lockfiles, which some tools list too, are none. */
export function countFields(fields: readonly Field[], document: Bom): Map<string, Count> {
  const components = flat(document.components ?? []).filter(({ purl }) => purl !== undefined);
  const indexed: Indexed = {
    entries: new Set((document.dependencies ?? []).map(({ ref }) => ref)),
    stated: new Set((document.compositions ?? []).flatMap(({ assemblies = [], dependencies = [] }) => [...assemblies, ...dependencies])),
  };
  return new Map(
    fields.map((entry) => [
      entry.field,
      entry.of === 'component'
        ? { have: components.filter((component) => entry.has(component, indexed)).length, of: components.length }
        : { have: Number(entry.has(document)), of: 1 },
    ]),
  );
}

const flat = (components: readonly BomComponent[]): BomComponent[] =>
  components.flatMap((component) => [component, ...flat(component.components ?? [])]);
