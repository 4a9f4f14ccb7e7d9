import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { sha256Hex } from '@sovereign-actions/core';
import { readToken } from '@sovereign-actions/core/job-token';
import {
  buildStatement,
  PREDICATE,
  parseChain,
  type Signer,
  type Statement,
  signerFor,
  signStatement,
  type Trust,
  type TrustedAuthority,
  trustFromBoundary,
  type Witnesses,
  witnessesOf,
} from '@sovereign-actions/sigstore';
import { SampleStore, type Steps } from '../../actions/evidence-upload/src/audit/sample-store.ts';
import { sampleKey } from '../../actions/evidence-upload/src/sample.ts';

/** Real packages to tamper with: deployments of a region in the sandbox, signed with log and time-stamp, stored and sealed. */
export interface World {
  store: SampleStore;
  /** A workspace with the boundary. */
  folder: string;
  /** The package of a deployment with five steps, and the seal that was made of the trail some hours later. */
  record: Buffer;
  seal: Buffer;
  /** The same of another deployment. */
  other: { record: Buffer; seal: Buffer };
  /** A package that is signed by the job itself, with a certificate. */
  keyless: Buffer;
  /** Where the record and the keyless package are stored. */
  location: string;
  keylessLocation: string;
  /** What a stranger takes from the team: its key, its identity, its witnesses. */
  trust: Trust;
  /** What the certificate of the keyless package says of its signer. */
  subject: string;
  /** A file of the trail's bucket. */
  trailFile(key: string): Promise<Buffer>;
  /** Signs as the release itself does, with its key and its witnesses. */
  sign(statement: Statement): Promise<string>;
  /** Signs with a key of one's own; the witnesses see whatever they are shown. */
  signAsStranger(statement: Statement): Promise<string>;
  /** Another region, of which the trust knows nothing: its log, its authorities, its signers. */
  foreign(): Promise<Foreign>;
  close(): Promise<void>;
}

export interface Foreign {
  authority: TrustedAuthority;
  /** Signs with the release key, and has the witnesses of the other region see it. */
  sign(statement: Statement): Promise<string>;
  /** Signs with a certificate of the other region, before the witnesses of ours. */
  signKeyless(statement: Statement): Promise<string>;
}

const MINUTE = 60_000;
const JSON_TYPE = 'application/json';

/** @param start when the deployments begin, milliseconds since the epoch */
export async function openWorld(start?: number): Promise<World> {
  const store = await SampleStore.start(start);
  const { folder, file, location } = await store.deploy('shop-4711', { steps: steps('shop-4711') });
  const record = await readFile(file);
  store.clock += 5 * MINUTE;
  const other = await store.deploy('shop-4712', { steps: steps('shop-4712') });
  const keyless = await store.deploy('shop-4713', { steps: steps('shop-4713'), key: 'keyless' });
  await store.seal(folder, 8);
  const sealOf = (name: string) => readFile(path.join(folder, 'out', `evidence-${name}-seal.tar`));
  const trust = await store.within(folder, ({ boundary, files, aws }) => trustFromBoundary(boundary, files, aws));
  const stranger = sampleKey('attacker').signer;
  const witnessesIn = (at: SampleStore, workspace: string) =>
    at.within(workspace, ({ boundary, files, now }) => witnessesOf(boundary, files, now()));
  const releaseSigner = () => store.within(folder, (context) => signerFor(context, 'release'));
  // Past the egress guard: an attacker has none.
  const fetchAnything = (url: string | URL, init?: object) => fetch(url, init);
  const sign = async (statement: Statement, signer: Signer, witnesses: Witnesses) =>
    (await signStatement({ statement, signer, witnesses, fetch: fetchAnything as never })).json;
  let foreign: Promise<SampleStore> | undefined;
  return {
    store,
    folder,
    record,
    seal: await sealOf('shop-4711'),
    other: { record: await readFile(other.file), seal: await sealOf('shop-4712') },
    keyless: await readFile(keyless.file),
    location,
    keylessLocation: keyless.location,
    trust,
    subject: (await store.within(folder, (context) => signerFor(context, 'keyless'))).name,
    trailFile: (key) =>
      store.within(folder, async ({ aws }) => {
        const { Body: body } = await aws.call('s3', 'GetObject', { Bucket: store.sandbox.buckets.trail, Key: key });
        return Buffer.from(await (body as { transformToByteArray(): Promise<Uint8Array> }).transformToByteArray());
      }),
    sign: async (statement) => sign(statement, await releaseSigner(), await witnessesIn(store, folder)),
    signAsStranger: async (statement) => sign(statement, stranger, await witnessesIn(store, folder)),
    foreign: async () => {
      foreign ??= SampleStore.start(store.clock);
      const other = await foreign;
      const workspace = path.join(folder, 'foreign');
      await other.sandbox.writeBoundary(workspace);
      const { ports, tsaChainPem } = other.sandbox;
      return {
        authority: { url: `http://127.0.0.1:${ports.tsa}/api/v1/timestamp`, chain: parseChain(tsaChainPem, 'authority') },
        sign: async (statement) => sign(statement, await releaseSigner(), await witnessesIn(other, workspace)),
        signKeyless: async (statement) => {
          const signer = await other.within(workspace, (context) => signerFor(context, 'keyless'));
          return sign(statement, signer, await witnessesIn(store, folder));
        },
      };
    },
    close: async () => {
      await store.close();
      await (await foreign)?.close();
    },
  };
}

/** The ledger of a deployment: a role taken over STS, two SBOMs, an image with its attestations, two checks. */
const steps =
  (name: string): Steps =>
  async (open, { store, folder }) => {
    const { sandbox } = store;
    const tick = () => {
      store.clock += 1_350;
    };
    const role = await open('assume-role-oidc');
    for (const [fact, value] of Object.entries(await takeRole(store, name))) role.fact(fact, value);
    await role.finish({ status: 'succeeded' });

    tick();
    const bill = await open('sbom-generate');
    const cycloneDx = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ name: 'left-pad', version: '1.3.0' }] };
    await bill.keep(`${name}.cdx.json`, Buffer.from(JSON.stringify(cycloneDx)), 'application/vnd.cyclonedx+json');
    await bill.keep(`${name}.spdx.json`, Buffer.from('{"spdxVersion":"SPDX-2.3"}'), 'application/spdx+json');
    await bill.finish({ status: 'succeeded', outputs: { components: '1' } });

    tick();
    const signature = await open('cosign-sign-verify');
    const digest = sha256Hex(`the image of ${name}`);
    const image = `${sandbox.registry}/shop@sha256:${digest}`;
    signature.made({ name: image, sha256: digest, size: 1024, mediaType: 'application/vnd.oci.image.manifest.v1+json' });
    const predicates: [string, string, Record<string, unknown>][] = [
      ['image', PREDICATE.cosignSign, {}],
      ['sbom', PREDICATE.cycloneDx, cycloneDx],
      ['provenance', PREDICATE.slsaProvenance, { buildDefinition: {}, runDetails: {} }],
    ];
    for (const [kind, type, predicate] of predicates) {
      const statement = buildStatement([{ name: image, digest: { sha256: digest } }], type, predicate);
      const json = await store.within(folder, async (context) => {
        const signer = await signerFor(context, 'release');
        const witnesses = await witnessesOf(context.boundary, context.files, context.now());
        return (await signStatement({ statement, signer, witnesses, fetch: context.fetch })).json;
      });
      await signature.keep(`${kind}.sigstore.json`, Buffer.from(json), 'application/vnd.dev.sigstore.bundle.v0.3+json');
    }
    signature.fact('key', sandbox.keys.release.arn);
    signature.check('signature', 'holds', 'The image is signed by release.');
    await signature.finish({
      status: 'succeeded',
      connections: [
        {
          host: '127.0.0.1',
          port: sandbox.ports.kms,
          address: '127.0.0.1',
          purpose: 'AWS kms',
          bytesSent: 2310,
          bytesReceived: 5480,
          at: store.clock,
        },
      ],
    });

    for (const action of ['tf-backend-guard', 'residency-assert']) {
      tick();
      const check = await open(action);
      check.check('plan', 'holds', 'Every resource is inside the boundary.');
      if (action === 'residency-assert') await check.keep('plan.json', Buffer.from(`{"plan":"${name}"}`), JSON_TYPE);
      await check.finish({ status: 'succeeded' });
    }
    tick();
  };

/** Takes the role of deployments as a job does, over STS. Gives the facts that assume-role-oidc notes of it. */
async function takeRole({ sandbox, clock }: SampleStore, name: string): Promise<Record<string, string>> {
  const token = sandbox.mintToken();
  const { iss, sub, aud } = readToken(token).claims as Record<'iss' | 'sub' | 'aud', string>;
  const response = await fetch(`http://127.0.0.1:${sandbox.ports.sts}/`, {
    method: 'POST',
    body: new URLSearchParams({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: sandbox.roles.evidence,
      RoleSessionName: name,
      WebIdentityToken: token,
    }),
  });
  const request = /<RequestId>([^<]+)</.exec(await response.text())?.[1];
  if (!response.ok || request === undefined) throw new Error(`STS answered with ${response.status}`);
  return {
    role: sandbox.roles.evidence,
    'session-name': name,
    'sts-request-id': request,
    expiration: new Date(clock + 180 * MINUTE).toISOString(),
    'claim-iss': iss,
    'claim-sub': sub,
    'claim-aud': aud,
  };
}
