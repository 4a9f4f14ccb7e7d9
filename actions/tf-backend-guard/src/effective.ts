import { type BackendService, SERVICE_NAMES, SERVICES } from './options.ts';
import type { ProfileKey, Sections } from './sources/aws-profile.ts';
import type { Setting, Settings } from './terraform/file.ts';
import { asBoolean, asText } from './terraform/value.ts';

export type Env = (name: string) => string | undefined;

/** A setting of a backend after everything that Terraform and the AWS SDK ask beside the configuration. */
export interface Effective {
  /** Arguments of the block, with what the environment gives where the block is silent. */
  settings: Settings;
  /** What moves a service to another host, by service; absent where the partition's own host is used. */
  endpoints: ReadonlyMap<BackendService, Setting & { label: string }>;
  /** The profile in force and its keys; `missing` where a profile is asked for that is in no file. */
  profile?: {
    name: string;
    from: string;
    keys: ReadonlyMap<string, ProfileKey>;
    missing: boolean;
    /** The profile and those whose credentials it uses, each with the keys of its sign-in session. */
    chain: readonly { name: string; keys: ReadonlyMap<string, ProfileKey> | undefined }[];
  };
  /** The role that the environment gives for the job's web identity. */
  role?: Setting;
  /** Root certificates that Go programs trust in place of the machine's own. */
  roots?: Setting;
  /** The workspace that is selected, where that is known to be another than the default. */
  workspace?: Setting;
}

/** Arguments that take a variable's value where the configuration has none; the first that is set and not empty counts. */
const FALLBACKS: readonly (readonly [argument: string, variables: readonly string[]])[] = [
  ['sse_customer_key', ['AWS_SSE_CUSTOMER_KEY']],
  ['profile', ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']],
  ['custom_ca_bundle', ['AWS_CA_BUNDLE']],
  ['ec2_metadata_service_endpoint', ['AWS_EC2_METADATA_SERVICE_ENDPOINT', 'AWS_METADATA_URL']],
  ['http_proxy', ['HTTP_PROXY', 'http_proxy']],
  ['https_proxy', ['HTTPS_PROXY', 'https_proxy']],
];

/**
 * What the s3 backend really uses, in the order of Terraform's backend and the AWS SDK for Go: the configuration, then the
 * environment, then the AWS profile. Pure.
 */
export function resolveBackend(block: Settings, env: Env, sections: Sections, workspace?: Setting): Effective {
  const settings = new Map(block);
  const written = (name: string): boolean => settings.has(name);
  // An empty region counts as none.
  const region = asText(settings.get('region')?.value);
  if (region.state === 'absent' || (region.state === 'known' && region.value === '')) {
    const found = fromEnvironment(env, ['AWS_REGION', 'AWS_DEFAULT_REGION']);
    if (found) settings.set('region', found);
  }
  for (const [argument, variables] of FALLBACKS) {
    if (written(argument)) continue;
    const found = fromEnvironment(env, variables);
    if (found) settings.set(argument, found);
  }
  const profile = profileOf(settings, sections);
  const keys = profile?.keys;
  for (const [argument, key] of [
    ['custom_ca_bundle', 'ca_bundle'],
    ['ec2_metadata_service_endpoint', 'ec2_metadata_service_endpoint'],
  ] as const) {
    const found = keys?.get(key);
    if (!written(argument) && found && found.value !== '') settings.set(argument, ofProfile(profile?.name ?? '', key, found));
  }
  const roots = fromEnvironment(env, ['SSL_CERT_FILE', 'SSL_CERT_DIR']);
  const role = env('AWS_WEB_IDENTITY_TOKEN_FILE') ? fromEnvironment(env, ['AWS_ROLE_ARN']) : undefined;
  return {
    settings,
    ...(role && { role }),
    ...(roots && { roots }),
    endpoints: endpointsOf(block, env, sections, profile),
    ...(profile && { profile }),
    ...(workspace && { workspace }),
  };
}

function profileOf(settings: Settings, sections: Sections): Effective['profile'] {
  const asked = settings.get('profile');
  const name = asText(asked?.value);
  if (name.state === 'unknown') return undefined;
  const wanted = name.state === 'known' && name.value !== '' ? name.value : undefined;
  const keys = sections.get(wanted ?? 'default');
  if (!keys && wanted === undefined) return undefined;
  return {
    name: wanted ?? 'default',
    from: wanted === undefined ? 'the default profile' : (asked?.from ?? 'the configuration'),
    keys: keys ?? new Map(),
    missing: keys === undefined,
    chain: chainOf(wanted ?? 'default', sections),
  };
}

/** A profile and the ones that it takes credentials from, as `source_profile` says. */
function chainOf(start: string, sections: Sections): { name: string; keys: ReadonlyMap<string, ProfileKey> | undefined }[] {
  const chain = new Map<string, ReadonlyMap<string, ProfileKey> | undefined>();
  for (let name: string | undefined = start; name !== undefined && !chain.has(name); ) {
    const keys = sections.get(name);
    const session = keys?.get('sso_session')?.value;
    chain.set(name, keys && new Map([...(sections.get(`sso-session ${session}`) ?? []), ...keys]));
    name = keys?.get('source_profile')?.value;
  }
  return [...chain].map(([name, keys]) => ({ name, keys }));
}

function endpointsOf(
  block: Settings,
  env: Env,
  sections: Sections,
  profile: Effective['profile'],
): Map<BackendService, Setting & { label: string }> {
  const found = new Map<BackendService, Setting & { label: string }>();
  const endpoints = block.get('endpoints');
  const nested = endpoints?.value.kind === 'object' ? endpoints.value.entries : undefined;
  const ignored = /^true$/i.test(
    env('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') ?? profile?.keys.get('ignore_configured_endpoint_urls')?.value ?? '',
  );
  const services = profile?.keys.get('services')?.value;
  const section = services === undefined ? undefined : sections.get(`services ${services}`);
  for (const service of SERVICE_NAMES) {
    const { argument, variables } = SERVICES[service];
    const own = nested?.get(service);
    const legacy = argument === undefined ? undefined : block.get(argument);
    const variable = fromEnvironment(env, variables) ?? (ignored ? undefined : fromEnvironment(env, ['AWS_ENDPOINT_URL']));
    const inServices = section?.get(service)?.nested.get('endpoint_url');
    const inProfile = profile?.keys.get('endpoint_url');
    if (endpoints && own) found.set(service, { ...endpoints, value: own, label: `endpoints.${service}` });
    else if (argument !== undefined && legacy) found.set(service, { ...legacy, label: argument });
    else if (variable) found.set(service, { ...variable, label: `endpoints.${service}` });
    else if (!ignored && inServices && inServices.value !== '' && section)
      found.set(service, {
        ...ofProfile(profile?.name ?? '', `services ${services} ${service} endpoint_url`, {
          ...inServices,
          file: section.get(service)?.file ?? '',
        }),
        label: `endpoints.${service}`,
      });
    else if (!ignored && inProfile && inProfile.value !== '')
      found.set(service, { ...ofProfile(profile?.name ?? '', 'endpoint_url', inProfile), label: `endpoints.${service}` });
  }
  return found;
}

/** A variable's value as a setting; empty variables count as unset. */
export function fromEnvironment(env: Env, names: readonly string[]): Setting | undefined {
  for (const name of names) {
    const value = env(name);
    if (value) return { line: 1, column: 1, value: { kind: 'literal', value }, from: name, outside: true };
  }
  return undefined;
}

const ofProfile = (profile: string, key: string, { value, line, file }: { value: string; line: number; file: string }): Setting => ({
  line: 1,
  column: 1,
  value: { kind: 'literal', value },
  from: `${key} of profile ${profile} (${file}:${line})`,
  outside: true,
});

/** The object that S3 would get, and how: what the settings come to on the wire. */
export interface Foreseen {
  bucket: string | undefined;
  key: string | undefined;
  region: string | undefined;
  /** The value of S3's encryption header, or `none`; `customer` for a key of the caller's own. */
  encryption: 'none' | 'AES256' | 'aws:kms' | 'customer' | undefined;
  kmsKey: string | undefined;
  lockFile: boolean | undefined;
  lockTable: string | undefined;
  /** Scheme, host and port where S3 is not the partition's own. */
  endpoint: string | undefined;
}

/** What goes over the wire, as far as it is known. Undefined stands for "not known" or, for texts, "not set". Pure. */
export function foresee({ settings, endpoints, workspace }: Effective): Foreseen {
  const text = (name: string): string | undefined => known(asText(settings.get(name)?.value));
  const flag = (name: string): boolean | undefined => {
    const value = asBoolean(settings.get(name)?.value);
    return value.state === 'absent' ? false : known(value);
  };
  const encrypt = flag('encrypt');
  const kmsKey = text('kms_key_id');
  const endpoint = asText(endpoints.get('s3')?.value);
  return {
    bucket: text('bucket'),
    key: keyOf(settings, workspace),
    region: text('region'),
    encryption:
      encrypt === undefined
        ? undefined
        : !encrypt
          ? 'none'
          : kmsKey
            ? 'aws:kms'
            : settings.has('kms_key_id') && kmsKey === undefined
              ? undefined
              : text('sse_customer_key')
                ? 'customer'
                : 'AES256',
    kmsKey: encrypt && kmsKey ? kmsKey : undefined,
    lockFile: flag('use_lockfile'),
    lockTable: text('dynamodb_table') || undefined,
    endpoint: endpoint.state === 'known' ? originIn(endpoint.value) : undefined,
  };
}

/** Scheme, host and port of a URL; never its user, password or query. */
export const originIn = (text: string): string | undefined => {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
};

/** The key of the state object: in a workspace other than the default it stands under prefix and name. */
export function keyOf(settings: Settings, workspace: Setting | undefined): string | undefined {
  const key = known(asText(settings.get('key')?.value));
  const name = known(asText(workspace?.value)) ?? 'default';
  if (key === undefined || name === 'default') return key;
  const prefix = asText(settings.get('workspace_key_prefix')?.value);
  if (prefix.state === 'unknown') return undefined;
  return joined([prefix.state === 'known' ? prefix.value : 'env:', name, key]);
}

/** As Go's `path.Join`. */
function joined(parts: readonly string[]): string {
  const kept: string[] = [];
  const text = parts.filter((part) => part !== '').join('/');
  for (const part of text.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..') kept.pop();
    else if (part !== '..' || !text.startsWith('/')) kept.push(part);
  }
  return (text.startsWith('/') ? '/' : '') + kept.join('/');
}

const known = <T>(value: { state: 'known'; value: T } | { state: 'absent' } | { state: 'unknown' }): T | undefined =>
  value.state === 'known' ? value.value : undefined;
