import type { Action, ExampleSet } from '@sovereign-actions/core';

/** The six steps in the order of a release, each loaded when it is asked for. */
export const ACTIONS = {
  'assume-role-oidc': async () => (await import('@sovereign-actions/assume-role-oidc')).assumeRoleOidc,
  'sbom-generate': async () => (await import('@sovereign-actions/sbom-generate')).sbomGenerate,
  'cosign-sign-verify': async () => (await import('@sovereign-actions/cosign-sign-verify')).cosignSignVerify,
  'tf-backend-guard': async () => (await import('@sovereign-actions/tf-backend-guard')).tfBackendGuard,
  'residency-assert': async () => (await import('@sovereign-actions/residency-assert')).residencyAssert,
  'evidence-upload': async () => (await import('@sovereign-actions/evidence-upload')).evidenceUpload,
} as const;

export type ActionName = keyof typeof ACTIONS;

export const isActionName = (name: string): name is ActionName => Object.hasOwn(ACTIONS, name);

/** An action by name. Its own input and output types are erased: values are parsed by the contract itself. */
export async function loadAction(name: ActionName): Promise<Action> {
  return (await ACTIONS[name]()) as unknown as Action;
}

/** Examples of the rules of an action, where it has any. */
export async function loadExamples(name: string): Promise<ExampleSet | undefined> {
  if (name === 'tf-backend-guard') return (await import('@sovereign-actions/tf-backend-guard/examples')).EXAMPLES;
  if (name === 'residency-assert') return (await import('@sovereign-actions/residency-assert/examples')).EXAMPLES;
  return undefined;
}

/** The step that hands credentials to a command, or to the shell. */
export const HANDS_OVER: ActionName = 'assume-role-oidc';
