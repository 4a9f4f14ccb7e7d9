import { createHash } from 'node:crypto';
import { counted, messageOf, parseStrictJson, SovereignError, sha256Hex, VERSION } from '@sovereign-actions/core';
import type { Statement } from '@sovereign-actions/sigstore';
import { formatBagInfo, isoSeconds } from '../package/bag.ts';
import { boundariesOf } from '../package/build.ts';
import { buildIndex, formatIndex, INDEX_TYPE, keptBy, type PackageIndex } from '../package/index-file.ts';
import { PATHS } from '../package/names.ts';
import { type EvidencePredicate, SIGNED_TAG_FILES } from '../package/statement.ts';
import { isMapPath, MAX_MAPS, parseControlMap } from '../report/control-file.ts';
import type { PackedMap } from '../report/control-map.ts';
import { renderReports } from '../report/report.ts';
import { type Claims, verdictOf } from './claim.ts';
import type { Contents } from './contents.ts';
import type { SignatureResult } from './signature.ts';

/** Clocks of runners, of the time-stamp authority and of this machine may differ by this much. */
const CLOCK_SKEW = 5 * 60_000;

/** The few fields of an index that everything else is recomputed from. */
export type IndexHead = Pick<PackageIndex, 'deployment' | 'time'> & { version: string };

/** The head of the index, when it has the right shape. What comes after it is made again and compared, not read. */
export function readIndexHead(text = ''): IndexHead | undefined {
  const end = text.indexOf(',\n  "subjects": [');
  if (end < 0) return undefined;
  try {
    const { type, schemaVersion, deployment, time, generator } = parseStrictJson(`${text.slice(0, end)}}`) as Partial<PackageIndex>;
    if (type !== INDEX_TYPE || schemaVersion !== 1 || typeof deployment !== 'string' || typeof generator?.version !== 'string')
      return undefined;
    if (typeof time !== 'string' || isoSeconds(Math.floor(Date.parse(time) / 1000)) !== time) return undefined;
    return { deployment, time, version: generator.version };
  } catch {
    return undefined;
  }
}

/** Claims on the records, on the files that they speak of, and on what is derived from both. Gives the index that they make. */
export async function checkRecords(
  claims: Claims,
  contents: Contents,
  { statement, verification }: SignatureResult,
  now: number,
): Promise<PackageIndex | undefined> {
  const records = [...contents.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const broken = [...contents.brokenRecords, ...contents.tooLarge.map((name) => [name, 'is too large to read'] as const)];
  claims.add(
    'records.readable',
    records.length === 0 ? 'broken' : verdictOf(broken),
    'Every record can be read and is what its name says.',
    records.length === 0
      ? 'There is no record.'
      : broken.length > 0
        ? `${counted(broken.length, 'file')} cannot.`
        : `${counted(records.length, 'record')}.`,
    { details: broken.map(([name, message]) => `${name} ${message}`) },
  );

  const { kept } = contents.files;
  const missing: string[] = [];
  let promised = 0;
  for (const record of records) {
    for (const { name, sha256, size } of keptBy(record)) {
      promised += 1;
      const found = kept.get(sha256);
      if (found === undefined) missing.push(`${record.action} kept "${name}" (sha256:${sha256}), which is not here`);
      else if (size !== undefined && found !== size) missing.push(`${record.action} kept "${name}" of ${size} bytes; here it has ${found}`);
    }
  }
  claims.add(
    'records.kept',
    verdictOf(missing),
    'Every file that a record says was kept is here, with that SHA-256.',
    missing.length > 0 ? `${counted(missing.length, 'file')} of ${promised} not.` : `${counted(promised, 'file')}.`,
    { details: missing },
  );

  const signedAt = verification?.signedAt;
  const late = [
    ...(signedAt !== undefined && Date.parse(signedAt) > now + CLOCK_SKEW ? [`the signature was seen in the future (${signedAt})`] : []),
    ...records.flatMap(({ id, startedAt, finishedAt = startedAt }) => [
      ...(finishedAt < startedAt ? [`${id} ends before it starts`] : []),
      ...(signedAt !== undefined && Date.parse(finishedAt) > Date.parse(signedAt) + CLOCK_SKEW
        ? [`${id} ends (${finishedAt}) after the package was signed (${signedAt})`]
        : []),
      ...(Date.parse(finishedAt) > now + CLOCK_SKEW ? [`${id} ends in the future (${finishedAt})`] : []),
    ]),
  ];
  claims.add(
    'records.times',
    verdictOf(late),
    'The times of the records and of the signature are possible: none ends before it starts, in the future, or after the time-stamp of the signature.',
    late.length > 0
      ? `${counted(late.length, 'time')} not.`
      : `${records[0]?.startedAt ?? 'none'} to ${records.at(-1)?.startedAt ?? 'none'}${signedAt === undefined ? '; there is no time-stamp that holds to compare them with' : ''}.`,
    { details: late },
  );

  const maps = await checkControls(claims, contents);
  const head = readIndexHead(contents.texts.get(PATHS.index));
  if (head === undefined) {
    claims.add('records.index', 'broken', INDEX, `${PATHS.index} is missing or is not an index of this format.`);
    return undefined;
  }
  const boundary = contents.texts.get(PATHS.boundary);
  const index = buildIndex({
    ...head,
    records,
    sizes: kept,
    boundary: boundary === undefined ? undefined : sha256Hex(boundary),
    controls: maps,
  });
  const hash = createHash('sha256');
  for (const part of formatIndex(index)) hash.update(part);
  const same = hash.digest('hex') === contents.files.get(PATHS.index)?.sha256;
  claims.add(
    'records.index',
    same ? 'holds' : 'broken',
    INDEX,
    same ? `${PATHS.index} is what they make.` : `${PATHS.index} says something else.`,
  );

  checkBagInfo(claims, contents, index);
  const altered = [...renderReports(index, records, maps)].flatMap(([path, text]) =>
    contents.files.get(path)?.sha256 === sha256Hex(text) ? [] : [path],
  );
  // Another version words and arranges a report otherwise. The same one renders the same bytes, or somebody wrote another.
  const isOwn = head.version === VERSION;
  claims.add(
    'records.report',
    altered.length === 0 ? 'holds' : isOwn ? 'broken' : 'unknown',
    'The reports say what the records say.',
    altered.length === 0
      ? 'This version renders the same reports from the records.'
      : isOwn
        ? 'The version that is said to have made them renders others.'
        : `This version renders others; the package was made by version ${head.version}. The records are what counts.`,
    { details: altered, counts: isOwn },
  );
  if (statement) checkStatement(claims, contents, statement, index);
  return index;
}

const INDEX = 'The index is what the records and the files make, and nothing else.';

/** The control maps of the package, by path; a claim on them where there is any. */
async function checkControls(claims: Claims, { files, texts }: Contents): Promise<PackedMap[]> {
  const paths: string[] = [];
  for (const { path, found } of files.rows()) if (found && path.startsWith(PATHS.controls)) paths.push(path);
  paths.sort();
  const maps: PackedMap[] = [];
  const broken = paths.length > MAX_MAPS ? [`There are ${paths.length}; a package takes ${MAX_MAPS}.`] : [];
  for (const path of paths.slice(0, MAX_MAPS)) {
    const text = texts.get(path);
    try {
      if (text === undefined) throw new Error('it is too large');
      const map = await parseControlMap(text, path);
      if (!isMapPath(path, map.id)) throw new Error(`it says that it is "${map.id}"`);
      maps.push({ path, sha256: files.get(path)?.sha256 as string, map });
    } catch (error) {
      const details = error instanceof SovereignError ? error.details.slice(0, 3) : [];
      broken.push([`${path}: ${messageOf(error)}`, ...details].join(' '));
    }
  }
  if (paths.length > 0)
    claims.add(
      'records.controls',
      verdictOf(broken),
      'Every control map of the team can be read, and the index and the reports follow from it.',
      broken.length > 0 ? `${counted(broken.length, 'problem')}.` : `${counted(maps.length, 'map')}.`,
      { details: broken },
    );
  return maps;
}

/** The organization is the team's to name; every other line follows from the index and the payload. */
function checkBagInfo(claims: Claims, { files, texts }: Contents, { deployment, time }: PackageIndex): void {
  const text = texts.get(PATHS.bagInfo);
  const expected = formatBagInfo({
    date: time.slice(0, 10),
    deployment,
    organization: /^Source-Organization: (.*)$/m.exec(text ?? '')?.[1],
    payloadBytes: files.payload.bytes,
    payloadFiles: files.payload.files,
  });
  claims.add(
    'records.bag-info',
    text === expected ? 'holds' : 'broken',
    'The bag says the same of deployment, date and size.',
    text === expected ? `${deployment}, ${time.slice(0, 10)}.` : `${PATHS.bagInfo} says something else, or is missing.`,
  );
}

function checkStatement(claims: Claims, { container, records }: Contents, { predicate, subject }: Statement, index: PackageIndex): void {
  const stated = (predicate ?? {}) as Partial<EvidencePredicate>;
  const expected: EvidencePredicate = {
    format: 1,
    deployment: index.deployment,
    base: container.base ?? stated.base ?? '',
    time: index.time,
    generator: index.generator,
    boundaries: boundariesOf([...records.values()]),
    records: index.records.length,
    files: index.files.length,
  };
  const fields = new Set([...Object.keys(expected), ...Object.keys(stated)]) as Set<keyof EvidencePredicate>;
  const differing: string[] = [...fields].filter((key) => JSON.stringify(stated[key]) !== JSON.stringify(expected[key]));
  // The tag files are compared by their bytes. Whoever asks cosign about an image relies on the others.
  const others = subject.filter(({ name }) => !SIGNED_TAG_FILES.some((file) => file === name));
  if (JSON.stringify(others) !== JSON.stringify(index.subjects)) differing.push('subject');
  claims.add(
    'records.statement',
    verdictOf(differing),
    'The signed statement and the package say the same of deployment, time, name, counts and subjects, and the statement says no more.',
    differing.length > 0 ? `They differ in ${differing.join(', ')}.` : `${index.deployment}, ${index.time}.`,
  );
}
