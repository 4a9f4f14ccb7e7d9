import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import * as path from 'node:path';
import { type Boundary, boundaryPath } from '../boundary/boundary.ts';
import { egressError } from './errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Something outside the boundary that would decide where traffic goes or whom it trusts. */
export interface Override {
  /** `AWS_ENDPOINT_URL_STS`, or `/home/ci/.aws/config:12 endpoint_url`. Never the value, which may hold a password. */
  name: string;
  why: string;
}

const SENDS = 'sends AWS calls to another host';
const TRUSTS = 'changes which certificates are trusted';
const LOADS = 'lets code, certificates or a debugger into every Node process, or its memory out';
const WRITES = 'writes what Node sends, tokens included, to the log';

const ON = /^(?:1|true|yes|on)$/i;

/**
 * Options of `NODE_OPTIONS` that put code, certificates, a proxy or weaker protocols into the process, open it to a debugger, or
 * write its environment or its memory, which hold credentials, to disk.
 */
const NODE_OPTION = new RegExp(
  `^(?:-r|--(?:${[
    'require|import|loader|experimental-loader|experimental(?:-default)?-config-file|snapshot-blob',
    'inspect(?:-brk|-wait)?|experimental-network-inspection|trace-tls|report-[a-z-]+|heapsnapshot-[a-z-]+|abort-on-uncaught-exception',
    'tls-[a-z0-9.-]+|use-openssl-ca|use-system-ca|use-env-proxy|openssl-[a-z-]+|secure-heap[a-z-]*|insecure-http-parser',
  ].join('|')}))$`,
);

/** Variables by which OpenSSL and Node load libraries and compiled code. */
const LOADERS: ReadonlySet<string> = new Set(['OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES', 'NODE_COMPILE_CACHE']);

/**
 * The names of the options in `NODE_OPTIONS`, and never fewer than Node finds: it takes quotes and, inside of them, backslashes at
 * any place, and `_` for `-`.
 */
const nodeOptionsIn = (text: string): string[] =>
  text
    .replace(/["'\\]/g, '')
    .split(/\s+/)
    .map((word) => (word.split('=')[0] as string).replaceAll('_', '-'));

/**
 * The variables of an environment that override endpoints, proxies or trust. Proxy variables pass when they are the
 * boundary's own proxy, `NODE_EXTRA_CA_CERTS` when it is the proxy's declared `ca-file`.
 * The sandbox partition connects to loopback only, in plain http and without a proxy of the environment, so that
 * proxies and certificates of a developer's machine have nothing to change there.
 */
export function environmentOverrides(env: Environment, boundary: Pick<Boundary, 'partition' | 'proxy' | 'folder'>): Override[] {
  const found: Override[] = [];
  const { partition, proxy } = boundary;
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || value === '') continue;
    const upper = name.toUpperCase();
    if (upper === 'AWS_ENDPOINT_URL' || upper.startsWith('AWS_ENDPOINT_URL_')) found.push({ name, why: SENDS });
    else if ((upper === 'AWS_USE_DUALSTACK_ENDPOINT' || upper === 'AWS_USE_FIPS_ENDPOINT') && ON.test(value))
      found.push({ name, why: SENDS });
    else if (upper === 'NODE_TLS_REJECT_UNAUTHORIZED' && value === '0') found.push({ name, why: 'turns certificate checks off' });
    else if (upper === 'NODE_OPTIONS' && nodeOptionsIn(value).some((name) => NODE_OPTION.test(name))) found.push({ name, why: LOADS });
    // The empty device is how a configuration is switched off.
    else if (LOADERS.has(upper) && value !== '/dev/null') found.push({ name, why: LOADS });
    else if (upper === 'NODE_DEBUG') found.push({ name, why: WRITES });
    else if (partition === 'sandbox') continue;
    else if (upper === 'AWS_CA_BUNDLE' || (upper === 'NODE_USE_SYSTEM_CA' && ON.test(value))) found.push({ name, why: TRUSTS });
    else if (upper === 'NODE_EXTRA_CA_CERTS') {
      const own = proxy?.['ca-file'];
      const same = own !== undefined && path.resolve(value) === path.resolve(boundary.folder, own);
      if (!same) found.push({ name, why: TRUSTS });
    } else if (/^(?:HTTPS?|ALL)_PROXY$/.test(upper) && !isSameUrl(value, proxy?.url)) {
      found.push({ name, why: proxy ? 'is not the proxy of the boundary' : 'names a proxy and the boundary has none' });
    }
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const isSameUrl = (value: string, url: string | undefined): boolean =>
  url !== undefined && URL.canParse(value) && new URL(value).href === new URL(url).href;

/**
 * The lines of an AWS `config` or `credentials` file that override endpoints or trust, in whichever profile: which one is
 * in force is up to later commands.
 */
export function configFileOverrides(file: string, text: string): Override[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const [, key = '', value = ''] = /^\s*([A-Za-z_]+)\s*=\s*([^\s#;]*)/.exec(line) ?? [];
    const name = `${file}:${index + 1} ${key}`;
    if (key.toLowerCase() === 'endpoint_url' && value !== '') return [{ name, why: SENDS }];
    if (/^use_(?:dualstack|fips)_endpoint$/i.test(key) && ON.test(value)) return [{ name, why: SENDS }];
    if (key.toLowerCase() === 'ca_bundle' && value !== '') return [{ name, why: TRUSTS }];
    return [];
  });
}

const MAX_BYTES = 4 * 1024 * 1024;

/** Refuses every override of the environment and of the AWS configuration files. @throws ENDPOINT_OVERRIDDEN */
export async function refuseOverrides(env: Environment, boundary: Boundary): Promise<void> {
  const found = environmentOverrides(env, boundary);
  if (boundary.partition !== 'sandbox') {
    const home = env.HOME ?? env.USERPROFILE ?? homedir();
    const files = [
      env.AWS_CONFIG_FILE || path.join(home, '.aws', 'config'),
      env.AWS_SHARED_CREDENTIALS_FILE || path.join(home, '.aws', 'credentials'),
    ];
    for (const file of files) {
      const text = await readConfig(file);
      if (text === undefined) found.push({ name: file, why: `has more than ${MAX_BYTES} bytes, so that it cannot be checked` });
      else found.push(...configFileOverrides(file, text));
    }
  }
  const [first] = found;
  if (!first) return;
  throw egressError(
    'ENDPOINT_OVERRIDDEN',
    found.length === 1 ? `${first.name} ${first.why}.` : `${found.length} settings would change where traffic goes or whom it trusts.`,
    'Remove it from the job. Hosts, a proxy and its ca-file belong in sovereign.yaml, where a change is reviewed.',
    { details: found.length === 1 ? [] : found.map(({ name, why }) => `${name} ${why}`) },
  );
}

/** The text of a file; empty where there is none that this user can read; undefined when it is too large. */
async function readConfig(file: string): Promise<string | undefined> {
  try {
    const stats = await stat(file);
    if (!stats.isFile()) return '';
    return stats.size > MAX_BYTES ? undefined : await readFile(file, 'latin1');
  } catch {
    // What this user cannot read, no client of this job can follow either.
    return '';
  }
}

/** The `ca-file` of the boundary's proxy as an absolute path. */
export const proxyCaFile = (boundary: Boundary): string | undefined => {
  const file = boundary.proxy?.['ca-file'];
  return file === undefined ? undefined : boundaryPath(boundary, file);
};
