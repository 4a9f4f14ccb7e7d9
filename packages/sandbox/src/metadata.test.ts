import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from './index.ts';

let clock = Date.UTC(2026, 10, 23, 12);
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => clock });
});
afterAll(() => sandbox.close());

const PROFILE = '/latest/meta-data/iam/security-credentials/';
const at = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`http://127.0.0.1:${sandbox.ports.imds}${path}`, { method, headers });
const session = (ttl = '60', more = {}) => at('/latest/api/token', { 'X-aws-ec2-metadata-token-ttl-seconds': ttl, ...more }, 'PUT');

type Served = Record<'AccessKeyId' | 'SecretAccessKey' | 'Token' | 'RoleArn', string>;

async function whoIs({ AccessKeyId, SecretAccessKey, Token }: Served) {
  const client = new STSClient({
    region: sandbox.region,
    endpoint: `http://127.0.0.1:${sandbox.ports.sts}`,
    systemClockOffset: clock - Date.now(),
    credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: Token },
  });
  return (await client.send(new GetCallerIdentityCommand({}))).Arn;
}

describe('the instance metadata service', () => {
  it('gives the credentials of the instance profile to who has a session token', async () => {
    const token = await (await session()).text();
    const headers = { 'X-aws-ec2-metadata-token': token };
    expect(await (await at(PROFILE, headers)).text()).toBe('sandbox-runner');
    const credentials = JSON.parse(await (await at(`${PROFILE}sandbox-runner`, headers)).text());
    expect(await whoIs(credentials)).toBe('arn:aws-eusc:sts::111122223333:assumed-role/sandbox-runner/i-0a1b2c3d4e5f60718');
    expect((await at(`${PROFILE}other`, headers)).status).toBe(404);
    sandbox.setInstanceProfile(false);
    expect((await at(PROFILE, headers)).status).toBe(404);
    sandbox.setInstanceProfile(true);
    clock += 60_000;
    expect((await at(PROFILE, headers)).status).toBe(401);
  });

  it('answers version 1 and what came through a proxy with a refusal', async () => {
    expect((await at(PROFILE)).status).toBe(401);
    expect((await at(PROFILE, { 'X-aws-ec2-metadata-token': 'x' })).status).toBe(401);
    expect((await session('60', { 'X-Forwarded-For': '10.0.0.1' })).status).toBe(403);
    expect((await at('/latest/api/token')).status).toBe(405);
    for (const ttl of ['0', '21601', '-1', 'x', '']) expect((await session(ttl)).status).toBe(400);
  });
});

describe('the credentials service of containers', () => {
  const ask = (path: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${sandbox.ports.ecs}${path}`, { headers });

  it('gives an ECS task and an EKS pod their credentials', async () => {
    const task = (await (await ask(sandbox.runner.relativeUri)).json()) as Served;
    expect(task.RoleArn).toBe(sandbox.runner.arn);
    expect(await whoIs(task)).toContain('assumed-role/sandbox-runner/ecs-');
    const answer = await fetch(sandbox.runner.podUri, { headers: { authorization: sandbox.runner.podToken } });
    const pod = (await answer.json()) as Served;
    expect(await whoIs(pod)).toContain('assumed-role/sandbox-runner/eks-');
  });

  it('refuses other paths and a wrong token', async () => {
    expect((await ask('/v2/credentials/other')).status).toBe(404);
    expect((await ask('/v1/credentials')).status).toBe(400);
    expect((await ask('/v1/credentials', { authorization: 'x' })).status).toBe(400);
  });
});
