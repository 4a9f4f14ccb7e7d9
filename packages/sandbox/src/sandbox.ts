import { mkdir, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { SANDBOX_REGION, SANDBOX_SERVICES, type SandboxPorts, type SandboxService } from '@sovereign-actions/core';
import { boundaryText } from './boundary-text.ts';
import { CloudTrail } from './cloudtrail/service.ts';
import { Trail } from './cloudtrail/trail.ts';
import { ContainerCredentials } from './container-credentials.ts';
import { Ecr, RegistryPasswords } from './ecr.ts';
import { type Fault, Faults } from './faults.ts';
import { Fulcio } from './fulcio.ts';
import { answering, LoopbackServer, type RawHandler, type Refusal, type Reply, type SeenRequest, type Service } from './http.ts';
import { ACCOUNTS, type AccountRole, type Authorization, Identities, type SessionAttributes } from './identity.ts';
import { Imds, INSTANCE_ID } from './imds.ts';
import { InstanceIdentity } from './instance-identity.ts';
import { Kms, type KmsKey, publicKeyPem } from './kms.ts';
import { type Claims, OidcIssuer, type TokenRequest } from './oidc.ts';
import { OutboundIdentity } from './outbound-identity.ts';
import { Registry } from './registry.ts';
import { Rekor } from './rekor.ts';
import { Repositories, type TagMutability } from './repositories.ts';
import { S3 } from './s3/service.ts';
import { type BucketSettings, Store } from './s3/store.ts';
import { Sts } from './sts.ts';
import { TaskMetadata } from './task-metadata.ts';
import { Tsa } from './tsa.ts';

const GIB = 1024 * 1024 * 1024;

export interface SandboxOptions {
  /** Clock of every service, in milliseconds. Default: the system's. */
  now?: () => number;
  /** Fixed ports; the others are any free ones. */
  ports?: SandboxPorts;
  /** Audience that STS accepts. Default: `sts.sandbox-local-1`. */
  audience?: string;
  /** Claims of every token, over GitHub-like defaults. `repository` and `sub` also set what the roles trust. */
  claims?: Claims;
  /** False makes the registry one without referrers API. Default: true. */
  referrersApi?: boolean;
  /** How many bytes of objects S3 keeps, and of blobs the registry. Default: 1 GiB each. */
  objectBytes?: number;
  /** Tags of repositories that a push creates. Default: IMMUTABLE. */
  tagMutability?: TagMutability;
}

export interface SandboxCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  expiration: Date;
}

/** A running sandbox region. Everything is on 127.0.0.1 and in memory. */
export interface Sandbox {
  ports: Required<SandboxPorts>;
  accounts: typeof ACCOUNTS;
  region: string;
  /** `http://127.0.0.1:PORT/_services/token`, as of a GitHub Enterprise Server at `http://127.0.0.1:PORT`. */
  issuer: string;
  audience: string;
  tokenRequest: TokenRequest;
  /** A signed job token; the claims given win over all others. */
  mintToken(claims?: Claims): string;
  /** Role ARNs by account role. */
  roles: Record<AccountRole, string>;
  /** Session credentials of a role without the way over STS. Duration in seconds, default 3600. */
  credentials(role: AccountRole, duration?: number): SandboxCredentials;
  /** What an instance or a container of the build account is, and how a container is told where its credentials are. */
  runner: { arn: string; relativeUri: string; podUri: string; podToken: string };
  /** The identity of the instance, as its metadata service gives it, and the certificate to verify it with. */
  instance: Pick<InstanceIdentity, 'certificatePem' | 'documents' | 'answer' | 'change'>;
  /** The ECS task: the value of its `ECS_CONTAINER_METADATA_URI_V4`, and what it says of itself. */
  task: { metadataUri: string; change(fields: Record<string, unknown>): void };
  /** Switches outbound web identity federation on in every account; it is off. */
  enableOutboundFederation(): void;
  /** Takes the instance profile away, or gives it back. */
  setInstanceProfile(attached: boolean): void;
  /** What the session behind an access key carries; undefined for a key that the sandbox did not issue. */
  sessionAttributes(accessKeyId: string): SessionAttributes | undefined;
  /** What IAM was asked for the sessions of a role, oldest first: the rights that its work needs. */
  authorizations(role: AccountRole | 'key-reader'): readonly Authorization[];
  /** `sealing`, of the evidence account, is not in the boundary's text. */
  keys: Record<'release' | 'sealing', { arn: string; id: string; publicKeyPem: string }>;
  buckets: { state: string; evidence: string; trail: string };
  /** Delivers what the trail has seen, and closes every hour that has ended with its digest. */
  deliverTrail(): void;
  /** Changes what a bucket is, to test the checks of one that is not as it should be. */
  configureBucket(name: keyof Sandbox['buckets'], settings: BucketSettings): void;
  /** `HOST:PORT` */
  registry: string;
  /** A registry login, as ECR's GetAuthorizationToken gives it. */
  registryLogin(): { username: string; password: string };
  rekorPublicKeyPem: string;
  /** Of the Rekor v1 that answers under the same URL. */
  rekorV1PublicKeyPem: string;
  tsaChainPem: string;
  /** The chain of Fulcio, and the key of its certificate transparency log. */
  fulcioChainPem: string;
  ctPublicKeyPem: string;
  /** A `sovereign.yaml` of this region; `extra` is appended as it is. */
  boundaryYaml(extra?: string): string;
  /** Writes `sovereign.yaml` and the PEM files that it names, and gives the file's path. */
  writeBoundary(folder: string, extra?: string): Promise<string>;
  /** The requests that a service has seen, oldest first. */
  requests(service: SandboxService): readonly SeenRequest[];
  /** Makes the next requests of a service fail. */
  fail(service: SandboxService, fault: Fault): void;
  close(): Promise<void>;
}

const BUCKETS = { state: 'sandbox-terraform-state', evidence: 'sandbox-evidence', trail: 'sandbox-trail' } as const;
const RETENTION = { mode: 'COMPLIANCE', days: 30 } as const;
const RELEASE_ALIAS = 'alias/release';

/** Nothing without TLS, and no version is taken away. */
const evidencePolicy = (bucket: string): string => {
  const arns = [`arn:aws-eusc:s3:::${bucket}`, `arn:aws-eusc:s3:::${bucket}/*`];
  const deny = { Effect: 'Deny', Principal: '*', Resource: arns };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { ...deny, Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
      { ...deny, Action: ['s3:DeleteObjectVersion', 's3:BypassGovernanceRetention'] },
    ],
  });
};

/** Starts the region. @throws the system error when a fixed port is taken; nothing stays open then */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const {
    now = Date.now,
    audience = `sts.${SANDBOX_REGION}`,
    claims = {},
    referrersApi = true,
    tagMutability = 'IMMUTABLE',
    objectBytes = GIB,
  } = options;
  const region = SANDBOX_REGION;
  const repository = String(claims.repository ?? 'example-org/example-app');
  const identities = new Identities({
    audience: [audience],
    subject: [`repo:${repository}:*`, ...(typeof claims.sub === 'string' ? [claims.sub] : [])],
  });
  const oidc = new OidcIssuer({ now, audience, claims });
  const everyAccount = Object.values(ACCOUNTS);
  const store = new Store({ limit: objectBytes, now });
  const trailBucket = store.createBucket(BUCKETS.trail, ACCOUNTS.evidence, everyAccount, {
    versioning: 'Enabled',
    publicAccessBlock: true,
  });
  const trail = new Trail({
    bucket: BUCKETS.trail,
    region,
    accounts: everyAccount,
    now,
    put: ({ key, bytes, metadata }) => {
      const headers = Object.fromEntries(Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value]));
      store.put(trailBucket, { key, body: bytes, headers, encryption: { algorithm: 'AES256' } });
    },
  });
  const json = { identities, region, now, audit: trail.audit };
  const kms = new Kms(json);
  const release = kms.create(ACCOUNTS.build, 'ECC_NIST_P256', { alias: RELEASE_ALIAS, sharedWith: everyAccount });
  const sealing = kms.create(ACCOUNTS.evidence, 'ECC_NIST_P256', { alias: 'alias/sealing', sharedWith: everyAccount });
  const evidenceKey = kms.create(ACCOUNTS.evidence, 'SYMMETRIC_DEFAULT', { alias: 'alias/evidence', sharedWith: everyAccount }).arn;
  store.createBucket(BUCKETS.state, ACCOUNTS.deploy, everyAccount, { versioning: 'Enabled', publicAccessBlock: true });
  store.createBucket(BUCKETS.evidence, ACCOUNTS.evidence, everyAccount, {
    versioning: 'Enabled',
    objectLock: RETENTION,
    kmsKey: evidenceKey,
    publicAccessBlock: true,
    policy: evidencePolicy(BUCKETS.evidence),
  });
  const rekor = new Rekor({ origin: '127.0.0.1', now });
  const tsa = new Tsa({ now });
  const fulcio = new Fulcio({ now, provider: () => ({ issuer: oidc.issuer, audiences: ['sigstore'] }) });
  const passwords = new RegistryPasswords();
  const repositories = new Repositories({ limit: objectBytes, now });
  const ports = {} as Required<SandboxPorts>;
  const authority = () => `127.0.0.1:${ports.registry}`;

  let profile = true;
  const instance = new InstanceIdentity({ now, fields: { region, accountId: ACCOUNTS.build, instanceId: INSTANCE_ID } });
  const outbound = new OutboundIdentity({ region, instance: INSTANCE_ID, now });
  const task = new TaskMetadata({ region, account: ACCOUNTS.build });
  const imds = new Imds({ ...json, role: () => (profile ? identities.runner : undefined), documents: instance.documents });
  const containers = new ContainerCredentials({ ...json, role: identities.runner, documents: task.documents });

  const services: Record<SandboxService, { handler: RawHandler; refuse: Service['refuse'] }> = {
    oidc: mounted(oidc),
    sts: mounted(new Sts({ ...json, provider: () => ({ issuer: oidc.issuer, audiences: [audience] }), outbound })),
    ecr: mounted(
      new Ecr({
        ...json,
        account: ACCOUNTS.build,
        sharedWith: everyAccount,
        passwords,
        repositories,
        endpoint: () => `http://${authority()}`,
      }),
    ),
    registry: mounted(new Registry({ repositories, passwords, now, authority, referrersApi, tagMutability })),
    kms: mounted(kms),
    s3: mounted(new S3({ ...json, store, kms })),
    cloudtrail: mounted(new CloudTrail({ ...json, trail })),
    rekor: mounted(rekor),
    tsa: mounted(tsa),
    fulcio: mounted(fulcio),
    imds: mounted(imds),
    ecs: mounted(containers),
  };

  const faults = new Map<SandboxService, Faults>();
  const servers = new Map<SandboxService, LoopbackServer>();
  const started = await Promise.allSettled(
    SANDBOX_SERVICES.map(async (service) => {
      const fault = new Faults();
      const server = new LoopbackServer({ ...services[service], faults: fault, now });
      faults.set(service, fault);
      servers.set(service, server);
      ports[service] = await server.listen(options.ports?.[service] ?? 0);
    }),
  );
  const failed = started.find((result) => result.status === 'rejected');
  if (failed) {
    await closeAll(servers);
    throw failed.reason;
  }
  oidc.origin = `http://127.0.0.1:${ports.oidc}`;

  const roles = Object.fromEntries(
    Object.entries(ACCOUNTS).map(([name, account]) => [name, `arn:aws-eusc:iam::${account}:role/sandbox-${name}`]),
  ) as Record<AccountRole, string>;
  const boundaryYaml = (extra = '') =>
    boundaryText({
      ports,
      accounts: ACCOUNTS,
      issuer: oidc.issuer,
      audience,
      releaseKey: release.arn,
      buckets: BUCKETS,
      evidenceKey,
      retention: RETENTION,
      trail,
      repository,
    }) + extra;
  return {
    ports,
    accounts: ACCOUNTS,
    region,
    issuer: oidc.issuer,
    audience,
    tokenRequest: oidc.tokenRequest,
    mintToken: (given) => oidc.mintToken(given),
    roles,
    credentials: (role, duration = 3600) => {
      const known = identities.roles.get(roles[role]);
      if (!known) throw new TypeError(`the sandbox has no role ${role}`);
      const { accessKeyId, secretAccessKey, sessionToken, expiration } = identities.issue(known, 'test', now(), duration);
      return { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(expiration) };
    },
    runner: {
      arn: identities.runner.arn,
      relativeUri: containers.relativeUri,
      podUri: `http://127.0.0.1:${ports.ecs}${containers.podPath}`,
      podToken: containers.podToken,
    },
    instance,
    task: { metadataUri: `http://127.0.0.1:${ports.ecs}${task.path}`, change: (fields) => task.change(fields) },
    enableOutboundFederation: () => {
      outbound.enabled = true;
    },
    setInstanceProfile: (attached) => {
      profile = attached;
    },
    sessionAttributes: (accessKeyId) => identities.find(accessKeyId)?.attributes,
    authorizations: (role) => (role === 'key-reader' ? identities.keyReader : identities.roles.get(roles[role]))?.asked ?? [],
    keys: { release: describeKey(release), sealing: describeKey(sealing) },
    buckets: { ...BUCKETS },
    deliverTrail: () => trail.deliver(),
    configureBucket: (name, settings) => {
      const bucket = store.bucket(BUCKETS[name]);
      const next = { ...bucket.settings, ...settings };
      if (next.objectLock !== undefined && next.versioning !== 'Enabled') throw new TypeError('Object Lock needs versioning');
      if (next.policy !== undefined) JSON.parse(next.policy);
      bucket.settings = next;
    },
    registry: authority(),
    registryLogin: () => ({ username: 'AWS', password: passwords.issue(now()).password }),
    rekorPublicKeyPem: rekor.publicKeyPem,
    rekorV1PublicKeyPem: rekor.v1.publicKeyPem,
    tsaChainPem: tsa.chainPem,
    fulcioChainPem: fulcio.chainPem,
    ctPublicKeyPem: fulcio.ctPublicKeyPem,
    boundaryYaml,
    writeBoundary: async (folder, extra) => {
      await mkdir(folder, { recursive: true });
      const file = path.join(folder, 'sovereign.yaml');
      await Promise.all([
        writeFile(file, boundaryYaml(extra)),
        writeFile(path.join(folder, 'rekor.pub.pem'), rekor.publicKeyPem),
        writeFile(path.join(folder, 'rekor-v1.pub.pem'), rekor.v1.publicKeyPem),
        writeFile(path.join(folder, 'tsa.chain.pem'), tsa.chainPem),
        writeFile(path.join(folder, 'fulcio.chain.pem'), fulcio.chainPem),
        writeFile(path.join(folder, 'ct.pub.pem'), fulcio.ctPublicKeyPem),
      ]);
      return file;
    },
    requests: (service) => servers.get(service)?.seen ?? [],
    fail: (service, fault) => faults.get(service)?.add(fault),
    close: () => closeAll(servers),
  };
}

const describeKey = (key: KmsKey) => ({ arn: key.arn, id: key.id, publicKeyPem: publicKeyPem(key) });

const closeAll = async (servers: ReadonlyMap<SandboxService, LoopbackServer>): Promise<void> => {
  await Promise.all([...servers.values()].map((server) => server.close()));
};

const mounted = (service: Service) => ({
  handler: answering(service),
  refuse: (refusal: Refusal, requestId: string): Reply => service.refuse(refusal, requestId),
});
