import type { Rule } from '@sovereign-actions/core';

/** Everything that residency can find. Each `why` names the document that the rule rests on. */
export const RULES = {
  region: {
    id: 'residency/region',
    title: 'A resource is outside the boundary',
    severity: 'error',
    why: 'The region of a resource decides where its data lies and which law reaches it. It comes from the resource itself (AWS provider 6, "Enhanced Region Support"), from its ARN, or from its provider.',
    fix: 'Give the resource or its provider a region of the boundary.',
  },
  data: {
    id: 'residency/data-source',
    title: 'Something outside the boundary is read',
    severity: 'warning',
    why: 'A data source in another region sends requests there, and what it reads lies there (Terraform, "Data sources").',
    fix: 'Read it from a region of the boundary.',
  },
  second: {
    id: 'residency/second-region',
    title: 'A resource names another region',
    severity: 'error',
    why: 'Replicas, copies, peers and destinations are set up by a resource that is itself inside, so a region deny policy does not see them (AWS Organizations, "Deny access to AWS based on the requested Region").',
    fix: 'Remove the other region, or use one of the boundary.',
  },
  key: {
    id: 'residency/multi-region-key',
    title: 'A KMS key can be copied to other regions',
    severity: 'error',
    why: 'The key material of a multi-Region key can be replicated to any region of the partition (AWS KMS Developer Guide, "Multi-Region keys").',
    fix: 'Set multi_region = false; a key cannot be changed, so make a new one.',
  },
  destination: {
    id: 'residency/bucket-destination',
    title: 'Objects are copied to a bucket whose place is not known',
    severity: 'error',
    why: 'A bucket ARN names no region, so a replication rule may point anywhere in the partition (Amazon S3 User Guide, "Replicating objects within and across Regions").',
    fix: 'Plan the destination bucket in the same configuration, or make an exception that says where it is.',
  },
  edge: {
    id: 'residency/edge',
    title: 'A resource is served from edge locations worldwide',
    severity: 'error',
    why: 'Edge services hold and serve content outside the region, and are run from us-east-1 or us-west-2 (AWS Fault Isolation Boundaries, "Edge network global service guidance").',
    fix: 'Serve it from a regional endpoint of the boundary.',
  },
  control: {
    id: 'residency/global-control-plane',
    title: 'A global service is run from outside the EU',
    severity: 'note',
    why: 'In partition aws these services keep their control plane, and the names and settings given to it, in us-east-1 or us-west-2 (AWS Fault Isolation Boundaries, "Global services"). In aws-eusc they are inside.',
    fix: 'Keep personal data out of names, tags and descriptions, or move to the AWS European Sovereign Cloud.',
  },
  arn: {
    id: 'residency/reference',
    title: 'A resource refers to something outside the boundary',
    severity: 'error',
    why: 'ARNs and host names of another region or partition show where data, logs, keys or requests go (AWS General Reference, "Amazon Resource Names", "Service endpoints").',
    fix: 'Refer to the counterpart inside the boundary.',
  },
  endpoint: {
    id: 'residency/endpoint',
    title: 'A provider talks to a host that the boundary does not name',
    severity: 'error',
    why: 'A custom endpoint takes requests and credentials to whatever host it names, past the region (AWS provider, "Custom Service Endpoint Configuration").',
    fix: 'Remove the endpoint, or declare its host under "hosts" in sovereign.yaml.',
  },
  provider: {
    id: 'residency/provider',
    title: 'Resources of a provider whose place is not known',
    severity: 'error',
    why: 'Only AWS resources carry a region that can be checked against the boundary.',
    fix: 'Remove the provider, or make an exception for it that says where it operates.',
  },
  incomplete: {
    id: 'residency/incomplete',
    title: 'The plan does not cover the whole configuration',
    severity: 'error',
    why: 'A plan that failed, was targeted or defers changes leaves out resources that a later run creates (Terraform, "JSON Output Format": complete, errored).',
    fix: 'Plan again without -target, until Terraform reports a complete plan.',
  },
} as const satisfies Record<string, Rule>;
