import type { Rule } from '@sovereign-actions/core';

export const RULES = {
  badNews: {
    id: 'evidence-of-failure',
    title: 'The package is evidence of a deployment that failed or left its boundary',
    severity: 'warning',
    why: 'The package is genuine and stored, but a step in it failed, was cut off or found something outside the boundary.',
    fix: 'Read the report. Correct what the step found and deploy again; this package stays as it is.',
  },
  cloudBroken: {
    id: 'seal/broken',
    title: 'The trail shows something that must not be',
    severity: 'error',
    why: 'A digest file that does not hold, a call outside the boundary, or a signature with the release key that this deployment did not make: the record alone would never have shown it.',
    fix: 'Find out from the events in the seal what happened, and treat it as an incident until it is explained.',
  },
  cloudUnknown: {
    id: 'seal/gap',
    title: 'The trail does not cover all of the deployment',
    severity: 'warning',
    why: 'For a time without digest files nobody can say what happened in it. The seal holds for the rest.',
    fix: 'See that the trail covers every region and account, validates its log files and keeps management events of KMS and STS.',
  },
  unsealed: {
    id: 'seal/refused',
    title: 'A record cannot be sealed',
    severity: 'error',
    why: 'A package that does not verify, or that names no session and no key, cannot be joined with what the cloud saw.',
    fix: 'Verify it with "sovereign verify". Let deployments take their role with assume-role-oidc, in the same ledger.',
  },
} as const satisfies Record<string, Rule>;
