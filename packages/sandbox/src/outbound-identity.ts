import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { Refusal } from './http.ts';
import type { Session } from './identity.ts';
import type { Xml } from './xml.ts';

/** Outbound web identity federation, `GetWebIdentityToken`: off in an account until somebody switches it on. */
export class OutboundIdentity {
  enabled = false;
  readonly #options: { region: string; instance: string; now: () => number };
  readonly #issuer = `https://${randomUUID()}.tokens.sts.global.api.aws`;

  constructor(options: { region: string; instance: string; now: () => number }) {
    this.#options = options;
  }

  answer(parameters: URLSearchParams, { account, role, arn }: Session): Xml[] {
    const { region, instance, now } = this.#options;
    if (!this.enabled) {
      throw new Refusal(
        403,
        'OutboundWebIdentityFederationDisabledException',
        'The outbound web identity federation feature is not enabled for this account.',
      );
    }
    const audience = parameters.get('Audience.member.1') ?? '';
    const seconds = Number(parameters.get('DurationSeconds') ?? 300);
    const invalid = !/^[\x21-\x7e]{1,1000}$/.test(audience) || !(seconds >= 60 && seconds <= 3600);
    if (invalid || parameters.get('SigningAlgorithm') !== 'ES384')
      throw new Refusal(400, 'ValidationError', 'The sandbox takes an audience, 60 to 3600 seconds, and ES384.');
    const at = Math.floor(now() / 1000);
    const extra = {
      aws_account: account,
      source_region: region,
      // Only a session of the instance profile carries its instance.
      ...(arn.endsWith(`/${instance}`) && { ec2_source_instance_arn: `arn:aws-eusc:ec2:${region}:${account}:instance/${instance}` }),
    };
    const claims = { iss: this.#issuer, aud: audience, sub: role.arn, iat: at, exp: at + seconds, jti: randomUUID() };
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const input = `${part({ alg: 'ES384', typ: 'JWT', kid: 'EC384_0' })}.${part({ ...claims, 'https://sts.amazonaws.com/': extra })}`;
    const signature = sign('sha384', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');
    return [
      ['WebIdentityToken', `${input}.${signature}`],
      ['Expiration', new Date((at + seconds) * 1000).toISOString().replace('.000', '')],
    ];
  }
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
