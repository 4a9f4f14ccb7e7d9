import * as path from 'node:path';
import { arnPartition, type Boundary, boundaryPath, type FindingDetails, type Rule } from '@sovereign-actions/core';
import { SECRETS } from '../options.ts';
import { RULES } from '../rules.ts';
import type { ProfileKey } from '../sources/aws-profile.ts';
import type { Findings } from '../subject.ts';
import { asBoolean, asText, type Known, type Value } from '../terraform/value.ts';
import { foreignAccount, outsideArn, quote } from './arn.ts';

const PROFILES = ['shared_config_files', 'shared_credentials_files', 'shared_credentials_file'];
const ROLES = ['assume_role', 'assume_role_with_web_identity', 'role_arn'];

/** Judges whose credentials are used. */
export function judgeAccess(found: Findings, boundary: Boundary): void {
  const { name } = found.subject;
  for (const secret of SECRETS) {
    const setting = found.setting(secret);
    if (setting && setting.from !== 'AWS_SSE_CUSTOMER_KEY') found.add(RULES.credentials, secret, `${secret} stands in ${name}.`);
  }
  const web = found.setting('assume_role_with_web_identity')?.value;
  if (web?.kind === 'object' && web.entries.has('web_identity_token'))
    found.add(RULES.credentials, 'assume_role_with_web_identity', `web_identity_token stands in ${name}.`);
  for (const argument of ROLES) {
    for (const role of rolesIn(found.setting(argument)?.value)) judgeRole(found, boundary, argument, role);
  }
  const { role } = found.subject.effective;
  const arn = asText(role?.value);
  const outside = arn.state === 'known' ? outsideArn(boundary, arn.value) : undefined;
  if (outside) found.at(role, RULES.account, 'AWS_ROLE_ARN', `${name} would act with a role of ${outside}.`);
  judgeProfile(found, boundary);
  judgeAccounts(found, boundary);
}

function judgeRole(found: Findings, boundary: Boundary, argument: string, role: string | undefined): void {
  if (role === undefined) {
    found.unknown(RULES.account, argument);
    return;
  }
  const outside = role.startsWith('arn:') ? outsideArn(boundary, role) : 'no account, as it is no ARN';
  if (outside)
    found.add(
      RULES.account,
      argument,
      `${found.subject.name} assumes a role of ${outside}; the boundary's ARNs start with arn:${arnPartition(boundary.partition)}:.`,
    );
}

function judgeAccounts(found: Findings, boundary: Boundary): void {
  const { name } = found.subject;
  const allowed = found.setting('allowed_account_ids')?.value;
  if (found.setting('forbidden_account_ids') && !allowed)
    found.add(RULES.account, 'forbidden_account_ids', `${name} names the accounts that it does not want, so every other one passes.`, {
      severity: 'warning',
      fix: 'Name the account of the boundary in allowed_account_ids instead.',
    });
  if (!allowed) return;
  const accounts =
    allowed.kind === 'list' ? allowed.items.map((item) => (item.kind === 'literal' ? String(item.value) : undefined)) : [undefined];
  if (accounts.includes(undefined)) found.unknown(RULES.account, 'allowed_account_ids');
  const foreign = accounts.find((account) => account !== undefined && foreignAccount(boundary, account));
  if (foreign !== undefined)
    found.add(RULES.account, 'allowed_account_ids', `${name} allows account ${quote(foreign)}, which the boundary does not declare.`);
}

/** Judges the profile in force by what it says; its keys are settings that the configuration does not show. */
function judgeProfile(found: Findings, boundary: Boundary): void {
  const { name, effective } = found.subject;
  const { profile } = effective;
  for (const argument of PROFILES) {
    const value = found.setting(argument)?.value;
    if (value?.kind === 'expression') found.unknown(RULES.profile, argument);
  }
  if (found.text('profile').state === 'unknown') found.unknown(RULES.profile, 'profile');
  if (!profile) return;
  if (profile.missing) {
    found.add(
      RULES.profile,
      'profile',
      `${name} takes settings from profile ${quote(profile.name)}, which is in no file of this machine.`,
      {
        verdict: 'unknown',
      },
    );
    return;
  }
  for (const { name: link, keys } of profile.chain) judgeCredentials(found, boundary, link, keys);
  if (found.setting('profile'))
    found.add(RULES.profile, 'profile', `${name} takes settings from profile ${quote(profile.name)}: another machine may have another.`);
}

/** Judges where a profile gets its credentials from. */
function judgeCredentials(found: Findings, boundary: Boundary, profile: string, keys: ReadonlyMap<string, ProfileKey> | undefined): void {
  const takes = `${found.subject.name} takes credentials from profile ${quote(profile)}`;
  const say = (rule: Rule, key: string, message: string, details: Partial<FindingDetails> = {}): void =>
    found.add(rule, 'profile', `${takes}, which ${message}.`, { key: `${profile} ${key}`, ...details });
  if (!keys) {
    say(RULES.profile, 'source_profile', 'is in no file of this machine', { verdict: 'unknown' });
    return;
  }
  const value = (key: string): string | undefined => keys.get(key)?.value || undefined;
  const role = value('role_arn');
  const outside = role === undefined ? undefined : outsideArn(boundary, role);
  if (outside) say(RULES.account, 'role_arn', `assumes a role of ${outside}`);
  const account = foreignAccount(boundary, value('sso_account_id'));
  if (account) say(RULES.account, 'sso_account_id', `signs in to ${account}`);
  const region = value('sso_region');
  if (region !== undefined && !boundary.regions.includes(region))
    say(RULES.region, 'sso_region', `signs in through region ${quote(region)}, outside the boundary`);
  if (value('credential_process') !== undefined)
    say(RULES.profile, 'credential_process', 'runs a program of this machine for them', { severity: 'warning' });
}

/** The role ARNs of an assume_role argument; undefined stands for one that is not known. */
function rolesIn(value: Value | undefined): (string | undefined)[] {
  switch (value?.kind) {
    case undefined:
      return [];
    case 'literal':
      return [String(value.value)];
    case 'list':
      return value.items.flatMap(rolesIn);
    case 'object':
      return value.entries.has('role_arn') ? rolesIn(value.entries.get('role_arn')) : [undefined];
    case 'expression':
      return [undefined];
  }
}

/** Judges the checks that are switched off, and who may read the state object. */
export function judgeDisarmed(found: Findings, boundary: Boundary): void {
  const { name } = found.subject;
  const region = found.text('region');
  for (const [flag, effect, severity] of DISARMING) {
    const value = asBoolean(found.setting(flag)?.value);
    if (value.state === 'absent' || (value.state === 'known' && !value.value)) continue;
    if (value.state === 'unknown') {
      found.unknown(RULES.disarmed, flag);
      continue;
    }
    const checkedHere = flag === 'skip_region_validation' && region.state === 'known' && boundary.regions.includes(region.value);
    found.add(
      RULES.disarmed,
      flag,
      checkedHere
        ? `${name} sets ${flag}; its region was checked here, and old programs need this for new regions.`
        : `${name} sets ${flag}: ${effect}.`,
      { severity: checkedHere ? 'note' : severity },
    );
  }
  // Certificates of a developer's machine have nothing to change on loopback.
  const ofMachine = boundary.partition === 'sandbox' && found.setting('custom_ca_bundle')?.outside;
  const bundle: Known<string> = ofMachine ? { state: 'absent' } : found.text('custom_ca_bundle');
  const own = boundary.proxy?.['ca-file'];
  if (bundle.state === 'unknown') found.unknown(RULES.trust, 'custom_ca_bundle');
  else if (bundle.state === 'known' && !(own && path.resolve(boundary.folder, bundle.value) === boundaryPath(boundary, own)))
    found.add(
      RULES.trust,
      'custom_ca_bundle',
      `${name} trusts the certificates of ${quote(bundle.value)}, which the boundary does not name.`,
    );
  const { roots } = found.subject.effective;
  const place = asText(roots?.value);
  if (boundary.partition !== 'sandbox' && place.state === 'known' && !/^\/(?:etc|usr|nix)\//.test(path.resolve(place.value)))
    found.at(
      roots,
      RULES.trust,
      'SSL_CERT',
      `${name} would trust the certificates of ${quote(place.value)} in place of the machine's own.`,
    );
  const acl = found.text('acl');
  if (acl.state === 'unknown') found.unknown(RULES.acl, 'acl');
  else if (acl.state === 'known' && !OWN_ACLS.includes(acl.value))
    found.add(RULES.acl, 'acl', `${name} gives the state object the ACL ${quote(acl.value)}, which lets others than its owner read it.`);
}

const OWN_ACLS = ['private', 'bucket-owner-full-control', 'bucket-owner-read'];

/** Arguments that switch a check off, with what is lost. `skip_metadata_api_check` loses none. */
const DISARMING = [
  ['insecure', 'TLS certificates are not verified', 'error'],
  ['skip_credentials_validation', 'the credentials are not checked before state is touched', 'error'],
  ['skip_requesting_account_id', 'the account is not looked up, and forbidden_account_ids lets every account pass', 'error'],
  ['skip_region_validation', 'any text passes as region', 'error'],
  ['skip_s3_checksum', 'uploads carry no checksum', 'warning'],
] as const;
