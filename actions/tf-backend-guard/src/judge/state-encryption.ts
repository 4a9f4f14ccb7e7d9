import { type Boundary, type Finding, type FindingDetails, finding, type Place } from '@sovereign-actions/core';
import { originIn } from '../effective.ts';
import { RULES } from '../rules.ts';
import type { Block, Setting, TerraformFile } from '../terraform/file.ts';
import { asText } from '../terraform/value.ts';
import { outsideArn, quote } from './arn.ts';

/** Judges OpenTofu's `encryption` blocks of a folder. Pure. */
export const judgeStateEncryption = (files: readonly TerraformFile[], resource: string, boundary: Boundary): Finding[] =>
  files.flatMap(({ path, encryption }) =>
    encryption.flatMap((block) =>
      judgeEncryptionBlock(block, resource, (spot) => ({ file: path, line: spot.line, column: spot.column }), boundary),
    ),
  );

/** Judges one such block, wherever it stands. `placeOf` says where a line of it is shown. Pure. */
export function judgeEncryptionBlock(
  block: Block,
  resource: string,
  placeOf: ((spot: { line: number; column: number }) => Place) | undefined,
  boundary: Boundary,
): Finding[] {
  const found: Finding[] = [];
  const add = (spot: { line: number; column: number }, key: string, message: string, details: Partial<FindingDetails> = {}) =>
    void found.push(finding(RULES.encryption, { message, resource, key, ...(placeOf && { place: placeOf(spot) }), ...details }));
  for (const provider of block.children('key_provider', 2)) {
    const [type = '', name = ''] = provider.labels;
    const label = `key_provider ${quote(type)} ${quote(name)}`;
    const text = (argument: string) => asText(provider.settings.get(argument)?.value);
    if (type === 'pbkdf2') {
      const passphrase = provider.settings.get('passphrase');
      if (passphrase?.value.kind === 'literal')
        found.push(
          finding(RULES.credentials, {
            message: `passphrase stands in ${label}.`,
            resource,
            key: `${label} passphrase`,
            ...(placeOf && { place: placeOf(passphrase) }),
          }),
        );
    } else if (type === 'openbao') {
      const address = text('address');
      const origin = address.state === 'known' ? originIn(address.value) : undefined;
      const declared = boundary.hosts.some(
        ({ host, port }) => origin === `https://${host}${port === undefined || port === 443 ? '' : `:${port}`}`,
      );
      if (!declared)
        add(provider, label, `${label} asks ${origin ?? 'a server that is not known'} for keys, which the boundary does not name.`, {
          verdict: address.state === 'known' ? 'broken' : 'unknown',
        });
    } else if (type === 'aws_kms') {
      judgeKms(provider, label, boundary, add);
    } else add(provider, label, `${label} takes keys from outside AWS.`);
  }
  for (const target of ['state', 'plan', 'remote_state_data_sources']) {
    for (const inner of block.children(target, 0)) {
      if (/unencrypted/.test(methodOf(inner.settings.get('method'))))
        add(inner, `${target} unencrypted`, `${target} is written without OpenTofu's own encryption.`, { severity: 'warning' });
    }
  }
  return found;
}

function judgeKms(
  provider: Block,
  label: string,
  boundary: Boundary,
  add: (spot: { line: number; column: number }, key: string, message: string, details?: Partial<FindingDetails>) => void,
): void {
  const text = (argument: string) => asText(provider.settings.get(argument)?.value);
  const key = text('kms_key_id');
  const region = text('region');
  const spotOf = (argument: string) => provider.settings.get(argument) ?? provider;
  if (key.state !== 'known') add(spotOf('kms_key_id'), `${label} key`, `kms_key_id of ${label} is not known.`, { verdict: 'unknown' });
  else {
    const outside = outsideArn(boundary, key.value);
    if (outside) add(spotOf('kms_key_id'), `${label} key`, `${label} uses a key of ${outside}, outside the boundary.`);
  }
  if (region.state !== 'known') add(spotOf('region'), `${label} region`, `region of ${label} is not known.`, { verdict: 'unknown' });
  else if (!boundary.regions.includes(region.value))
    add(spotOf('region'), `${label} region`, `${label} asks KMS in region ${quote(region.value)}, outside the boundary.`);
  for (const argument of [
    'endpoints',
    'endpoint',
    'sts_endpoint',
    'assume_role',
    'profile',
    'http_proxy',
    'https_proxy',
    'custom_ca_bundle',
    'insecure',
  ])
    if (provider.settings.has(argument))
      add(spotOf(argument), `${label} ${argument}`, `${label} sets ${argument}: where and as whom it asks for keys is not judged.`, {
        verdict: 'unknown',
      });
  for (const secret of ['access_key', 'secret_key', 'token'])
    if (provider.settings.has(secret)) add(spotOf(secret), `${label} ${secret}`, `${secret} stands in ${label}.`);
}

/** The text of a reference such as `method.unencrypted.x`. */
function methodOf(setting: Setting | undefined): string {
  const value = setting?.value;
  return value?.kind === 'expression' ? (value.text ?? '') : value?.kind === 'literal' ? String(value.value) : '';
}
