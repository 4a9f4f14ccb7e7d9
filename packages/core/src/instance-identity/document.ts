import { isAccountId } from '../partitions.ts';

/** What an EC2 instance identity document says of its instance. */
export interface InstanceIdentity {
  region: string;
  account: string;
  instance: string;
  /** Availability zone; a local or wavelength zone where the name goes on after the region's. */
  zone: string;
  type: string;
  image: string;
  /** When the instance was launched or last started. */
  pendingTime: Date;
}

/** As EC2 sends them, with room to grow. */
export const MAX_DOCUMENT_BYTES = 16 * 1024;

const PATTERNS = {
  region: /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/,
  instanceId: /^i-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
  imageId: /^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
  instanceType: /^[a-z0-9-]{1,20}\.[a-z0-9-]{1,20}$/,
  availabilityZone: /^[a-z0-9-]{4,40}$/,
  pendingTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
} as const;

/** EC2 did not exist before. */
const FIRST_INSTANCE = Date.UTC(2006, 7, 25);

/** Reads a document, or says what is wrong with it, to go after "it". Never throws. */
export function readIdentityDocument(bytes: Uint8Array): InstanceIdentity | string {
  if (bytes.length > MAX_DOCUMENT_BYTES) return `has ${bytes.length} bytes; EC2 never sends more than ${MAX_DOCUMENT_BYTES}`;
  const fields = objectOf(bytes);
  if (!fields) return 'is not a JSON object in UTF-8';
  const field = (name: keyof typeof PATTERNS): string | undefined => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return typeof value === 'string' && PATTERNS[name].test(value) ? value : undefined;
  };
  const account = Object.hasOwn(fields, 'accountId') ? fields.accountId : undefined;
  const region = field('region');
  const zone = field('availabilityZone');
  const [instance, image, type] = [field('instanceId'), field('imageId'), field('instanceType')];
  const time = field('pendingTime');
  const pendingTime = new Date(time ?? Number.NaN);
  if (region === undefined) return 'names no region';
  if (typeof account !== 'string' || !isAccountId(account)) return 'names no account of 12 digits';
  if (instance === undefined || image === undefined || type === undefined) return 'names no instance, image or instance type';
  // The first part of a zone's name is its region; a longer one is a local or wavelength zone.
  if (zone === undefined || !new RegExp(`^${region}(?:[a-z]|-[a-z0-9-]+)$`).test(zone)) return `names no availability zone of ${region}`;
  if (Number.isNaN(pendingTime.getTime()) || `${pendingTime.toISOString().slice(0, 19)}Z` !== time) return 'names no pending time';
  if (pendingTime.getTime() < FIRST_INSTANCE) return 'is of a time before EC2';
  return { region, account, instance, zone, type, image, pendingTime };
}

/** Whether a zone is one of its region's own, and not a local or wavelength zone, which may be in another country. */
export const isOwnZone = ({ region, zone }: Pick<InstanceIdentity, 'region' | 'zone'>): boolean =>
  zone.length === region.length + 1 && zone.startsWith(region);

function objectOf(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    // Of two fields of one name, readers differ on which counts.
    return hasRepeatedName(text) ? undefined : (value as Record<string, unknown>);
  } catch {
    return undefined;
  }
}

/** Whether a flat JSON object has a name twice. */
function hasRepeatedName(text: string): boolean {
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)) {
    const plain = JSON.parse(`"${name}"`) as string;
    if (names.has(plain)) return true;
    names.add(plain);
  }
  return false;
}
