import { randomBytes } from 'node:crypto';
import { type Call, Refusal, type Reply, type Service } from './http.ts';
import type { Identities, Role } from './identity.ts';
import { equal } from './sigv4.ts';

/** Further documents of a metadata service by path, such as the identity document; undefined where there is none. */
export type Documents = (path: string) => string | undefined;

interface Options {
  identities: Identities;
  /** The role of the instance profile; undefined for an instance without one. */
  role: () => Role | undefined;
  documents: Documents;
  now: () => number;
}

const CREDENTIALS = '/latest/meta-data/iam/security-credentials/';
const MAX_TTL = 21_600;

/**
 * The EC2 instance metadata service, version 2 alone (`HttpTokens: required`): a session token by PUT, then the credentials of
 * the instance profile and the documents that are given.
 */
export class Imds implements Service {
  readonly #options: Options;
  readonly #tokens = new Map<string, number>();

  constructor(options: Options) {
    this.#options = options;
  }

  answer(call: Call): Reply {
    const { now, role, documents, identities } = this.#options;
    const { method, path, headers } = call;
    // A request that came through a proxy is not from this instance.
    if (headers['x-forwarded-for'] !== undefined) throw new Refusal(403, 'Forbidden', 'Forbidden');
    if (path === '/latest/api/token') {
      if (method !== 'PUT') throw new Refusal(405, 'MethodNotAllowed', 'Method Not Allowed');
      const ttl = Number(/^\d{1,5}$/.exec(headers['x-aws-ec2-metadata-token-ttl-seconds'] ?? '')?.[0] ?? 0);
      if (ttl < 1 || ttl > MAX_TTL) throw new Refusal(400, 'BadRequest', 'Bad Request');
      const token = randomBytes(42).toString('base64');
      this.#tokens.set(token, now() + ttl * 1000);
      return { ...text(token), headers: { 'Content-Type': 'text/plain', 'X-Aws-Ec2-Metadata-Token-Ttl-Seconds': String(ttl) } };
    }
    if (method !== 'GET' && method !== 'HEAD') throw new Refusal(405, 'MethodNotAllowed', 'Method Not Allowed');
    const given = headers['x-aws-ec2-metadata-token'] ?? '';
    const known = [...this.#tokens].find(([token]) => equal(token, given));
    if (!known || known[1] <= now()) throw new Refusal(401, 'Unauthorized', 'Unauthorized');
    const profile = role();
    if (profile && (path === CREDENTIALS || path === CREDENTIALS.slice(0, -1))) return text(profile.name);
    if (profile && path === `${CREDENTIALS}${profile.name}`) {
      const session = identities.issue(profile, INSTANCE_ID, now(), 6 * 3600);
      return text(
        JSON.stringify(
          {
            Code: 'Success',
            LastUpdated: instant(now()),
            Type: 'AWS-HMAC',
            AccessKeyId: session.accessKeyId,
            SecretAccessKey: session.secretAccessKey,
            Token: session.sessionToken,
            Expiration: instant(session.expiration),
          },
          null,
          2,
        ),
      );
    }
    const document = documents(path);
    if (document === undefined) throw new Refusal(404, 'NotFound', 'Not Found');
    return text(document);
  }

  refuse({ status, message }: Refusal): Reply {
    return { status, headers: { 'Content-Type': 'text/html' }, body: `<h1>${status} - ${message}</h1>\n` };
  }

  maxBody(): number {
    return 4096;
  }

  tooLarge(): Refusal {
    return new Refusal(413, 'ContentTooLarge', 'Content Too Large');
  }
}

/** The sandbox's one instance: the session name of its profile's credentials. */
export const INSTANCE_ID = 'i-0a1b2c3d4e5f60718';

const text = (body: string): Reply => ({ status: 200, headers: { 'Content-Type': 'text/plain' }, body });
const instant = (milliseconds: number): string => new Date(milliseconds).toISOString().replace(/\.\d{3}/, '');
