import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { buildImage } from '@sovereign-actions/oci';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { node24 } from '../e2e/node24.ts';
import { must, put } from '../interop/peers/cache.ts';
import { pathOf, withPeers } from '../interop/peers/describe.ts';
import { cosign, crane } from '../interop/peers/index.ts';
import { type SigningRegion, startSigningRegion, tlsBefore } from '../interop/signing-region.ts';
import { Delays } from './delayed.ts';
import { writeIntoDocs } from './docs.ts';
import { median, once } from './measure.ts';

const CLI = path.resolve('packages/cli/dist/index.js');
/** Milliseconds that each request to a registry or service takes longer. */
const DELAY = 40;
const RUNS = Number(process.env.BENCH_RUNS ?? 7);
const MEANS = { key: 'PEM', log: 'v2', time: 'TSA' } as const;
/** Where the key is. cosign takes a file in its own encrypted form alone, so both get that one. */
const KEYS = ['file', 'KMS'] as const;

interface Measured {
  seconds: number;
  mebibytes: number;
  requests: number;
  rounds: number;
}

const peers = [await cosign(), await crane()] as const;

withPeers('signing and verifying beside cosign 3.1.1, with a network in between', peers, () => {
  const [signer, pusher] = peers;
  const node = node24() as string;
  const delays = new Delays(DELAY);
  let region: SigningRegion;
  let base: string;
  let registry: string;
  let signingConfig: string;
  let kmsUri: string;
  let front: Awaited<ReturnType<typeof tlsBefore>>;

  const boundaryOf = (key: string) => path.join(base, `late-${key}.yaml`);

  beforeAll(async () => {
    base = await mkdtemp(path.join(tmpdir(), 'sovereign-bench-'));
    region = await startSigningRegion(base, pathOf(signer), true);
    const { ports } = region.sandbox;
    const [registryPort, log, tsa, kms] = await Promise.all(
      [ports.registry, ports.rekor, ports.tsa, ports.kms].map((port) => delays.before(port)),
    );
    front = await tlsBefore(kms as number, base);
    kmsUri = `awskms://127.0.0.1:${front.port}/alias/release`;
    registry = `127.0.0.1:${registryPort}`;
    const declared = parse(await readFile(await region.boundary(MEANS), 'utf8'));
    // A registry that is not ECR: neither side has to ask for a login first.
    declared.registries = [{ host: '127.0.0.1', port: registryPort }];
    declared.signing.rekor.url = `http://127.0.0.1:${log}`;
    declared.signing.timestamp.url = `http://127.0.0.1:${tsa}/api/v1/timestamp`;
    declared.sandbox.kms = kms;
    const { keys } = declared.signing;
    for (const key of KEYS) {
      declared.signing.keys = keys.filter((each: object) => 'kms' in each === (key === 'KMS'));
      await put(boundaryOf(key), stringify(declared));
    }
    const config = await readFile(await region.signingConfig(MEANS), 'utf8');
    signingConfig = await put(
      path.join(base, 'late.json'),
      config.replace(`:${ports.rekor}`, `:${log}`).replace(`:${ports.tsa}/`, `:${tsa}/`),
    );
    const { auths } = JSON.parse(await readFile(path.join(region.environment.DOCKER_CONFIG as string, 'config.json'), 'utf8'));
    await put(path.join(base, 'docker', 'config.json'), JSON.stringify({ auths: { [registry]: auths[region.sandbox.registry] } }));
    await put(path.join(base, 'bom.json'), JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] }));
    const origin = { buildType: 'https://example.org/build', externalParameters: {} };
    await put(
      path.join(base, 'provenance.json'),
      JSON.stringify({ buildDefinition: origin, runDetails: { builder: { id: 'https://example.org/builder' } } }),
    );
  });
  afterAll(async () => {
    front?.server.closeAllConnections();
    front?.server.close();
    delays.close();
    await region?.close();
    if (base) await rm(base, { recursive: true, force: true });
  });

  let images = 0;
  const newImage = async (): Promise<string> => {
    images += 1;
    const layout = path.join(base, `layout-${images}`);
    await buildImage({ folder: layout, created: 0, files: [{ path: 'app', content: Buffer.from(String(images)) }], config: {} });
    const tag = `${registry}/team/app:v${images}`;
    return (await must(pathOf(pusher), ['push', layout, tag], { env: { DOCKER_CONFIG: path.join(base, 'docker') } })).trim();
  };

  const measure = async (name: string, program: string, args: readonly string[]): Promise<Measured> => {
    delays.take();
    const env = { ...region.environment, DOCKER_CONFIG: path.join(base, 'docker') };
    const run = await once({ name, program, args, env, cwd: base });
    return { ...run, ...delays.take() };
  };
  const ours = (key: string, mode: 'sign' | 'verify', image: string, ...more: string[]) =>
    measure('ours', node, [
      ...[CLI, 'cosign-sign-verify', '--mode', mode, '--image', image, '--boundary', boundaryOf(key)],
      ...['--ledger', path.join(base, `ledger-${images}-${mode}`), ...more],
    ]);
  const theirs = (lines: readonly string[], image: string) =>
    measure('cosign', 'sh', ['-ec', lines.map((line) => `"$1" ${line} "$2"`).join('\n'), 'sh', pathOf(signer), image]);

  it('sign, SBOM and provenance; then verify all three', async () => {
    const pairs = new Map<string, [Measured, Measured][]>();
    const add = (title: string, pair: [Measured, Measured]) => void pairs.set(title, [...(pairs.get(title) ?? []), pair]);
    for (let run = -1; run < RUNS; run += 1) {
      for (const key of KEYS) {
        const [own, other] = [await newImage(), await newImage()];
        const [secret, shared] = key === 'KMS' ? [kmsUri, kmsUri] : [region.pem.cosign, region.pem.public];
        const signing = `--key ${secret} --signing-config ${signingConfig} --trusted-root ${region.trustedRoot} --yes`;
        const trust = `--key ${shared} --trusted-root ${region.trustedRoot} --use-signed-timestamps`;
        const sign: [Measured, Measured] = [
          await ours(key, 'sign', own, '--key', key === 'KMS' ? 'release' : path.basename(region.pem.cosign), '--sbom', 'bom.json'),
          await theirs(
            [
              `sign ${signing}`,
              `attest ${signing} --type cyclonedx --predicate bom.json`,
              `attest ${signing} --type slsaprovenance1 --predicate provenance.json`,
            ],
            other,
          ),
        ];
        const verify: [Measured, Measured] = [
          await ours(key, 'verify', own, '--require-sbom'),
          await theirs(
            [`verify ${trust}`, `verify-attestation ${trust} --type cyclonedx`, `verify-attestation ${trust} --type slsaprovenance1`],
            own,
          ),
        ];
        // The first round warms the file cache.
        if (run < 0) continue;
        add(`sign, attest SBOM and provenance; key in ${key === 'KMS' ? 'KMS' : 'a file'}`, sign);
        add(`verify the three; key in ${key === 'KMS' ? 'KMS' : 'a file'}`, verify);
      }
    }
    const line = (title: string, each: readonly [Measured, Measured][]) => {
      const of = (which: 0 | 1, value: keyof Measured) => median(each.map((pair) => pair[which][value]));
      const ratio = (value: keyof Measured) => median(each.map(([one, two]) => one[value] / two[value])).toFixed(2);
      return `| ${title} | ${of(0, 'seconds').toFixed(2)} | ${of(1, 'seconds').toFixed(2)} | ${ratio('seconds')} | ${ratio('mebibytes')} | ${of(0, 'rounds')}, ${of(1, 'rounds')} | ${of(0, 'requests')}, ${of(1, 'requests')} |`;
    };
    const text = [
      '| work | ours, s | cosign, s | time | memory | round trips, ours and cosign | requests, ours and cosign |',
      '|---|---:|---:|---:|---:|---|---|',
      ...[...pairs].map(([title, each]) => line(title, each)),
    ].join('\n');
    console.log(text);
    if (process.env.BENCH_RUNS === undefined) await writeIntoDocs('docs/measures.md', 'sign', text);
    expect([...pairs.values()].map(({ length }) => length)).toEqual(Array.from({ length: 4 }, () => RUNS));
  });
});
