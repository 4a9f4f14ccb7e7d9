import { errorTable } from '@sovereign-actions/core';

export const planError = errorTable({
  PLAN_UNREADABLE: { exit: 'usage', about: 'A plan file is not JSON: it is binary, truncated, empty or of another encoding.' },
  PLAN_NOT_PLAN: { exit: 'usage', about: 'A file is JSON, but not the plan that `terraform show -json` prints.' },
  PLAN_VERSION: { exit: 'usage', about: 'A plan is of a format version that this step does not know.' },
});

export const documentError = errorTable({
  DOCUMENT_UNREADABLE: { exit: 'usage', about: 'A template or manifest is neither JSON nor YAML, or is cut off.' },
  DOCUMENT_NOT_TEMPLATE: {
    exit: 'usage',
    about: 'A file is no CloudFormation template, no CDK output and no Kubernetes manifest, as its input wants it.',
  },
});

export const policyError = errorTable({
  POLICY_FAILED: { exit: 'usage', about: 'The policies of the user cannot be evaluated.' },
  POLICY_EMPTY: { exit: 'usage', about: 'No rule of the policies was evaluated, so they prove nothing.' },
});
