import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stringify } from 'yaml';
import { must, put } from './cache.ts';

/** A server that runs as a process of its own, on a free port of 127.0.0.1. */
export interface Served {
  /** `http://127.0.0.1:PORT` */
  url: string;
  port: number;
}

/** The processes that a suite has started, and the folder that they work in. */
export class Services {
  readonly folder: string;
  readonly #running: ChildProcess[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Rekor v2 on local files. Its key is an Ed25519 key of its own. */
  async rekor(program: string): Promise<Served & { publicKeyPem: string }> {
    const port = await freePort();
    await must('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', 'log.pem'], { cwd: this.folder });
    const publicKeyPem = await must('openssl', ['pkey', '-in', 'log.pem', '-pubout'], { cwd: this.folder });
    // The name in the log's checkpoints is its host name, and has to be the one of its URL.
    const served = await this.#serve(program, port, [
      ...['serve', '--hostname', '127.0.0.1', '--signer-filepath', 'log.pem', '--storage-dir', 'log', '--checkpoint-interval', '1s'],
      ...['--http-port', `${port}`, '--grpc-port', `${await freePort()}`, '--http-metrics-port', `${await freePort()}`],
    ]);
    return { ...served, publicKeyPem };
  }

  /** Sigstore's timestamp authority, with a chain that it makes when it starts. `url` is its RFC 3161 endpoint. */
  async timestamp(program: string): Promise<Served & { chainPem: string }> {
    const port = await freePort();
    const { url } = await this.#serve(program, port, [
      ...['serve', '--host', '127.0.0.1', '--port', `${port}`, '--disable-ntp-monitoring', '--timestamp-signer', 'memory'],
    ]);
    const chain = await fetch(`${url}/api/v1/timestamp/certchain`);
    return { url: `${url}/api/v1/timestamp`, port, chainPem: await chain.text() };
  }

  /**
   * Fulcio with a CA that it makes when it starts, for the job tokens of a GitHub server, as its documentation configures one.
   * @param ctLog its certificate transparency log; without one it embeds no timestamps
   */
  async fulcio(program: string, issuer: string, ctLog?: { url: string; publicKeyPem: string }): Promise<Served & { chainPem: string }> {
    const port = await freePort();
    const config = {
      'oidc-issuers': { [issuer]: { 'issuer-url': issuer, 'client-id': 'sigstore', type: 'ci-provider', 'ci-provider': 'job' } },
    };
    const job = {
      'default-template-values': { url: new URL(issuer).origin },
      'extension-templates': {
        'build-signer-uri': '{{ .url }}/{{ .job_workflow_ref }}',
        'build-signer-digest': 'job_workflow_sha',
        'runner-environment': 'runner_environment',
        'source-repository-uri': '{{ .url }}/{{ .repository }}',
        'source-repository-digest': 'sha',
        'source-repository-ref': 'ref',
        'source-repository-identifier': 'repository_id',
        'source-repository-owner-uri': '{{ .url }}/{{ .repository_owner }}',
        'source-repository-owner-identifier': 'repository_owner_id',
        'build-config-uri': '{{ .url }}/{{ .workflow_ref }}',
        'build-config-digest': 'workflow_sha',
        'build-trigger': 'event_name',
        'run-invocation-uri': '{{ .url }}/{{ .repository }}/actions/runs/{{ .run_id }}/attempts/{{ .run_attempt }}',
        'source-repository-visibility-at-signing': 'repository_visibility',
      },
      'subject-alternative-name-template': '{{ .url }}/{{ .job_workflow_ref }}',
    };
    if (ctLog) await put(path.join(this.folder, 'ct.pem'), ctLog.publicKeyPem);
    // JSON would be read with other names of the fields.
    await put(path.join(this.folder, 'fulcio.yaml'), stringify({ ...config, 'ci-issuer-metadata': { job } }));
    const { url } = await this.#serve(program, port, [
      ...['serve', '--host', '127.0.0.1', '--port', `${port}`, '--grpc-host', '127.0.0.1', '--grpc-port', `${await freePort()}`],
      ...['--metrics-port', `${await freePort()}`, '--ca', 'ephemeralca', '--config-path', 'fulcio.yaml'],
      ...(ctLog ? ['--ct-log-url', ctLog.url, '--ct-log-public-key-path', 'ct.pem'] : ['--ct-log-url=']),
      ...['--legacy-unix-domain-socket', path.join(this.folder, 'fulcio.socket')],
    ]);
    const bundle = (await (await fetch(`${url}/api/v2/trustBundle`)).json()) as { chains: { certificates: string[] }[] };
    return { url, port, chainPem: bundle.chains.flatMap(({ certificates }) => certificates).join('') };
  }

  /** The registry of distribution, in memory unless `settings` say otherwise. */
  async dockerRegistry(program: string, settings: object = {}): Promise<Served> {
    const port = await freePort();
    const config = { version: 0.1, storage: { inmemory: {} }, http: { addr: `127.0.0.1:${port}` }, ...settings };
    await put(path.join(this.folder, `registry-${port}.json`), JSON.stringify(config));
    return this.#serve(program, port, ['serve', `registry-${port}.json`]);
  }

  /** go-containerregistry's registry, in memory. */
  async gcrRegistry(program: string): Promise<Served> {
    const port = await freePort();
    return this.#serve(program, port, [`127.0.0.1:${port}`]);
  }

  /** An S3 server of one account, which is the access key itself. */
  async versitygw(program: string, keys: { accessKeyId: string; secretAccessKey: string }, region: string): Promise<Served> {
    const port = await freePort();
    // Its own working folder is the objects': relative paths would lie in there.
    const [objects = '', versions = ''] = ['objects', 'versions'].map((name) => path.join(this.folder, name));
    await Promise.all([objects, versions].map((folder) => mkdir(folder, { recursive: true })));
    return this.#serve(
      program,
      port,
      [...['--port', `127.0.0.1:${port}`, '--region', region, '--quiet'], ...['posix', '--versioning-dir', versions, objects]],
      { ROOT_ACCESS_KEY: keys.accessKeyId, ROOT_SECRET_KEY: keys.secretAccessKey },
    );
  }

  /** Ends them all, and waits for that: none writes any more into a folder that is then removed. */
  async close(): Promise<void> {
    const running = this.#running.splice(0).filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
    const ended = running.map((child) => once(child, 'exit'));
    for (const child of running) child.kill('SIGKILL');
    await Promise.all(ended);
  }

  async #serve(program: string, port: number, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Served> {
    const child = spawn(program, args, {
      cwd: this.folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env, HOME: this.folder },
    });
    this.#running.push(child);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-2000);
    });
    const url = `http://127.0.0.1:${port}`;
    for (let attempt = 0; attempt < 300 && child.exitCode === null; attempt += 1) {
      const answered = await fetch(url).then(
        (response) => response.arrayBuffer().then(() => true),
        () => false,
      );
      if (answered) return { url, port };
      await wait(100);
    }
    throw new Error(`${path.basename(program)} does not answer: ${said}`);
  }
}

const given = new Set<number>();

/**
 * A port that is free and stays so until a server takes it: below those that a system gives to anybody who asks for any
 * (32768 and up on Linux, 49152 and up elsewhere), and never given before in this process.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (given.has(port)) continue;
    given.add(port);
    const free = await new Promise<boolean>((resolve) => {
      const server = createServer().once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
    if (free) return port;
  }
}
