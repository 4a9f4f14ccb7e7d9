import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { parseBoundary, readBoundary, SANDBOX_SERVICES } from '@sovereign-actions/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from './index.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

/** Sends bytes and gives what comes back until the other side closes. */
const raw = (port: number, bytes: string | Buffer) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.setTimeout(5_000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (/^HTTP\/1.1 \d{3}[\s\S]*\r\n\r\n/.test(text)) socket.end();
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });

describe('boundary', () => {
  it('declares the region so that core reads it', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'sandbox-'));
    try {
      const boundary = await readBoundary(await sandbox.writeBoundary(folder));
      expect(boundary).toMatchObject({
        partition: 'sandbox',
        regions: ['sandbox-local-1'],
        accounts: sandbox.accounts,
        identity: { issuers: [sandbox.issuer], audience: sandbox.audience },
        ports: sandbox.ports,
        state: { bucket: sandbox.buckets.state },
        evidence: { bucket: sandbox.buckets.evidence, retention: { mode: 'COMPLIANCE', days: 30 } },
        signing: { keys: [{ name: 'release', kms: sandbox.keys.release.arn }] },
      });
      for (const file of [boundary.signing?.rekor?.['public-key'], boundary.signing?.timestamp?.chain]) {
        if (file) expect(await readFile(path.join(folder, file), 'utf8')).toMatch(/^-----BEGIN (?:PUBLIC KEY|CERTIFICATE)-----/);
      }
      const more = await parseBoundary(sandbox.boundaryYaml('unknown: warn\n'), 'x.yaml', folder);
      expect(more.unknown).toBe('warn');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('servers', () => {
  it('start quickly', async () => {
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const started = performance.now();
      const other = await startSandbox();
      times.push(performance.now() - started);
      await other.close();
    }
    // The quickest of several shuts out what else the machine does.
    expect(Math.min(...times)).toBeLessThan(300);
  });

  it('close with connections open', async () => {
    const other = await startSandbox();
    const socket = connect(other.ports.s3, '127.0.0.1');
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('connect', resolve));
    other.fail('sts', { how: 'hang' });
    const hanging = fetch(`http://127.0.0.1:${other.ports.sts}/`, { method: 'POST', body: 'x' }).catch((error: Error) => error.name);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await other.close();
    await closed;
    expect(await hanging).toBe('TypeError');
    await expect(fetch(`http://127.0.0.1:${other.ports.sts}/`)).rejects.toThrow();
  });

  it('leave nothing open when a fixed port is taken', async () => {
    await expect(startSandbox({ ports: { kms: sandbox.ports.kms } })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('answer garbage, foreign hosts and odd requests without a crash', async () => {
    for (const service of SANDBOX_SERVICES) {
      const port = sandbox.ports[service];
      expect(await raw(port, Buffer.from('1603010200010001fc0303', 'hex')), service).toMatch(/^HTTP\/1.1 400/);
      expect(await raw(port, 'GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n'), service).toMatch(/^HTTP\/1.1 421/);
      for (const head of [
        'GET /%zz?%zz=%zz HTTP/1.1',
        'OPTIONS * HTTP/1.1',
        'PUT /__proto__/constructor HTTP/1.1',
        'GET /v2/%00/blobs/x HTTP/1.1',
        'POST / HTTP/1.1\r\nX-Amz-Target: TrentService.__proto__',
        'POST / HTTP/1.1\r\nAuthorization: AWS4-HMAC-SHA256 Credential=//////aws4_request, SignedHeaders=;, Signature=',
        'GET / HTTP/1.1\r\nAuthorization: Basic ====',
        `GET /${'a'.repeat(8000)} HTTP/1.1`,
      ]) {
        const answer = await raw(port, `${head}\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`);
        expect(answer, `${service} ${head.slice(0, 40)}`).toMatch(/^HTTP\/1.1 [45](?!00 Internal)\d\d/);
        expect(answer, `${service} ${head.slice(0, 40)}`).not.toContain('sandbox defect');
      }
    }
  });

  it('refuse a body over the limit and go on', async () => {
    const response = await fetch(`http://127.0.0.1:${sandbox.ports.sts}/`, { method: 'POST', body: 'x'.repeat(2_000_000) });
    expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('RequestEntityTooLarge')]);
    expect((await fetch(`http://127.0.0.1:${sandbox.ports.sts}/`, { method: 'POST', body: 'x' })).status).toBe(400);
  });

  it('play faults in order and log requests without secrets', async () => {
    sandbox.fail('kms', { status: 503 });
    sandbox.fail('kms', { code: 'ThrottlingException', skip: 1, when: ({ target }) => target === 'Sign' });
    const post = async (target: string) => {
      const response = await fetch(`http://127.0.0.1:${sandbox.ports.kms}/`, {
        method: 'POST',
        headers: { 'x-amz-target': `TrentService.${target}`, authorization: 'secret-value' },
        body: '{}',
      });
      return [response.status, ((await response.json()) as { __type: string }).__type];
    };
    expect(await post('Sign')).toEqual([503, 'ServiceUnavailable']);
    expect((await post('DescribeKey'))[0]).toBe(400);
    expect((await post('Sign'))[1]).toBe('IncompleteSignatureException');
    expect(await post('Sign')).toEqual([400, 'ThrottlingException']);
    expect(
      sandbox
        .requests('kms')
        .slice(-4)
        .map(({ target }) => target),
    ).toEqual(['Sign', 'DescribeKey', 'Sign', 'Sign']);
    expect(JSON.stringify(sandbox.requests('kms'))).not.toContain('secret-value');
  });
});
