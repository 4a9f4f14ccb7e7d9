import { describe, expect, it } from 'vitest';
import { subjectFits, subjectPatternMistake } from './identity-pattern.ts';

const WORKFLOW = 'https://git.example.eu/team/app/.github/workflows/release.yml@refs/heads/main';

describe('the pattern of a subject', () => {
  it.each([
    [WORKFLOW, WORKFLOW],
    ['https://git.example.eu/team/*/.github/workflows/release.yml@refs/heads/main', WORKFLOW],
    ['https://git.example.eu/team/app/.github/workflows/*.yml@refs/heads/main', WORKFLOW],
    ['https://git.example.eu/team/app/.github/workflows/*@refs/*/main', WORKFLOW],
    [
      'https://git.example.eu/team/app//.gitlab-ci.yml@refs/tags/v*',
      'https://git.example.eu/team/app//.gitlab-ci.yml@refs/tags/v1.2.3-rc+1',
    ],
    ['*@example.eu', 'release.bot@example.eu'],
    ['a name of Fulcio!example.eu', 'a name of Fulcio!example.eu'],
  ])('%s is met by %s', (pattern, subject) => {
    expect(subjectPatternMistake(pattern)).toBeUndefined();
    expect(subjectFits(pattern, subject)).toBe(true);
  });

  it.each([
    ['a prefix of the name', 'https://git.example.eu/team/*', 'https://git.example.eu/team-evil/app'],
    ['a path below', 'https://git.example.eu/team/*', 'https://git.example.eu/team/app/more'],
    ['an empty segment', 'https://git.example.eu/team/*', 'https://git.example.eu/team/'],
    ['text before', WORKFLOW, `x${WORKFLOW}`],
    ['text after', WORKFLOW, `${WORKFLOW}x`],
    ['a line after', WORKFLOW, `${WORKFLOW}\n`],
    ['a line after the segment', 'https://git.example.eu/team/*', 'https://git.example.eu/team/app\n'],
    ['a line within', 'https://git.example.eu/team/*', 'https://git.example.eu/team/a\nb'],
    ['a NUL', 'https://git.example.eu/team/*', 'https://git.example.eu/team/app\0'],
    ['another letter that looks alike', 'https://git.example.eu/team/*', 'https://git.example.eu/team/\u0430pp'],
    ['a slash of another script', 'https://git.example.eu/team/*', 'https://git.example.eu/team/a\u2215b'],
    ['an encoded slash', 'https://git.example.eu/team/*', 'https://git.example.eu/team/a%2fb'],
    ['a query', 'https://git.example.eu/team/*', 'https://git.example.eu/team/a?b'],
    ['a fragment', 'https://git.example.eu/team/*', 'https://git.example.eu/team/a#b'],
    ['a backslash', 'https://git.example.eu/team/*', String.raw`https://git.example.eu/team/a\b`],
    ['a space', 'https://git.example.eu/team/*', 'https://git.example.eu/team/a b'],
    [
      'a ref in place of a file',
      'https://git.example.eu/team/app/*@refs/heads/main',
      'https://git.example.eu/team/app/x@y@refs/heads/main',
    ],
    ['a branch with a folder', 'https://git.example.eu/team/app/x@refs/heads/*', 'https://git.example.eu/team/app/x@refs/heads/a/b'],
    ['other case', WORKFLOW, WORKFLOW.toUpperCase()],
    ['other case of the host', WORKFLOW, WORKFLOW.replace('git.example', 'GIT.example')],
    ['a dot that is any character elsewhere', 'https://git.example.eu/*', 'https://gitXexample.eu/a'],
    ['the pattern itself', 'https://git.example.eu/[a-z]+/*', 'https://git.example.eu/abc/a'],
    ['another domain', '*@example.eu', 'bot@example.eu.evil.example'],
    ['two at signs', '*@example.eu', 'bot@evil.example@example.eu'],
  ])('is not met by %s', (_name, pattern, subject) => {
    expect(subjectPatternMistake(pattern)).toBeUndefined();
    expect(subjectFits(pattern, subject)).toBe(false);
  });

  it.each([
    '',
    ' https://git.example.eu/a',
    'https://git.example.eu/a\n',
    'a\u202eb',
    '*',
    '**@example.eu',
    'https://*/a',
    'https://git.*.eu/a',
    '*://git.example.eu/a',
    'https://*',
    'bot@*.example.eu',
    'user*',
    'https://git.example.eu/a*b*',
    'https://git.example.eu/a/**',
  ])('%j has a mistake', (pattern) => {
    expect(subjectPatternMistake(pattern)).toMatch(/^must /);
  });

  it('is decided in linear time on text that tries to be almost right', () => {
    const pattern = `https://git.example.eu/${'*a/'.repeat(50)}*`;
    expect(subjectFits(pattern, `https://git.example.eu/${`${'a'.repeat(400)}/`.repeat(50)}`)).toBe(false);
  });
});
