import { randomBytes } from 'node:crypto';
import { ALLOW_ALL, allows, type Statement } from './policy.ts';

/** Account ids of the sandbox region, by role. */
export const ACCOUNTS = { build: '111122223333', deploy: '444455556666', evidence: '777788889999' } as const;
export type AccountRole = keyof typeof ACCOUNTS;

/** A role that a web identity, or a session of the same account, may assume. */
export interface Role {
  arn: string;
  name: string;
  account: string;
  /** Unique id, `AROA…`. */
  id: string;
  /** Trust conditions on the token: `StringEquals` on aud, `StringLike` on sub. */
  trust: { audience: readonly string[]; subject: readonly string[] };
  /** Seconds. */
  maxSessionDuration: number;
}

/** A session with its temporary credentials. */
export interface Session {
  account: string;
  /** `arn:aws-eusc:sts::…:assumed-role/NAME/SESSION` */
  arn: string;
  /** `AROA…:SESSION` */
  userId: string;
  role: Role;
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken: string;
  /** Milliseconds since the epoch. */
  expiration: number;
  policy: readonly Statement[];
}

/** Roles, and every session issued from them. */
export class Identities {
  readonly roles = new Map<string, Role>();
  readonly #sessions = new Map<string, Session>();

  constructor(trust: Role['trust']) {
    for (const [name, account] of Object.entries(ACCOUNTS)) {
      const arn = `arn:aws-eusc:iam::${account}:role/sandbox-${name}`;
      this.roles.set(arn, { arn, name: `sandbox-${name}`, account, id: uniqueId('AROA', 17), trust, maxSessionDuration: 3600 });
    }
  }

  /** Issues temporary credentials for a role. `now` in milliseconds, `duration` in seconds. */
  issue(role: Role, sessionName: string, now: number, duration: number, policy: readonly Statement[] = ALLOW_ALL): Session {
    const session: Session = {
      account: role.account,
      arn: `arn:aws-eusc:sts::${role.account}:assumed-role/${role.name}/${sessionName}`,
      userId: `${role.id}:${sessionName}`,
      role,
      accessKeyId: uniqueId('ASIA', 16),
      secretAccessKey: randomBytes(30).toString('base64'),
      sessionToken: randomBytes(192).toString('base64'),
      expiration: Math.floor(now / 1000 + duration) * 1000,
      policy,
    };
    this.#sessions.set(session.accessKeyId, session);
    return session;
  }

  find(accessKeyId: string): Session | undefined {
    return this.#sessions.get(accessKeyId);
  }
}

/**
 * Whether a session may do this to a resource of `owner`: its own policy must allow it, and a resource of another account must be
 * shared with its account. The roles of the sandbox allow everything; a session policy narrows them.
 */
export function authorized(session: Session, action: string, resource: string, owner: string, sharedWith: readonly string[] = []): boolean {
  return allows(session.policy, action, resource) && (session.account === owner || sharedWith.includes(session.account));
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const uniqueId = (prefix: string, length: number): string => prefix + Array.from(randomBytes(length), (byte) => BASE32[byte % 32]).join('');
