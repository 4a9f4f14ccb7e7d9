import { type Files, messageOf, sha256Hex } from '@sovereign-actions/core';
import { planError } from '../errors.ts';
import { at, isObject, type Plan } from './types.ts';

const MAKE_ONE = 'Make one with "terraform plan -out=tfplan" and "terraform show -json tfplan > plan.json".';

/** Reads what `terraform show -json tfplan` or `tofu show -json tfplan` printed. @throws PLAN_UNREADABLE, PLAN_NOT_PLAN, PLAN_VERSION, FILE_MISSING… */
export async function readPlan(files: Files, file: string): Promise<{ plan: Plan; sha256: string; size: number }> {
  const kind = await files.kind(file);
  // A pipe that nobody writes to would be waited for without end.
  if (kind === 'other' || kind === 'folder')
    throw planError('PLAN_UNREADABLE', `${file} is ${kind === 'folder' ? 'a folder' : 'a pipe or a device'}, not a file.`, MAKE_ONE);
  const bytes = await files.read(file);
  return { plan: parsePlan(file, bytes), sha256: sha256Hex(bytes), size: bytes.length };
}

/** Parses and checks the bytes of a plan. @throws PLAN_UNREADABLE, PLAN_NOT_PLAN, PLAN_VERSION */
export function parsePlan(file: string, bytes: Uint8Array): Plan {
  const value = parse(file, bytes);
  const notPlan = (what: string, fix = MAKE_ONE) => planError('PLAN_NOT_PLAN', `${file} ${what}.`, fix);
  if (!isObject(value)) throw notPlan('is JSON, but no object');
  if ('lineage' in value || 'serial' in value) throw notPlan('is a state file, not a plan');
  if ('AWSTemplateFormatVersion' in value || 'Resources' in value)
    throw notPlan('is a CloudFormation template, which this step does not read');
  if ('@level' in value) throw notPlan('is one line of the log of "terraform plan -json", not a plan');
  const version = value.format_version;
  if (typeof version !== 'string') throw notPlan('has no "format_version", so it is no Terraform plan');
  if (!('planned_values' in value) && !('resource_changes' in value))
    throw notPlan('is a state ("terraform show -json" without a plan file), not a plan');
  if (!/^1\.\d+$/.test(version))
    throw planError(
      'PLAN_VERSION',
      `${file} has plan format ${JSON.stringify(version.slice(0, 20))}; this step reads 1.x.`,
      'Make the plan with Terraform 1.1 or later, or with OpenTofu.',
    );
  if (!('planned_values' in value) || !('configuration' in value))
    throw notPlan('lacks "planned_values" or "configuration", so it is no whole plan');
  const changes = value.resource_changes ?? [];
  if (!Array.isArray(changes)) throw notPlan('has "resource_changes" that is no list');
  changes.forEach((change: unknown, index) => {
    const wrong = mistakeIn(change);
    if (wrong) throw notPlan(`has a mistake in resource_changes[${index}]: ${wrong}`);
  });
  return { ...(value as unknown as Plan), resource_changes: changes };
}

function mistakeIn(change: unknown): string | undefined {
  for (const key of ['address', 'mode', 'type', 'name', 'provider_name']) {
    if (typeof at(change, key) !== 'string') return `"${key}" is no text`;
  }
  const actions = at(at(change, 'change'), 'actions');
  if (!Array.isArray(actions) || actions.length === 0 || !actions.every((action) => typeof action === 'string'))
    return '"change.actions" is no list of names';
  return undefined;
}

function parse(file: string, bytes: Uint8Array): unknown {
  const unreadable = (what: string, fix = MAKE_ONE) => planError('PLAN_UNREADABLE', `${file} ${what}.`, fix);
  if (bytes.length === 0) throw unreadable('is empty');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw unreadable('is a binary plan', `Turn it into JSON with "terraform show -json ${file} > plan.json".`);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw unreadable('is compressed', 'Unpack it first.');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw unreadable(
      'is UTF-16 text, as older PowerShell writes it',
      'Write it as UTF-8: "terraform show -json tfplan | Out-File -Encoding utf8 plan.json".',
    );
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw planError('PLAN_UNREADABLE', `${file} is no UTF-8 text.`, MAKE_ONE, { cause: error });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    // The engine's own message quotes the text, and a plan holds secrets in clear.
    if (/^\s*\{"@level"/.test(text))
      throw planError('PLAN_NOT_PLAN', `${file} is the log of "terraform plan -json", not a plan.`, MAKE_ONE);
    const message = messageOf(error);
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
    if (/end of JSON|Unterminated/.test(message) || position >= text.trimEnd().length)
      throw unreadable('is cut off: the JSON ends too early');
    throw unreadable(`is not JSON${Number.isNaN(position) ? '' : ` (mistake at character ${position})`}`);
  }
}
