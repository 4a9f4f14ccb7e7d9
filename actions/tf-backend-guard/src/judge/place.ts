import { type Boundary, homeRegion } from '@sovereign-actions/core';
import { keyOf } from '../effective.ts';
import { RULES } from '../rules.ts';
import type { Findings } from '../subject.ts';
import { asText } from '../terraform/value.ts';
import { outsideArn, quote } from './arn.ts';

/** Judges bucket, region and key. */
export function judgePlace(found: Findings, boundary: Boundary): void {
  const { name } = found.subject;
  const { state } = boundary;
  const bucket = found.text('bucket');
  const outside = bucket.state === 'known' ? outsideArn(boundary, bucket.value) : undefined;
  if (outside) found.add(RULES.bucket, 'bucket', `${name} uses a bucket of ${outside}, outside the boundary.`);
  else if (bucket.state === 'known' && /^arn:[^:]*:s3::|\.mrap$/.test(bucket.value))
    found.add(RULES.bucket, 'bucket', `${name} uses ${quote(bucket.value)}, which names no region: S3 chooses where it lies.`);
  else if (state) {
    if (bucket.state !== 'known') found.unknown(RULES.bucket, 'bucket');
    else if (bucket.value !== state.bucket)
      found.add(RULES.bucket, 'bucket', `${name} uses bucket ${quote(bucket.value)}; the boundary declares ${state.bucket}.`);
  }

  const region = found.text('region');
  const declared = state ? [state.region ?? homeRegion(boundary)] : boundary.regions;
  if (region.state !== 'known') found.unknown(RULES.region, 'region');
  else if (!declared.includes(region.value))
    found.add(RULES.region, 'region', `${name} is in region ${quote(region.value)}; the boundary declares ${declared.join(', ')}.`);
  else if (found.setting('region')?.outside)
    found.add(RULES.environment, 'region', `region of ${name} is not in the configuration: another job may have another.`);

  const prefix = state?.['key-prefix'];
  const key = found.text('key');
  if (prefix === undefined) return;
  if (key.state !== 'known') found.unknown(RULES.key, 'key');
  else if (!isUnder(key.value, prefix))
    found.add(RULES.key, 'key', `${name} has key ${quote(key.value)}, which does not start with ${prefix}.`);
}

/** Judges where the state of other workspaces lies. */
export function judgeWorkspaces(found: Findings, boundary: Boundary): void {
  const prefix = boundary.state?.['key-prefix'];
  if (prefix === undefined) return;
  const {
    name,
    effective: { settings, workspace },
  } = found.subject;
  const workspaces = asText(found.setting('workspace_key_prefix')?.value);
  const selected = asText(workspace?.value);
  if (workspaces.state === 'unknown') found.unknown(RULES.workspaces, 'workspace_key_prefix');
  else if (selected.state === 'known' && selected.value !== 'default') {
    const key = keyOf(settings, workspace);
    if (key !== undefined && !isUnder(key, prefix))
      found.at(
        workspace,
        RULES.workspaces,
        'workspace_key_prefix',
        `${name} keeps workspace ${quote(selected.value)} under key ${quote(key)}, which does not start with ${prefix}.`,
      );
  } else if (workspaces.state === 'absent' && found.subject.partial)
    found.unknown(RULES.workspaces, 'workspace_key_prefix', { severity: 'warning' });
  else if (workspaces.state === 'absent')
    found.add(
      RULES.workspaces,
      'workspace_key_prefix',
      `${name} has no workspace_key_prefix: state of any workspace but the default would lie under "env:", not under ${prefix}.`,
      { severity: 'warning' },
    );
  else if (!isUnder(`${workspaces.value}/`, prefix))
    found.add(
      RULES.workspaces,
      'workspace_key_prefix',
      `${name} has workspace_key_prefix ${quote(workspaces.value)}, which does not start with ${prefix}.`,
    );
}

const isUnder = (key: string, prefix: string): boolean => key.startsWith(prefix) && !key.split('/').includes('..');
