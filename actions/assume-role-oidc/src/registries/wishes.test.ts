import { type Boundary, parseBoundary, type SovereignError } from '@sovereign-actions/core';
import { expect, test } from 'vitest';
import { ecrRegistryAt, planRegistries } from './wishes.ts';

const [BUILD, DEPLOY, OTHER] = ['111122223333', '444455556666', '999988887777'];
const boundary = (more = '') =>
  parseBoundary(
    `version: 1\npartition: aws\nregions: [eu-central-1, eu-west-1]\naccounts: { build: "${BUILD}", deploy: "${DEPLOY}" }\n${more}`,
    'sovereign.yaml',
    '/b',
  );
const REGISTRIES = 'registries: [{ account: deploy, region: eu-west-1 }, { account: build }, { host: registry.example.eu }]\n';
const names = (b: Boundary, ...lines: string[]) =>
  planRegistries(b, lines, 'eu-central-1').map(({ account, region }) => `${account}/${region}`);

const refusal = async (...lines: string[]): Promise<SovereignError> => {
  const b = await boundary(REGISTRIES);
  try {
    planRegistries(b, lines, 'eu-central-1');
  } catch (error) {
    return error as SovereignError;
  }
  throw new Error('it was not refused');
};

test('nothing asked, nothing planned', async () => {
  expect(names(await boundary())).toEqual([]);
});

test.each([
  [['all'], [`${BUILD}/eu-central-1`, `${DEPLOY}/eu-west-1`]],
  [['build'], [`${BUILD}/eu-central-1`]],
  [[DEPLOY], [`${DEPLOY}/eu-central-1`]],
  [
    ['deploy/eu-west-1', `${BUILD}/eu-west-1`],
    [`${BUILD}/eu-west-1`, `${DEPLOY}/eu-west-1`],
  ],
  [[`${BUILD}.dkr.ecr.eu-west-1.amazonaws.com`], [`${BUILD}/eu-west-1`]],
  [[`${DEPLOY}.dkr-ecr.eu-central-1.on.aws`], [`${DEPLOY}/eu-central-1`]],
  // Each once, in one order, however often and in whatever words it is asked for.
  [
    ['deploy/eu-west-1', 'build', 'all', BUILD, `${BUILD}.dkr.ecr.eu-central-1.amazonaws.com`],
    [`${BUILD}/eu-central-1`, `${DEPLOY}/eu-west-1`],
  ],
])('%j', async (lines, expected) => {
  expect(names(await boundary(REGISTRIES), ...lines)).toEqual(expected);
});

test('a registry has both names of the partition table', async () => {
  const eusc = await parseBoundary(`version: 1\npreset: eusc\naccounts: { build: "${BUILD}" }\n`, 'sovereign.yaml', '/b');
  expect(planRegistries(eusc, ['build'], 'eusc-de-east-1')).toEqual([
    {
      account: BUILD,
      region: 'eusc-de-east-1',
      hosts: [`${BUILD}.dkr.ecr.eusc-de-east-1.amazonaws.eu`, `${BUILD}.dkr-ecr.eusc-de-east-1.on.amazonwebservices.eu`],
    },
  ]);
  expect(ecrRegistryAt(eusc, `${BUILD}.dkr.ecr.eusc-de-east-1.amazonaws.com`)).toBeUndefined();
});

test('"all" of a boundary without ECR, or narrowed to regions without, is an error', async () => {
  for (const b of [await boundary(), { ...(await boundary('registries: [{ account: build }]\n')), regions: ['eu-west-1'] }]) {
    expect(() => planRegistries(b, ['all'], 'eu-west-1')).toThrow(/lists none in/);
  }
});

test.each([
  [OTHER as string, 'REGISTRY_LOGIN_OUTSIDE', /does not name \(it names: build, deploy\)/],
  ['constructor', 'REGISTRY_LOGIN_OUTSIDE', /does not name/],
  ['__proto__', 'REGISTRY_LOGIN_OUTSIDE', /does not name/],
  ['build/us-east-1', 'REGISTRY_LOGIN_OUTSIDE', /no region of the boundary/],
  ['build/eu-north-1', 'REGISTRY_LOGIN_OUTSIDE', /no region of the boundary/],
  ['build/EU-WEST-1', 'REGISTRY_LOGIN_OUTSIDE', /no region of the boundary/],
  [`${OTHER}.dkr.ecr.eu-west-1.amazonaws.com`, 'REGISTRY_LOGIN_OUTSIDE', /not the host of an ECR registry/],
  [`${BUILD}.dkr.ecr.eu-west-1.amazonaws.com.cn`, 'REGISTRY_LOGIN_OUTSIDE', /not the host/],
  [`${BUILD}.dkr.ecr.eu-west-1.amazonaws.eu`, 'REGISTRY_LOGIN_OUTSIDE', /not the host/],
  [`${BUILD}.dkr.ecr.us-east-1.amazonaws.com`, 'REGISTRY_LOGIN_OUTSIDE', /not the host/],
  [`${BUILD}.dkr.ecr-fips.eu-west-1.amazonaws.com`, 'REGISTRY_LOGIN_OUTSIDE', /not the host/],
  [`${BUILD}.dkr.ecr.eu-west-1.amazonaws.com.`, 'REGISTRY_LOGIN_OUTSIDE', /not the host/],
  [`${BUILD}.dkr.ecr.eu-west-1.amazonaws.com:443`, 'REGISTRY_LOGIN_OUTSIDE', /not the host/],
  [`${BUILD}.DKR.ecr.eu-west-1.amazonaws.com`, 'REGISTRY_LOGIN_OUTSIDE', /not the host/],
  ['registry.example.eu', 'REGISTRY_LOGIN_OUTSIDE', /its own login after this step|not the host/],
  ['ghcr.io', 'REGISTRY_LOGIN_OUTSIDE', /not the host/],
  ['public.ecr.aws', 'REGISTRY_LOGIN_OUTSIDE', /public gallery/],
  ['https://public.ecr.aws/', 'REGISTRY_LOGIN_OUTSIDE', /public gallery/],
  ['PUBLIC.ECR.AWS/acme/app', 'REGISTRY_LOGIN_OUTSIDE', /public gallery/],
  ['ecr-public.us-east-1.amazonaws.com', 'REGISTRY_LOGIN_OUTSIDE', /public gallery/],
  [`https://${BUILD}.dkr.ecr.eu-west-1.amazonaws.com`, 'REGISTRY_LOGIN_INVALID', /more than a host/],
  [`${BUILD}.dkr.ecr.eu-west-1.amazonaws.com/app`, 'REGISTRY_LOGIN_INVALID', /more than a host/],
  [`x@${BUILD}.dkr.ecr.eu-west-1.amazonaws.com`, 'REGISTRY_LOGIN_INVALID', /more than a host/],
  ['', 'REGISTRY_LOGIN_INVALID', /neither/],
  ['/', 'REGISTRY_LOGIN_INVALID', /neither/],
  ['build/', 'REGISTRY_LOGIN_INVALID', /neither/],
  ['build/eu-west-1/app', 'REGISTRY_LOGIN_INVALID', /neither/],
])('%j is refused with %s', async (line, code, why) => {
  const error = await refusal('build', line);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(why)]);
});

test('what is huge or not text is shown short and plain', async () => {
  const { message } = await refusal(`\x1b[31m\n::error::${'x'.repeat(100_000)}`);
  expect(message.length).toBeLessThan(500);
  expect(message).not.toMatch(/[\x00-\x1f]/);
});
