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
  /** Trust conditions on the token: `StringEquals` on aud, `StringLike` on sub. And the accounts whose sessions may assume it. */
  trust: { audience: readonly string[]; subject: readonly string[]; accounts: readonly string[] };
  /** Seconds. */
  maxSessionDuration: number;
  /** What IAM was asked for its sessions, allowed or not, oldest first. */
  asked: Authorization[];
}

/** One question to IAM: may this session do that? */
export interface Authorization {
  /** Such as `s3:GetObject`. */
  action: string;
  /** ARN, or `*`. */
  resource: string;
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
  attributes: SessionAttributes;
}

/** What a session carries to those who look at it, and on to the sessions that it makes. */
export interface SessionAttributes {
  tags: Readonly<Record<string, string>>;
  /** Keys of tags that go on along a role chain. */
  transitive: readonly string[];
  sourceIdentity?: string;
}

const MAX_ASKED = 100_000;
const NO_ATTRIBUTES: SessionAttributes = { tags: {}, transitive: [] };

/** Which accounts' sessions may assume the role of an account: its own, and build → deploy → evidence along a chain. */
const CHAIN: Record<AccountRole, readonly AccountRole[]> = {
  build: ['build'],
  deploy: ['deploy', 'build'],
  evidence: ['evidence', 'deploy'],
};

/** Roles, and every session issued from them. */
export class Identities {
  readonly roles = new Map<string, Role>();
  readonly #sessions = new Map<string, Session>();

  /** The role of the machines and containers of the build account. No token becomes it. */
  readonly runner: Role;

  /** By which a sealing job asks KMS what it tells of the release key to its own account alone. */
  readonly keyReader: Role;

  constructor(trust: Omit<Role['trust'], 'accounts'>) {
    const add = (name: string, account: string, trusted: Role['trust']): Role => {
      const arn = `arn:aws-eusc:iam::${account}:role/${name}`;
      const role = { arn, name, account, id: uniqueId('AROA', 17), trust: trusted, maxSessionDuration: 3600, asked: [] };
      this.roles.set(arn, role);
      return role;
    };
    for (const [name, account] of Object.entries(ACCOUNTS) as [AccountRole, string][]) {
      add(`sandbox-${name}`, account, { ...trust, accounts: CHAIN[name].map((other) => ACCOUNTS[other]) });
    }
    this.keyReader = add('sandbox-key-reader', ACCOUNTS.build, { audience: [], subject: [], accounts: [ACCOUNTS.evidence] });
    this.runner = add('sandbox-runner', ACCOUNTS.build, { audience: [], subject: [], accounts: [] });
  }

  /** Issues temporary credentials for a role. `now` in milliseconds, `duration` in seconds. */
  issue(
    role: Role,
    sessionName: string,
    now: number,
    duration: number,
    { policy = ALLOW_ALL, attributes = NO_ATTRIBUTES }: Partial<Pick<Session, 'policy' | 'attributes'>> = {},
  ): Session {
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
      attributes,
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
  const { asked } = session.role;
  if (asked.length < MAX_ASKED) asked.push({ action, resource });
  return allows(session.policy, action, resource) && (session.account === owner || sharedWith.includes(session.account));
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const uniqueId = (prefix: string, length: number): string => prefix + Array.from(randomBytes(length), (byte) => BASE32[byte % 32]).join('');
