import { describe, expect, test } from 'vitest';
import { planHops, type Start, type Wish } from './plan.ts';
import type { Role } from './role.ts';

const role = (name: string): Role => ({
  arn: `arn:aws:iam::111122223333:role/${name}`,
  partition: 'aws',
  account: '111122223333',
  path: name,
  name,
});
const [A, B, C] = [role('a'), role('b'), role('c')];
const wish = (more: Partial<Wish> = {}): Wish => ({
  sessionName: 'run-1',
  region: 'eu-central-1',
  duration: 3600,
  policies: {},
  tags: {},
  ...more,
});
const TAGS = {
  Tags: [
    { Key: 'team', Value: 'red' },
    { Key: 'run', Value: '1' },
  ],
  TransitiveTagKeys: ['run'],
  SourceIdentity: 'someone',
};
const POLICY = { Policy: '{}', PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }] };

describe('the hops of a chain', () => {
  test('only the last session gets the policies and the length that were asked for', () => {
    const hops = planHops([A, B, C], 'token', wish({ policies: POLICY }));
    expect(hops.map(({ role: { name }, duration, request }) => [name, duration, request])).toEqual([
      ['a', 900, {}],
      ['b', 900, {}],
      ['c', 3600, POLICY],
    ]);
    expect(hops.map(({ sessionName, region }) => [sessionName, region])).toEqual(hops.map(() => ['run-1', 'eu-central-1']));
  });

  test.each<[Start, readonly Role[], number]>([
    ['token', [A, B, C], 1],
    ['role', [A, B, C], 0],
    ['user', [A, B], 0],
  ])(
    'tags and source identity start with the first AssumeRole after a %s, and what is transitive is not sent again',
    (start, roles, first) => {
      const requests = planHops(roles, start, wish({ tags: TAGS })).map(({ request }) => request);
      expect(requests.slice(0, first)).toEqual(roles.slice(0, first).map(() => ({})));
      expect(requests[first]).toEqual(TAGS);
      for (const later of requests.slice(first + 1)) expect(later).toEqual({ Tags: [{ Key: 'team', Value: 'red' }] });
    },
  );

  test('a later hop sends no empty list of tags', () => {
    const tags = { Tags: [{ Key: 'run', Value: '1' }], TransitiveTagKeys: ['run'] };
    expect(planHops([A, B, C], 'role', wish({ tags }))[2]?.request).toEqual({});
  });

  test('a job that has the role already needs no call', () => {
    expect(planHops([], 'role', wish())).toEqual([]);
  });
});

describe('what the calls on the way do not allow', () => {
  test.each<[string, readonly Role[], Start, Partial<Wish>, RegExp]>([
    ['tags with a token alone', [A], 'token', { tags: { Tags: TAGS.Tags } }, /AssumeRoleWithWebIdentity takes no tags\b/],
    ['all three with a token alone', [A], 'token', { tags: TAGS }, /tags, transitive-tags, source-identity/],
    ['a source identity with a token alone', [A], 'token', { tags: { SourceIdentity: 'x1' } }, /takes no source-identity/],
    ['tags without a call', [], 'role', { tags: { Tags: TAGS.Tags } }, /already has this role/],
    ['a policy without a call', [], 'role', { policies: { Policy: '{}' } }, /already has this role/],
    ['a managed policy without a call', [], 'role', { policies: { PolicyArns: [{ arn: 'x' }] } }, /already has this role/],
    ['3601 s after a token', [A, B], 'token', { duration: 3601 }, /at most 3600 s/],
    ['3601 s by a role', [A], 'role', { duration: 3601 }, /at most 3600 s/],
    ['43200 s by a user and a role', [A, B], 'user', { duration: 43_200 }, /at most 3600 s/],
  ])('%s', (_, roles, start, more, message) => {
    expect(() => planHops(roles, start, wish(more))).toThrow(
      expect.objectContaining({ code: 'OPTION_REFUSED', message: expect.stringMatching(message) }),
    );
  });

  test.each<[string, readonly Role[], Start, Partial<Wish>]>([
    ['12 h by a token', [A], 'token', { duration: 43_200 }],
    ['12 h by a user', [A], 'user', { duration: 43_200 }],
    ['exactly an hour along a chain', [A, B, C], 'token', { duration: 3600, tags: TAGS, policies: POLICY }],
    ['tags by a user', [A], 'user', { tags: TAGS }],
  ])('%s is allowed', (_, roles, start, more) => {
    expect(planHops(roles, start, wish(more))).toHaveLength(roles.length);
  });
});
