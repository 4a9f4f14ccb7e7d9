import { compareTarNames, type LedgerRecord, type Material } from '@sovereign-actions/core';
import { isoSeconds } from './bag.ts';
import { type FileList, indexFiles, type KeptSizes } from './indexed-files.ts';
import { PATHS } from './names.ts';

export const INDEX_TYPE = 'sovereign-actions/evidence-package';

/** What the package is about, as an in-toto subject: an image by its manifest's SHA-256, a commit by its id. */
export interface PackageSubject {
  name: string;
  digest: { sha256: string } | { gitCommit: string };
}

/** `data/package.json`: what the package holds, derived from its records and files and from nothing else. */
export interface PackageIndex {
  schemaVersion: 1;
  type: typeof INDEX_TYPE;
  /** What deployment this is about, such as `acme/shop-4711`. */
  deployment: string;
  /** The last moment of the records, ISO 8601 UTC to the second; also the time of every tar entry. */
  time: string;
  generator: { name: 'sovereign-actions'; version: string };
  boundary?: { path: string; sha256: string };
  /** Control maps that the team brought, by path. */
  controls?: { path: string; sha256: string }[];
  subjects: PackageSubject[];
  records: { path: string; id: string; action: string; status: LedgerRecord['status'] }[];
  files: FileList;
}

export interface IndexSource {
  deployment: string;
  version: string;
  records: readonly LedgerRecord[];
  sizes: KeptSizes;
  /** SHA-256 of the boundary file, where it goes into the package. */
  boundary?: string | undefined;
  /** Control maps, by path. */
  controls?: readonly { path: string; sha256: string }[] | undefined;
}

/**
 * The time of a package: the last moment of its records, in whole seconds since the epoch. It is a function of what is
 * packed and of nothing else, so that packing twice gives the same bytes; `SOURCE_DATE_EPOCH` would make the date of a
 * commit look like that of a deployment.
 */
export function timeOf(records: readonly LedgerRecord[]): number {
  const moments = records.map(({ startedAt, finishedAt = startedAt }) => Math.max(Date.parse(startedAt), Date.parse(finishedAt)));
  return Math.floor(moments.reduce((last, moment) => Math.max(last, moment), 0) / 1000);
}

/** Builds the index. Pure: the verifier builds it again from the package and compares. Kept files without a size are left out. */
export function buildIndex({ deployment, version, records, sizes, boundary, controls = [] }: IndexSource): PackageIndex {
  const sorted = [...records].sort((a, b) => compareTarNames(a.id, b.id));
  return {
    schemaVersion: 1,
    type: INDEX_TYPE,
    deployment,
    time: isoSeconds(timeOf(records)),
    generator: { name: 'sovereign-actions', version },
    ...(boundary && { boundary: { path: PATHS.boundary, sha256: boundary } }),
    ...(controls.length > 0 && { controls: controls.map(({ path, sha256 }) => ({ path, sha256 })) }),
    subjects: subjectsOf(sorted),
    records: sorted.map(({ id, action, status }) => ({ path: `${PATHS.records}${id}.json`, id, action, status })),
    files: indexFiles(sorted, sizes),
  };
}

/** The text of an index: JSON of two spaces, the files last. In pieces, because there may be very many. */
export function* formatIndex(index: PackageIndex): Generator<string> {
  const empty = JSON.stringify({ ...index, files: [] } satisfies PackageIndex, null, 2);
  if (index.files.length === 0) return yield `${empty}\n`;
  yield empty.slice(0, -']\n}'.length);
  let comma = '';
  for (const file of index.files) {
    // As the one element of a list it has the indentation that it has as one of many.
    yield comma + JSON.stringify({ files: [file] }, null, 2).slice(BEFORE_FILE, -AFTER_FILE);
    comma = ',';
  }
  yield '\n  ]\n}\n';
}

const BEFORE_FILE = '{\n  "files": ['.length;
const AFTER_FILE = '\n  ]\n}'.length;

/** Every material that a record says the ledger keeps. */
export function* keptBy({ took, made }: LedgerRecord): Generator<Material> {
  for (const materials of [took, made]) for (const material of materials) if (material.kept === true) yield material;
}

/** The record of a seal: the one kind of record that is about another package. */
export const SEAL_ACTION = 'evidence-seal';

/** A package among the materials of a record. */
export const PACKAGE_TYPE = 'application/vnd.sovereign-actions.evidence-package+tar';

const SUBJECT_TYPES = new Set([
  PACKAGE_TYPE,
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
]);

/** Images, and for a seal packages, that a step took or made (told by the media type), and the commits of the jobs. */
function subjectsOf(records: readonly LedgerRecord[]): PackageSubject[] {
  const subjects = new Map<string, PackageSubject>();
  for (const { took, made, job } of records) {
    for (const materials of [took, made])
      for (const { name, sha256, mediaType } of materials)
        if (mediaType && SUBJECT_TYPES.has(mediaType) && !subjects.has(sha256)) subjects.set(sha256, { name, digest: { sha256 } });
    const { commit, server, repository, ref } = job;
    if (commit && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) && !subjects.has(commit)) {
      const source = [server, repository].filter(Boolean).join('/');
      subjects.set(commit, { name: `git+${source || 'local'}${ref ? `@${ref}` : ''}`, digest: { gitCommit: commit } });
    }
  }
  return [...subjects.values()].sort((a, b) => compareTarNames(a.name, b.name) || compareTarNames(digestOf(a), digestOf(b)));
}

/** The hex digits of a subject, whatever they are of. */
export const digestOf = ({ digest }: PackageSubject): string => ('sha256' in digest ? digest.sha256 : digest.gitCommit);
