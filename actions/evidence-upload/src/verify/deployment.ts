import {
  allowedEndpoints,
  type Boundary,
  counted,
  isTokenEndpointOf,
  type LedgerRecord,
  messageOf,
  type Preset,
  parseBoundary,
  presetBoundary,
} from '@sovereign-actions/core';
import type { Statement } from '@sovereign-actions/sigstore';
import { PACKAGE_TYPE, type PackageIndex, SEAL_ACTION } from '../package/index-file.ts';
import { PATHS } from '../package/names.ts';
import { type Claims, verdictOf } from './claim.ts';
import type { Contents } from './contents.ts';
import type { FileTable } from './file-table.ts';
import { checkLocation } from './location.ts';
import { checkRun } from './run.ts';

/** Claims on what the package says of the deployment: one boundary, connections and runners inside it, bundles that belong together. Gives the boundary that they asserted. */
export async function checkDeployment(claims: Claims, contents: Contents, index: PackageIndex | undefined): Promise<Boundary | undefined> {
  const records = [...contents.records.values()];
  const boundary = await checkBoundary(claims, contents, records);
  const isSeal = records.length > 0 && records.every(({ action }) => action === SEAL_ACTION);
  if (!isSeal) checkRun(claims, records);
  checkConnections(claims, records, boundary);
  checkLocation(claims, contents, records, boundary);
  // What a deployment made is in its own package, of which a seal holds nothing.
  if (!isSeal || contents.bundles.length > 0) checkBundles(claims, contents, records);
  if (!isSeal) checkImages(claims, contents, index);
  return boundary;
}

/** As large as a step reads one; a larger text is there to stall the reader. */
const MAX_BOUNDARY_CHARACTERS = 1024 * 1024;

const ONE_BOUNDARY = 'Every step asserted the same boundary, and the package holds it.';

async function checkBoundary(claims: Claims, { texts }: Contents, records: readonly LedgerRecord[]): Promise<Boundary | undefined> {
  const text = texts.get(PATHS.boundary);
  const apart = assertedApart(records);
  const stated = new Map(
    records.flatMap((record) =>
      record.boundary && !apart.includes(record) ? [[record.boundary.sha256, record.boundary.source] as const] : [],
    ),
  );
  const without = records.flatMap((record) => {
    if (!record.boundary) return [`${record.action} ran without a boundary, and so without a network`];
    return apart.includes(record)
      ? [
          `${record.action} connected to nothing and asserted ${record.boundary.source} (sha256:${record.boundary.sha256}), which this rehearsal is for`,
        ]
      : [];
  });
  const [sha256, source] = [...stated][0] ?? [];
  if (stated.size > 1) {
    const details = records.map(
      ({ action, boundary }) => `${action}: ${boundary ? `${boundary.source} (sha256:${boundary.sha256})` : 'none'}`,
    );
    claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `There are ${stated.size} different ones.`, { details });
    return undefined;
  }
  if (sha256 === undefined || source === undefined) {
    claims.add('deployment.boundary', 'unknown', ONE_BOUNDARY, 'No step asserted any.');
    return undefined;
  }
  if (text !== undefined && text.length > MAX_BOUNDARY_CHARACTERS) {
    claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `${PATHS.boundary} is larger than a boundary file may be.`);
    return undefined;
  }
  try {
    const preset = /^preset (eusc|eu)$/.exec(source)?.[1];
    const boundary =
      text !== undefined ? await parseBoundary(text, PATHS.boundary, '/') : preset ? presetBoundary(preset as Preset, '/') : undefined;
    if (boundary === undefined) {
      claims.add('deployment.boundary', 'unknown', ONE_BOUNDARY, `They name ${source} (sha256:${sha256}), which is not in the package.`);
      return undefined;
    }
    const same = boundary.sha256 === sha256;
    const invented = same ? records.flatMap((record) => (apart.includes(record) ? [] : inventionsOf(record, boundary))) : [];
    const holds = same && invented.length === 0;
    claims.add(
      'deployment.boundary',
      holds ? 'holds' : 'broken',
      ONE_BOUNDARY,
      holds
        ? `${source}: ${boundary.partition}, ${boundary.regions.join(', ')}.`
        : same
          ? 'The records say of it what it does not say.'
          : `They name ${sha256}, and the package holds ${boundary.sha256}.`,
      { details: [...invented, ...without] },
    );
    return holds ? boundary : undefined;
  } catch (error) {
    claims.add('deployment.boundary', 'broken', ONE_BOUNDARY, `${PATHS.boundary}: ${messageOf(error)}`);
    return undefined;
  }
}

/** What a record says of its boundary, whose bytes it names, and the boundary does not say. */
function inventionsOf({ action, boundary: stated }: LedgerRecord, { partition, regions }: Boundary): string[] {
  if (!stated) return [];
  const more = stated.regions.filter((region) => !regions.includes(region));
  return [
    ...(stated.partition === partition ? [] : [`${action} says that its partition is ${stated.partition}, not ${partition}`]),
    ...(more.length === 0 ? [] : [`${action} says that it has the regions ${more.join(', ')}`]),
  ];
}

/**
 * The records of a rehearsal that assert the team's own boundary. A rehearsal reaches services only in the sandbox, but what
 * its steps read was written for the boundary of the real release. Never where there is a network: such a record must
 * assert the boundary of the others.
 */
function assertedApart(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  if (!records.some(({ boundary }) => boundary?.partition === 'sandbox')) return [];
  return records.filter(({ boundary, connections }) => boundary !== null && boundary.partition !== 'sandbox' && connections.length === 0);
}

const CONNECTIONS = 'Every connection that the steps noted went to a host of the boundary.';

function checkConnections(claims: Claims, records: readonly LedgerRecord[], boundary: Boundary | undefined): void {
  const noted = records.flatMap(({ action, connections }) => connections.map((connection) => ({ action, ...connection })));
  if (noted.length === 0) {
    claims.add('deployment.connections', records.length === 0 ? 'unknown' : 'holds', CONNECTIONS, 'No step noted any.');
    return;
  }
  if (boundary === undefined) {
    claims.add(
      'deployment.connections',
      'unknown',
      CONNECTIONS,
      `${counted(noted.length, 'connection')}, and no boundary to compare them with.`,
    );
    return;
  }
  const allowed = new Set([...allowedEndpoints(boundary).values()].map(({ hostname, port }) => `${hostname}:${port}`));
  const isToken = (host: string, port: number) =>
    boundary.identity?.issuers.some((issuer) => isTokenEndpointOf(issuer, `https://${host}:${port}/`)) ?? false;
  const outside = noted.filter(
    ({ host, port, proxy }) => !(allowed.has(`${host}:${port}`) || isToken(host, port)) || (proxy !== undefined && !allowed.has(proxy)),
  );
  claims.add(
    'deployment.connections',
    verdictOf(outside),
    CONNECTIONS,
    outside.length > 0 ? `${outside.length} of ${noted.length} did not.` : `${counted(noted.length, 'connection')}.`,
    {
      details: outside.map(
        ({ action, host, port, purpose, proxy }) => `${action}: ${host}:${port} (${purpose})${proxy ? ` by proxy ${proxy}` : ''}`,
      ),
    },
  );
}

const BUNDLES = 'The signatures and attestations in the package hold, and are about what its records name.';

function checkBundles(claims: Claims, { bundles, files }: Contents, records: readonly LedgerRecord[]): void {
  if (bundles.length === 0) {
    claims.add('deployment.bundles', 'unknown', BUNDLES, 'The package holds none.', { counts: false });
    return;
  }
  const known = knownOf(bundles, files, records);
  const broken: string[] = [];
  const unknown: string[] = [];
  for (const { path, verdict, reason, statement } of bundles) {
    const about = statement?.subject.find(({ digest }) => digest.sha256 === undefined || !known.has(digest.sha256));
    if (verdict === 'broken') broken.push(`${path}: ${reason}`);
    else if (about) broken.push(`${path} is about ${about.name ?? 'something'} (${JSON.stringify(about.digest)}), which no record names`);
    else if (verdict === 'unknown') unknown.push(`${path}: ${reason}`);
  }
  claims.add(
    'deployment.bundles',
    broken.length > 0 ? 'broken' : unknown.length > 0 ? 'unknown' : 'holds',
    BUNDLES,
    broken.length > 0
      ? `${broken.length} of ${bundles.length} do not.`
      : unknown.length > 0
        ? `${unknown.length} of ${bundles.length} cannot be checked.`
        : `${counted(bundles.length, 'bundle')}.`,
    { details: [...broken, ...unknown], counts: broken.length > 0 },
  );
}

/** The subjects of bundles that are in the package, or that a record names. */
function knownOf(bundles: Contents['bundles'], files: FileTable, records: readonly LedgerRecord[]): ReadonlySet<string> {
  const subjects = new Set(bundles.flatMap(({ statement }) => statement?.subject.map(({ digest }) => digest.sha256 ?? '') ?? []));
  const known = new Set([...subjects].filter((sha256) => files.hasContent(sha256)));
  for (const { took, made } of records)
    for (const materials of [took, made]) for (const { sha256 } of materials) if (subjects.has(sha256)) known.add(sha256);
  return known;
}

const KINDS: [RegExp, string][] = [
  [/^https:\/\/sigstore\.dev\/cosign\/sign\//, 'signature'],
  [/^https:\/\/(?:cyclonedx\.org\/bom|spdx\.dev\/Document)/, 'SBOM'],
  [/^https:\/\/slsa\.dev\/provenance\//, 'provenance'],
  [/^https:\/\/slsa\.dev\/verification_summary\//, 'verification summary'],
];

const kindOf = ({ predicateType }: Pick<Statement, 'predicateType'>): string =>
  KINDS.find(([pattern]) => pattern.test(predicateType))?.[1] ?? predicateType;

function checkImages(claims: Claims, { bundles, records }: Contents, index: PackageIndex | undefined): void {
  const claim = 'Each image that was deployed has a signature, an SBOM and a provenance in the package, all of one digest.';
  const packages = new Set(
    [...records.values()].flatMap(({ took }) => took.flatMap(({ sha256, mediaType }) => (mediaType === PACKAGE_TYPE ? [sha256] : []))),
  );
  const images = (index?.subjects ?? []).flatMap(({ name, digest }) =>
    'sha256' in digest && !packages.has(digest.sha256) ? [{ name, sha256: digest.sha256 }] : [],
  );
  if (images.length === 0) {
    claims.add('deployment.images', 'unknown', claim, 'No record names an image.', { counts: false });
    return;
  }
  const lines: string[] = [];
  let lacking = 0;
  for (const { name, sha256 } of images) {
    const kinds = new Set<string>();
    for (const { statement, verdict } of bundles) {
      if (verdict === 'holds' && statement?.subject.some(({ digest }) => digest.sha256 === sha256)) kinds.add(kindOf(statement));
    }
    const missing = ['signature', 'SBOM', 'provenance'].filter((kind) => !kinds.has(kind));
    if (missing.length > 0) lacking += 1;
    lines.push(
      `${name.includes(sha256) ? name : `${name} (sha256:${sha256})`}: ${kinds.size > 0 ? [...kinds].sort().join(', ') : 'nothing that holds'}${missing.length > 0 ? `; no ${missing.join(', no ')}` : ''}`,
    );
  }
  claims.add('deployment.images', lacking > 0 ? 'unknown' : 'holds', claim, `${counted(images.length, 'image')}.`, {
    details: lines,
    counts: false,
  });
}
