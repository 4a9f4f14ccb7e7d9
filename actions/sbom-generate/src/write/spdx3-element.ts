/** One element of an SPDX 3 graph, or an object in one: JSON with a `type`. */
export type Element = Readonly<Record<string, unknown>>;

/** The IRI of an element, from its name in the document. Names have the kind of the element before a `/`. */
export type Iri = (name: string) => string;

/** The identifier, within the document, of the one creation that all elements are of. */
export const CREATION = '_:creation';

export const elementOf = (type: string, spdxId: string, members: Element): Element => ({
  type,
  spdxId,
  creationInfo: CREATION,
  ...members,
});
