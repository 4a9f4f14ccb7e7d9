import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseBoundary, parseInputs } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { tfBackendGuard } from '@sovereign-actions/tf-backend-guard';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Missing, type Peer, put, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { mulberry } from './random.ts';

const SEED = Number(process.env.TRUTH_SEED ?? 1);
const RUNS = Number(process.env.TRUTH_RUNS ?? 12);

const GATES = ['endpoints', 'endpoint', 'URL_S3', 'S3_ENDPOINT', 'URL', 'services', 'profile', 'decoy', 'shared'] as const;
type Gate = (typeof GATES)[number];

interface Sent {
  gate: Gate;
  method: string;
  bucket: string;
  key: string;
  region: string;
  headers: IncomingHttpHeaders;
}

interface Destination {
  from: string;
  bucket: string | null;
  key: string | null;
  region: string | null;
  encryption: string | null;
  kmsKey: string | null;
  lockFile: boolean | null;
  endpoint: string | null;
}

/**
 * Terraform or OpenTofu is the judge: every source of configuration is combined at random, the program runs, and what it sends must be
 * what the guard said. Each place that can name an S3 endpoint names a gate of its own; all lead to the sandbox's S3. OpenTofu also gets
 * what it alone takes: variables and locals in the block, and files of its own beside those of Terraform.
 * TRUTH_SEED and TRUTH_RUNS choose another or a longer sequence.
 */
export const backendTruth = (program: Peer | Missing, reader: 'Terraform' | 'OpenTofu'): void =>
  withPeers(`${reader} sends state where the guard says`, [program], () => {
    let base: string;
    let sandbox: Sandbox;
    let kmsKey: string;
    const sent: Sent[] = [];
    const gates = new Map<Gate, Server>();
    const at = (gate: Gate): string => {
      const address = gates.get(gate)?.address() as AddressInfo | undefined;
      return `http://127.0.0.1:${address?.port}`;
    };
    const reached = { asked: 0, initialised: 0, planned: 0, written: 0, gates: new Set<Gate>() };

    beforeAll(async () => {
      base = await mkdtemp(path.join(tmpdir(), 'sovereign-truth-'));
      sandbox = await startSandbox();
      kmsKey = /kms-key: "([^"]+)"/.exec(sandbox.boundaryYaml())?.[1] ?? '';
      for (const gate of GATES) gates.set(gate, await openGate(gate, sandbox.ports.s3, sent));
    });
    afterAll(async () => {
      for (const server of gates.values()) server.close();
      await sandbox?.close();
      if (base) await rm(base, { recursive: true, force: true });
    });

    /** One random combination of sources. */
    const combination = (seed: number) => {
      const random = mulberry(seed);
      const chance = (p: number) => random() < p;
      const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
      const values: Record<string, () => string> = {
        bucket: () => pick([sandbox.buckets.state, sandbox.buckets.state, sandbox.buckets.state, 'no-such-bucket']),
        key: () => pick([`app/${seed}-one`, `app/${seed}-two`, `elsewhere/${seed}`]),
        region: () => pick([sandbox.region, sandbox.region, sandbox.region, 'us-east-1']),
        encrypt: () => pick(['true', 'true', 'false']),
        kms_key_id: () => kmsKey,
        use_lockfile: () => pick(['true', 'true', 'false']),
        workspace_key_prefix: () => pick(['app/ws', 'other']),
        use_path_style: () => 'true',
      };
      const quoted = (name: string, value: string) => (/^(?:encrypt|use_)/.test(name) ? value : JSON.stringify(value));
      const some = (p: number) =>
        Object.entries(values).flatMap(([name, value]): [string, string][] => (chance(p) ? [[name, value()]] : []));

      // The block, perhaps in JSON, perhaps only a decoy that an override file replaces.
      const settings = new Map(some(0.75));
      for (const name of ['bucket', 'key']) if (!settings.has(name) && chance(0.7)) settings.set(name, values[name]?.() as string);
      const lines: string[] = [...settings].map(([name, value]) => `${name} = ${quoted(name, value)}`);
      lines.push('use_path_style = true', 'skip_region_validation = true');
      const unique = [...new Map(lines.map((line) => [line.split(' = ')[0], line])).values()];
      const ownEndpoint = chance(0.25) ? 'endpoints' : chance(0.2) ? 'endpoint' : undefined;
      if (ownEndpoint === 'endpoints') unique.push(`endpoints = { s3 = "${at('endpoints')}" }`);
      if (ownEndpoint === 'endpoint') unique.push(`endpoint = "${at('endpoint')}"`);
      const profile = pick(['block', 'AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'none', 'none'] as const);
      if (profile === 'block') unique.push('profile = "work"');
      const asHcl = (body: readonly string[]) => `terraform {\n  backend "s3" {\n${body.map((line) => `    ${line}\n`).join('')}  }\n}\n`;
      const asJson = (body: readonly string[]) => {
        const entries = body.map((line) => {
          const [name = '', value = ''] = line.split(' = ');
          const object = /^\{ (\w+)$/.exec(value)?.[1];
          return `${JSON.stringify(name)}: ${object ? `{"${object}": ${line.slice(line.lastIndexOf(' = ') + 3, -2)}}` : value}`;
        });
        return `{"terraform": {"backend": {"s3": {${entries.join(', ')}}}}}`;
      };
      const files: Record<string, string> = { 'resources.tf': 'resource "terraform_data" "one" {\n  input = "kept"\n}\n' };
      const inJson = chance(0.25);
      const name = chance(0.2) ? 'z_override' : 'main';
      const own = reader === 'OpenTofu' && chance(0.3);
      const worked = reader === 'OpenTofu' && chance(0.6) ? workedOut(unique, chance, files) : { lines: unique, env: {} };
      const written = inJson ? asJson : asHcl;
      const extension = inJson ? '.json' : '';
      if (name !== 'main' || own)
        files[`main.tf${extension}`] = written(['bucket = "decoy"', 'key = "decoy"', `endpoint = "${at('decoy')}"`]);
      files[`${name}.${own ? 'tofu' : 'tf'}${extension}`] = written(worked.lines);

      // -backend-config, by variable and on the command line, as pairs and files.
      let fileCount = 0;
      const items = (p: number): string[] =>
        some(p).map(([setting, value]) => {
          if (chance(0.5)) return `${setting}=${value}`;
          fileCount += 1;
          const file = `extra${fileCount}.tfbackend`;
          files[file] = `${setting} = ${quoted(setting, value)}\n`;
          return file;
        });
      const asArguments = (list: readonly string[]) => list.map((item) => `-backend-config=${item}`).join(' ');
      const command = items(0.1);
      for (const setting of ['bucket', 'key', 'region'])
        if (!settings.has(setting) && chance(0.6)) command.push(`${setting}=${values[setting]?.()}`);
      const env: Record<string, string> = {};
      if (chance(0.25)) env.TF_CLI_ARGS_init = asArguments(items(0.15));
      if (chance(0.2)) env.TF_CLI_ARGS = asArguments(items(0.12));

      const profileName = profile === 'none' ? 'default' : 'work';
      const surroundings = (): Record<string, string> => {
        const chosen: Record<string, string> = {};
        if (profile === 'AWS_PROFILE' || profile === 'AWS_DEFAULT_PROFILE') chosen[profile] = 'work';
        if (chance(0.5) || !settings.has('region')) chosen.AWS_REGION = values.region?.() as string;
        if (chance(0.3)) chosen.AWS_DEFAULT_REGION = values.region?.() as string;
        if (chance(0.25)) chosen.AWS_ENDPOINT_URL_S3 = at('URL_S3');
        if (chance(0.2)) chosen.AWS_S3_ENDPOINT = at('S3_ENDPOINT');
        if (chance(0.25)) chosen.AWS_ENDPOINT_URL = at('URL');
        if (chance(0.1)) chosen.AWS_SHARED_CONFIG_FILE = path.join(base, `${seed}-shared`);
        if (chance(0.15) && (ownEndpoint || chosen.AWS_ENDPOINT_URL_S3)) chosen.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = 'true';
        // Never left empty: without any endpoint Terraform would turn to AWS itself.
        return chosen;
      };
      if (chance(0.2)) env.TF_WORKSPACE = pick(['blue', 'default']);
      if (chance(0.2)) env.TF_DATA_DIR = 'data';
      const services = chance(0.35);
      const inCredentials = chance(0.15);
      const section = (prefix: string) =>
        `[${profileName === 'default' ? 'default' : `${prefix}work`}]\nregion = us-west-2\nendpoint_url = ${at('profile')}\n${services ? 'services = local\n' : ''}`;
      const config = `${inCredentials ? '' : section('profile ')}[services local]\ns3 =\n  endpoint_url = ${at('services')}\n[profile other]\nendpoint_url = ${at('decoy')}\n`;
      const { accessKeyId, secretAccessKey, sessionToken } = sandbox.credentials('deploy');
      const keys = `aws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\naws_session_token = ${sessionToken}\n`;
      const credentials = inCredentials ? `${section('')}${keys}` : `[${profileName}]\n${keys}`;
      const first = surroundings();
      const second = chance(0.3) ? surroundings() : first;
      const { TF_WORKSPACE, TF_DATA_DIR, ...initOnly } = env;
      const kept = { ...worked.env, ...(TF_WORKSPACE && { TF_WORKSPACE }), ...(TF_DATA_DIR && { TF_DATA_DIR }) };
      return {
        files,
        command,
        config,
        credentials,
        saved: chance(0.3),
        init: { ...first, ...initOnly, ...kept },
        apply: { ...second, ...kept },
      };
    };

    it.each(Array.from({ length: RUNS }, (_, index) => SEED * 1000 + index))('combination %i', async (seed) => {
      const { files, command, config, credentials, saved, init, apply } = combination(seed);
      const folder = path.join(base, String(seed));
      for (const [name, text] of Object.entries(files)) await put(path.join(folder, name), text);
      await put(
        path.join(base, `${seed}-shared`),
        `[default]\nendpoint_url = ${at('shared')}\n[profile work]\nendpoint_url = ${at('shared')}\n`,
      );
      const common = {
        AWS_CONFIG_FILE: await put(path.join(base, `${seed}-config`), config),
        AWS_SHARED_CREDENTIALS_FILE: await put(path.join(base, `${seed}-credentials`), credentials),
        AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${sandbox.ports.sts}`,
        AWS_EC2_METADATA_DISABLED: 'true',
        CHECKPOINT_DISABLE: '1',
        HOME: base,
      };
      const call = async (env: Record<string, string>, ...args: string[]) => {
        sent.length = 0;
        const result = await run(pathOf(program), args, { cwd: folder, env: { ...cleared(), ...common, ...env } });
        return { ...result, sent: [...sent] };
      };
      const boundary = await parseBoundary(sandbox.boundaryYaml(), 'sovereign.yaml', '/');
      const guard = async (env: Record<string, string>, plan?: string) => {
        const { context: made } = testContext({ folder, boundary });
        const all: Record<string, string> = { PATH: process.env.PATH ?? '', ...common, ...env };
        const context = { ...made, host: { ...made.host, env: (name: string) => all[name] } };
        const inputs = parseInputs(tfBackendGuard.inputs, (name) =>
          name === 'backend-config' ? command.join('\n') : name === 'saved-plan' ? plan : undefined,
        );
        const { outputs, findings = [] } = await tfBackendGuard.run(context, inputs);
        const destinations = JSON.parse(String(outputs.destinations)) as Destination[];
        return { destinations, broken: findings.filter(({ severity, verdict }) => severity === 'error' || verdict === 'unknown') };
      };
      const told = `${JSON.stringify({ files, command, init, apply, config }, null, 1)}`;

      const before = await guard(init);
      const started = await call(init, 'init', '-input=false', '-no-color', ...command.map((item) => `-backend-config=${item}`));
      const configured = before.destinations.findLast(({ from }) => from === 'configuration');
      compare(started.sent, configured, told);
      if (started.sent.length > 0) reached.asked += 1;
      if (started.code !== 0) return;

      reached.initialised += 1;
      // A saved plan takes its backend with it.
      const planned = saved && (await call(apply, 'plan', '-out=tfplan', '-input=false', '-no-color')).code === 0;
      if (planned) reached.planned += 1;
      const after = await guard(apply, planned ? 'tfplan' : undefined);
      const applied = await call(apply, 'apply', '-auto-approve', '-input=false', '-no-color', ...(planned ? ['tfplan'] : []));
      const initialised = after.destinations.find(({ from }) => from === (planned ? 'plan' : 'initialised'));
      expect(initialised, told).toBeDefined();
      compare(applied.sent, initialised, told);
      const state = applied.sent.find(({ method, key }) => method === 'PUT' && !key.endsWith('.tflock'));
      if (!state) return;
      reached.written += 1;
      reached.gates.add(state.gate);
      expect(state.headers['x-amz-server-side-encryption'] ?? 'none', told).toBe(initialised?.encryption);
      expect(state.headers['x-amz-server-side-encryption-aws-kms-key-id'] ?? null, told).toBe(initialised?.kmsKey);
      expect(state.key, told).toBe(initialised?.key);
      expect(
        applied.sent.some(({ method, key }) => method === 'PUT' && key === `${state.key}.tflock`),
        told,
      ).toBe(initialised?.lockFile);
      // The gate of the declared endpoint is no host of the boundary, so nothing that left by another passes.
      expect(after.broken.length, `a gate that the boundary does not name passes\n${told}`).toBeGreaterThan(0);
    });

    it('saw Terraform send and write often enough to mean something', () => {
      console.info(
        `of ${RUNS}: ${reached.asked} asked S3, ${reached.initialised} initialised, ${reached.planned} saved a plan, ${reached.written} wrote, by ${[...reached.gates].join(', ')}`,
      );
      expect(reached.asked).toBeGreaterThan(RUNS / 3);
      expect(reached.written).toBeGreaterThan(RUNS / 6);
    });

    function compare(requests: readonly Sent[], destination: Destination | undefined, told: string): void {
      for (const { gate, bucket, region } of requests) {
        expect({ endpoint: at(gate), bucket, region }, told).toEqual({
          endpoint: destination?.endpoint,
          bucket: destination?.bucket,
          region: destination?.region,
        });
      }
    }
  });

/** Settings whose texts OpenTofu has to work out, from variables and locals that are given in every way there is. */
function workedOut(lines: readonly string[], chance: (p: number) => boolean, files: Record<string, string>) {
  const declared: string[] = [];
  const env: Record<string, string> = {};
  const given = { 'terraform.tfvars': '', 'z.auto.tfvars': '' };
  const give = (name: string, value: string): void => {
    const places = ['default', 'env', 'terraform.tfvars', 'z.auto.tfvars'] as const;
    const used = places.filter((place) => place === 'default' || chance(0.4));
    for (const place of used) {
      const text = place === used.at(-1) ? value : 'decoy';
      if (place === 'default') declared.push(`variable "${name}" {\n  type    = string\n  default = "${text}"\n}\n`);
      else if (place === 'env') env[`TF_VAR_${name}`] = text;
      else given[place] += `${name} = "${text}"\n`;
    }
  };
  const worked = lines.map((line) => {
    const [, name, value = ''] = /^(bucket|key|region|kms_key_id) = "([^"]*)"$/.exec(line) ?? [];
    if (name === undefined || chance(0.4)) return line;
    const cut = chance(0.5) ? value.length : value.length >> 1;
    give(name, value.slice(0, cut));
    if (chance(0.5)) return `${name} = "\${var.${name}}${value.slice(cut)}"`;
    declared.push(`locals {\n  ${name} = "\${var.${name}}${value.slice(cut)}"\n}\n`);
    return `${name} = "\${local.${name}}"`;
  });
  if (declared.length > 0) files['variables.tf'] = declared.join('\n');
  for (const [file, text] of Object.entries(given)) if (text !== '') files[file] = text;
  return { lines: worked, env };
}

/** Variables of this machine that would have a say. */
const cleared = (): Record<string, undefined> =>
  Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => /^(?:AWS_|TF_|https?_proxy$|all_proxy$|no_proxy$)/i.test(name))
      .map((name) => [name, undefined]),
  );

/** A server that notes each request and hands it on unchanged, host and signature included. */
function openGate(gate: Gate, port: number, sent: Sent[]): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const [target = ''] = (incoming.url ?? '').split('?', 1);
    const [, bucket = '', ...key] = target.split('/').map(decodeURIComponent);
    const region = /Credential=[^/]+\/\d+\/([^/]+)\//.exec(incoming.headers.authorization ?? '')?.[1] ?? '';
    sent.push({ gate, method: incoming.method ?? '', bucket, key: key.join('/'), region, headers: incoming.headers });
    const onward = request(
      { host: '127.0.0.1', port, method: incoming.method, path: incoming.url, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  return new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(server)));
}
