import { arnPartition, type Boundary, type Finding, homeRegion, locationsIn, outsideOf } from '@sovereign-actions/core';
import { RULES } from './rules.ts';
import { Findings, type Subject } from './subject.ts';
import { asBoolean, type Value } from './terraform/value.ts';
import { judgeTraffic } from './traffic.ts';

/** Judges an s3 backend block against the boundary. Pure. */
export function judgeBackend(subject: Subject, boundary: Boundary): Finding[] {
  const found = new Findings(subject);
  judgePlace(found, boundary);
  judgeWorkspaces(found, boundary);
  judgeEncryption(found, boundary);
  judgeLock(found, boundary);
  judgeAccess(found, boundary);
  judgeTraffic(found, boundary);
  judgeDisarmed(found, boundary);
  return found.list;
}

/** Judges state that is read from an s3 backend; how it was encrypted and locked is for its owner to declare. Pure. */
export function judgeRemoteState(subject: Subject, boundary: Boundary): Finding[] {
  const found = new Findings(subject);
  judgePlace(found, boundary);
  judgeAccess(found, boundary);
  judgeTraffic(found, boundary);
  judgeDisarmed(found, boundary);
  return found.list;
}

function judgePlace(found: Findings, boundary: Boundary): void {
  const { name } = found.subject;
  const { state } = boundary;
  const bucket = found.text('bucket');
  if (state) {
    if (bucket.state !== 'known') found.unknown(RULES.bucket, 'bucket');
    else if (bucket.value !== state.bucket)
      found.add(RULES.bucket, 'bucket', `${name} uses bucket ${quote(bucket.value)}; the boundary declares ${state.bucket}.`);
  }

  const region = found.text('region');
  const declared = state ? [state.region ?? homeRegion(boundary)] : boundary.regions;
  if (region.state !== 'known') found.unknown(RULES.region, 'region');
  else if (!declared.includes(region.value))
    found.add(RULES.region, 'region', `${name} is in region ${quote(region.value)}; the boundary declares ${declared.join(', ')}.`);

  const prefix = state?.['key-prefix'];
  const key = found.text('key');
  if (prefix === undefined) return;
  if (key.state !== 'known') found.unknown(RULES.key, 'key');
  else if (!isUnder(key.value, prefix))
    found.add(RULES.key, 'key', `${name} has key ${quote(key.value)}, which does not start with ${prefix}.`);
}

function judgeWorkspaces(found: Findings, boundary: Boundary): void {
  const prefix = boundary.state?.['key-prefix'];
  if (prefix === undefined) return;
  const { name } = found.subject;
  const workspaces = found.text('workspace_key_prefix');
  if (workspaces.state === 'unknown') found.unknown(RULES.workspaces, 'workspace_key_prefix');
  else if (workspaces.state === 'absent')
    found.add(
      RULES.workspaces,
      'workspace_key_prefix',
      `${name} has no workspace_key_prefix: state of any workspace but the default would lie under "env:", not under ${prefix}.`,
      { severity: 'warning' },
    );
  else if (!isUnder(workspaces.value, prefix))
    found.add(
      RULES.workspaces,
      'workspace_key_prefix',
      `${name} has workspace_key_prefix ${quote(workspaces.value)}, which does not start with ${prefix}.`,
    );
}

function judgeEncryption(found: Findings, boundary: Boundary): void {
  const { name } = found.subject;
  const encrypt = asBoolean(found.setting('encrypt')?.value);
  const key = found.text('kms_key_id');
  if (encrypt.state === 'unknown') found.unknown(RULES.encrypt, 'encrypt');
  else if (encrypt.state === 'absent' || !encrypt.value) {
    const ignored = key.state === 'absent' ? '' : '; kms_key_id is ignored';
    if (encrypt.state === 'absent')
      found.absent(RULES.encrypt, 'encrypt', `${name} has no encrypt = true: state is sent without an encryption header${ignored}.`);
    else found.add(RULES.encrypt, 'encrypt', `${name} has encrypt = false: state is sent without an encryption header${ignored}.`);
  }

  judgeKey(found, boundary);
}

function judgeKey(found: Findings, boundary: Boundary): void {
  const { name } = found.subject;
  const declared = boundary.state?.['kms-key'];
  const key = found.text('kms_key_id');
  if (key.state === 'unknown') found.unknown(RULES.kmsKey, 'kms_key_id');
  if (key.state === 'absent')
    found.absent(
      RULES.kmsKey,
      'kms_key_id',
      `${name} has no kms_key_id: encrypt = true alone asks S3 for AES256, also where the bucket's default is a KMS key.`,
      boundary.state ? {} : { severity: 'warning' },
    );
  if (key.state !== 'known') return;
  const outside = outsideArn(boundary, key.value);
  const same = declared === undefined ? true : isSameKey(key.value, declared);
  if (outside) found.add(RULES.kmsKey, 'kms_key_id', `${name} encrypts with a key of ${outside}, outside the boundary.`);
  else if (same === undefined)
    found.unknown(RULES.kmsKey, 'kms_key_id', {
      message: `${name} encrypts with ${quote(key.value)} and the boundary declares ${declared}: whether they are one key cannot be told.`,
      fix: 'Write the key in the same way in both places, best as ARN.',
    });
  else if (!same) found.add(RULES.kmsKey, 'kms_key_id', `${name} encrypts with ${quote(key.value)}; the boundary declares ${declared}.`);
}

function judgeLock(found: Findings, boundary: Boundary): void {
  const wanted = boundary.state?.lock ?? 'any';
  const file = asBoolean(found.setting('use_lockfile')?.value);
  const table = found.text('dynamodb_table');
  const holds = { s3: file.state === 'known' && file.value, dynamodb: table.state === 'known' };
  const outside = table.state === 'known' ? outsideArn(boundary, table.value) : undefined;
  if (outside) found.add(RULES.lock, 'dynamodb_table', `${found.subject.name} locks with a table of ${outside}, outside the boundary.`);
  if (wanted === 'any' ? holds.s3 || holds.dynamodb : holds[wanted]) return;
  const settings = { s3: 'use_lockfile', dynamodb: 'dynamodb_table' } as const;
  const asked = wanted === 'any' ? (['s3', 'dynamodb'] as const) : ([wanted] as const);
  const unclear = asked.find((lock) => (lock === 's3' ? file : table).state === 'unknown');
  const name = settings[unclear ?? asked[0]];
  const need = wanted === 'any' ? 'neither use_lockfile = true nor dynamodb_table' : `no ${name}${wanted === 's3' ? ' = true' : ''}`;
  if (unclear) found.unknown(RULES.lock, name);
  else found.absent(RULES.lock, name, `${found.subject.name} has ${need}: nothing stops two runs from writing at once.`);
}

/** Arguments that hold a secret. Their values never reach a message. */
const SECRETS = ['access_key', 'secret_key', 'token', 'sse_customer_key'];
const PROFILES = ['profile', 'shared_config_files', 'shared_credentials_files', 'shared_credentials_file'];
const ROLES = ['assume_role', 'assume_role_with_web_identity', 'role_arn'];

function judgeAccess(found: Findings, boundary: Boundary): void {
  const { name } = found.subject;
  for (const secret of SECRETS) {
    if (found.setting(secret)) found.add(RULES.credentials, secret, `${secret} stands in ${name}.`);
  }
  for (const profile of PROFILES) {
    if (found.setting(profile))
      found.add(RULES.profile, profile, `${name} takes settings from ${profile}, which the configuration does not show.`, {
        verdict: 'unknown',
      });
  }
  for (const argument of ROLES) {
    for (const role of rolesIn(found.setting(argument)?.value)) {
      if (role === undefined) {
        found.unknown(RULES.account, argument);
        continue;
      }
      const outside = role.startsWith('arn:') ? outsideArn(boundary, role) : 'no account, as it is no ARN';
      if (outside)
        found.add(
          RULES.account,
          argument,
          `${name} assumes a role of ${outside}; the boundary's ARNs start with arn:${arnPartition(boundary.partition)}:.`,
        );
    }
  }
  const allowed = found.setting('allowed_account_ids')?.value;
  if (!allowed) return;
  const accounts =
    allowed.kind === 'list' ? allowed.items.map((item) => (item.kind === 'literal' ? String(item.value) : undefined)) : [undefined];
  if (accounts.includes(undefined)) found.unknown(RULES.account, 'allowed_account_ids');
  const foreign = accounts.find((account) => account !== undefined && foreignAccount(boundary, account));
  if (foreign !== undefined)
    found.add(RULES.account, 'allowed_account_ids', `${name} allows account ${quote(foreign)}, which the boundary does not declare.`);
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

function judgeDisarmed(found: Findings, boundary: Boundary): void {
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
}

/** Arguments that switch a check off, with what is lost. `skip_metadata_api_check` loses none. */
const DISARMING = [
  ['insecure', 'TLS certificates are not verified', 'error'],
  ['skip_credentials_validation', 'the credentials are not checked before state is touched', 'error'],
  ['skip_requesting_account_id', 'the account is not looked up, and forbidden_account_ids lets every account pass', 'error'],
  ['skip_region_validation', 'any text passes as region', 'error'],
  ['skip_s3_checksum', 'uploads carry no checksum', 'warning'],
] as const;

const foreignAccount = (boundary: Boundary, account: string | undefined): string | undefined => {
  const declared = Object.values(boundary.accounts);
  return account !== undefined && declared.length > 0 && !declared.includes(account) ? `account ${account}` : undefined;
};

/** Why the resource that a name stands for is outside; a name that is no ARN is one of the job's own account and region. */
function outsideArn(boundary: Boundary, name: string): string | undefined {
  if (!name.startsWith('arn:')) return undefined;
  const [location] = locationsIn(name);
  return location ? (outsideOf(boundary, location) ?? foreignAccount(boundary, location.account)) : 'an ARN of no known form';
}

const isUnder = (key: string, prefix: string): boolean => key.startsWith(prefix) && !key.split('/').includes('..');

/** Whether two ways of naming a KMS key name the same; undefined where only AWS can tell. */
function isSameKey(a: string, b: string): boolean | undefined {
  if (a === b) return true;
  const name = (key: string) =>
    key.startsWith('arn:') ? (key.split(':').at(-1) as string) : key.startsWith('alias/') ? key : `key/${key}`;
  const [left, right] = [name(a), name(b)];
  if (left.startsWith('alias/') !== right.startsWith('alias/')) return undefined;
  return left === right && !(a.startsWith('arn:') && b.startsWith('arn:'));
}

const quote = (text: string): string => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
