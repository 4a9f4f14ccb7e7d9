import { randomBytes, randomUUID } from 'node:crypto';
import { type Call, Refusal, type Reply, type Service } from './http.ts';
import type { Identities, Role } from './identity.ts';
import type { Documents } from './imds.ts';
import { equal } from './sigv4.ts';

/**
 * The credentials service of containers: an ECS task asks for the path of `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI`, an EKS pod
 * with Pod Identity for `AWS_CONTAINER_CREDENTIALS_FULL_URI` with a token.
 */
export class ContainerCredentials implements Service {
  readonly relativeUri = `/v2/credentials/${randomUUID()}`;
  readonly podPath = '/v1/credentials';
  readonly podToken = randomBytes(32).toString('base64url');
  readonly #options: { identities: Identities; role: Role; documents: Documents; now: () => number };

  constructor(options: { identities: Identities; role: Role; documents: Documents; now: () => number }) {
    this.#options = options;
  }

  answer({ method, path, headers }: Call): Reply {
    const { identities, role, documents, now } = this.#options;
    if (method !== 'GET') throw new Refusal(405, 'MethodNotAllowed', 'method not allowed');
    const isPod = path === this.podPath;
    if (isPod && !equal(headers.authorization ?? '', this.podToken))
      throw new Refusal(400, 'AccessDeniedException', 'the pod token is missing or wrong');
    if (!isPod && path !== this.relativeUri) {
      const document = documents(path);
      if (document === undefined) throw new Refusal(404, 'InvalidIdInRequest', 'CredentialsV2Request: Credentials not found');
      return { status: 200, headers: { 'Content-Type': 'application/json' }, body: document };
    }
    const session = identities.issue(role, isPod ? 'eks-example-pod' : 'ecs-example-task', now(), 6 * 3600);
    return {
      status: 200,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        ...(isPod ? { AccountId: role.account } : { RoleArn: role.arn }),
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        Token: session.sessionToken,
        Expiration: new Date(session.expiration).toISOString().replace(/\.\d{3}/, ''),
      }),
    };
  }

  refuse({ status, code, message }: Refusal): Reply {
    return { status, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ code, message, HTTPErrorCode: status }) };
  }

  maxBody(): number {
    return 4096;
  }

  tooLarge(): Refusal {
    return new Refusal(413, 'ContentTooLarge', 'content too large');
  }
}
