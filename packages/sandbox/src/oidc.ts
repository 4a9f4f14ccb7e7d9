import {
  createHash,
  createPublicKey,
  generateKeyPair,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  randomUUID,
  sign,
} from 'node:crypto';
import { promisify } from 'node:util';
import { type Call, notImplemented, Refusal, type Reply, type Service } from './http.ts';
import { equal } from './sigv4.ts';

export type Claims = Record<string, unknown>;

/** What the token endpoint of a job looks like: GitHub's `ACTIONS_ID_TOKEN_REQUEST_URL` and `_TOKEN`. */
export interface TokenRequest {
  url: string;
  token: string;
}

interface SigningKey {
  id: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

const RSA = { modulusLength: 2048 } as const;
/** Paths of GitHub Enterprise Server, whose issuer is on the server's own host, as here. */
const ISSUER_PATH = '/_services/token';
const REQUEST_PATH = '/_services/pipelines/idtoken';
const TOKEN_SECONDS = 300;
const NOT_BEFORE_SECONDS = 600;

/**
 * An OIDC issuer with the discovery document, JWKS and token endpoint of GitHub Actions on a GitHub Enterprise Server.
 * Tokens are RS256 JWTs with GitHub's claims, valid for 300 seconds from `iat`.
 */
export class OidcIssuer implements Service {
  /** `http://127.0.0.1:PORT`; set once the port is known. */
  origin = '';
  readonly #bearer = randomBytes(32).toString('base64url');
  readonly #now: () => number;
  readonly #audience: string;
  readonly #claims: Claims;
  #key: SigningKey | undefined;
  #pending: Promise<void> | undefined;

  constructor(options: { now: () => number; audience: string; claims: Claims }) {
    this.#now = options.now;
    this.#audience = options.audience;
    this.#claims = options.claims;
  }

  get issuer(): string {
    return `${this.origin}${ISSUER_PATH}`;
  }

  get tokenRequest(): TokenRequest {
    return { url: `${this.origin}${REQUEST_PATH}?api-version=2.0`, token: this.#bearer };
  }

  /** Makes a token. Claims given here win over those of the sandbox; one that is undefined is left out. */
  mintToken(claims: Claims = {}): string {
    this.#key ??= keyOf(generateKeyPairSync('rsa', RSA).privateKey);
    const { id, privateKey } = this.#key;
    const seconds = Math.floor(this.#now() / 1000);
    const payload = {
      ...githubClaims({ ...this.#claims, ...claims }),
      iss: this.issuer,
      aud: this.#audience,
      jti: randomUUID(),
      iat: seconds,
      nbf: seconds - NOT_BEFORE_SECONDS,
      exp: seconds + TOKEN_SECONDS,
      ...this.#claims,
      ...claims,
    };
    const input = `${base64url({ typ: 'JWT', alg: 'RS256', kid: id })}.${base64url(payload)}`;
    return `${input}.${sign('sha256', Buffer.from(input), privateKey).toString('base64url')}`;
  }

  async answer(call: Call): Promise<Reply> {
    if (call.method !== 'GET' && call.method !== 'HEAD') throw notImplemented(`${call.method} ${call.path}`);
    switch (call.path) {
      case `${ISSUER_PATH}/.well-known/openid-configuration`:
        return json({
          issuer: this.issuer,
          jwks_uri: `${this.issuer}/.well-known/jwks`,
          subject_types_supported: ['public', 'pairwise'],
          response_types_supported: ['id_token'],
          claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', ...Object.keys(githubClaims({}))],
          id_token_signing_alg_values_supported: ['RS256'],
          scopes_supported: ['openid'],
        });
      case `${ISSUER_PATH}/.well-known/jwks`: {
        const { id, publicKey } = await this.#ready();
        return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: id, alg: 'RS256', use: 'sig' }] });
      }
      case REQUEST_PATH: {
        const [scheme = '', token = ''] = (call.headers.authorization ?? '').split(' ');
        if (scheme.toLowerCase() !== 'bearer' || !equal(token, this.#bearer)) {
          throw new Refusal(401, 'Unauthorized', 'The request token is missing or wrong.', { headers: { 'WWW-Authenticate': 'Bearer' } });
        }
        await this.#ready();
        const audience = new URLSearchParams(call.query).get('audience');
        const value = this.mintToken({ aud: audience || `https://github.com/${this.#claims.repository_owner ?? 'example-org'}` });
        return json({ count: value.length, value });
      }
      default:
        throw notImplemented(`GET ${call.path}`);
    }
  }

  refuse(refusal: Refusal): Reply {
    return {
      status: refusal.status,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code: refusal.code, message: refusal.message }),
    };
  }

  maxBody(): number {
    return 64 * 1024;
  }

  tooLarge(limit: number): Refusal {
    return new Refusal(413, 'ContentTooLarge', `The body is larger than ${limit} bytes.`);
  }

  /** The key, made off the main thread unless a token was needed before. */
  async #ready(): Promise<SigningKey> {
    this.#pending ??= promisify(generateKeyPair)('rsa', RSA).then(({ privateKey }) => {
      this.#key ??= keyOf(privateKey);
    });
    if (!this.#key) await this.#pending;
    return this.#key as SigningKey;
  }
}

/** GitHub's claims about a run; `sub` follows the repository and ref that are asked for. */
function githubClaims(given: Claims): Claims {
  const repository = String(given.repository ?? 'example-org/example-app');
  const ref = String(given.ref ?? 'refs/heads/main');
  const [owner = ''] = repository.split('/');
  const sha = '4f2d1c0b9a8e7d6c5b4a39281706f5e4d3c2b1a0';
  return {
    sub: given.environment === undefined ? `repo:${repository}:ref:${ref}` : `repo:${repository}:environment:${given.environment}`,
    actor: 'example-user',
    actor_id: '1001',
    base_ref: '',
    event_name: 'push',
    head_ref: '',
    job_workflow_ref: `${repository}/.github/workflows/release.yml@${ref}`,
    job_workflow_sha: sha,
    ref,
    ref_protected: 'true',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_id: '2002',
    repository_owner: owner,
    repository_owner_id: '3003',
    repository_visibility: 'private',
    run_attempt: '1',
    run_id: '4004',
    run_number: '5',
    runner_environment: 'self-hosted',
    sha,
    workflow: 'release',
    workflow_ref: `${repository}/.github/workflows/release.yml@${ref}`,
    workflow_sha: sha,
  };
}

function keyOf(privateKey: KeyObject): SigningKey {
  const publicKey = createPublicKey(privateKey);
  const id = createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest('hex')
    .slice(0, 40);
  return { id, privateKey, publicKey };
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const json = (value: unknown): Reply => ({
  status: 200,
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});
