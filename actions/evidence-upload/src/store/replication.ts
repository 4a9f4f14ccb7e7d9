import { arnPartition, type Boundary, type Verdict } from '@sovereign-actions/core';

/** What `GetBucketReplication` says, as far as it says where copies go. */
export interface Replication {
  Rules?: readonly {
    Status?: string;
    Destination?: { Bucket?: string; Account?: string; EncryptionConfiguration?: { ReplicaKmsKeyID?: string } };
  }[];
}

/**
 * Whether copies of the bucket stay inside the boundary. The ARN of a bucket names no region: only a bucket that the boundary
 * declares, or a key, which is always in the region of the copy, tells it.
 */
export function judgeReplication(replication: Replication | undefined, boundary: Boundary): [Verdict, string] {
  const rules = (replication?.Rules ?? []).filter(({ Status }) => Status !== 'Disabled');
  if (rules.length === 0) return ['holds', 'the bucket is not replicated.'];
  const judged = rules.map(({ Destination = {} }) => judgeDestination(Destination, boundary));
  const worst = (['broken', 'unknown', 'holds'] as const).find((verdict) => judged.some(([one]) => one === verdict)) as Verdict;
  return [
    worst,
    judged
      .filter(([verdict]) => verdict === worst)
      .map(([, text]) => text)
      .join(' '),
  ];
}

function judgeDestination(
  { Bucket = '', Account, EncryptionConfiguration }: NonNullable<NonNullable<Replication['Rules']>[number]['Destination']>,
  boundary: Boundary,
): [Verdict, string] {
  const [, partition, , , , name] = Bucket.split(':');
  const copy = `copies go to ${name || 'a bucket that S3 does not name'}`;
  if (partition !== arnPartition(boundary.partition)) return ['broken', `${copy}, in the partition ${partition ?? 'unknown'}.`];
  if (Account !== undefined && !Object.values(boundary.accounts).includes(Account))
    return ['broken', `${copy}, of account ${Account}, which the boundary does not name.`];
  const region = EncryptionConfiguration?.ReplicaKmsKeyID?.split(':')[3];
  if (region && !boundary.regions.includes(region)) return ['broken', `${copy}, in ${region}, where its key is.`];
  if (bucketsOf(boundary).includes(name)) return ['holds', `${copy}, a bucket of the boundary.`];
  if (region && Account !== undefined) return ['holds', `${copy}, in ${region}, of account ${Account}.`];
  return ['unknown', `${copy}, a bucket that the boundary does not name: its region is not known.`];
}

const bucketsOf = ({ state, evidence, cloudtrail }: Boundary): (string | undefined)[] => [
  state?.bucket,
  evidence && 'bucket' in evidence ? evidence.bucket : undefined,
  cloudtrail?.bucket,
];
