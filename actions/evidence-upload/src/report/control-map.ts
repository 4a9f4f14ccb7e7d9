import type { LedgerRecord } from '@sovereign-actions/core';
import { ENVIRONMENT_ACTION } from '../environment/document.ts';
import { type IndexedFile, type PackageIndex, SEAL_ACTION } from '../package/index-file.ts';
import { BUNDLE_SUFFIX, PATHS } from '../package/names.ts';
import { KEYS_DOCUMENT } from '../seal/keys.ts';

/** A text in one language or in several, by language tag. */
export type Text = string | Readonly<Record<string, string>>;

/** Where requirements are from. */
export interface ControlSource {
  title: Text;
  edition?: string | undefined;
  url?: string | undefined;
  /** How sure it is that the numbers are those of the edition, or what else a reader has to know. */
  note?: Text | undefined;
}

/** Evidence of a kind that this project knows, or what a step kept. */
export type Evidence = EvidenceKind | { step?: string | undefined; 'media-type'?: string | undefined };

export interface Requirement {
  /** Left out, the requirement is named after its evidence. */
  text?: Text | undefined;
  /** Numbers of the requirement, by source. */
  supports: Readonly<Record<string, readonly string[]>>;
  evidence: readonly Evidence[];
}

/**
 * What evidence supports which requirements. Supporting, never fulfilling: that is for an auditor to say. The report shows the
 * built-in map and those that a team brings in this same shape.
 */
export interface ControlMap {
  version: 1;
  /** Also the name of its file in the package. */
  id: string;
  /** Language of the texts that are given in one alone. */
  language?: string | undefined;
  title: Text;
  sources: Readonly<Record<string, ControlSource>>;
  requirements: readonly Requirement[];
}

/** A control map that a package holds. */
export interface PackedMap {
  /** Path in the package. */
  path: string;
  sha256: string;
  map: ControlMap;
}

const SBOM_TYPES = /^application\/(?:vnd\.cyclonedx|spdx)\+json/;

export const isSbom = ({ mediaType }: IndexedFile): boolean => mediaType !== undefined && SBOM_TYPES.test(mediaType);

const isBundle = ({ path }: IndexedFile): boolean => path.endsWith(BUNDLE_SUFFIX);
const isProvenance = (file: IndexedFile): boolean => isBundle(file) && /provenance/.test(file.path);
const isKeptBy =
  (action: string) =>
  ({ path }: IndexedFile): boolean =>
    path.startsWith(`${PATHS.files}${action}/`);
const isSealed = isKeptBy(SEAL_ACTION);
const isKeys = (file: IndexedFile): boolean => isSealed(file) && file.path.endsWith(KEYS_DOCUMENT);

interface Holdings {
  index: PackageIndex;
  records: readonly LedgerRecord[];
}

const files =
  (holds: (file: IndexedFile) => boolean) =>
  ({ index }: Holdings): string[] =>
    index.files.filter(holds).map(({ path }) => path);

const recordsWhere =
  (holds: (record: LedgerRecord) => boolean) =>
  ({ records }: Holdings): string[] =>
    records.filter(holds).map(({ id }) => `${PATHS.records}${id}.json`);

const recordsOf = (...actions: string[]) => recordsWhere(({ action }) => actions.includes(action));

/** How the files of each kind are found. */
const FINDERS = {
  change: recordsWhere(({ job }) => job.commit !== undefined),
  approvals: (holdings: Holdings) => [...recordsOf(ENVIRONMENT_ACTION)(holdings), ...files(isKeptBy(ENVIRONMENT_ACTION))(holdings)],
  identity: recordsOf('assume-role-oidc'),
  boundary: ({ index }: Holdings) => (index.boundary ? [index.boundary.path] : []),
  connections: recordsWhere(({ connections }) => connections.length > 0),
  sbom: files(isSbom),
  signature: files((file) => isBundle(file) && !isProvenance(file)),
  provenance: files(isProvenance),
  plan: recordsOf('tf-backend-guard', 'residency-assert'),
  trail: files((file) => isSealed(file) && !isKeys(file)),
  keys: files(isKeys),
  package: () => [PATHS.manifest, PATHS.signature],
} satisfies Record<string, (holdings: Holdings) => string[]>;

export type EvidenceKind = keyof typeof FINDERS;

export const EVIDENCE_KINDS = Object.keys(FINDERS) as [EvidenceKind, ...EvidenceKind[]];

/** Paths of the files of a package that are evidence of that kind, or that a step kept; empty where there is none. */
export function supporting(evidence: Evidence, holdings: Holdings): string[] {
  if (typeof evidence === 'string') return FINDERS[evidence](holdings);
  const { step, 'media-type': mediaType } = evidence;
  const ids = new Set(holdings.records.filter(({ action }) => action === step).map(({ id }) => id));
  const kept = files(
    (file) =>
      (step === undefined || file.keptBy.some(({ record }) => ids.has(record))) &&
      (mediaType === undefined || file.mediaType === mediaType),
  )(holdings);
  return mediaType === undefined && step !== undefined ? [...recordsOf(step)(holdings), ...kept] : kept;
}

/** The text in a language, else in the first that there is, with the language that it is in. */
export function textIn(text: Text, language: string, own = 'en'): { text: string; language: string } {
  if (typeof text === 'string') return { text, language: own };
  const found = Object.hasOwn(text, language) ? language : Object.keys(text)[0];
  return { text: text[found as string] as string, language: found as string };
}
