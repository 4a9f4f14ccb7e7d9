import { generateKeyPairSync } from 'node:crypto';
import type { GuardedFetch } from '@sovereign-actions/core';
import type { Call, Reply, Service } from '../../sandbox/src/http.ts';
import { Refusal } from '../../sandbox/src/http.ts';
import { Rekor } from '../../sandbox/src/rekor.ts';
import { Tsa } from '../../sandbox/src/tsa.ts';
import { parseChain, parseLogKey, pemSigner, type Signer, type Trust, type Witnesses } from '../src/index.ts';

export const LOG_URL = 'http://localhost:3000';
export const TSA_URL = 'http://localhost:3001/api/v1/timestamp';
export const AT = Date.UTC(2026, 10, 23, 12, 0, 0);

export type KeySort = 'P-256' | 'P-384' | 'P-521' | 'rsa';

/** A private key in PKCS#8 PEM. */
export function newPem(sort: KeySort = 'P-256'): string {
  const { privateKey } =
    sort === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ec', { namedCurve: sort });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

export const newSigner = (sort: KeySort = 'P-256'): Signer => pemSigner(newPem(sort), `${sort}.pem`);

/** Changes an answer on its way: what a lying server does. */
export type Tamper = (reply: { status: number; body: Buffer }, url: string) => { status: number; body: Buffer };

export interface Region {
  witnesses: Required<Witnesses>;
  fetch: GuardedFetch;
  trustIn(...signers: Signer[]): Trust;
  /** As `fetch`, with every answer changed. */
  tampered(tamper: Tamper): GuardedFetch;
}

/** The sandbox's log, of either version, and its timestamp service without sockets. */
export function newRegion(now: () => number = () => AT, version: 1 | 2 = 2): Region {
  const rekor = new Rekor({ origin: 'localhost', now });
  const tsa = new Tsa({ now });
  const log = { url: LOG_URL, publicKey: parseLogKey((version === 1 ? rekor.v1 : rekor).publicKeyPem, 'log'), version };
  const authority = { url: TSA_URL, chain: parseChain(tsa.chainPem, 'tsa') };
  const tampered =
    (tamper: Tamper): GuardedFetch =>
    async (url, init) => {
      const { status, headers = {}, body = '' } = ask(String(url).startsWith(LOG_URL) ? rekor : tsa, String(url), init);
      const reply = tamper({ status, body: Buffer.from(body) }, String(url));
      return new Response(new Uint8Array(reply.body), { status: reply.status, headers });
    };
  return {
    witnesses: {
      logs: { services: [log], count: 1, required: true },
      timestamps: { services: [authority], count: 1, required: true },
    },
    fetch: tampered((reply) => reply),
    tampered,
    trustIn: (...signers) => ({
      keys: signers.map(({ name, publicKey }) => ({ name, publicKey })),
      logs: [log],
      authorities: [authority],
    }),
  };
}

function ask(service: Service, url: string, init: Parameters<GuardedFetch>[1] = {}): Reply {
  const call: Call = {
    method: init.method ?? 'GET',
    path: new URL(url).pathname,
    query: '',
    headers: init.headers ?? {},
    body: Buffer.from((init.body as string | Uint8Array | undefined) ?? ''),
    requestId: 'test',
    operation: () => undefined,
  };
  try {
    return service.answer(call) as Reply;
  } catch (error) {
    if (error instanceof Refusal) return service.refuse(error, 'test');
    throw error;
  }
}
