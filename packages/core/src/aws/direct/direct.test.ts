import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr';
import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  GetWebIdentityTokenCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import type { AwsHttpHandler } from '../../egress/aws-handler.ts';
import { egressError } from '../../egress/errors.ts';
import type { ClientSettings } from '../client.ts';
import { createDirectClient, type ServiceError } from './client.ts';
import { amzDate, signature } from './signature.ts';
import { parseXml } from './xml.ts';

type Request = Parameters<AwsHttpHandler['handle']>[0];
type Answer = { status?: number; body: string; headers?: Record<string, string> } | Error;

const NOW = Date.UTC(2026, 10, 23, 12);
const CREDENTIALS = { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'wJalr/XUtn+FEMI', sessionToken: 'IQoJ+/==' };
const URLS = { sts: 'https://sts.eusc-de-east-1.amazonaws.eu', ecr: 'https://api.ecr.eusc-de-east-1.amazonaws.eu' };

/** A network that answers with each answer in turn, the last for ever. */
function wire(...answers: Answer[]) {
  const seen: Request[] = [];
  const handler: AwsHttpHandler = {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async (request) => {
      seen.push(request);
      const answer = answers[Math.min(seen.length, answers.length) - 1] as Answer;
      if (answer instanceof Error) throw answer;
      const { status: statusCode = 200, body, headers = {} } = answer;
      return { response: { statusCode, reason: '', headers, body: Readable.from([Buffer.from(body)]) } };
    },
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
    destroy: () => undefined,
  };
  return { seen, handler };
}

function client(service: 'sts' | 'ecr', answers: readonly Answer[], settings: Partial<ClientSettings> = {}) {
  const { seen, handler } = wire(...answers);
  const made = createDirectClient(service, {
    region: 'eusc-de-east-1',
    url: URLS[service],
    attempts: 1,
    credentials: CREDENTIALS,
    now: () => NOW,
    egress: { awsHandler: () => handler },
    boundary: undefined as never,
    env: {},
    ...settings,
  });
  return { seen, send: (operation: string, input: unknown = {}) => made.send(operation, input, new AbortController().signal) };
}

const caught = (work: Promise<unknown>): Promise<ServiceError & { code?: string }> =>
  work.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error) => error,
  );

const credentials = `<Credentials><AccessKeyId>ASIA1</AccessKeyId><SecretAccessKey>s/+&amp;x</SecretAccessKey><SessionToken>t==</SessionToken><Expiration>2026-11-23T13:00:00Z</Expiration></Credentials>`;
const user =
  '<AssumedRoleUser><AssumedRoleId>AROA1:s</AssumedRoleId><Arn>arn:aws-eusc:sts::111122223333:assumed-role/r/s</Arn></AssumedRoleUser>';
const xml = (operation: string, result: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${operation}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <${operation}Result>${result}</${operation}Result>\n  <ResponseMetadata><RequestId>4c5e</RequestId></ResponseMetadata>\n</${operation}Response>\n`;
const identity = xml('GetCallerIdentity', '<Arn>a</Arn><UserId>u</UserId><Account>111122223333</Account>');
const stsError = (code: string, message = 'no') =>
  `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>9f8e</RequestId></ErrorResponse>`;

/** One call of each operation, with everything that is given to it, and what the service answers. */
const CALLS = [
  {
    service: 'sts',
    operation: 'AssumeRole',
    Command: AssumeRoleCommand,
    input: {
      RoleArn: 'arn:aws-eusc:iam::111122223333:role/ci/deploy',
      RoleSessionName: 'a=b,c.@-',
      DurationSeconds: 900,
      Policy: '{"Statement":[{"Resource":"*"}],"x":"ü !\'()~ \u{1f512}"}',
      PolicyArns: [{ arn: 'arn:aws-eusc:iam::aws:policy/A' }, { arn: 'arn:aws-eusc:iam::aws:policy/B' }],
      Tags: [
        { Key: 'repo', Value: 'acme/shop' },
        { Key: 'empty', Value: '' },
      ],
      TransitiveTagKeys: ['repo'],
      SourceIdentity: 'ci',
      ExternalId: undefined,
    },
    answer: xml('AssumeRole', `${credentials}${user}<PackedPolicySize>6</PackedPolicySize><SourceIdentity>ci</SourceIdentity>`),
  },
  {
    service: 'sts',
    operation: 'AssumeRoleWithWebIdentity',
    Command: AssumeRoleWithWebIdentityCommand,
    input: { RoleArn: 'arn:aws-eusc:iam::111122223333:role/r', RoleSessionName: 's', WebIdentityToken: 'a.b.c', DurationSeconds: 3600 },
    answer: xml(
      'AssumeRoleWithWebIdentity',
      `${credentials}${user}<SubjectFromWebIdentityToken>repo:a/b:ref:x</SubjectFromWebIdentityToken><Audience>sts</Audience><Provider>arn:p</Provider><Unknown><Later>1</Later></Unknown>`,
    ),
  },
  { service: 'sts', operation: 'GetCallerIdentity', Command: GetCallerIdentityCommand, input: {}, answer: identity },
  {
    service: 'sts',
    operation: 'GetWebIdentityToken',
    Command: GetWebIdentityTokenCommand,
    input: { Audience: ['4004', 'b'], DurationSeconds: 60, SigningAlgorithm: 'ES384' },
    answer: xml('GetWebIdentityToken', '<WebIdentityToken>x.y.z</WebIdentityToken><Expiration>2026-11-23T12:01:00.250Z</Expiration>'),
  },
  {
    service: 'ecr',
    operation: 'GetAuthorizationToken',
    Command: GetAuthorizationTokenCommand,
    input: {},
    answer: JSON.stringify({
      authorizationData: [{ authorizationToken: 'QVdTOnB3', expiresAt: 1795478400.25, proxyEndpoint: 'https://1.dkr.ecr' }],
      later: [1],
    }),
  },
] as const;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('as the SDK does it', () => {
  /** What the SDK's own client sends, and what it makes of the answer. */
  async function sdk({ service, Command, input, answer }: (typeof CALLS)[number]) {
    const { seen, handler } = wire({ body: answer, headers: { 'x-amzn-requestid': '4c5e' } });
    const Client = (service === 'sts' ? STSClient : ECRClient) as unknown as new (
      config: object,
    ) => { send(command: unknown): Promise<{ $metadata: { requestId?: string } }> };
    const made = new Client({
      region: 'eusc-de-east-1',
      endpoint: URLS[service],
      credentials: CREDENTIALS,
      requestHandler: handler,
      systemClockOffset: NOW - Date.now(),
    });
    const output = await made.send(new (Command as new (input: object) => object)(input));
    return { request: seen[0] as Request, output };
  }
  const form = (body: unknown): [string, string][] => [...new URLSearchParams(String(body))].sort(([a], [b]) => (a < b ? -1 : 1));

  it.each(CALLS)('$operation: the same request and the same answer', async (call) => {
    const peer = await sdk(call);
    const { seen, send } = client(call.service, [{ body: call.answer, headers: { 'x-amzn-requestid': '4c5e' } }]);
    const { $metadata, ...output } = (await send(call.operation, call.input)) as { $metadata: object };
    const { $metadata: theirs, ...expected } = peer.output;
    expect(output).toEqual(expected);
    expect($metadata).toEqual({ httpStatusCode: 200, requestId: theirs.requestId });

    const [ours] = seen as [Request];
    expect([ours.method, ours.path, ours.hostname]).toEqual([peer.request.method, peer.request.path, peer.request.hostname]);
    expect(ours.headers['content-type']).toBe(peer.request.headers['content-type']);
    expect(ours.headers['x-amz-target']).toBe(peer.request.headers['x-amz-target']);
    expect(ours.headers['x-amz-security-token']).toBe(CREDENTIALS.sessionToken);
    expect(ours.headers['content-length']).toBe(String(Buffer.byteLength(String(ours.body))));
    if (call.service === 'sts') expect(form(ours.body)).toEqual(form(peer.request.body));
    else expect(JSON.parse(String(ours.body))).toEqual(JSON.parse(String(peer.request.body)));
  });

  it.each(CALLS.filter(({ operation }) => operation !== 'AssumeRoleWithWebIdentity'))(
    '$operation: the SDK signs what it sends with the same signature',
    async (call) => {
      const { request } = await sdk(call);
      const theirs = request.headers.authorization as string;
      const names = theirs.replace(/^.*SignedHeaders=([^,]+).*$/, '$1').split(';');
      const headers = Object.fromEntries(names.map((name) => [name, String(request.headers[name])]));
      expect(signature({ service: call.service, region: 'eusc-de-east-1', headers, body: String(request.body) }, CREDENTIALS)).toBe(theirs);
    },
  );
});

test('the example of the Signature Version 4 test suite', () => {
  const headers = {
    host: 'example.amazonaws.com',
    'content-type': 'application/x-www-form-urlencoded',
    'x-amz-date': amzDate(Date.UTC(2015, 7, 30, 12, 36)),
  };
  const by = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
  expect(signature({ service: 'service', region: 'us-east-1', headers, body: 'Param1=value1' }, by)).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
  );
});

test('without credentials nothing is signed and no date or token is sent', async () => {
  const { seen, send } = client('sts', [{ body: identity }], { credentials: undefined });
  await send('GetCallerIdentity');
  expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual(['content-length', 'content-type', 'user-agent']);
});

describe('refusals', () => {
  it('carry code, text, status and request id', async () => {
    const error = await caught(
      client('sts', [{ status: 403, body: stsError('AccessDenied', 'User &quot;x&#39;&lt;') }]).send('GetCallerIdentity'),
    );
    expect(error).toMatchObject({ name: 'AccessDenied', message: 'User "x\'<', $metadata: { httpStatusCode: 403, requestId: '9f8e' } });
    const body = JSON.stringify({ __type: 'com.amazonaws.ecr#ServerException:http://x', message: 'later' });
    const json = await caught(client('ecr', [{ status: 400, body, headers: { 'x-amzn-requestid': 'r' } }]).send('GetAuthorizationToken'));
    expect(json).toMatchObject({ name: 'ServerException', message: 'later', $metadata: { requestId: 'r' } });
  });

  it.each(['<html><body>Bad gateway<br></body></html>', '', '{"oops":1}', '\0\xff', 'null', `<ErrorResponse><Error/></ErrorResponse>`])(
    'of something else than the service (%j) are that status and nothing more',
    async (body) => {
      for (const service of ['sts', 'ecr'] as const) {
        const operation = service === 'sts' ? 'GetCallerIdentity' : 'GetAuthorizationToken';
        const error = await caught(client(service, [{ status: 502, body }]).send(operation));
        expect(error).toMatchObject({ name: 'Unknown', $metadata: { httpStatusCode: 502 } });
      }
    },
  );
});

describe('attempts', () => {
  const ok = { body: identity };
  it.each<[string, Answer]>([
    ['a busy service', { status: 503, body: '' }],
    ['throttling', { status: 400, body: stsError('Throttling') }],
    ['too many requests', { status: 429, body: '' }],
    ['an issuer that did not answer STS', { status: 400, body: stsError('IDPCommunicationError') }],
    ['a broken connection', egressError('EGRESS_INTERRUPTED', 'x', 'y')],
  ])('%s: again, no oftener than asked', async (_, answer) => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const passing = client('sts', [answer, answer, ok], { attempts: 3 });
    expect(await passing.send('GetCallerIdentity')).toMatchObject({ Account: '111122223333' });
    const staying = client('sts', [answer], { attempts: 2 });
    await caught(staying.send('GetCallerIdentity'));
    expect([passing.seen.length, staying.seen.length]).toEqual([3, 2]);
  });

  it.each<[string, Answer]>([
    ['a refusal', { status: 403, body: stsError('AccessDenied') }],
    ['an ended session', { status: 403, body: stsError('ExpiredToken') }],
    ['a redirect', { status: 301, body: '' }],
    ['a guard that refuses', egressError('EGRESS_REFUSED', 'x', 'y')],
    ['no trust', egressError('EGRESS_UNTRUSTED', 'x', 'y')],
    ['no answer to the operation', { body: '<html/>' }],
  ])('%s: never again', async (_, answer) => {
    const { seen, send } = client('sts', [answer], { attempts: 3 });
    await caught(send('GetCallerIdentity'));
    expect(seen).toHaveLength(1);
  });

  it('a clock that is off: signed again by the clock of the service, and right from then on', async () => {
    const date = new Date(NOW + 600_000).toUTCString();
    const late = { status: 403, body: stsError('SignatureDoesNotMatch', 'Signature expired'), headers: { date } };
    const { seen, send } = client('sts', [late, { ...ok, headers: { date } }], { attempts: 2 });
    await send('GetCallerIdentity');
    await send('GetCallerIdentity');
    expect(seen.map(({ headers }) => headers['x-amz-date'])).toEqual(['20261123T120000Z', '20261123T121000Z', '20261123T121000Z']);
  });

  it('a wrong signature while the clock is right: never again', async () => {
    const date = new Date(NOW + 30_000).toUTCString();
    const { seen, send } = client('sts', [{ status: 403, body: stsError('SignatureDoesNotMatch'), headers: { date } }], { attempts: 3 });
    await caught(send('GetCallerIdentity'));
    expect(seen).toHaveLength(1);
  });
});

describe('answers that are none', () => {
  const result = '<GetCallerIdentityResponse><GetCallerIdentityResult>';
  it.each([
    ['JSON', '{}'],
    ['another operation', xml('AssumeRole', credentials)],
    ['no result', '<GetCallerIdentityResponse/>'],
    ['white space', ' \n'],
    ['an account that is elements', `${result}<Account><x>1</x></Account></GetCallerIdentityResult></GetCallerIdentityResponse>`],
    ['two accounts', xml('GetCallerIdentity', '<Account>1</Account><Account>2</Account>')],
    ['a document type', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${identity}`],
    ['an entity of its own', xml('GetCallerIdentity', '<Account>&e;</Account>')],
    ['a comment in a value', xml('GetCallerIdentity', '<Account>1111<!-- -->22223333</Account>')],
    ['a cut answer', identity.slice(0, -10)],
    ['more than one mebibyte', identity + ' '.repeat(1024 * 1024)],
    ['elements without end', '<a>'.repeat(100_000)],
    ['a tag without end', `<a ${' '.repeat(500_000)}`],
    ['attributes without end', `<a${' b=""'.repeat(100_000)}`],
  ])('%s', async (_, body) => {
    const started = performance.now();
    expect(await caught(client('sts', [{ body }], { attempts: 3 }).send('GetCallerIdentity'))).toMatchObject({
      name: 'Unknown',
      $metadata: { httpStatusCode: 200 },
    });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each(['2026-11-23', 'tomorrow', '1795478400', '2026-13-45T99:99:99Z', ''])('an expiration of %j', async (time) => {
    const body = xml('GetWebIdentityToken', `<WebIdentityToken>t</WebIdentityToken><Expiration>${time}</Expiration>`);
    expect(await caught(client('sts', [{ body }]).send('GetWebIdentityToken'))).toMatchObject({
      name: 'Unknown',
      $metadata: { httpStatusCode: 200 },
    });
  });

  it.each([
    '[]',
    'null',
    '"x"',
    '1',
    '{"authorizationData":{}}',
    '{"authorizationData":[1]}',
    '{"authorizationData":[{"expiresAt":"x"}]}',
    '{',
  ])('ECR: %s', async (body) => {
    expect(await caught(client('ecr', [{ body }]).send('GetAuthorizationToken'))).toMatchObject({
      name: 'Unknown',
      $metadata: { httpStatusCode: 200 },
    });
  });

  it('no error quotes what it could not read', async () => {
    const canary = 'QVdTOmNhbmFyeQ==';
    for (const [service, operation, body] of [
      ['ecr', 'GetAuthorizationToken', `{"authorizationData":[{"authorizationToken":"${canary}"`],
      ['ecr', 'GetAuthorizationToken', `{"authorizationData":"${canary}"}`],
      ['sts', 'AssumeRole', `<AssumeRoleResponse><AssumeRoleResult><Credentials>${canary}`],
      ['sts', 'AssumeRole', xml('AssumeRole', `<PackedPolicySize>${canary}</PackedPolicySize>`)],
    ] as const) {
      for (const status of [200, 400]) {
        const error = await caught(client(service, [{ status, body }]).send(operation));
        expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(canary.slice(0, 6));
      }
    }
  });

  it('nothing has no members', async () => {
    expect(await client('sts', [{ body: '' }]).send('GetCallerIdentity')).toEqual({
      $metadata: { httpStatusCode: 200, requestId: undefined },
    });
  });

  it('names of members are names and nothing else', async () => {
    const body = xml('GetCallerIdentity', '<__proto__><Account>1</Account></__proto__><constructor>x</constructor><Account>2</Account>');
    const { $metadata, ...answer } = (await client('sts', [{ body }]).send('GetCallerIdentity')) as { $metadata: object };
    expect(answer).toEqual({ Account: '2' });
    expect(({} as { Account?: string }).Account).toBeUndefined();
  });
});

test.each([
  ['<a/>', ''],
  ['<?xml version="1.0"?>\n<a x="1" y=\'2\'> t&#x41;&#66;&amp;amp; </a>\n', ' tAB&amp; '],
  ['<a><b/><c>1</c></a>', { b: '', c: '1' }],
])('XML: %s', (text, expected) => {
  const { content } = parseXml(text);
  expect(typeof content === 'string' ? content : Object.fromEntries(content)).toEqual(expected);
});

test.each([
  '',
  'x',
  '<a>',
  '</a>',
  '<a></b>',
  '<a/><b/>',
  'x<a/>',
  '<a/>x',
  '<a>x<b/></a>',
  '<a>&nbsp;</a>',
  '<a>&</a>',
  '<a>&#0;</a>',
  '<a>&#x110000;</a>',
  '<a><![CDATA[x]]></a>',
  '<a b></a>',
  '</a/>',
])('no XML: %j', (text) => {
  expect(() => parseXml(text)).toThrow(SyntaxError);
});
