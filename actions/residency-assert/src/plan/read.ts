import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type Files, fileError, isObject, readFailure } from '@sovereign-actions/core';
import { planError } from '../errors.ts';
import { bytesOf, JsonMistake, JsonReader, type ReadBytes } from './json-reader.ts';
import { readActions, readConfiguration, readPlannedValues, readPriorState } from './parts.ts';
import { at, type Plan, type ResourceChange } from './types.ts';

const MAKE_ONE = 'Make one with "terraform plan -out=tfplan" and "terraform show -json tfplan > plan.json".';

/** A plan: all but its changes in memory, its changes as often as they are asked for, one at a time. */
export interface OpenPlan {
  plan: Plan;
  changes(take: (change: ResourceChange) => void): void;
}

/** Ten times what any plan was seen to have. */
const LARGEST_PLAN = 8 * 1024 * 1024 * 1024;

/** Opens the file at a byte offset, again for each reading. */
type Open = (offset: number) => ReadBytes;

/**
 * Reads what `terraform show -json tfplan` or `tofu show -json tfplan` printed, in two passes over the file, so that a plan of any
 * size needs memory for its configuration and its largest resource only.
 * @param file as messages name it
 * @param path where it is, if elsewhere
 * @throws PLAN_UNREADABLE, PLAN_NOT_PLAN, PLAN_VERSION, FILE_MISSING…
 */
export async function withPlan<T>(
  files: Files,
  file: string,
  use: (plan: OpenPlan, digest: { sha256: string; size: number }) => T | Promise<T>,
  path = file,
): Promise<T> {
  const kind = await files.kind(path);
  // A pipe that nobody writes to would be waited for without end.
  if (kind === 'other' || kind === 'folder')
    throw planError('PLAN_UNREADABLE', `${file} is ${kind === 'folder' ? 'a folder' : 'a pipe or a device'}, not a file.`, MAKE_ONE);
  let descriptor: number;
  try {
    descriptor = openSync(files.resolve(path), 'r');
  } catch (error) {
    throw readFailure(file, error);
  }
  try {
    const { size, mtimeMs } = fstatSync(descriptor);
    if (size > LARGEST_PLAN)
      throw fileError(
        'FILE_TOO_LARGE',
        `${file} has ${size} bytes; this step reads at most ${LARGEST_PLAN}.`,
        'Check that the right file is named.',
      );
    const hash = createHash('sha256');
    let hashed = 0;
    const open: Open = (offset) => {
      let position = offset;
      return (into) => {
        const count = read(descriptor, into, position, file);
        // Only the first pass starts at the beginning and reads on without a gap.
        if (position === hashed) {
          hash.update(into.subarray(0, count));
          hashed += count;
        }
        position += count;
        return count;
      };
    };
    const plan = readPlan(file, open);
    const digest = { sha256: hash.digest('hex'), size };
    const result = await use(plan, digest);
    const after = fstatSync(descriptor);
    if (after.size !== size || after.mtimeMs !== mtimeMs)
      throw fileError('FILE_UNREADABLE', `${file} changed while it was read.`, 'Write the plan whole before this step starts.');
    return result;
  } finally {
    closeSync(descriptor);
  }
}

function read(descriptor: number, into: Uint8Array, position: number, file: string): number {
  try {
    return readSync(descriptor, into, 0, into.length, position);
  } catch (error) {
    throw readFailure(file, error);
  }
}

/** A plan that is in memory. @throws PLAN_UNREADABLE, PLAN_NOT_PLAN, PLAN_VERSION */
export const parsePlan = (file: string, bytes: Uint8Array): OpenPlan => readPlan(file, (offset) => bytesOf(bytes.subarray(offset)));

function readPlan(file: string, open: Open): OpenPlan {
  const reader = new JsonReader(open(0));
  refuseOther(file, reader.start(4096));
  const found = new Map<string, unknown>();
  const plan: Plan = { format_version: '', deferred: 0, planned: [], actions: [], read: [] };
  let changesAt: number | undefined;
  /** In bytes, of each change. */
  const lengths: number[] = [];
  const readAll = () => {
    const isWhole = reader.object((key) => {
      found.set(key, true);
      switch (key) {
        case 'format_version':
        case 'terraform_version':
        case 'complete':
        case 'errored':
        case 'variables':
          found.set(key, reader.value());
          break;
        case 'planned_values':
          plan.planned = readPlannedValues(reader);
          break;
        case 'prior_state':
          plan.read = readPriorState(reader);
          break;
        case 'configuration':
          plan.configuration = readConfiguration(reader);
          break;
        case 'action_invocations':
        case 'deferred_action_invocations':
          plan.actions = [...plan.actions, ...readActions(reader)];
          break;
        case 'deferred_changes':
          reader.list(() => {
            plan.deferred += 1;
            reader.skip();
          });
          break;
        case 'resource_changes':
          if (reader.peek() === 'list') changesAt = reader.offset;
          else if (reader.value() !== null) found.set('resource_changes', false);
          else break;
          if (changesAt !== undefined) reader.list(() => void lengths.push(reader.skip()));
          break;
        default:
          reader.skip();
      }
    });
    reader.end();
    if (!isWhole) throw planError('PLAN_NOT_PLAN', `${file} is JSON, but no object.`, MAKE_ONE);
  };
  explaining(file, open, readAll);
  refuseOthers(file, found);
  plan.format_version = found.get('format_version') as string;
  for (const key of ['complete', 'errored'] as const) if (typeof found.get(key) === 'boolean') plan[key] = found.get(key) as boolean;
  if (isObject(found.get('variables'))) plan.variables = found.get('variables') as NonNullable<Plan['variables']>;
  return {
    plan,
    changes(take) {
      if (changesAt === undefined) return;
      const from = changesAt;
      explaining(file, open, () => {
        const again = new JsonReader(open(from));
        again.list((index) => {
          const change = again.value(lengths[index]);
          const wrong = mistakeIn(change);
          if (wrong) throw planError('PLAN_NOT_PLAN', `${file} has a mistake in resource_changes[${index}]: ${wrong}.`, MAKE_ONE);
          take(change as ResourceChange);
        });
      });
    },
  };
}

/** What can be told from the first bytes alone. */
function refuseOther(file: string, start: Uint8Array): void {
  const unreadable = (what: string, fix = MAKE_ONE) => planError('PLAN_UNREADABLE', `${file} ${what}.`, fix);
  if (start.length === 0) throw unreadable('is empty');
  if (start[0] === 0x50 && start[1] === 0x4b)
    throw unreadable(
      'is a binary plan',
      `Turn it into JSON with "terraform show -json ${file} > plan.json", or let this step do it: input "show".`,
    );
  if (start[0] === 0x1f && start[1] === 0x8b) throw unreadable('is compressed', 'Unpack it first.');
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff))
    throw unreadable(
      'is UTF-16 text, as older PowerShell writes it',
      'Write it as UTF-8: "terraform show -json tfplan | Out-File -Encoding utf8 plan.json".',
    );
  // The last character may go on beyond what was read.
  if (![0, 1, 2, 3].some((less) => isUtf8(start.subarray(0, start.length - less)))) throw unreadable('is no UTF-8 text');
}

function refuseOthers(file: string, found: ReadonlyMap<string, unknown>): void {
  const notPlan = (what: string, fix = MAKE_ONE) => planError('PLAN_NOT_PLAN', `${file} ${what}.`, fix);
  if (found.has('lineage') || found.has('serial')) throw notPlan('is a state file, not a plan');
  if (found.has('AWSTemplateFormatVersion') || found.has('Resources'))
    throw notPlan('is a CloudFormation template, not a plan', 'Give it to the input "template".');
  if (found.has('@level')) throw notPlan('is one line of the log of "terraform plan -json", not a plan');
  const version = found.get('format_version');
  if (typeof version !== 'string') throw notPlan('has no "format_version", so it is no Terraform plan');
  if (!found.has('planned_values') && !found.has('resource_changes'))
    throw notPlan('is a state ("terraform show -json" without a plan file), not a plan');
  // 0.1 and 0.2 are Terraform 0.12 to 1.0, which write the same parts.
  if (!/^(?:0\.[12]|1\.\d+)$/.test(version))
    throw planError(
      'PLAN_VERSION',
      `${file} has plan format ${JSON.stringify(version.slice(0, 20))}; this step reads 0.1, 0.2 and 1.x.`,
      'Make the plan with Terraform 0.12 or later, or with OpenTofu.',
    );
  if (!found.has('planned_values') || !found.has('configuration'))
    throw notPlan('lacks "planned_values" or "configuration", so it is no whole plan');
  if (found.get('resource_changes') === false) throw notPlan('has "resource_changes" that is no list');
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

/** Turns a mistake of the JSON text into an error that says where it is, without a word of the text. */
function explaining(file: string, open: Open, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    const start = Buffer.alloc(64);
    const text = start.subarray(0, open(0)(start)).toString('utf8');
    if (/^\ufeff?\s*\{"@level"/.test(text))
      throw planError('PLAN_NOT_PLAN', `${file} is the log of "terraform plan -json", not a plan.`, MAKE_ONE);
    const what = {
      'cut-off': 'is cut off: the JSON ends too early',
      syntax: 'is not JSON',
      encoding: 'is no UTF-8 text',
      'too-large': 'has one value of more than 256 MiB',
      twice: 'has a key twice in one object, so what it says depends on the reader',
    }[error.kind];
    throw planError('PLAN_UNREADABLE', `${file} ${what} (${placeOf(open(0), error.offset)}).`, MAKE_ONE, { cause: error });
  }
}

/** Line and column of a byte, both from 1. */
function placeOf(read: ReadBytes, offset: number): string {
  const into = Buffer.alloc(1024 * 1024);
  let [line, start, base] = [1, 0, 0];
  for (let count = read(into); count > 0; count = read(into)) {
    for (let index = into.subarray(0, count).indexOf(0x0a); index >= 0 && base + index < offset; ) {
      line += 1;
      start = base + index + 1;
      const next = into.subarray(index + 1, count).indexOf(0x0a);
      index = next < 0 ? -1 : index + 1 + next;
    }
    base += count;
    if (base > offset) break;
  }
  return `line ${line}, column ${offset - start + 1}`;
}
