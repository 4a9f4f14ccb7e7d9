import * as v from 'valibot';
import { IDENTITY_SOURCES, LOCATION_SOURCES } from '../metadata.ts';
import { PARTITION_NAMES, SANDBOX_SERVICES } from '../partitions.ts';
import { account, bucket, date, host, httpsUrl, port, region, sha256, text, textList, url } from './schema-values.ts';
import { signing } from './signing-schema.ts';

/**
 * The shape of `sovereign.yaml`. The published JSON Schema and the documentation of the file are generated from it.
 * Keys are in kebab case, as in the file.
 */

/** What a job token must say, beside where it is from. */
const pins = v.strictObject({
  'repository-ids': textList('Ids of repositories (GitHub `repository_id`) or projects (GitLab `project_id`), as text.'),
  'owner-ids': textList('Ids of owners (GitHub `repository_owner_id`) or namespaces (GitLab `namespace_id`), as text.'),
  'protected-ref': v.optional(
    v.pipe(v.literal(true, 'must be true, or left out'), v.description('The ref is protected: claim `ref_protected`.')),
  ),
  refs: textList('Full refs, exact, such as `refs/heads/main`.'),
  environments: textList('Deployment environments, exact.'),
  events: textList('What started the run: GitHub `event_name` or GitLab `pipeline_source`.'),
  workflows: v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.string(),
          v.regex(
            /^[\w.-]+\/[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/,
            'must be OWNER/REPOSITORY/.github/workflows/FILE@COMMIT with the 40 hex digits of the commit',
          ),
        ),
      ),
      v.minLength(1, 'must name at least one'),
      v.description('Reusable workflows that the job may run, exact, each at one commit: claim `job_workflow_ref`.'),
    ),
  ),
});

/** How a runner shows where it is. */
const location = v.strictObject({
  source: v.pipe(
    v.picklist(LOCATION_SOURCES, `must be one of ${LOCATION_SOURCES.join(', ')}`),
    v.description(
      "`ec2`: the instance identity document with its signature. `ecs`, `eks`: unsigned hints. `web-identity`: STS's own word about the role's session.",
    ),
  ),
  certificate: v.optional(
    v.pipe(text, v.description('PEM file with the certificate that AWS publishes for each region of the boundary; for `ec2` alone.')),
  ),
  required: v.optional(
    v.pipe(v.boolean(), v.description('Evidence that cannot be verified ends the step. Default: false, which says that it is not known.')),
    false,
  ),
});

const exception = v.strictObject({
  rule: v.pipe(text, v.description('Rule id that the exception lets pass.')),
  resource: v.pipe(text, v.description('Resource pattern: exact text, where `*` stands for any run of characters.')),
  reason: v.pipe(text, v.description('Why it is accepted.')),
  approver: v.pipe(text, v.description('Who accepted it.')),
  expires: v.pipe(date, v.description('Last day on which it counts, UTC. An expired exception is an error.')),
});

const baseline = v.strictObject({
  step: v.pipe(text, v.description('Step whose findings it holds, such as `residency-assert`.')),
  sha256: v.pipe(sha256, v.description('SHA-256 of the file that `write-baseline` wrote.')),
  reason: v.pipe(text, v.description('Why its findings are accepted for now.')),
  approver: v.pipe(text, v.description('Who accepted them.')),
  expires: v.pipe(date, v.description('Last day on which it counts, UTC. An expired baseline is an error.')),
});

const lockMode = v.picklist(['COMPLIANCE', 'GOVERNANCE'], 'must be COMPLIANCE or GOVERNANCE');
/** A whole number of days or years, within the limits of S3. */
const span = (unit: string, most: number) =>
  v.pipe(
    v.number(),
    v.integer(`must be a whole number of ${unit}s`),
    v.minValue(1, `must be at least 1 ${unit}`),
    v.maxValue(most, `must be at most ${most} ${unit}s`),
  );
const retention = v.union(
  [
    v.strictObject({ mode: lockMode, days: span('day', 36500) }),
    v.strictObject({
      mode: lockMode,
      years: v.pipe(span('year', 100), v.description('Years of the calendar: ten of them are 3652 or 3653 days.')),
    }),
  ],
  'must be a mode with either days or years',
);

export const boundarySchema = v.strictObject({
  version: v.pipe(v.literal(1, 'must be 1'), v.description('Format of this file.')),
  preset: v.optional(
    v.pipe(
      v.picklist(['eusc', 'eu'], 'must be eusc or eu'),
      v.description('Fills partition and regions: `eusc` is the AWS European Sovereign Cloud, `eu` the EU member-state regions of AWS.'),
    ),
  ),
  partition: v.optional(
    v.pipe(
      v.picklist(PARTITION_NAMES, `must be one of ${PARTITION_NAMES.join(', ')}`),
      v.description('AWS partition. `sandbox` is loopback only.'),
    ),
  ),
  regions: v.optional(
    v.pipe(
      v.array(region),
      v.minLength(1, 'must name at least one region'),
      v.description('Regions inside the boundary; all of one partition.'),
    ),
  ),
  organization: v.optional(
    v.pipe(
      v.strictObject({
        name: text,
        url: v.optional(httpsUrl),
        email: v.optional(v.pipe(v.string(), v.email('must be an e-mail address'))),
      }),
      v.description('Who creates the documents: SBOM creator and package source.'),
    ),
  ),
  accounts: v.optional(
    v.pipe(
      v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'must be a role name in lower case')), account),
      v.description('Account ids by role, such as build, deploy, evidence.'),
    ),
  ),
  identity: v.optional(
    v.pipe(
      v.strictObject({
        issuers: v.pipe(v.array(httpsUrl), v.minLength(1, 'must name at least one issuer'), v.description('OIDC issuers, exact.')),
        audience: v.pipe(text, v.description('Audience of the job token; best one that no other partition shares.')),
        runner: v.optional(
          v.pipe(
            v.picklist(['self-hosted', 'any'], 'must be self-hosted or any'),
            v.description('Runner environment that the token must claim. Default: self-hosted.'),
          ),
          'self-hosted',
        ),
        sources: v.optional(
          v.pipe(
            v.array(v.picklist(IDENTITY_SOURCES, `must be one of ${IDENTITY_SOURCES.join(', ')}`)),
            v.minLength(1, 'must name at least one source'),
            v.description('Where a job may take its identity from; the first that is there is taken. Default: oidc alone.'),
          ),
          ['oidc'],
        ),
        require: v.optional(v.pipe(pins, v.description('What the token must say of the run, beside where it is from.'))),
        jwks: v.optional(
          v.pipe(
            v.picklist(['verify', 'off'], 'must be verify or off'),
            v.description("Whether the token's signature is checked with the issuer's keys before STS does. Default: off."),
          ),
          'off',
        ),
        location: v.optional(v.pipe(location, v.description('Evidence of where the runner is, kept with the record. Never a proof.'))),
      }),
      v.description('Where job tokens come from and what they must say.'),
    ),
  ),
  registries: v.optional(
    v.pipe(
      v.array(
        v.union(
          [v.strictObject({ account: text, region: v.optional(region) }), v.strictObject({ host, port: v.optional(port) })],
          'must be an ECR registry (account, region) or a host (host, port)',
        ),
      ),
      v.description('Image registries: ECR by account role or id, or an in-region host.'),
    ),
  ),
  signing,
  state: v.optional(
    v.pipe(
      v.strictObject({
        bucket,
        region: v.optional(region),
        'kms-key': v.optional(v.pipe(text, v.description('Key that encrypts the state: ARN, id or alias.'))),
        'key-prefix': v.optional(v.pipe(text, v.description('Every state key starts with this.'))),
        lock: v.optional(
          v.pipe(
            v.picklist(['s3', 'dynamodb', 'any'], 'must be s3, dynamodb or any'),
            v.description('How state is locked. Default: any, which takes either but not none.'),
          ),
          'any',
        ),
      }),
      v.description('The one S3 backend where Terraform state may live.'),
    ),
  ),
  terraform: v.optional(
    v.pipe(
      v.strictObject({
        mirror: v.pipe(httpsUrl, v.description('Base URL of the network mirror that providers come from, as in `provider_installation`.')),
      }),
      v.description('Where Terraform and OpenTofu may load from. Modules come from this host, from `hosts`, or from the repository.'),
    ),
  ),
  evidence: v.optional(
    v.pipe(
      v.union(
        [
          v.strictObject({
            bucket,
            region: v.optional(region),
            account: v.optional(v.pipe(text, v.description('Role name or id of the account that owns the bucket.'))),
            'kms-key': v.optional(text),
            retention,
            'legal-hold': v.optional(
              v.pipe(
                v.boolean(),
                v.description('Whether each package also gets a legal hold, which lasts until somebody lifts it. Default: false.'),
              ),
            ),
          }),
          v.strictObject({ folder: v.pipe(text, v.description('Local write-once folder, relative to this file.')) }),
        ],
        'must be a bucket (bucket, retention) or a folder',
      ),
      v.description('Where evidence packages are kept.'),
    ),
  ),
  cloudtrail: v.optional(
    v.pipe(
      v.strictObject({
        trail: v.pipe(text, v.description('Name of the trail. It must validate its log files.')),
        bucket,
        region: v.optional(v.pipe(region, v.description('Where the bucket is. Default: the first region.'))),
        account: v.optional(v.pipe(text, v.description('Role name or id of the account that owns the bucket.'))),
        prefix: v.optional(
          v.pipe(
            v.string(),
            v.regex(/^[\w!.*'()-]+(?:\/[\w!.*'()-]+)*$/, 'must be the key prefix, without a slash at its ends'),
            v.description('What stands before "AWSLogs" in the bucket.'),
          ),
        ),
        organization: v.optional(
          v.pipe(
            v.string(),
            v.regex(/^o-[a-z0-9]{10,32}$/, 'must be the id of an organization, o-…'),
            v.description('Set for a trail of an organization.'),
          ),
        ),
        'home-region': v.optional(v.pipe(region, v.description('Where the trail was created. Default: the first region.'))),
        'key-readers': v.optional(
          v.pipe(
            v.array(v.pipe(v.string(), v.regex(/^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, 'must be the ARN of a role'))),
            v.description(
              "Roles that the sealing job takes to ask KMS about keys of other accounts, one for each account: policy and last use are told in the key's own account alone.",
            ),
          ),
        ),
      }),
      v.description('The trail that saw what happened in the cloud, for sealing evidence.'),
    ),
  ),
  hosts: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          host,
          port: v.optional(port),
          purpose: v.pipe(text, v.description('Why the boundary allows it; kept in every record.')),
        }),
      ),
      v.description('Other hosts that steps may reach.'),
    ),
  ),
  proxy: v.optional(
    v.pipe(
      v.strictObject({
        url: v.pipe(url, v.description('Also plain http: what goes through it is TLS to the other end.')),
        'ca-file': v.optional(text),
      }),
      v.description('The HTTP proxy that every connection takes.'),
    ),
  ),
  tools: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          name: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]*$/, 'must be a program name')),
          version: text,
          url: httpsUrl,
          sha256,
        }),
      ),
      v.description('External programs that may be downloaded, each from its mirror and with its SHA-256.'),
    ),
  ),
  unknown: v.optional(
    v.pipe(v.picklist(['fail', 'warn'], 'must be fail or warn'), v.description('What an unknown answer does. Default: fail.')),
    'fail',
  ),
  exceptions: v.optional(v.pipe(v.array(exception), v.description('Dated exceptions.')), []),
  baselines: v.optional(
    v.pipe(v.array(baseline), v.description('Files of known findings that steps may take as `baseline`, each by its SHA-256.')),
  ),
  sandbox: v.optional(
    v.pipe(
      v.strictObject(v.entriesFromList(SANDBOX_SERVICES, v.optional(port))),
      v.description('Ports on 127.0.0.1 of the loopback region; only with partition sandbox.'),
    ),
  ),
});

export type BoundaryFile = v.InferOutput<typeof boundarySchema>;
