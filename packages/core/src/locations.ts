import type { Boundary } from './boundary/boundary.ts';
import { arnPartition } from './partitions.ts';

/** Where an ARN or an AWS host name says that something is. */
export interface Location {
  kind: 'arn' | 'host';
  /** As written in an ARN (`aws`, `aws-eusc`, `aws-cn`…); of a host, the partition that owns its suffix. */
  partition: string;
  /** Undefined where the ARN or the host names none, or a wildcard. */
  region?: string;
  /** 12 digits, where an ARN names one. */
  account?: string;
}

/** The suffixes under which AWS answers, with the partition that owns each. */
const HOST_SUFFIXES: readonly (readonly [suffix: string, partition: string])[] = [
  ['.amazonaws.com.cn', 'aws-cn'],
  ['.amazonaws.com', 'aws'],
  ['.amazonaws.eu', 'aws-eusc'],
  ['.api.aws', 'aws'],
  ['.on.aws', 'aws'],
  ['.api.amazonwebservices.eu', 'aws-eusc'],
  ['.on.amazonwebservices.eu', 'aws-eusc'],
  ['.amazoncognito.com', 'aws'],
  ['.awsapprunner.com', 'aws'],
];

/** Every region name that AWS has given so far has this form; which of them are inside is for the partition table to say. */
const REGION = /^(?:[a-z]{2}|eusc)(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2}$/;
const ZONE =
  /^((?:[a-z]{2}|eusc)(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2})(?:[a-z]|-([a-z0-9-]{2,20}))$/;

/**
 * The local zones in EU member states, by what stands between the region and the number. Closed: a zone bears the
 * name of the region that runs it and can lie elsewhere, as `eu-west-3-cmn-wlz-1a` in Casablanca and `eu-central-1-ist-1a` in
 * Istanbul do. No wavelength zone is in the EU.
 * Source: lists of zones in the AWS Local Zones User Guide and the AWS Wavelength Developer Guide, November 2026.
 */
const ZONES_IN_EU = new Set(['ham', 'waw', 'hel', 'cph']);

/** Whether text has the form of an AWS region name, also of one that no table knows. */
export const isRegionLike = (text: string): boolean => text.length < 40 && REGION.test(text);

/**
 * Where an availability, local or wavelength zone such as `eu-central-1a` is: its region, or the zone itself where it is not known
 * to lie in the EU as its region does. Undefined for other text.
 */
export function placeOfZone(text: string): string | undefined {
  const [, region, local] = (text.length < 60 && ZONE.exec(text)) || [];
  return local === undefined || ZONES_IN_EU.has(local.replace(/-\d[a-z]?$/, '')) ? region : text;
}

const ARN = /\barn:(aws[a-z0-9-]{0,20}):[a-z0-9-]{0,40}:([a-z0-9*?-]{0,40}):([0-9a-z*?]{0,20}):/g;
const HOST_CHARACTER = /[A-Za-z0-9.-]/;

/**
 * The ARNs and AWS host names in a text of any kind, such as an attribute, a JSON policy or a script.
 * Takes time linear in the length of the text.
 */
export function locationsIn(text: string): Location[] {
  const found: Location[] = [];
  if (text.includes('arn:aws')) {
    for (const [, partition = '', region = '', account = ''] of text.matchAll(ARN)) {
      found.push({
        kind: 'arn',
        partition,
        ...(region !== '' && !/[*?]/.test(region) && { region }),
        ...(/^\d{12}$/.test(account) && { account }),
      });
    }
  }
  if (text.includes('.a') || text.includes('.on')) {
    for (const host of awsHosts(text)) found.push(host);
  }
  return found;
}

function* awsHosts(text: string): Generator<Location> {
  for (const [suffix, partition] of HOST_SUFFIXES) {
    for (let at = text.indexOf(suffix); at >= 0; at = text.indexOf(suffix, at + 1)) {
      // `.amazonaws.com` is also the start of `.amazonaws.com.cn` and of `.amazonaws.com.example.org`.
      const after = text[at + suffix.length];
      if (after !== undefined && /[A-Za-z0-9-]/.test(after)) continue;
      if (after === '.' && /[a-z0-9]/i.test(text[at + suffix.length + 1] ?? '')) continue;
      let start = at;
      while (start > 0 && at - start < 253 && HOST_CHARACTER.test(text[start - 1] as string)) start -= 1;
      const region = regionInLabels(text.slice(start, at).toLowerCase().split('.'));
      yield { kind: 'host', partition, ...(region !== undefined && { region }) };
    }
  }
}

/** The label nearest to the suffix that is a region; a bucket or stack before it may have any name. */
function regionInLabels(labels: readonly string[]): string | undefined {
  for (const label of labels.toReversed()) {
    if (isRegionLike(label)) return label;
    const dashed = /^s3-(?:website-|fips-)?(.+)$/.exec(label)?.[1];
    if (dashed !== undefined && isRegionLike(dashed)) return dashed;
  }
  return undefined;
}

/**
 * Why a location is outside the boundary, in a few words, or undefined where nothing says so.
 * A host without a region label is judged by its region alone: `ec2.amazonaws.com` names a service principal in every partition.
 */
export function outsideOf(boundary: Pick<Boundary, 'partition' | 'regions'>, { kind, partition, region }: Location): string | undefined {
  if (partition !== arnPartition(boundary.partition) && (kind === 'arn' || region !== undefined))
    return region === undefined ? `partition ${partition}` : `partition ${partition}, region ${region}`;
  if (region !== undefined && !boundary.regions.includes(region)) return `region ${region}`;
  return undefined;
}
