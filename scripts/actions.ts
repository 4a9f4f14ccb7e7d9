import type { Action, ExampleSet } from '@sovereign-actions/core';

/** The six actions, in the order of a release. */
export async function loadActions(): Promise<Action[]> {
  const modules = await actionModules();
  return [
    modules.assumeRole.assumeRoleOidc,
    modules.sbom.sbomGenerate,
    modules.cosign.cosignSignVerify,
    modules.tf.tfBackendGuard,
    modules.residency.residencyAssert,
    modules.evidence.evidenceUpload,
  ] as unknown as Action[];
}

/** The examples of rules, by action. */
export async function loadExamples(): Promise<Map<string, ExampleSet>> {
  return new Map([
    ['tf-backend-guard', (await import('@sovereign-actions/tf-backend-guard/examples')).EXAMPLES],
    ['residency-assert', (await import('@sovereign-actions/residency-assert/examples')).EXAMPLES],
  ]);
}

/** Every module that exports error tables. */
export async function loadErrorModules(): Promise<Record<string, unknown>[]> {
  return [
    await import('@sovereign-actions/core'),
    await import('@sovereign-actions/oci'),
    await import('@sovereign-actions/sigstore'),
    await import('@sovereign-actions/cli'),
    ...Object.values(await actionModules()),
  ];
}

async function actionModules() {
  return {
    assumeRole: await import('@sovereign-actions/assume-role-oidc'),
    sbom: await import('@sovereign-actions/sbom-generate'),
    cosign: await import('@sovereign-actions/cosign-sign-verify'),
    tf: await import('@sovereign-actions/tf-backend-guard'),
    residency: await import('@sovereign-actions/residency-assert'),
    evidence: await import('@sovereign-actions/evidence-upload'),
  };
}
