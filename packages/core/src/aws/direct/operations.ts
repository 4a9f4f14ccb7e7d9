/** What a member of an answer is: text, a whole number, a time, a structure, or a list of structures. */
export type Shape = 'text' | 'integer' | 'time' | { readonly [member: string]: Shape } | readonly [Shape];

const CREDENTIALS = { AccessKeyId: 'text', SecretAccessKey: 'text', SessionToken: 'text', Expiration: 'time' } as const;
const ASSUMED = {
  Credentials: CREDENTIALS,
  AssumedRoleUser: { AssumedRoleId: 'text', Arn: 'text' },
  PackedPolicySize: 'integer',
  SourceIdentity: 'text',
} as const;

/**
 * The operations that are called without an SDK client, with the members of their answers. They are what every job begins
 * with, and a client takes longer to load than they take to answer.
 */
export const DIRECT = {
  sts: {
    AssumeRole: ASSUMED,
    AssumeRoleWithWebIdentity: { ...ASSUMED, SubjectFromWebIdentityToken: 'text', Provider: 'text', Audience: 'text' },
    GetCallerIdentity: { UserId: 'text', Account: 'text', Arn: 'text' },
    GetWebIdentityToken: { WebIdentityToken: 'text', Expiration: 'time' },
  },
  ecr: {
    GetAuthorizationToken: { authorizationData: [{ authorizationToken: 'text', expiresAt: 'time', proxyEndpoint: 'text' }] },
  },
} as const satisfies Record<string, Record<string, Shape>>;

export type DirectService = keyof typeof DIRECT;
