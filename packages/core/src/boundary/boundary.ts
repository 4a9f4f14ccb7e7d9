import { createHash } from 'node:crypto';
import * as path from 'node:path';
import type { Mistake } from '../declared.ts';
import { errorTable } from '../errors.ts';
import type { Partition, SandboxPorts } from '../partitions.ts';
import { arnPartition, type Endpoint, isAccountId, originOf, regionOf, regionsOf, registryEndpoints } from '../partitions.ts';
import type { BoundaryFile } from './schema.ts';

export const boundaryError = errorTable({
  BOUNDARY_INVALID: { exit: 'usage', about: 'The boundary file has mistakes; each is listed with its line and column.' },
  BOUNDARY_UNREADABLE: { exit: 'usage', about: 'The boundary file cannot be read.' },
  BOUNDARY_MISSING: { exit: 'usage', about: 'A step needs a boundary and there is none.' },
  BOUNDARY_INCOMPLETE: { exit: 'usage', about: 'A step needs a part of the boundary that the file does not declare.' },
  BOUNDARY_WIDENED: { exit: 'policy', about: 'An input asks for something outside the boundary; inputs can only narrow it.' },
  EXCEPTION_EXPIRED: { exit: 'policy', about: 'An exception of the boundary is past its expiry date.' },
});

type Deep<T> = T extends readonly (infer I)[] ? readonly Deep<I>[] : T extends object ? { readonly [K in keyof T]: Deep<T[K]> } : T;
type Section<K extends keyof BoundaryFile> = Deep<NonNullable<BoundaryFile[K]>>;

/** What signatures and statements must be, beside being by a trusted signer: `signing.policy`, or a file of the same shape. */
export type SigningPolicy = NonNullable<Section<'signing'>['policy']>;

/** An image registry of the boundary with the hosts under which it answers, the usual one first. */
export interface BoundaryRegistry {
  readonly endpoints: readonly [Endpoint, ...Endpoint[]];
  /** Set for ECR. */
  readonly account?: string;
  readonly region?: string;
}

/** What `sovereign.yaml` declares: one immutable value that every step asserts before it acts. */
export interface Boundary {
  /** File path as given, or `preset eu`. */
  readonly source: string;
  /** SHA-256 of the file's bytes, or of the preset's name. */
  readonly sha256: string;
  /** Folder that relative paths of the file start from. */
  readonly folder: string;
  readonly partition: Partition;
  readonly regions: readonly string[];
  readonly organization?: Section<'organization'>;
  /** Account ids by role. */
  readonly accounts: Readonly<Record<string, string>>;
  readonly identity?: Section<'identity'>;
  readonly registries: readonly BoundaryRegistry[];
  readonly signing?: Section<'signing'>;
  readonly state?: Section<'state'>;
  readonly terraform?: Section<'terraform'>;
  readonly evidence?: Section<'evidence'>;
  readonly cloudtrail?: Section<'cloudtrail'>;
  readonly hosts: Section<'hosts'>;
  readonly proxy?: Section<'proxy'>;
  readonly tools: Section<'tools'>;
  readonly unknown: 'fail' | 'warn';
  readonly exceptions: Section<'exceptions'>;
  readonly baselines: Section<'baselines'>;
  readonly ports: SandboxPorts;
}

const PRESET_PARTITION = { eusc: 'aws-eusc', eu: 'aws' } as const;
export type Preset = keyof typeof PRESET_PARTITION;

/** Resolves presets and references and checks what the schema alone cannot. Pure: gives a boundary or the list of mistakes. */
export function resolveBoundary(
  file: BoundaryFile,
  origin: { source: string; folder: string; sha256: string },
): { boundary: Boundary } | { mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const wrong = (path: Mistake['path'], message: string) => void mistakes.push({ path, message });

  const presetPartition = file.preset && PRESET_PARTITION[file.preset];
  const partition = file.partition ?? presetPartition ?? (file.regions?.[0] ? regionOf(file.regions[0]).partition : undefined);
  if (!partition) return { mistakes: [{ path: [], message: 'names no partition: write "preset: eusc", or "partition" and "regions"' }] };
  if (presetPartition && partition !== presetPartition)
    wrong(['partition'], `is ${partition}, but preset ${file.preset} is partition ${presetPartition}`);
  if (!file.regions && !file.preset && partition === 'aws')
    wrong([], 'names no regions: list them under "regions", or write "preset: eu" for all EU member-state regions');

  const regions = file.regions ?? regionsOf(partition);
  regions.forEach((name, index) => {
    const actual = regionOf(name).partition;
    if (actual !== partition) wrong(['regions', index], `${name} belongs to partition ${actual}, not ${partition}`);
    if (regions.indexOf(name) !== index) wrong(['regions', index], `${name} is listed twice`);
  });
  const inBoundary = (name: string | undefined, path: Mistake['path']) => {
    if (name !== undefined && !regions.includes(name)) wrong(path, `${name} is not one of this boundary's regions (${regions.join(', ')})`);
  };

  const accounts = file.accounts ?? {};
  const resolveAccount = (reference: string, path: Mistake['path']): string | undefined => {
    const id = accounts[reference] ?? (isAccountId(reference) ? reference : undefined);
    if (!id || !Object.values(accounts).includes(id))
      wrong(path, `"${reference}" is not an account of this boundary; name one under "accounts"`);
    return id;
  };

  if (file.sandbox && partition !== 'sandbox') wrong(['sandbox'], 'only goes with "partition: sandbox"');
  const ports: SandboxPorts = file.sandbox ?? {};
  const loopbackOnly = (url: string | undefined, path: Mistake['path']) => {
    if (url?.startsWith('http:') && partition !== 'sandbox') wrong(path, 'must use https: plain http is for the sandbox partition');
    if (url && partition === 'sandbox' && !isLoopback(new URL(url).hostname))
      wrong(path, 'must be a loopback address in the sandbox partition');
  };
  file.identity?.issuers.forEach((issuer, index) => {
    loopbackOnly(issuer, ['identity', 'issuers', index]);
    if (issuer.endsWith('/')) wrong(['identity', 'issuers', index], 'must not end with a slash: issuers are compared exactly');
  });
  const location = file.identity?.location;
  if (location) {
    const { source, certificate, required } = location;
    const at = (key: string) => ['identity', 'location', key];
    if (certificate !== undefined && source !== 'ec2') wrong(at('certificate'), `goes with source ec2, not with ${source}`);
    if (required && source === 'ec2' && certificate === undefined)
      wrong(at('required'), 'needs "certificate": without it nothing can be verified');
    if (required && (source === 'ecs' || source === 'eks'))
      wrong(at('required'), `cannot be met: what ${source} shows is a hint that is not verified`);
  }
  for (const witness of ['rekor', 'timestamp', 'fulcio'] as const) {
    const url = file.signing?.[witness]?.url;
    loopbackOnly(url, ['signing', witness, 'url']);
    if (url && isPublicSigstore(new URL(url).hostname))
      wrong(['signing', witness, 'url'], 'is the public Sigstore service, which is outside every boundary');
  }
  const { fulcio, identities } = file.signing ?? {};
  if (fulcio && fulcio.audience === file.identity?.audience)
    wrong(['signing', 'fulcio', 'audience'], 'is also the audience of the job token: Fulcio could use a token for itself to take a role');
  const signers = [...(file.signing?.keys ?? []), ...(identities ?? [])].map(({ name }) => name);
  const twice = signers.find((name, index) => signers.indexOf(name) !== index);
  if (twice !== undefined) wrong(['signing'], `names two signers "${twice}": a policy goes by these names, so each must be another`);
  if (identities && !fulcio && !file.signing?.['trusted-root'])
    wrong(['signing', 'identities'], 'needs "fulcio" or "trusted-root": whose certificates are they named in?');
  if (file.signing?.['signing-config'] !== undefined) {
    const at = ['signing', 'signing-config'];
    if (file.signing['trusted-root'] === undefined) wrong(at, 'needs "trusted-root": with which keys are answers of its services checked?');
    for (const witness of ['rekor', 'timestamp'] as const)
      if (file.signing[witness]) wrong(at, `names the services that "${witness}" names too: give one of them`);
  }
  loopbackOnly(file.terraform?.mirror, ['terraform', 'mirror']);
  if (file.proxy && partition === 'sandbox') loopbackOnly(file.proxy.url, ['proxy', 'url']);
  for (const [index, tool] of (file.tools ?? []).entries()) loopbackOnly(tool.url, ['tools', index, 'url']);
  file.hosts?.forEach(({ host }, index) => {
    if (partition === 'sandbox' && !isLoopback(host))
      wrong(['hosts', index, 'host'], 'must be a loopback address in the sandbox partition');
    if (isPublicSigstore(host)) wrong(['hosts', index, 'host'], 'is a public Sigstore service, which is outside every boundary');
  });

  inBoundary(file.state?.region, ['state', 'region']);
  const evidence = file.evidence;
  if (evidence && 'bucket' in evidence) {
    inBoundary(evidence.region, ['evidence', 'region']);
    if (evidence.account) resolveAccount(evidence.account, ['evidence', 'account']);
  }
  const { cloudtrail } = file;
  inBoundary(cloudtrail?.region, ['cloudtrail', 'region']);
  inBoundary(cloudtrail?.['home-region'], ['cloudtrail', 'home-region']);
  if (cloudtrail?.account) resolveAccount(cloudtrail.account, ['cloudtrail', 'account']);
  cloudtrail?.['key-readers']?.forEach((role, index) => {
    const [, arnOf, , , account] = role.split(':');
    if (arnOf !== arnPartition(partition) || !Object.values(accounts).includes(account ?? ''))
      wrong(
        ['cloudtrail', 'key-readers', index],
        `is not a role of this boundary's partition (arn:${arnPartition(partition)}:iam::…) and accounts`,
      );
  });
  file.signing?.keys?.forEach((key, index) => {
    if (key.name === 'keyless') wrong(['signing', 'keys', index, 'name'], 'is what signing without a key is called: take another');
    if (!('kms' in key)) return;
    inBoundary(key.region, ['signing', 'keys', index, 'region']);
    if (key.account) resolveAccount(key.account, ['signing', 'keys', index, 'account']);
    if (key.kms.startsWith('arn:')) {
      const [, arn, service, arnRegion, account] = key.kms.split(':');
      if (
        service !== 'kms' ||
        arn !== arnPartition(partition) ||
        !regions.includes(arnRegion ?? '') ||
        !Object.values(accounts).includes(account ?? '')
      ) {
        wrong(
          ['signing', 'keys', index, 'kms'],
          `is not a KMS key ARN of this boundary's partition (arn:${arnPartition(partition)}:kms:…), regions and accounts`,
        );
      }
    }
  });

  const registries: BoundaryRegistry[] = [];
  (file.registries ?? []).forEach((entry, index) => {
    if ('host' in entry) {
      if (partition === 'sandbox' && !isLoopback(entry.host))
        wrong(['registries', index, 'host'], 'must be a loopback address in the sandbox partition');
      const protocol = partition === 'sandbox' ? 'http:' : 'https:';
      registries.push({ endpoints: [{ protocol, hostname: entry.host, port: entry.port ?? (protocol === 'http:' ? 80 : 443) }] });
      return;
    }
    inBoundary(entry.region, ['registries', index, 'region']);
    const account = resolveAccount(entry.account, ['registries', index, 'account']);
    if (!account) return;
    if (partition === 'sandbox' && ports.registry === undefined) {
      wrong(['registries', index], 'needs "sandbox: registry: PORT"');
      return;
    }
    const region = entry.region ?? (regions[0] as string);
    registries.push({ account, region, endpoints: registryEndpoints(account, region, ports) });
  });

  if (mistakes.length > 0) return { mistakes };
  const { organization, identity, signing, state, terraform, proxy } = file;
  return {
    boundary: freeze({
      ...origin,
      partition,
      regions,
      ...(organization && { organization }),
      accounts,
      ...(identity && { identity }),
      registries,
      ...(signing && { signing }),
      ...(state && { state }),
      ...(terraform && { terraform }),
      ...(evidence && { evidence }),
      ...(cloudtrail && { cloudtrail }),
      hosts: file.hosts ?? [],
      ...(proxy && { proxy }),
      tools: file.tools ?? [],
      unknown: file.unknown,
      exceptions: file.exceptions,
      baselines: file.baselines ?? [],
      ports,
    }),
  };
}

/** A boundary of a preset alone, for the steps that only read. */
export function presetBoundary(preset: Preset, folder: string): Boundary {
  const source = `preset ${preset}`;
  const resolved = resolveBoundary(
    { version: 1, preset, unknown: 'fail', exceptions: [] },
    { source, folder, sha256: createHash('sha256').update(source).digest('hex') },
  );
  if ('mistakes' in resolved) throw new TypeError(`preset ${preset} does not resolve`);
  return resolved.boundary;
}

/** The boundary with fewer regions. @throws BOUNDARY_WIDENED when one is not in it */
export function narrowRegions(boundary: Boundary, regions: readonly string[]): Boundary {
  if (regions.length === 0) return boundary;
  const outside = regions.filter((name) => !boundary.regions.includes(name));
  if (outside.length > 0) {
    throw boundaryError(
      'BOUNDARY_WIDENED',
      `Region ${outside.join(', ')} is not in the boundary (${boundary.regions.join(', ')}).`,
      'An input can narrow the boundary, never widen it: change sovereign.yaml, where the change is reviewed.',
    );
  }
  return freeze({ ...boundary, regions: [...regions] });
}

/** The section of the boundary that a step cannot do without. @throws BOUNDARY_INCOMPLETE */
export function need<K extends 'identity' | 'signing' | 'state' | 'evidence' | 'cloudtrail' | 'organization'>(
  boundary: Boundary,
  section: K,
): NonNullable<Boundary[K]> {
  const value = boundary[section];
  if (value) return value as NonNullable<Boundary[K]>;
  throw boundaryError(
    'BOUNDARY_INCOMPLETE',
    `The boundary (${boundary.source}) has no "${section}" section.`,
    `Add "${section}:" to sovereign.yaml; "sovereign init" writes a commented file that shows it.`,
  );
}

/** The account id behind a role name or id of the boundary. @throws BOUNDARY_INCOMPLETE */
export function accountOf(boundary: Boundary, reference: string): string {
  const id = Object.hasOwn(boundary.accounts, reference)
    ? boundary.accounts[reference]
    : Object.values(boundary.accounts).find((known) => known === reference);
  if (id) return id;
  throw boundaryError(
    'BOUNDARY_INCOMPLETE',
    `"${reference}" is not an account of the boundary.`,
    'Name it under "accounts" in sovereign.yaml.',
  );
}

/** A path that the boundary file names, made absolute. */
export const boundaryPath = (boundary: Boundary, file: string): string => path.resolve(boundary.folder, file);

/** The first region: where a step acts when its input names none. */
export const homeRegion = (boundary: Boundary): string => boundary.regions[0] as string;

/** The registry of the boundary that answers under `host[:port]`, if any. */
export function registryAt(boundary: Boundary, authority: string): { registry: BoundaryRegistry; endpoint: Endpoint } | undefined {
  for (const registry of boundary.registries) {
    for (const endpoint of registry.endpoints) {
      if (originOf(endpoint) === `${endpoint.protocol}//${authority}`) return { registry, endpoint };
    }
  }
  return undefined;
}

export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname);

/** Public-good Sigstore and GitHub's instance of it: a log entry there leaves the EU. */
export const isPublicSigstore = (hostname: string): boolean =>
  /(?:^|\.)sigstore\.dev$|(?:^|\.)sigstage\.dev$|(?:^|\.)(?:fulcio|timestamp)\.githubapp\.com$/.test(hostname);

function freeze<T extends object>(value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null && !Object.isFrozen(inner)) freeze(inner);
  return Object.freeze(value);
}
