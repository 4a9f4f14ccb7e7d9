import type { JobFacts } from './context.ts';
import type { Endpoint } from './partitions.ts';

/** The endpoint that a URL connects to; its path is dropped. */
export function endpointOf(url: string | URL): Endpoint {
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`no endpoint for ${protocol}`);
  return { protocol, hostname, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}

const GITHUB_ISSUER_HOST = 'token.actions.githubusercontent.com';
const GHE_COM_ISSUER_HOST = /^token\.actions\.([a-z0-9-]+)\.ghe\.com$/;

/** github.com and GHE.com mint tokens on numbered hosts beside the issuer; every other product on the issuer's own host. */
function tokenHostSuffix(issuerHost: string): string | undefined {
  if (issuerHost === GITHUB_ISSUER_HOST) return '.actions.githubusercontent.com';
  const tenant = GHE_COM_ISSUER_HOST.exec(issuerHost)?.[1];
  return tenant === undefined ? undefined : `.${tenant}.ghe.com`;
}

/**
 * Whether a job token of this issuer may be asked for at a URL (`ACTIONS_ID_TOKEN_REQUEST_URL`). The variable can be forged
 * by an earlier step, and the request carries a bearer token, so the host must be one that the issuer itself stands for.
 */
export function isTokenEndpointOf(issuer: string, requestUrl: string): boolean {
  const asked = URL.parse(requestUrl);
  if (!asked || !URL.canParse(issuer) || asked.username !== '' || asked.password !== '') return false;
  const own = new URL(issuer);
  const suffix = tokenHostSuffix(own.hostname);
  if (suffix === undefined || own.protocol !== 'https:') return asked.origin === own.origin;
  return asked.protocol === 'https:' && asked.port === '' && asked.hostname.endsWith(suffix);
}

/**
 * Whether a CI server can have this issuer, compared exactly. github.com and GHE.com each have a second one that ends in
 * the enterprise's slug. Undefined where the job says no server.
 */
export function issuerFitsServer(issuer: string, facts: Pick<JobFacts, 'product' | 'server'>): boolean | undefined {
  const { product, server } = facts;
  if (server === undefined || !URL.canParse(server)) return undefined;
  const { hostname } = new URL(server);
  const base = server.replace(/\/+$/, '');
  const orEnterprise = (expected: string) =>
    issuer === expected || (issuer.startsWith(`${expected}/`) && /^[A-Za-z0-9-]+$/.test(issuer.slice(expected.length + 1)));
  switch (product) {
    case 'gitlab':
      return issuer === base;
    case 'forgejo':
      return issuer === `${base}/api/actions`;
    case 'github':
      if (hostname === 'github.com') return orEnterprise(`https://${GITHUB_ISSUER_HOST}`);
      if (hostname.endsWith('.ghe.com')) return orEnterprise(`https://token.actions.${hostname}`);
      return issuer === `${base}/_services/token`;
    case 'terminal':
      return undefined;
  }
}
