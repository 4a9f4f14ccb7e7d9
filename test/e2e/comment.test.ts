import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Sandbox, startSandbox } from '@sovereign-actions/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOCKFILE, sandboxJob } from './release.ts';
import { RunnerJob } from './runner.ts';

const TOKEN = 'canary-of-the-job-token-0006';

let sandbox: Sandbox;
let api: Server;
const requests: string[] = [];
const comments: string[] = [];

beforeAll(async () => {
  sandbox = await startSandbox();
  api = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url?.split('?')[0]} ${request.headers.authorization}`);
    const body = await textOf(request);
    if (request.method === 'POST') comments.push((JSON.parse(body) as { body: string }).body);
    response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(request.method === 'GET' ? comments.map((text, id) => ({ id, body: text })) : { id: 0 }));
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  api?.close();
  await sandbox?.close();
  RunnerJob.removeAll();
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}

it('the bundle of a step writes its comment on the pull request once, and updates it', async () => {
  const { port } = api.address() as AddressInfo;
  const job = sandboxJob(sandbox, {
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_TOKEN: TOKEN,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/7/merge',
  });
  await sandbox.writeBoundary(job.workspace, `hosts:\n  - { host: 127.0.0.1, port: ${port}, purpose: pull-request comments }\n`);
  job.write('package-lock.json', LOCKFILE);
  for (const _ of ['first', 'second']) {
    const { code, log } = await job.step('sbom-generate', { path: '.', comment: 'true' });
    expect(code, log).toBe(0);
    expect(log.replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
  }
  const issues = '/repos/example-org/example-app/issues';
  expect(requests).toEqual(
    [`GET ${issues}/7/comments`, `POST ${issues}/7/comments`, `GET ${issues}/7/comments`, `PATCH ${issues}/comments/0`].map(
      (request) => `${request} token ${TOKEN}`,
    ),
  );
  expect(comments[0]).toMatch(/^<!-- sovereign-actions:sbom-generate -->\n/);
});
