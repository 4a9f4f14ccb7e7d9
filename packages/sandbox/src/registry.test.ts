import {
  CreateRepositoryCommand,
  DescribeRegistryCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  ListImagesCommand,
  PutImageTagMutabilityCommand,
} from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from './index.ts';
import { digestOf } from './repositories.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
let sandbox: Sandbox;
let authorization: string;

const ecr = () =>
  new ECRClient({
    region: sandbox.region,
    endpoint: `http://127.0.0.1:${sandbox.ports.ecr}`,
    maxAttempts: 1,
    credentials: sandbox.credentials('build'),
  });
const name = (promise: Promise<unknown>) =>
  promise.then(
    () => 'ok',
    (error: Error) => error.name,
  );

beforeAll(async () => {
  sandbox = await startSandbox();
  const { authorizationData } = await ecr().send(new GetAuthorizationTokenCommand({}));
  expect(authorizationData?.[0]?.proxyEndpoint).toBe(`http://${sandbox.registry}`);
  authorization = `Basic ${authorizationData?.[0]?.authorizationToken}`;
});
afterAll(() => sandbox.close());

const call = (method: string, path: string, body?: string | Buffer, headers: Record<string, string> = {}) =>
  fetch(new URL(path, `http://${sandbox.registry}`), {
    method,
    headers: { authorization, ...headers },
    ...(body === undefined ? {} : { body: new Uint8Array(Buffer.from(body)) }),
  });
const code = async (response: Response) => [response.status, ((await response.json()) as { errors: [{ code: string }] }).errors[0].code];

async function pushBlob(repository: string, bytes: string): Promise<{ digest: string; size: number; mediaType: string }> {
  const digest = digestOf(Buffer.from(bytes));
  const start = await call('POST', `/v2/${repository}/blobs/uploads/`);
  expect(start.status).toBe(202);
  const put = await call('PUT', `${start.headers.get('location')}?digest=${digest}`, bytes);
  expect([put.status, put.headers.get('docker-content-digest')]).toEqual([201, digest]);
  return { digest, size: bytes.length, mediaType: 'application/octet-stream' };
}
const manifestOf = (config: object, layers: object[], more: object = {}) =>
  JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config, layers, ...more });
const putManifest = (repository: string, reference: string, text: string, type = MANIFEST) =>
  call('PUT', `/v2/${repository}/manifests/${reference}`, text, { 'content-type': type });

describe('registry', () => {
  it('asks for the login and takes only a valid one', async () => {
    const bare = await fetch(`http://${sandbox.registry}/v2/`);
    expect([bare.status, bare.headers.get('www-authenticate')]).toEqual([
      401,
      `Basic realm="http://${sandbox.registry}/",service="ecr.amazonaws.com"`,
    ]);
    for (const login of ['AWS:wrong', 'root:x', 'AWS', '']) {
      const response = await fetch(`http://${sandbox.registry}/v2/`, {
        headers: { authorization: `Basic ${Buffer.from(login).toString('base64')}` },
      });
      expect([login, response.status]).toEqual([login, 401]);
    }
    expect((await call('GET', '/v2/')).status).toBe(200);
  });

  it('takes blobs whole, in chunks and by mount, and checks their digests', async () => {
    const digest = digestOf(Buffer.from('0123456789'));
    const start = (await call('POST', '/v2/a/chunks/blobs/uploads/')).headers.get('location') as string;
    expect((await call('PATCH', start, '01234', { 'content-range': '0-4' })).headers.get('range')).toBe('0-4');
    expect((await call('PATCH', start, '56', { 'content-range': '6-7' })).status).toBe(416);
    expect((await call('PATCH', start, '56789', { 'content-range': '5-9' })).headers.get('range')).toBe('0-9');
    expect(await code(await call('PUT', `${start}?digest=${digestOf(Buffer.from('x'))}`))).toEqual([400, 'DIGEST_INVALID']);
    expect((await call('PUT', `${start}?digest=${digest}`)).status).toBe(201);
    const range = await call('GET', `/v2/a/chunks/blobs/${digest}`, undefined, { range: 'bytes=2-4' });
    expect([range.status, await range.text(), range.headers.get('content-range')]).toEqual([206, '234', 'bytes 2-4/10']);
    expect((await call('HEAD', `/v2/a/chunks/blobs/${digest}`)).headers.get('content-length')).toBe('10');
    expect((await call('POST', `/v2/a/mounted/blobs/uploads/?mount=${digest}&from=a/chunks`)).status).toBe(201);
    expect((await call('POST', `/v2/a/mounted/blobs/uploads/?mount=${digestOf(Buffer.from('none'))}&from=a/chunks`)).status).toBe(202);
    expect((await call('POST', `/v2/a/single/blobs/uploads/?digest=${digest}`, '0123456789')).status).toBe(201);
    expect(await code(await call('GET', `/v2/a/chunks/blobs/${digestOf(Buffer.from('none'))}`))).toEqual([404, 'BLOB_UNKNOWN']);
  });

  it('keeps immutable tags and answers as ECR does', async () => {
    const config = await pushBlob('team/app', '{}');
    const one = manifestOf(config, []);
    expect((await putManifest('team/app', 'v1', one)).headers.get('docker-content-digest')).toBe(digestOf(Buffer.from(one)));
    expect((await putManifest('team/app', 'v1', one)).status).toBe(201);
    const two = manifestOf(config, [config]);
    expect(await code(await putManifest('team/app', 'v1', two))).toEqual([400, 'TAG_INVALID']);
    expect((await call('GET', '/v2/team/app/manifests/v1')).headers.get('content-type')).toBe(MANIFEST);
    expect(await (await call('GET', `/v2/team/app/manifests/${digestOf(Buffer.from(one))}`)).text()).toBe(one);
    await ecr().send(new PutImageTagMutabilityCommand({ repositoryName: 'team/app', imageTagMutability: 'MUTABLE' }));
    expect((await putManifest('team/app', 'v1', two)).status).toBe(201);
    await putManifest('team/app', 'v2', two);
    const page = await call('GET', '/v2/team/app/tags/list?n=1');
    expect([await page.json(), page.headers.get('link')]).toEqual([
      { name: 'team/app', tags: ['v1'] },
      '</v2/team/app/tags/list?n=1&last=v1>; rel="next"',
    ]);
    expect(await (await call('GET', '/v2/team/app/tags/list?last=v1')).json()).toEqual({ name: 'team/app', tags: ['v2'] });
  });

  it('lists referrers and filters them by type', async () => {
    const config = await pushBlob('team/refs', '{}');
    const image = manifestOf(config, []);
    const subject = { mediaType: MANIFEST, digest: digestOf(Buffer.from(image)), size: image.length };
    for (const [artifactType, note] of [
      ['application/x-a', '1'],
      ['application/x-b', '2'],
    ] as const) {
      const text = manifestOf(config, [], { artifactType, subject, annotations: { note } });
      expect((await putManifest('team/refs', digestOf(Buffer.from(text)), text)).headers.get('oci-subject')).toBe(subject.digest);
    }
    const all = await call('GET', `/v2/team/refs/referrers/${subject.digest}`);
    expect(all.headers.get('content-type')).toBe('application/vnd.oci.image.index.v1+json');
    expect(((await all.json()) as { manifests: unknown[] }).manifests).toHaveLength(2);
    const some = await call('GET', `/v2/team/refs/referrers/${subject.digest}?artifactType=${encodeURIComponent('application/x-b')}`);
    expect(some.headers.get('oci-filters-applied')).toBe('artifactType');
    expect(await some.json()).toMatchObject({
      manifests: [{ artifactType: 'application/x-b', annotations: { note: '2' }, mediaType: MANIFEST }],
    });
    expect(await (await call('GET', `/v2/team/refs/referrers/${digestOf(Buffer.from('none'))}`)).json()).toMatchObject({ manifests: [] });
  });

  it('refuses bad manifests, names and references', async () => {
    const config = await pushBlob('team/bad', '{}');
    const good = manifestOf(config, []);
    const cases: [string, string, string | undefined, number, string][] = [
      ['v1', '', undefined, 400, 'MANIFEST_INVALID'],
      ['v1', '{"schemaVersion":1}', undefined, 400, 'MANIFEST_INVALID'],
      ['v1', '\u0000\u00ff', undefined, 400, 'MANIFEST_INVALID'],
      ['v1', good, 'application/json', 415, 'MANIFEST_INVALID'],
      ['v1', good, 'application/vnd.docker.distribution.manifest.v2+json', 400, 'MANIFEST_INVALID'],
      ['v1', manifestOf({ ...config, size: 3 }, []), undefined, 400, 'MANIFEST_BLOB_UNKNOWN'],
      ['v1', manifestOf(config, [{ ...config, digest: digestOf(Buffer.from('none')) }]), undefined, 400, 'MANIFEST_BLOB_UNKNOWN'],
      ['v1', manifestOf(config, [{ digest: '__proto__' }]), undefined, 400, 'MANIFEST_INVALID'],
      ['v1', manifestOf(config, [], { subject: 'x' }), undefined, 400, 'MANIFEST_INVALID'],
      ['.bad', good, undefined, 400, 'TAG_INVALID'],
      [digestOf(Buffer.from('other')), good, undefined, 400, 'DIGEST_INVALID'],
    ];
    for (const [reference, text, type, status, expected] of cases)
      expect([text, ...(await code(await putManifest('team/bad', reference, text, type)))]).toEqual([text, status, expected]);
    expect(await code(await call('GET', '/v2/BAD/tags/list'))).toEqual([400, 'NAME_INVALID']);
    expect(await code(await call('GET', '/v2/a%2f..%2f..%2fb/manifests/x'))).toEqual([400, 'NAME_INVALID']);
    expect(await code(await call('GET', '/v2/none/none/tags/list'))).toEqual([404, 'NAME_UNKNOWN']);
    expect(await code(await call('DELETE', '/v2/team/bad/manifests/v1'))).toEqual([501, 'UNSUPPORTED']);
  });

  it('can lack the referrers API', async () => {
    const old = await startSandbox({ referrersApi: false, tagMutability: 'MUTABLE' });
    try {
      const { username, password } = old.registryLogin();
      const headers = { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
      expect((await fetch(`http://${old.registry}/v2/a/b/referrers/${digestOf(Buffer.from(''))}`, { headers })).status).toBe(404);
    } finally {
      await old.close();
    }
  });
});

describe('ECR', () => {
  it('describes the registry and its repositories', async () => {
    expect(await ecr().send(new DescribeRegistryCommand({}))).toMatchObject({
      registryId: '111122223333',
      replicationConfiguration: { rules: [] },
    });
    const { repository } = await ecr().send(new CreateRepositoryCommand({ repositoryName: 'made/here', imageTagMutability: 'IMMUTABLE' }));
    expect(repository).toMatchObject({
      repositoryArn: 'arn:aws-eusc:ecr:sandbox-local-1:111122223333:repository/made/here',
      repositoryUri: `${sandbox.registry}/made/here`,
    });
    const { repositories } = await ecr().send(new DescribeRepositoriesCommand({ repositoryNames: ['made/here'] }));
    expect(repositories?.[0]?.imageTagMutability).toBe('IMMUTABLE');
    expect(await name(ecr().send(new CreateRepositoryCommand({ repositoryName: 'made/here' })))).toBe('RepositoryAlreadyExistsException');
    expect(await name(ecr().send(new DescribeRepositoriesCommand({ repositoryNames: ['no/such'] })))).toBe('RepositoryNotFoundException');
    expect(await name(ecr().send(new ListImagesCommand({ repositoryName: 'made/here' })))).toBe('NotImplemented');
    expect(await name(ecr().send(new GetAuthorizationTokenCommand({ registryIds: ['000000000000'] })))).toBe('InvalidParameterException');
  });
});
