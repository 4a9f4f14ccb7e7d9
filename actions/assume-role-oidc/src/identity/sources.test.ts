import type { Boundary } from '@sovereign-actions/core';
import { describe, expect, test } from 'vitest';
import { chooseSource, isFullUriOf, type SourceWish } from './sources.ts';

const AWS = { partition: 'aws-eusc', ports: {} } as Pick<Boundary, 'partition' | 'ports'>;
const ALL = ['oidc', 'token-file', 'instance-profile', 'ecs', 'eks'] as const;
type Sources = Parameters<typeof chooseSource>[1];
const choose = (allowed: Sources, env: Record<string, string> = {}, wish: Partial<SourceWish> = {}) =>
  chooseSource(AWS, allowed, { staticKeys: false, ...wish }, (name) => env[name]);

describe('the source of identity', () => {
  test.each<[string, Sources, Record<string, string>, string]>([
    ['a GitHub job', ALL, { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' }, 'oidc'],
    ['a GitLab job', ALL, { SOVEREIGN_ID_TOKEN: 'a.b.c' }, 'oidc'],
    ['a GitLab job with a variable of its own', ALL, { SOVEREIGN_ID_TOKEN_VARIABLE: 'MINE', MINE: 'a.b.c' }, 'oidc'],
    ['a task', ['ecs', 'eks', 'oidc'], { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/x' }, 'ecs'],
    ['a pod with Pod Identity', ['ecs', 'eks'], { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.23/v1/credentials' }, 'eks'],
    ['a pod with IRSA', ['oidc', 'ecs', 'eks'], { AWS_WEB_IDENTITY_TOKEN_FILE: '/x' }, 'eks'],
    ['a machine', ['oidc', 'ecs', 'instance-profile'], {}, 'instance-profile'],
    [
      'a job that has several takes the first of the boundary',
      ['eks', 'oidc'],
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x', AWS_WEB_IDENTITY_TOKEN_FILE: '/x' },
      'eks',
    ],
    ['a job that has none gets the error of the first', ['eks', 'ecs'], {}, 'eks'],
    [
      'a foreign address makes no pod',
      ['ecs', 'eks', 'oidc'],
      { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1/x', ACTIONS_ID_TOKEN_REQUEST_URL: 'x' },
      'oidc',
    ],
    ['emptied variables are none', ['eks', 'oidc'], { AWS_WEB_IDENTITY_TOKEN_FILE: '', ACTIONS_ID_TOKEN_REQUEST_URL: 'x' }, 'oidc'],
  ])('%s', (_, allowed, env, source) => expect(choose(allowed, env)).toBe(source));

  test('is never one that the boundary does not name, whatever the environment says', () => {
    const env = { AWS_WEB_IDENTITY_TOKEN_FILE: '/x', AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/x', AWS_ROLE_ARN: 'x' };
    expect(choose(['oidc'], env)).toBe('oidc');
    for (const source of ALL.slice(1)) {
      expect(() => choose(['oidc'], env, { source })).toThrow(expect.objectContaining({ code: 'SOURCE_OUTSIDE', exit: 'policy' }));
    }
    expect(() => choose(['oidc'], {}, { tokenFile: 'x' })).toThrow(expect.objectContaining({ code: 'SOURCE_OUTSIDE' }));
    expect(() => choose(['eks'], {}, { tokenVariable: 'X' })).toThrow(expect.objectContaining({ code: 'SOURCE_OUTSIDE' }));
  });

  test('is implied by a token file or variable, and contradicts any other', () => {
    expect(choose(ALL, {}, { tokenFile: 'x' })).toBe('token-file');
    expect(choose(ALL, {}, { tokenVariable: 'X' })).toBe('oidc');
    expect(choose(ALL, {}, { tokenFile: 'x', source: 'token-file' })).toBe('token-file');
    for (const wish of [
      { tokenFile: 'x', tokenVariable: 'X' },
      { tokenFile: 'x', source: 'oidc' },
      { tokenVariable: 'X', source: 'eks' },
    ] as const)
      expect(() => choose(ALL, {}, wish)).toThrow(expect.objectContaining({ code: 'OPTION_REFUSED' }));
  });

  test('long-lived keys are one only where an exception let them pass', () => {
    expect(choose(['oidc'], {}, { source: 'static-keys', staticKeys: true })).toBe('static-keys');
    expect(choose(['oidc'], {}, { staticKeys: true })).toBe('oidc');
    expect(() => choose(ALL, {}, { source: 'static-keys' })).toThrow(expect.objectContaining({ code: 'SOURCE_OUTSIDE' }));
  });
});

describe('the full address of a container', () => {
  const is = (source: 'ecs' | 'eks', url: string) => isFullUriOf(source, AWS, (name) => (name.endsWith('FULL_URI') ? url : undefined));

  test.each([
    'http://169.254.170.23/v1/credentials',
    'http://169.254.170.23:80/',
    'http://[fd00:ec2::23]/v1/credentials',
    'HTTP://169.254.170.23/v1',
  ])('%s is the one of a pod', (url) => expect(is('eks', url)).toBe(true));
  test('of a task is not the one of a pod, nor the other way round', () => {
    expect([is('ecs', 'http://169.254.170.2/x'), is('eks', 'http://169.254.170.2/x'), is('ecs', 'http://169.254.170.23/x')]).toEqual([
      true,
      false,
      false,
    ]);
  });
  test.each([
    'https://169.254.170.23/v1/credentials',
    'http://169.254.170.23:8080/v1',
    'http://169.254.170.23:443/v1',
    'http://169.254.169.254/latest/meta-data/',
    'http://169.254.170.23.evil.example/',
    'http://169.254.170.23@evil.example/',
    'http://user@169.254.170.23/',
    'http://user:pass@169.254.170.23/',
    'http://:pass@169.254.170.23/',
    'http://169.254.170.24/',
    'http://[fd00:ec2::24]/',
    'http://[fe80::23]/',
    'http://[::ffff:169.254.170.23]/',
    'http://127.0.0.1/',
    'http://127.0.0.1:80/',
    'http://localhost/',
    'http://[::1]/',
    'http://evil.example/',
    'ftp://169.254.170.23/',
    'file:///x',
    '169.254.170.23/v1',
    '//169.254.170.23/v1',
    '',
  ])('%s is the one of nothing', (url) => expect([is('eks', url), is('ecs', url)]).toEqual([false, false]));

  test.each(['http://2852039191/v1', 'http://0xa9.0xfe.0xaa.0x17/', 'http://169.254.43543/', 'http://１69.254.170.23/'])(
    '%s is another way to write the same address, and leads nowhere else',
    (url) => {
      expect(is('eks', url)).toBe(true);
      expect(new URL(url).hostname).toBe('169.254.170.23');
    },
  );
});
