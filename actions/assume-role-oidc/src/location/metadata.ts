import { type Context, type GuardedInit, messageOf, metadataEndpoints, originOf, SovereignError, textUpTo } from '@sovereign-actions/core';

/** There is no evidence, and why. What the boundary refuses is never this. */
export class NoEvidence extends Error {
  override readonly name = 'NoEvidence';
}

interface Answer {
  status: number;
  text: string;
}

const MAX_BYTES = 64 * 1024;
const TIMEOUT_MS = 3_000;
const TTL_SECONDS = '60';

/** One question to a metadata service, answered within a time and a size. @throws NoEvidence, and the policy errors of the egress guard */
export async function ask(fetch: Context['fetch'], url: string, init: GuardedInit = {}): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, timeout: TIMEOUT_MS, signal: AbortSignal.timeout(TIMEOUT_MS) });
    return { status: response.status, text: await limitedText(response) };
  } catch (error) {
    if (error instanceof NoEvidence || (error instanceof SovereignError && error.exit === 'policy')) throw error;
    throw new NoEvidence(`${new URL(url).host} does not answer: ${messageOf(error)}`);
  }
}

async function limitedText(response: Response): Promise<string> {
  const text = await textUpTo(response, MAX_BYTES);
  if (text === undefined) throw new NoEvidence(`An answer has more than ${MAX_BYTES} bytes.`);
  return text;
}

/**
 * Opens a session with version 2 of the EC2 metadata service and gives the function that asks it for a path. Version 1 is
 * never asked: what can be made to send a plain GET gets everything from it.
 * @throws NoEvidence, and the policy errors of the egress guard
 */
export async function openImds({
  fetch,
  boundary,
  host,
}: Pick<Context, 'fetch' | 'boundary' | 'host'>): Promise<(path: string) => Promise<string>> {
  const [endpoint] = metadataEndpoints('instance-profile', boundary);
  if (!endpoint) throw new NoEvidence('The sandbox has no port for the metadata service ("sandbox: imds").');
  const base = originOf(endpoint);
  const session = await ask(fetch, `${base}/latest/api/token`, {
    method: 'PUT',
    headers: { 'x-aws-ec2-metadata-token-ttl-seconds': TTL_SECONDS },
  }).catch((error: unknown) => {
    if (!(error instanceof NoEvidence)) throw error;
    throw new NoEvidence(`${error.message} Only EC2 instances have one; in a container its hop limit must be 2 (HttpPutResponseHopLimit).`);
  });
  if (session.status !== 200 || !/^[\x21-\x7e]{1,1024}$/.test(session.text)) {
    throw new NoEvidence(
      `The metadata service answered ${session.status} when asked for a session token (IMDSv2), and version 1 is never asked.`,
    );
  }
  host.mask(session.text);
  return async (path) => {
    const { status, text } = await ask(fetch, `${base}${path}`, { headers: { 'x-aws-ec2-metadata-token': session.text } });
    if (status === 200) return text;
    throw new NoEvidence(`The metadata service answered ${status} for ${path}.`);
  };
}
