import { closeSync, openSync, writeSync } from 'node:fs';

const AWS = 'registry.terraform.io/hashicorp/aws';
const POLICY = JSON.stringify({
  Version: '2012-10-17',
  Statement: ['s3:GetObject', 's3:PutObject', 's3:ListBucket', 's3:DeleteObject'].map((Action) => ({
    Sid: Action.slice(3),
    Effect: 'Allow',
    Action,
    Resource: ['arn:aws:s3:::acme-data', 'arn:aws:s3:::acme-data/*'],
    Principal: { AWS: 'arn:aws:iam::111122223333:role/app' },
  })),
});

/**
 * Writes a plan of so many resources, four kilobytes each, as Terraform orders its parts. Every `leakEvery`th resource is in us-east-1.
 * Nothing of it is ever in memory as a whole.
 */
export function writePlan(file: string, resources: number, leakEvery = 1000): void {
  const descriptor = openSync(file, 'w');
  const write = (text: string) => writeSync(descriptor, text);
  const region = (index: number) => (index % leakEvery === leakEvery - 1 ? 'us-east-1' : 'eu-central-1');
  const head = (index: number) => ({
    address: `aws_s3_bucket.b[${index}]`,
    mode: 'managed',
    type: 'aws_s3_bucket',
    name: 'b',
    index,
    provider_name: AWS,
  });
  const values = (index: number) => ({
    bucket: `acme-data-${index}`,
    region: region(index),
    force_destroy: false,
    policy: POLICY,
    tags: { team: 'data', cost: `center-${index % 100}`, service: `service-${index % 500}` },
    tags_all: { team: 'data', cost: `center-${index % 100}`, service: `service-${index % 500}` },
    versioning: [{ enabled: true, mfa_delete: false }],
    lifecycle_rule: [{ id: 'old', enabled: true, expiration: [{ days: 365 }], transition: [{ days: 30, storage_class: 'GLACIER' }] }],
    logging: [{ target_bucket: 'acme-logs', target_prefix: `b/${index}/` }],
    cors_rule: ['https://app.acme.example', 'https://admin.acme.example'].map((origin) => ({
      allowed_headers: ['*'],
      allowed_methods: ['GET', 'PUT', 'POST'],
      allowed_origins: [origin],
      expose_headers: ['ETag', 'x-amz-version-id'],
      max_age_seconds: 3600,
    })),
  });
  write('{"format_version":"1.2","terraform_version":"1.14.2","variables":{},"planned_values":{"root_module":{"resources":[');
  for (let index = 0; index < resources; index += 1)
    write(`${index === 0 ? '' : ','}${JSON.stringify({ ...head(index), schema_version: 0, values: values(index), sensitive_values: {} })}`);
  write(']}},"resource_changes":[');
  for (let index = 0; index < resources; index += 1) {
    const after_unknown = {
      arn: true,
      id: true,
      bucket_domain_name: true,
      hosted_zone_id: true,
      tags: {},
      versioning: [{}],
      logging: [{}],
    };
    const change = { actions: ['create'], before: null, after: values(index), after_unknown, before_sensitive: false, after_sensitive: {} };
    write(`${index === 0 ? '' : ','}${JSON.stringify({ ...head(index), change })}`);
  }
  write('],"configuration":{"provider_config":');
  write(JSON.stringify({ aws: { name: 'aws', full_name: AWS, expressions: { region: { constant_value: 'eu-central-1' } } } }));
  write(',"root_module":{"resources":[');
  write(
    JSON.stringify({
      address: 'aws_s3_bucket.b',
      mode: 'managed',
      type: 'aws_s3_bucket',
      name: 'b',
      provider_config_key: 'aws',
      expressions: { bucket: {} },
    }),
  );
  write(']}},"timestamp":"2026-11-23T12:00:00Z","applyable":true,"complete":true,"errored":false}');
  closeSync(descriptor);
}
