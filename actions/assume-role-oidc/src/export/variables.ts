import { EXPIRY_VARIABLE, type HostForAction, sha256Hex } from '@sovereign-actions/core';

/** What a step leaves for later steps: variables, and files and folders that only this job can read. */
export interface Handover {
  /** The first of the credentials tells whose they are: the post step leaves the AWS variables alone when it has changed since. */
  variables: readonly (readonly [name: string, value: string])[];
  /** Absolute paths. */
  files: readonly string[];
  /** Absolute paths of folders that are the step's own, with all that others put there. */
  folders: readonly string[];
}

/** A variable as the post step knows it: by the digest of its value, and by what it was before where that is no secret. */
type LeftVariable = readonly [name: string, sha256: string, before?: string];

/** What the post step needs to know: never a value of credentials. */
export interface Left {
  variables: LeftVariable[];
  files: string[];
  folders: string[];
}

const STATE = 'handover';
/** What belongs to the credentials; the rest, such as the logins to registries, stays this step's own. */
const OF_CREDENTIALS = new RegExp(`^(?:AWS_|${EXPIRY_VARIABLE}$)`);
const SECRET = /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/;

/** Remembers what is about to be left, so that a step that is cancelled in between is cleaned up too. */
export function remember({ env, saveState }: Pick<HostForAction, 'env' | 'saveState'>, { variables, files, folders }: Handover): void {
  const before = (name: string): [string] | [] => {
    const value = SECRET.test(name) ? undefined : env(name);
    return value ? [value] : [];
  };
  const left: Left = {
    variables: variables.map(([name, value]) => [name, sha256Hex(value), ...before(name)]),
    files: [...files],
    folders: [...folders],
  };
  saveState(STATE, JSON.stringify(left));
}

export function exportVariables(host: Pick<HostForAction, 'exportVariable'>, { variables }: Pick<Handover, 'variables'>): void {
  for (const [name, value] of variables) host.exportVariable(name, value);
}

/** What this step left, when it left anything. */
export function leftBy({ state }: Pick<HostForAction, 'state'>): Left | undefined {
  try {
    const { variables, files, folders } = JSON.parse(state(STATE) ?? '') as Left;
    return [variables, files, folders].every(Array.isArray) ? { variables, files, folders } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Gives the variables that this step set, and that still have its values, what they had before: nothing, as a rule. Where the
 * credentials are others by now, all that belongs to AWS is theirs.
 */
export function clearVariables(host: Pick<HostForAction, 'env' | 'exportVariable'>, { variables }: Left): boolean {
  const is = ([name, digest]: LeftVariable) => sha256Hex(host.env(name) ?? '') === digest;
  const first = variables[0];
  const replaced = first !== undefined && Boolean(host.env(first[0])) && !is(first);
  const own = variables.filter((left) => is(left) && !(replaced && OF_CREDENTIALS.test(left[0])));
  let cleared = false;
  for (const [name, , before = ''] of own) {
    if ((host.env(name) ?? '') === before) continue;
    host.exportVariable(name, before);
    cleared = true;
  }
  return cleared;
}
