import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EXIT } from '@sovereign-actions/core';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sandboxJob } from '../e2e/release.ts';
import { RunnerJob, type StepRun } from '../e2e/runner.ts';
import { type RunResult, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { awsCli, moto } from './peers/index.ts';
import { freePort } from './peers/services.ts';

/*
 * The step against an STS that somebody else wrote. moto 5.2 implements AssumeRoleWithWebIdentity, AssumeRole and
 * GetCallerIdentity, and checks little of them:
 *  - the token is never read: any text is one; so are issuer, audience, signature and expiry;
 *  - no role has to exist, no trust policy is asked, no session policy, tag or source identity is looked at or answered;
 *  - signatures are not verified: an access key id is enough to be somebody, and any other is the user "moto";
 *  - the answer leaves out Audience, SubjectFromWebIdentityToken and Provider;
 *  - ARNs are of the partition that the region of the request belongs to, whatever the ARN of the role says.
 * Real STS answers all of that, so the step refuses moto as it is. A front adds what STS would say.
 */

const [server, aws] = [await moto(), await awsCli()];
const ACTION = 'assume-role-oidc';

withPeers('moto', [server], () => {
  let sandbox: Sandbox;
  let other: ChildProcess;
  let port: number;
  let front: Server;
  /** What the front has seen: names of operations and of their parameters. */
  const asked: { action: string; parameters: URLSearchParams }[] = [];

  beforeAll(async () => {
    sandbox = await startSandbox();
    port = await freePort();
    other = spawn(pathOf(server), ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    await until(async () => (await fetch(`http://127.0.0.1:${port}/moto-api/`)).ok);
    front = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', async () => {
        const body = Buffer.concat(chunks);
        const parameters = new URLSearchParams(body.toString());
        asked.push({ action: parameters.get('Action') ?? '', parameters });
        const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
        const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', headers: headers as Record<string, string>, body });
        response.writeHead(answer.status, { 'content-type': 'text/xml' }).end(complete(await answer.text(), parameters));
      });
    });
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    other?.kill('SIGKILL');
    front?.closeAllConnections();
    front?.close();
    await sandbox?.close();
    RunnerJob.removeAll();
  });

  /** What STS answers and moto leaves out. */
  function complete(xml: string, parameters: URLSearchParams): string {
    const eusc = xml.replaceAll('arn:aws:', 'arn:aws-eusc:');
    const token = parameters.get('WebIdentityToken');
    if (token === null) return eusc;
    const { aud, sub, iss } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const account = /::(\d{12}):/.exec(parameters.get('RoleArn') ?? '')?.[1];
    const provider = `arn:aws-eusc:iam::${account}:oidc-provider/${iss.replace('http://', '')}`;
    const more = `<Audience>${aud}</Audience><SubjectFromWebIdentityToken>${sub}</SubjectFromWebIdentityToken><Provider>${provider}</Provider>`;
    return eusc.replace('</AssumeRoleWithWebIdentityResult>', `${more}</AssumeRoleWithWebIdentityResult>`);
  }

  /** A job whose boundary has another STS. */
  function jobWith(sts: number): RunnerJob {
    const job = sandboxJob(sandbox);
    job.write('sovereign.yaml', sandbox.boundaryYaml().replace(/^ {2}sts: \d+$/m, `  sts: ${sts}`));
    return job;
  }
  const frontPort = () => (front.address() as AddressInfo).port;

  it('as it is, is refused for each thing that it does not say, and nothing is exported', async () => {
    const run = await jobWith(port).step(ACTION, { role: sandbox.roles.build });
    expect(run.code, run.log).toBe(EXIT.identity);
    expect(run.log).toContain('::error title=STS_ANSWER::');
    expect(run.log).toContain(`STS made the job arn:aws:sts::${sandbox.accounts.build}:assumed-role/sandbox-build/`);
    for (const said of ['STS saw audience none', 'STS saw subject none']) expect(run.log).toContain(said);
    expect([run.environment, run.outputs]).toEqual([{}, {}]);
  });

  it('the whole way: by token, by way of another role with tags and a policy, and who that is', async () => {
    asked.length = 0;
    const run = await jobWith(frontPort()).step(ACTION, {
      role: sandbox.roles.build,
      chain: 'sandbox-deploy@deploy',
      'session-policy': '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}',
      tags: 'team=delivery\nstage=test',
      'transitive-tags': 'team',
      'duration-seconds': '900',
    });
    expect(run.code, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ 'account-id': sandbox.accounts.deploy, 'role-arn': sandbox.roles.deploy });
    expect(asked.map(({ action }) => action)).toEqual([
      'AssumeRoleWithWebIdentity',
      'GetCallerIdentity',
      'AssumeRole',
      'GetCallerIdentity',
    ]);
    const chained = asked[2]?.parameters;
    expect(chained?.get('TransitiveTagKeys.member.1')).toBe('team');
    expect(chained?.get('Policy')).toContain('s3:*');
    expect(chained?.get('DurationSeconds')).toBe('900');
    const left = Date.parse(run.outputs.expiration as string) - Date.now();
    expect(left).toBeGreaterThan(800_000);
    expect(left).toBeLessThanOrEqual(901_000);
    // moto knows whose key it is that later steps have.
    const identity = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `AWS4-HMAC-SHA256 Credential=${run.environment.AWS_ACCESS_KEY_ID}/20260101/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=x`,
      },
      body: 'Action=GetCallerIdentity&Version=2011-06-15',
    });
    expect(await identity.text()).toContain(`:assumed-role/sandbox-deploy/example-org.example-app-4004-1`);
  });
});

withPeers('the AWS command line', [aws], () => {
  let sandbox: Sandbox;
  let home: string;
  beforeAll(async () => {
    sandbox = await startSandbox();
    home = await mkdtemp(path.join(tmpdir(), 'sovereign-aws-'));
  });
  afterAll(async () => {
    await sandbox?.close();
    if (home) await rm(home, { recursive: true, force: true });
    RunnerJob.removeAll();
  });

  /** A command of a later step: with the variables that the job has by now, and none of this process. */
  function later(job: RunnerJob, ...args: string[]): Promise<RunResult> {
    const own = Object.fromEntries(
      Object.keys(process.env)
        .filter((name) => name.startsWith('AWS_'))
        .map((name) => [name, undefined]),
    );
    const exported = Object.fromEntries(Object.entries(job.environment).filter(([, value]) => value !== ''));
    return run(pathOf(aws), args, { env: { ...own, HOME: home, AWS_EC2_METADATA_DISABLED: 'true', ...exported }, timeout: 60_000 });
  }
  const whoami = (job: RunnerJob) =>
    later(job, 'sts', 'get-caller-identity', '--endpoint-url', `http://127.0.0.1:${sandbox.ports.sts}`, '--output', 'json');

  async function become(way: string): Promise<{ job: RunnerJob; inputs: Record<string, string>; step: StepRun }> {
    const job = sandboxJob(sandbox);
    job.write('sovereign.yaml', sandbox.boundaryYaml());
    const inputs = { role: sandbox.roles.build, export: way };
    const step = await job.step(ACTION, inputs);
    expect(step.code, step.log).toBe(0);
    return { job, inputs, step };
  }

  describe.each([
    ['environment', 'env'],
    ['profile', 'shared-credentials-file'],
    ['credential-process', 'custom-process'],
  ])('export: %s', (way, from) => {
    it('is who the job is, until the post step', async () => {
      const { job, inputs, step } = await become(way);
      const identity = await whoami(job);
      expect(identity.code, identity.stderr).toBe(0);
      expect(JSON.parse(identity.stdout)).toMatchObject({
        Account: sandbox.accounts.build,
        Arn: `arn:aws-eusc:sts::${sandbox.accounts.build}:assumed-role/sandbox-build/example-org.example-app-4004-1`,
      });
      const { stdout } = await later(job, 'configure', 'list');
      expect(stdout).toMatch(new RegExp(`access_key\\s*:?\\s+\\*+[A-Z0-9]{4}\\s*:?\\s+${from}`));
      expect(stdout).toMatch(new RegExp(`region\\s*:?\\s+${sandbox.region}\\s`));

      const post = await job.post(ACTION, inputs, step);
      expect(post.code, post.log).toBe(0);
      const nobody = await later(
        job,
        'sts',
        'get-caller-identity',
        '--region',
        sandbox.region,
        '--endpoint-url',
        `http://127.0.0.1:${sandbox.ports.sts}`,
      );
      expect(nobody.code).not.toBe(0);
      expect(nobody.stderr).toMatch(/Unable to locate credentials/);
    });
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; ; waited += 100) {
    if (await holds().catch(() => false)) return;
    if (waited > 30_000) throw new Error('moto does not answer');
    await wait(100);
  }
}
