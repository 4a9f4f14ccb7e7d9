import { type HostForAction, sha256Hex } from '@sovereign-actions/core';

/** What a way to hand on credentials leaves: variables for the later steps of the job, and files in the private folder. */
export interface Handover {
  /** The first tells whose the credentials are: the post step leaves all alone when it has changed since. */
  variables: readonly (readonly [name: string, value: string])[];
  /** Absolute paths. */
  files: readonly string[];
}

/** What the post step needs to know: names and digests, never a value. */
interface Left {
  variables: (readonly [name: string, sha256: string])[];
  files: string[];
}

const STATE = 'handover';

/** Remembers what is about to be left, so that a step that is cancelled in between is cleaned up too. */
export function remember(host: Pick<HostForAction, 'saveState'>, { variables, files }: Handover): void {
  const left: Left = { variables: variables.map(([name, value]) => [name, sha256Hex(value)]), files: [...files] };
  host.saveState(STATE, JSON.stringify(left));
}

export function exportVariables(host: Pick<HostForAction, 'exportVariable'>, { variables }: Handover): void {
  for (const [name, value] of variables) host.exportVariable(name, value);
}

/** What this step left, when it left anything. */
export function leftBy({ state }: Pick<HostForAction, 'state'>): Left | undefined {
  try {
    const { variables, files } = JSON.parse(state(STATE) ?? '') as Left;
    return Array.isArray(variables) && Array.isArray(files) ? { variables, files } : undefined;
  } catch {
    return undefined;
  }
}

/** Empties the variables that this step set and that still have its values, unless the credentials are others by now. */
export function clearVariables(host: Pick<HostForAction, 'env' | 'exportVariable'>, { variables }: Left): boolean {
  const own = variables.filter(([name, digest]) => sha256Hex(host.env(name) ?? '') === digest);
  if (variables[0] === undefined || own[0]?.[0] !== variables[0][0]) return false;
  for (const [name] of own) if (host.env(name)) host.exportVariable(name, '');
  return true;
}
