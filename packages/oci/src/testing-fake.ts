import { type GuardedFetch, type GuardedInit, parseBoundary, type RegistryCredentials } from '@sovereign-actions/core';
import { createRegistryClient } from './client.ts';

export const HOST = 'https://r.example.eu';
const BOUNDARY = `version: 1
preset: eusc
registries:
  - host: r.example.eu
`;

export type Body = ConstructorParameters<typeof Response>[0];
export type Handler = (request: { method: string; url: URL; init: GuardedInit; count: number }) => Response | Promise<Response> | Error;

/** A registry that is what the handler says; hosts outside are refused as the guard refuses them. */
export async function against(
  handler: Handler,
  credentials: RegistryCredentials = async () => ({ username: 'user', password: 'hunter2' }),
) {
  const seen: { method: string; url: URL; headers: Record<string, string> }[] = [];
  const counts = new Map<string, number>();
  const waits: number[] = [];
  const fetch: GuardedFetch = async (address, init = {}) => {
    const url = new URL(address);
    if (!url.hostname.endsWith('.example.eu')) throw new Error(`guard: ${url.hostname}`);
    const method = init.method ?? 'GET';
    seen.push({ method, url, headers: init.headers ?? {} });
    const count = (counts.get(`${method} ${url.pathname}`) ?? 0) + 1;
    counts.set(`${method} ${url.pathname}`, count);
    const answer = await handler({ method, url, init, count });
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const boundary = await parseBoundary(BOUNDARY, 'sovereign.yaml', '/');
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const client = createRegistryClient({ fetch, credentials, boundary, sleep });
  return { repository: client.repository({ registry: 'r.example.eu', repository: 'team/app' }), client, seen, waits };
}
