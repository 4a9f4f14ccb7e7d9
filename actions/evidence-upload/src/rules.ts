import type { Rule } from '@sovereign-actions/core';

export const RULES = {
  badNews: {
    id: 'evidence-of-failure',
    title: 'The package is evidence of a deployment that failed or left its boundary',
    severity: 'warning',
    why: 'The package is genuine and stored, but a step in it failed, was cut off or found something outside the boundary.',
    fix: 'Read the report. Correct what the step found and deploy again; this package stays as it is.',
  },
} as const satisfies Record<string, Rule>;
