type Json = Record<string, unknown>;

/** Versions of the specification that documents are written in. */
export type CycloneDxVersion = '1.5' | '1.6' | '1.7';

/** A component as 1.6 has it. */
export interface CycloneDxComponent extends Json {
  licenses?: readonly Json[];
  externalReferences?: readonly Json[];
}

/** The metadata as 1.6 has them. */
export interface CycloneDxMetadata extends Json {
  component: CycloneDxComponent;
}

/** What follows the head and the serial number, as 1.6 has it. */
export interface CycloneDxBody extends Json {
  metadata: CycloneDxMetadata;
  components: readonly CycloneDxComponent[];
}

/** A document of 1.6 in the words of another version. Pure; what a version has no word for is left out. */
export function expressIn(version: CycloneDxVersion, body: CycloneDxBody): Json {
  // All that is written in 1.6 means the same in 1.7, which only allows more.
  if (version !== '1.5') return body;
  const { metadata, components } = body;
  return {
    ...body,
    // 1.5 has its own word for the maker of what the document is about, and none for the maker of the document.
    metadata: { ...renamed(metadata, 'manufacturer', 'manufacture'), component: componentIn15(metadata.component) },
    components: components.map(componentIn15),
  };
}

/** 1.5 does not say who made a component, only who supplies it, nor where its source is given, nor whether its licence was declared. */
function componentIn15(component: CycloneDxComponent): Json {
  const { licenses, manufacturer, externalReferences } = component;
  // The maker has an address, which the supplier of the same name has not.
  const { supplier: _, ...named } = component;
  return {
    ...(manufacturer ? renamed(named, 'manufacturer', 'supplier') : component),
    ...(licenses && { licenses: licenses.map(licenceIn15) }),
    ...(externalReferences && { externalReferences: externalReferences.filter(({ type }) => type !== 'source-distribution') }),
  };
}

function licenceIn15({ acknowledgement, license, ...rest }: Json): Json {
  return isJson(license) ? { ...rest, license: licenceIn15(license) } : rest;
}

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** An object with another name for one of its members, at the same place. */
const renamed = (object: Json, from: string, to: string): Json =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key === from ? to : key, value]));
