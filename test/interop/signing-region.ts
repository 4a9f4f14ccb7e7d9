import { generateKeyPairSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { request as plain } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { parse, stringify } from 'yaml';
import { must, put } from './peers/cache.ts';
import { dockerLogin } from './release.ts';

export type Key = 'PEM' | 'KMS' | 'keyless';
export type Log = 'v1' | 'v2' | 'none';
export type Time = 'TSA' | 'none';

/** What a signature is made with. */
export interface Means {
  key: Key;
  log: Log;
  time: Time;
}

const SINCE = 'start-time=2020-01-01T00:00:00Z';

/** A region on loopback with every service that signing can use, and the files that cosign takes instead of a boundary. */
export interface SigningRegion {
  sandbox: Sandbox;
  folder: string;
  /** A boundary that declares the services of `means` and no others. */
  boundary(means: Means): Promise<string>;
  /** `signing_config.json` of the same services. */
  signingConfig(means: Means): Promise<string>;
  trustedRoot: string;
  /** `awskms:` URI of the release key. cosign speaks https to KMS alone, so TLS is put before the sandbox's. */
  kmsUri: string;
  /** For cosign: the sandbox's account, its registry, the certificate before its KMS, and keys of the services for old versions. */
  environment: Record<string, string>;
  /** Private keys for ours and for cosign, and their public half. */
  pem: { ours: string; cosign: string; public: string };
  services: { rekor: string; timestamp: string; fulcio: string };
  close(): Promise<void>;
}

/**
 * @param folder where its files go
 * @param cosign path of cosign 3.1, whose own commands write its files
 */
export async function startSigningRegion(folder: string, cosign: string, referrersApi: boolean): Promise<SigningRegion> {
  const sandbox = await startSandbox({ referrersApi, tagMutability: 'MUTABLE' });
  const front = await tlsBefore(sandbox.ports.kms, folder);
  const file = (name: string) => path.join(folder, name);
  await sandbox.writeBoundary(folder);
  await put(file('release.pub'), sandbox.keys.release.publicKeyPem);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await put(file('ci.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  await put(file('ci.pub'), publicKey.export({ type: 'spki', format: 'pem' }).toString());
  const own = { cwd: folder, env: { COSIGN_PASSWORD: '' } };
  await must(cosign, ['import-key-pair', '--key', 'ci.pem', '--output-key-prefix', 'ci-cosign'], own);

  const { ports } = sandbox;
  const services = {
    rekor: `http://127.0.0.1:${ports.rekor}`,
    timestamp: `http://127.0.0.1:${ports.tsa}/api/v1/timestamp`,
    fulcio: `http://127.0.0.1:${ports.fulcio}`,
  };
  await must(
    cosign,
    [
      ...['trusted-root', 'create', '--out', 'trusted_root.json'],
      `--rekor=url=${services.rekor},public-key=rekor.pub.pem,${SINCE},origin=127.0.0.1`,
      `--rekor=url=${services.rekor},public-key=rekor-v1.pub.pem,${SINCE}`,
      `--tsa=url=${services.timestamp},certificate-chain=tsa.chain.pem`,
      `--fulcio=url=${services.fulcio},certificate-chain=fulcio.chain.pem`,
      `--ctfe=url=${services.fulcio}/ct,public-key=ct.pub.pem,${SINCE}`,
    ],
    own,
  );
  const written = new Map<string, Promise<string>>();
  /** Each file is made once. */
  const once = (name: string, make: (name: string) => Promise<unknown>): Promise<string> => {
    const made = written.get(name) ?? make(name).then(() => file(name));
    written.set(name, made);
    return made;
  };
  const named = ({ key, log, time }: Means) => `${key}-${log}-${time}`;
  const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('build');
  return {
    sandbox,
    folder,
    services,
    trustedRoot: file('trusted_root.json'),
    kmsUri: `awskms://127.0.0.1:${front.port}/alias/release`,
    pem: { ours: 'ci.pem', cosign: file('ci-cosign.key'), public: file('ci.pub') },
    environment: {
      HOME: folder,
      DOCKER_CONFIG: await dockerLogin(sandbox, folder),
      COSIGN_PASSWORD: '',
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: secretAccessKey,
      AWS_SESSION_TOKEN: sessionToken,
      AWS_REGION: sandbox.region,
      AWS_CA_BUNDLE: file('kms-front.crt'),
    },
    boundary: (means) =>
      once(`boundary-${named(means)}.yaml`, async (name) => {
        const boundary = parse(await readFile(file('sovereign.yaml'), 'utf8'));
        const { signing } = boundary;
        signing.keys.push({ name: 'ci', 'public-key': 'ci.pub' });
        if (means.log === 'none') delete signing.rekor;
        if (means.log === 'v1') Object.assign(signing.rekor, { version: 1, 'public-key': 'rekor-v1.pub.pem' });
        if (means.time === 'none') delete signing.timestamp;
        await put(file(name), stringify(boundary));
      }),
    signingConfig: (means) =>
      once(`signing-config-${named(means)}.json`, (name) => {
        const from = `${SINCE},operator=example`;
        const version = means.log === 'v1' ? 1 : 2;
        return must(
          cosign,
          [
            ...['signing-config', 'create', '--out', name],
            ...(means.key === 'keyless' ? [`--fulcio=url=${services.fulcio},api-version=1,${from}`] : []),
            ...(means.log === 'none' ? [] : [`--rekor=url=${services.rekor},api-version=${version},${from}`, '--rekor-config=ANY']),
            ...(means.time === 'none' ? [] : [`--tsa=url=${services.timestamp},api-version=1,${from}`, '--tsa-config=ANY']),
          ],
          own,
        );
      }),
    close: async () => {
      front.server.closeAllConnections();
      front.server.close();
      await sandbox.close();
    },
  };
}

/** An https server on a free port that hands everything on to a port that speaks http. */
export async function tlsBefore(target: number, folder: string): Promise<{ port: number; server: Server }> {
  await put(path.join(folder, 'kms-front.crt'), '');
  await must(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1', '-subj', '/CN=kms'],
      ...['-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', 'kms-front.key', '-out', 'kms-front.crt'],
    ],
    { cwd: folder },
  );
  const read = (name: string) => readFile(path.join(folder, name));
  const server = createServer({ key: await read('kms-front.key'), cert: await read('kms-front.crt') }, (request, response) => {
    const { method, url: route, headers } = request;
    const onward = plain({ host: '127.0.0.1', port: target, method, path: route, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, server };
}
