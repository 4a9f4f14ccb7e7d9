import type { Audit, AuditedCall } from './cloudtrail/trail.ts';
import { type Call, notImplemented, Refusal, type Reply, type Service } from './http.ts';
import type { Identities, Role, Session } from './identity.ts';
import type { OutboundIdentity } from './outbound-identity.ts';
import { allows, like } from './policy.ts';
import { checkInherited, readAttributes, readSessionPolicy } from './session-options.ts';
import { verifySigV4 } from './sigv4.ts';
import { type OidcProvider, verifyWebIdentity } from './web-identity.ts';
import { type Xml, xmlDocument } from './xml.ts';

const VERSION = '2011-06-15';
const NAMESPACE = { xmlns: `https://sts.amazonaws.com/doc/${VERSION}/` };

interface Options {
  identities: Identities;
  region: string;
  now: () => number;
  /** The OIDC provider that each account of the region has registered. */
  provider: () => OidcProvider;
  outbound: OutboundIdentity;
  /** Told of every role that is taken. */
  audit?: Audit;
}

/** AWS STS, query protocol: AssumeRoleWithWebIdentity, AssumeRole, GetCallerIdentity, GetWebIdentityToken. */
export class Sts implements Service {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  async answer(call: Call): Promise<Reply> {
    if (call.path !== '/') throw notImplemented(`the path ${call.path}`);
    const parameters = new URLSearchParams(call.method === 'POST' ? call.body.toString('utf8') : call.query);
    const action = parameters.get('Action') ?? '';
    call.operation(/^\w{1,64}$/.test(action) ? action : '');
    if (!action) throw new Refusal(400, 'MissingAction', 'The request must contain the parameter Action.');
    if (parameters.get('Version') !== VERSION) {
      throw new Refusal(
        400,
        'InvalidAction',
        `Could not find operation ${action} for version ${parameters.get('Version') ?? 'NO_VERSION_SPECIFIED'}`,
      );
    }
    switch (action) {
      case 'AssumeRoleWithWebIdentity':
        return this.#reply(call, action, await this.#assumeWithWebIdentity(parameters, call.requestId));
      case 'AssumeRole':
        return this.#reply(call, action, this.#assume(parameters, this.#verify(call), call.requestId));
      case 'GetCallerIdentity': {
        const { arn, userId, account } = this.#verify(call);
        return this.#reply(call, action, [
          ['Arn', arn],
          ['UserId', userId],
          ['Account', account],
        ]);
      }
      case 'GetWebIdentityToken':
        return this.#reply(call, action, this.#options.outbound.answer(parameters, this.#verify(call)));
      default:
        throw notImplemented(action);
    }
  }

  refuse({ status, code, message }: Refusal, requestId: string): Reply {
    const error: Xml = [
      'Error',
      [
        ['Type', status < 500 ? 'Sender' : 'Receiver'],
        ['Code', code],
        ['Message', message],
      ],
    ];
    return xmlReply(status, requestId, ['ErrorResponse', [error, ['RequestId', requestId]], NAMESPACE]);
  }

  maxBody(): number {
    return 256 * 1024;
  }

  tooLarge(limit: number): Refusal {
    return new Refusal(413, 'RequestEntityTooLarge', `The request is larger than ${limit} bytes.`);
  }

  #verify(call: Call): Session {
    const { identities, region, now } = this.#options;
    return verifySigV4(call, { service: 'sts', region, dialect: 'query', now: now() }, identities).session;
  }

  async #assumeWithWebIdentity(parameters: URLSearchParams, requestId: string): Promise<Xml[]> {
    const { identities, provider, now, audit } = this.#options;
    const { roleArn, sessionName, duration, policy } = readAssume(parameters);
    if (parameters.has('ProviderId')) throw notImplemented('ProviderId (OAuth 2.0 access tokens)');
    const token = text(parameters, 'WebIdentityToken', 'webIdentityToken', 4, 20_000);
    const { issuer, audience, subject } = await verifyWebIdentity(token, provider(), now());
    const role = identities.roles.get(roleArn);
    const trusted = role?.trust.audience.includes(audience) && role.trust.subject.some((pattern) => like(pattern, subject));
    if (!role || !trusted) throw new Refusal(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
    const session = identities.issue(role, sessionName, now(), within(role, duration), policy && { policy: policy.statements });
    const providerArn = `arn:aws-eusc:iam::${role.account}:oidc-provider/${issuer.replace(/^https?:\/\//, '')}`;
    const identity = {
      type: 'WebIdentityUser',
      principalId: `${providerArn}:${audience}:${subject}`,
      userName: subject,
      identityProvider: providerArn,
    };
    const more = { subjectFromWebIdentityToken: subject, audience, provider: providerArn };
    audit?.(taken('AssumeRoleWithWebIdentity', requestId, identity, session, more));
    return [
      ...assumed(session, policy?.packedSize),
      ['SubjectFromWebIdentityToken', subject],
      ['Audience', audience],
      ['Provider', providerArn],
    ];
  }

  #assume(parameters: URLSearchParams, caller: Session, requestId: string): Xml[] {
    const { identities, now, audit } = this.#options;
    const { roleArn, sessionName, duration, policy } = readAssume(parameters);
    for (const name of ['ExternalId', 'SerialNumber']) if (parameters.has(name)) throw notImplemented(`AssumeRole with ${name}`);
    const role = identities.roles.get(roleArn);
    if (!role?.trust.accounts.includes(caller.account) || !allows(caller.policy, 'sts:AssumeRole', roleArn)) {
      throw new Refusal(403, 'AccessDenied', `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`);
    }
    if (duration !== undefined && duration > 3600) {
      throw new Refusal(
        400,
        'ValidationError',
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      );
    }
    const attributes = checkInherited(readAttributes(parameters), caller.attributes);
    const session = identities.issue(role, sessionName, now(), within(role, duration), {
      ...(policy && { policy: policy.statements }),
      attributes,
    });
    audit?.(taken('AssumeRole', requestId, caller, session));
    const { sourceIdentity } = attributes;
    return [
      ...assumed(session, policy?.packedSize),
      ...(sourceIdentity === undefined ? [] : [['SourceIdentity', sourceIdentity] as const]),
    ];
  }

  #reply(call: Call, action: string, result: readonly Xml[]): Reply {
    const { requestId } = call;
    const metadata: Xml = ['ResponseMetadata', [['RequestId', requestId]]];
    return xmlReply(200, requestId, [`${action}Response`, [[`${action}Result`, result], metadata], NAMESPACE]);
  }
}

/** A role that was taken, as the trail of the role's account shows it. The secret half of the credentials is never there. */
const taken = (
  name: string,
  requestId: string,
  identity: AuditedCall['identity'],
  { arn, userId, role, account, accessKeyId, expiration }: Session,
  more: object = {},
): AuditedCall => ({
  source: 'sts.amazonaws.com',
  name,
  requestId,
  identity,
  account,
  requestParameters: { roleArn: role.arn, roleSessionName: userId.slice(role.id.length + 1) },
  responseElements: {
    credentials: { accessKeyId, expiration: new Date(expiration).toUTCString() },
    assumedRoleUser: { assumedRoleId: userId, arn },
    ...more,
  },
  readOnly: true,
  resources: [{ ARN: role.arn, accountId: account, type: 'AWS::IAM::Role' }],
});

/** The parameters that both ways to assume a role share. */
function readAssume(parameters: URLSearchParams) {
  const roleArn = text(parameters, 'RoleArn', 'roleArn', 20, 2048);
  if (!/^arn:[a-z-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(roleArn))
    throw new Refusal(400, 'ValidationError', `${printable(roleArn)} is invalid`);
  const sessionName = text(parameters, 'RoleSessionName', 'roleSessionName', 2, 64);
  if (!/^[\w+=,.@-]+$/.test(sessionName)) {
    throw constraint(sessionName, 'roleSessionName', 'Member must satisfy regular expression pattern: [\\w+=,.@-]*');
  }
  const durationText = parameters.get('DurationSeconds');
  let duration: number | undefined;
  if (durationText !== null) {
    if (!/^\d{1,9}$/.test(durationText)) throw new Refusal(400, 'MalformedInput', 'DurationSeconds is not a number');
    duration = Number(durationText);
    if (duration < 900) throw constraint(durationText, 'durationSeconds', 'Member must have value greater than or equal to 900');
    if (duration > 43_200) throw constraint(durationText, 'durationSeconds', 'Member must have value less than or equal to 43200');
  }
  const policy = readSessionPolicy(parameters);
  return { roleArn, sessionName, duration, policy };
}

/** The session length in seconds, within the role's maximum. */
function within(role: Role, duration = 3600): number {
  if (duration <= role.maxSessionDuration) return duration;
  throw new Refusal(400, 'ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
}

function assumed(session: Session, packedSize: number | undefined): Xml[] {
  return [
    [
      'Credentials',
      [
        ['AccessKeyId', session.accessKeyId],
        ['SecretAccessKey', session.secretAccessKey],
        ['SessionToken', session.sessionToken],
        ['Expiration', new Date(session.expiration).toISOString().replace('.000', '')],
      ],
    ],
    [
      'AssumedRoleUser',
      [
        ['AssumedRoleId', session.userId],
        ['Arn', session.arn],
      ],
    ],
    ...(packedSize === undefined ? [] : [['PackedPolicySize', packedSize] as const]),
  ];
}

function text(parameters: URLSearchParams, name: string, member: string, min: number, max: number): string {
  const value = parameters.get(name);
  if (value === null)
    throw new Refusal(
      400,
      'ValidationError',
      `1 validation error detected: Value at '${member}' failed to satisfy constraint: Member must not be null`,
    );
  const shown = member === 'webIdentityToken' ? '***' : value;
  if (value.length < min) throw constraint(shown, member, `Member must have length greater than or equal to ${min}`);
  if (value.length > max) throw constraint(shown, member, `Member must have length less than or equal to ${max}`);
  return value;
}

const printable = (value: string): string => value.slice(0, 128).replace(/[^\x20-\x7e]/g, '?');
const constraint = (value: string, member: string, rule: string): Refusal =>
  new Refusal(
    400,
    'ValidationError',
    `1 validation error detected: Value '${printable(value)}' at '${member}' failed to satisfy constraint: ${rule}`,
  );

const xmlReply = (status: number, requestId: string, root: Xml): Reply => ({
  status,
  headers: { 'Content-Type': 'text/xml', 'x-amzn-RequestId': requestId },
  body: xmlDocument(root),
});
