import type { JobFacts, StepResult } from '@sovereign-actions/core';
import type { ActionName } from '../actions.ts';

/** One step of the release as the templates compose it. */
export interface PipelineStep {
  action: ActionName;
  /** Inputs as text, as a workflow passes them. */
  inputs: Record<string, string>;
  /** Runs also when a step before it failed, as the templates say. */
  always?: boolean;
  /** Judged by the team's own boundary instead of the sandbox's: it reads files and reaches no service. */
  own?: boolean;
}

export interface PipelineInput {
  /** Paths, absolute. */
  repository: string;
  output: string;
  layout: string;
  /** `HOST:PORT/repository:tag` in the sandbox's registry. */
  image: string;
  role: string;
  /** Terraform folder, where there is one. */
  terraform: string | undefined;
  plan: string | undefined;
  /** How the team's own boundary is named to a step: a file or a preset. */
  own: { boundary: string } | { preset: string };
}

/** The steps in the order of the templates; the outputs of earlier ones become inputs of later ones. Pure. */
export function pipeline(input: PipelineInput, outputsOf: (action: ActionName) => StepResult['outputs']): (() => PipelineStep)[] {
  const { repository, output, layout, image, role, terraform, plan, own } = input;
  const steps: ((() => PipelineStep) | undefined)[] = [
    () => ({ action: 'assume-role-oidc', inputs: { role } }),
    () => ({ action: 'sbom-generate', inputs: { path: repository, 'output-dir': output } }),
    () => {
      const { cyclonedx, spdx } = outputsOf('sbom-generate');
      return {
        action: 'cosign-sign-verify',
        inputs: { image, layout, key: 'release', sbom: [cyclonedx, spdx].filter(Boolean).join('\n') },
      };
    },
    terraform === undefined ? undefined : () => ({ action: 'tf-backend-guard', own: true, inputs: { ...own, path: terraform } }),
    plan === undefined ? undefined : () => ({ action: 'residency-assert', own: true, inputs: { ...own, plan } }),
    () => ({ action: 'evidence-upload', always: true, inputs: { key: 'release', 'output-dir': output } }),
  ];
  return steps.filter((step) => step !== undefined);
}

/** What the job token of a rehearsal claims: the repository's own facts where git knows them. */
export function tokenClaims(facts: JobFacts): Record<string, string> {
  return {
    repository: facts.repository ?? 'example-org/rehearsal',
    ref: facts.ref ?? 'refs/heads/main',
    ...(facts.commit === undefined ? {} : { sha: facts.commit }),
  };
}
