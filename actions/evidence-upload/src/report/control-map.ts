import type { LedgerRecord } from '@sovereign-actions/core';
import { ENVIRONMENT_ACTION } from '../environment/document.ts';
import { type PackageIndex, SEAL_ACTION } from '../package/index-file.ts';
import type { IndexedFile } from '../package/indexed-files.ts';
import { BUNDLE_SUFFIX, PATHS } from '../package/names.ts';
import { KEYS_DOCUMENT } from '../seal/keys.ts';
import { STORE_DOCUMENT } from '../seal/store-state.ts';

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
  (action: string, folder = `${PATHS.files}${action}/`) =>
  ({ path }: IndexedFile): boolean =>
    path.startsWith(folder);
const isSealed = isKeptBy(SEAL_ACTION);
const isKeys = (file: IndexedFile): boolean => isSealed(file) && file.path.endsWith(KEYS_DOCUMENT);
const isStore = (file: IndexedFile): boolean => isSealed(file) && file.path.endsWith(STORE_DOCUMENT);

interface Holdings {
  index: PackageIndex;
  records: readonly LedgerRecord[];
}

const recordsWhere =
  (holds: (record: LedgerRecord) => boolean) =>
  ({ records }: Holdings): string[] =>
    records.filter(holds).map(({ id }) => `${PATHS.records}${id}.json`);

const recordsOf = (...actions: string[]) => recordsWhere(({ action }) => actions.includes(action));

/** How the evidence of a kind is found: paths of records and of what is there once, and then files that steps kept. */
interface Finder {
  paths?(holdings: Holdings): string[];
  holds?(file: IndexedFile): boolean;
}

const FINDERS = {
  change: { paths: recordsWhere(({ job }) => job.commit !== undefined) },
  approvals: { paths: recordsOf(ENVIRONMENT_ACTION), holds: isKeptBy(ENVIRONMENT_ACTION) },
  identity: { paths: recordsOf('assume-role-oidc') },
  boundary: { paths: ({ index }) => (index.boundary ? [index.boundary.path] : []) },
  connections: { paths: recordsWhere(({ connections }) => connections.length > 0) },
  sbom: { holds: isSbom },
  signature: { holds: (file) => isBundle(file) && !isProvenance(file) },
  provenance: { holds: isProvenance },
  plan: { paths: recordsOf('tf-backend-guard', 'residency-assert') },
  trail: { holds: (file) => isSealed(file) && !isKeys(file) && !isStore(file) },
  keys: { holds: isKeys },
  package: { paths: () => [PATHS.manifest, PATHS.signature], holds: isStore },
} satisfies Record<string, Finder>;

export type EvidenceKind = keyof typeof FINDERS;

export const EVIDENCE_KINDS = Object.keys(FINDERS) as [EvidenceKind, ...EvidenceKind[]];

/**
 * Finds the paths of the files of a package that are evidence of a kind, or that a step kept; none where there is none. The files
 * are looked through once, however many rules a map has, and not at all for a map that has none.
 */
export function finderOf(holdings: Holdings): (evidence: Evidence) => readonly string[] {
  let byKind: ReadonlyMap<string, string[]> | undefined;
  let byRule: ReadonlyMap<string, string[]> | undefined;
  return (evidence) => {
    if (typeof evidence === 'string') {
      byKind ??= pathsByKind(holdings);
      return byKind.get(evidence) ?? [];
    }
    byRule ??= pathsByRule(holdings.index);
    return byRule.get(ruleKey(evidence.step ?? '', evidence['media-type'] ?? '')) ?? [];
  };
}

function pathsByKind(holdings: Holdings): ReadonlyMap<string, string[]> {
  const finders: [string, Finder][] = Object.entries(FINDERS);
  const found = new Map(finders.map(([kind, { paths }]) => [kind, paths?.(holdings) ?? []]));
  for (const file of holdings.index.files) for (const [kind, { holds }] of finders) if (holds?.(file)) found.get(kind)?.push(file.path);
  return found;
}

/** What each rule that a map can have would find. */
function pathsByRule({ records, files }: PackageIndex): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (path: string, key: string) => {
    const paths = found.get(key);
    if (paths) paths.push(path);
    else found.set(key, [path]);
  };
  const actions = new Map(records.map(({ id, action }) => [id, action]));
  for (const { path, action } of records) add(path, ruleKey(action, ''));
  for (const { path, mediaType = '', keptBy } of files) {
    const steps = keptBy.map(({ record }) => actions.get(record) ?? '');
    const keys = steps.flatMap((step) => [ruleKey(step, ''), ruleKey(step, mediaType)]);
    for (const key of new Set([...keys, ruleKey('', mediaType)])) add(path, key);
  }
  return found;
}

/** Neither a step nor a media type has a space. */
const ruleKey = (step: string, mediaType: string): string => `${step} ${mediaType}`;

/** The text in a language, else in the first that there is, with the language that it is in. */
export function textIn(text: Text, language: string, own = 'en'): { text: string; language: string } {
  if (typeof text === 'string') return { text, language: own };
  const found = Object.hasOwn(text, language) ? language : Object.keys(text)[0];
  return { text: text[found as string] as string, language: found as string };
}
