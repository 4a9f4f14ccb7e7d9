import { authorityOfKey, decodeAuth, fieldsOf } from '@sovereign-actions/core';

/** What goes on from a configuration that the job had before, and what does not. */
export interface Kept {
  /** Entries of `auths`, by key. */
  auths: Record<string, Record<string, string>>;
  credHelpers: Record<string, string>;
  /** Settings of the Docker client that hold no login. */
  settings: Record<string, unknown>;
  /** What later steps no longer see: hosts, and names of settings. */
  left: string[];
  /** Every secret in `auths`, to be masked. */
  secrets: string[];
}

/** How a client is set up: none of them holds a login. `proxies` may, and then stays behind. */
const SETTINGS = ['currentContext', 'cliPluginsExtraDirs', 'aliases', 'features', 'proxies'];
const SECRETS = ['auth', 'username', 'password', 'identitytoken', 'registrytoken'];

/**
 * Decides what a configuration of `docker login` or `podman login` hands on to the private one: logins of registries that the boundary
 * names, and settings without logins. A login of any other registry is not taken out of its file. Pure.
 * @param isNamed whether the boundary names the registry of a `host[:port]`
 * @param isOurs whether this step logs in to it
 */
export function keepOf(
  config: Record<string, unknown>,
  isNamed: (authority: string) => boolean,
  isOurs: (authority: string) => boolean,
): Kept {
  const kept: Kept = { auths: {}, credHelpers: {}, settings: {}, left: [], secrets: [] };
  const { auths, credHelpers, credsStore } = config;
  const left = new Set<string>();
  const helpers: [string, unknown][] = Object.entries(fieldsOf(credHelpers));
  const entries: [string, Record<string, string>][] = [];
  for (const [key, value] of Object.entries(fieldsOf(auths))) {
    const authority = authorityOfKey(key);
    if (isOurs(authority)) continue;
    const entry = secretsOf(value);
    if (!isNamed(authority)) left.add(authority);
    else if (Object.keys(entry).length > 0) entries.push([key, entry]);
    // A store for all registries would hide the logins of this step: it goes on as the helper of those that it was used for.
    else if (typeof credsStore === 'string') helpers.push([authority, credsStore]);
  }
  kept.auths = Object.fromEntries(entries);
  kept.secrets = entries.flatMap(([, entry]) => maskable(entry));
  const named: [string, string][] = [];
  for (const [key, helper] of helpers) {
    const authority = authorityOfKey(key);
    if (typeof helper !== 'string' || helper === '' || isOurs(authority)) continue;
    if (isNamed(authority)) named.push([authority, helper]);
    else left.add(authority);
  }
  kept.credHelpers = Object.fromEntries(named);
  for (const name of [...SETTINGS, 'HttpHeaders']) {
    if (config[name] === undefined) continue;
    if (name === 'HttpHeaders' || (name === 'proxies' && JSON.stringify(config[name]).includes('@'))) left.add(name);
    else kept.settings[name] = config[name];
  }
  kept.left = [...left].sort();
  return kept;
}

const secretsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fieldsOf(value)).filter(
      (field): field is [string, string] => SECRETS.includes(field[0]) && typeof field[1] === 'string' && field[1] !== '',
    ),
  );

const maskable = ({ username: _, ...secrets }: Record<string, string>): string[] => [
  ...Object.values(secrets),
  ...(secrets.auth === undefined ? [] : [decodeAuth(secrets.auth)?.password ?? '']).filter((password) => password !== ''),
];
