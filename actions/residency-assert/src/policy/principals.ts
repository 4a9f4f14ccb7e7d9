import type { Boundary } from '@sovereign-actions/core';
import { foreignHost, parseHost } from '../hosts.ts';
import { named, type PolicyFinding, policyRule, type Statement } from './judge.ts';

/** Conditions that narrow everybody to somebody, each with what its values must be. */
const ACCOUNT_KEYS = new Set([
  'aws:principalaccount',
  'aws:sourceaccount',
  'kms:calleraccount',
  's3:dataaccesspointaccount',
  'aws:resourceaccount',
  'aws:sourceowner',
]);
const ARN_KEYS = new Set(['aws:principalarn', 'aws:sourcearn']);
const NETWORK_KEYS = new Set(['aws:sourcevpc', 'aws:sourcevpce', 'aws:vpceaccount', 'aws:vpcsourceip']);
const ORGANISATION_KEYS = new Set(['aws:principalorgid', 'aws:principalorgpaths', 'aws:sourceorgid', 'aws:sourceorgpaths']);
/** Comparisons that hold only when the key is there and has one of the values. */
const NARROWS = /^(?:ForAllValues:|ForAnyValue:)?(?:StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike)$/;

/** Federated principals of companies outside the EU that a policy names by their plain host. */
const FOREIGN_FEDERATION = new Set(['accounts.google.com', 'graph.facebook.com', 'www.amazon.com', 'cognito-identity.amazonaws.com']);

/** Who a statement of a resource policy or trust policy lets in from outside of the boundary. */
export function judgePrincipals(statement: Statement, boundary: Boundary): PolicyFinding[] {
  if (statement.effect !== 'Allow') return [];
  const found: PolicyFinding[] = [];
  const accounts = new Set(Object.values(boundary.accounts));
  const open = (message: string, key: string, verdict?: PolicyFinding['verdict']) =>
    found.push({ rule: policyRule.open, message: `${message} in ${named(statement)}`, key, ...(verdict && { verdict }) });
  const outsider = (value: string): string | undefined => {
    const account = /^\d{12}$/.test(value) ? value : /^arn:[a-z0-9-]+:[a-z0-9-]*:[a-z0-9-]*:(\d{12}):/.exec(value)?.[1];
    return account !== undefined && accounts.size > 0 && !accounts.has(account) ? account : undefined;
  };
  const everybody = statement.hasNotPrincipal || statement.principal.some(({ values, type }) => type === 'AWS' && values.includes('*'));
  if (everybody) {
    const narrowing = statement.condition.filter(({ operator }) => NARROWS.test(operator) && !operator.startsWith('ForAllValues:'));
    const byAccount = narrowing.find(
      ({ key, values }) => (ACCOUNT_KEYS.has(key) || ARN_KEYS.has(key)) && values.length > 0 && values.every(isOfAccount),
    );
    const byNetwork = narrowing.find(({ key, values }) => NETWORK_KEYS.has(key) && values.length > 0 && !values.includes('*'));
    const byOrganisation = narrowing.find(({ key, values }) => ORGANISATION_KEYS.has(key) && values.length > 0 && !values.includes('*'));
    const strangers = (byAccount?.values ?? []).map(outsider).filter((account) => account !== undefined);
    if (byAccount) for (const account of new Set(strangers)) open(`lets account ${account} in`, account);
    else if (byNetwork) return found;
    else if (byOrganisation) open('lets everybody of an organisation in, which the boundary cannot name', 'organisation', 'unknown');
    else open('lets everybody in', 'everybody');
  }
  for (const { type, values } of statement.principal) {
    for (const value of values) {
      if (type === 'AWS') {
        const account = outsider(value);
        if (account !== undefined) open(`lets account ${account} in`, account);
      } else if (type === 'Federated') {
        const host = value.includes(':oidc-provider/') ? value.slice(value.indexOf(':oidc-provider/') + 15).split('/', 1)[0] : value;
        const parsed = host === undefined ? undefined : parseHost(host);
        if (parsed === undefined) continue;
        const outside = FOREIGN_FEDERATION.has(parsed.host) ? `host ${parsed.host}` : foreignHost(parsed, boundary);
        if (outside !== undefined)
          found.push({ rule: policyRule.identity, message: `believes ${outside} in ${named(statement)}`, key: parsed.host });
      }
    }
  }
  return found;
}

/** An account id, or an ARN that names one in full. */
const isOfAccount = (value: string): boolean => /^\d{12}$/.test(value) || /^arn:[a-z0-9-]+:[a-z0-9-]*:[a-z0-9*-]*:\d{12}:/.test(value);
