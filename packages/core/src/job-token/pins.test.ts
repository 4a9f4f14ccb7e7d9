import { describe, expect, test } from 'vitest';
import { checkPins } from './pins.ts';

const GITHUB = {
  repository_id: '1001',
  repository_owner_id: '2002',
  ref: 'refs/heads/main',
  environment: 'production',
  event_name: 'push',
  job_workflow_ref: 'acme/ci/.github/workflows/release.yml@4f2d1c0b9a8e7d6c5b4a39281706f5e4d3c2b1a0',
};
const GITLAB = {
  project_id: '1001',
  namespace_id: '2002',
  ref: 'main',
  ref_type: 'branch',
  ref_path: 'refs/heads/main',
  ref_protected: 'true',
  environment: 'production',
  pipeline_source: 'push',
};
const REQUIRE = {
  'repository-ids': ['1001', '1002'],
  'owner-ids': ['2002'],
  refs: ['refs/heads/main', 'refs/tags/v1'],
  environments: ['production'],
  events: ['push', 'workflow_dispatch'],
};
type Require = NonNullable<Parameters<typeof checkPins>[1]>;

const broken = (claims: Record<string, unknown> | undefined, require: Require) =>
  checkPins(claims, require)
    .filter(({ verdict }) => verdict !== 'holds')
    .map(({ name, verdict, code }) => [name, verdict, code].join(' '));

describe('pins of the boundary', () => {
  test('hold for the run that they name, on both servers', () => {
    expect(broken(GITHUB, { ...REQUIRE, workflows: [GITHUB.job_workflow_ref] })).toEqual([]);
    expect(broken(GITLAB, { ...REQUIRE, 'protected-ref': true })).toEqual([]);
    expect(checkPins(GITHUB, REQUIRE)).toHaveLength(5);
  });

  test('are all told, and never unknown: a claim that is not there does not hold', () => {
    expect(broken({}, { ...REQUIRE, 'protected-ref': true, workflows: ['x'] })).toEqual(
      ['repository', 'owner', 'protection of the ref', 'ref', 'environment', 'event', 'workflow'].map(
        (name) => `required ${name} broken TOKEN_PIN`,
      ),
    );
  });

  test('require a token: an identity without one has no claims', () => {
    const checks = checkPins(undefined, REQUIRE);
    expect(checks).toHaveLength(5);
    expect(checks.every(({ verdict, detail }) => verdict === 'broken' && detail.startsWith('This identity has no token'))).toBe(true);
  });

  test('say nothing where the boundary requires nothing', () => {
    expect(checkPins(undefined, undefined)).toEqual([]);
    expect(checkPins(undefined, {})).toEqual([]);
  });

  test('that allow nothing let nothing through', () => {
    expect(broken(GITHUB, { refs: [] })).toEqual(['required ref broken TOKEN_PIN']);
  });
});

describe('look-alikes of what is required', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a ref in capitals', { ref: 'refs/heads/Main' }],
    ['the short ref', { ref: 'main' }],
    ['a longer ref', { ref: 'refs/heads/main2' }],
    ['a ref below it', { ref: 'refs/heads/main/x' }],
    ['a ref with a space', { ref: 'refs/heads/main ' }],
    ['a ref with a line break', { ref: 'refs/heads/main\n' }],
    ['a Cyrillic a', { ref: 'refs/heads/mаin' }],
    ['full-width letters', { ref: 'refs/heads/ｍａｉｎ' }],
    ['a soft hyphen', { ref: 'refs/heads/ma\u00adin' }],
    ['a zero-width space', { ref: 'refs/heads/main\u200b' }],
    ['percent-encoding', { ref: 'refs%2Fheads%2Fmain' }],
    ['a pull request', { ref: 'refs/pull/1/merge' }],
    ['a list of one', { ref: ['refs/heads/main'] }],
    ['an object', { ref: { toString: () => 'refs/heads/main' } }],
    ['nothing', { ref: null }],
    ['a wildcard', { ref: '*' }],
    ['an inherited claim', Object.create({ ref: 'refs/heads/main' })],
  ])('%s', (_, claims) => {
    const { ref: _own, ...others } = GITHUB;
    const token = Object.hasOwn(claims, 'ref') ? { ...others, ...claims } : Object.assign(claims, others);
    expect(broken(token, REQUIRE)).toEqual(['required ref broken TOKEN_PIN']);
  });

  test('composed and decomposed letters are two refs', () => {
    expect(broken({ ref: 'refs/heads/gru\u0308n' }, { refs: ['refs/heads/gr\u00fcn'] })).toHaveLength(1);
  });

  test('a GitLab branch that is called refs/heads/main is not the branch main', () => {
    const trap = { ...GITLAB, ref: 'refs/heads/main', ref_path: 'refs/heads/refs/heads/main' };
    expect(broken(trap, REQUIRE)).toEqual(['required ref broken TOKEN_PIN']);
    const { ref_path: _, ...older } = trap;
    expect(broken(older, REQUIRE)).toEqual(['required ref broken TOKEN_PIN']);
  });

  test('a GitLab tag that is called main is not the branch main', () => {
    expect(broken({ ...GITLAB, ref_type: 'tag', ref_path: 'refs/tags/main' }, REQUIRE)).toEqual(['required ref broken TOKEN_PIN']);
  });

  test("a GitLab token is not let through by GitHub's claims, nor the other way round", () => {
    expect(broken({ ...GITLAB, project_id: '9', repository_id: '1001' }, REQUIRE)).toEqual(['required repository broken TOKEN_PIN']);
    expect(broken({ ...GITHUB, repository_id: '9', ref_path: 'refs/heads/main' }, REQUIRE)).toEqual([
      'required repository broken TOKEN_PIN',
    ]);
    expect(broken({ ...GITLAB, pipeline_source: 'merge_request_event', event_name: 'push' }, REQUIRE)).toEqual([
      'required event broken TOKEN_PIN',
    ]);
  });

  test.each<[string, unknown]>([
    ['the text false', 'false'],
    ['the text True', 'True'],
    ['1', 1],
    ['false', false],
    ['nothing', undefined],
  ])('a ref whose protection is %s is not protected', (_, ref_protected) => {
    expect(broken({ ...GITLAB, ref_protected }, { 'protected-ref': true })).toHaveLength(1);
  });

  test('a workflow at a branch is not the workflow at its commit', () => {
    const job_workflow_ref = 'acme/ci/.github/workflows/release.yml@refs/heads/main';
    expect(broken({ ...GITHUB, job_workflow_ref }, { workflows: [GITHUB.job_workflow_ref] })).toHaveLength(1);
  });

  test('ids may be numbers, as long as they are exact', () => {
    expect(broken({ ...GITHUB, repository_id: 1001 }, REQUIRE)).toEqual([]);
    expect(broken({ ...GITHUB, repository_id: '01001' }, REQUIRE)).toHaveLength(1);
    // 9007199254740993 is read as …992: which of the two it was, nobody knows any more.
    expect(broken(JSON.parse('{"repository_id":9007199254740993}'), { 'repository-ids': ['9007199254740992'] })).toHaveLength(1);
  });
});
