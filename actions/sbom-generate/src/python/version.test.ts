import { describe, expect, it } from 'vitest';
import { parsePoetryConstraint, parseSpecifier } from './specifier.ts';
import { compareVersions, parseVersion, type Version } from './version.ts';

const version = (text: string): Version => parseVersion(text) as Version;

it('orders versions as PEP 440 does', () => {
  const ordered =
    '1.dev0 1.0.dev456 1.0a1 1.0a2.dev456 1.0a12 1.0b2 1.0rc1 1.0 1.0+abc.5 1.0+5 1.0.post456.dev34 1.0.post456 1.1.dev1 1!0.1'.split(' ');
  const shuffled = [...ordered].reverse();
  expect(shuffled.sort((a, b) => compareVersions(version(a), version(b)))).toEqual(ordered);
});

it('reads the spellings of one version as one', () => {
  for (const [a, b] of [
    'v1.0 1.0.0',
    '1.0ALPHA1 1.0a1',
    '1.0-c.2 1.0rc2',
    '1.0-1 1.0.post1',
    '1.0-r4 1.0.post4',
    '1.0.DEV 1.0.dev0',
    '01.2 1.2',
    '1.0+Ubuntu-1 1.0+ubuntu.1',
  ].map((pair) => pair.split(' ')))
    expect(compareVersions(version(a as string), version(b as string))).toBe(0);
  for (const text of ['', '1.0.x', '1..0', 'latest', `${'1.'.repeat(5000)}x`]) expect(parseVersion(text)).toBeUndefined();
});

describe('a specifier', () => {
  const cases: [string, string, string][] = [
    ['==1.0', '1.0.0 1.0+local', '1.0.1 1.0.post1'],
    ['==1.0+local', '1.0+local', '1.0 1.0+other'],
    ['==1.1.*', '1.1 1.1.9 1.1a1 1.1.post1', '1.10 1.2'],
    ['==1.0.0.*', '1 1.0 1.0.0.5', '1.0.1'],
    ['!=1.5.*,>=1', '1.4 1.6', '1.5 1.5.1 0.9'],
    ['~=2.2.1', '2.2.1 2.2.9', '2.2.0 2.3'],
    ['~=2.2', '2.2 2.9', '3.0 2.1'],
    ['<1.0', '0.9 0.9rc1', '1.0 1.0rc1 1.0.dev1'],
    ['<1.0rc2', '1.0rc1', '1.0rc2'],
    ['>1.0', '1.0.1 1.1.post1', '1.0 1.0.post1 1.0+local'],
    ['>=1.0,<2,', '1.0+cpu 1.9', '2.0 0.9'],
    ['===1.0-weird', '1.0-WEIRD', '1.0'],
    ['', '1 anything', ''],
  ];
  it.each(cases)('%s', (specifier, yes, no) => {
    const accepts = parseSpecifier(specifier) as (version: string) => boolean;
    for (const text of yes.split(' ')) expect([text, accepts(text)]).toEqual([text, true]);
    for (const text of no.split(' ').filter(Boolean)) expect([text, accepts(text)]).toEqual([text, false]);
  });

  it('that is none is not taken for one', () => {
    for (const text of ['1.0', '>=', '>=1,,<2', '>> 1', '>=1.0 <2', '>=one', '^1.0']) expect(parseSpecifier(text)).toBeUndefined();
  });
});

describe('a constraint of Poetry', () => {
  const cases: [string, string, string][] = [
    ['^1.2.3', '1.2.3 1.9', '1.2.2 2.0 2.0a1'],
    ['^0.2.3', '0.2.3 0.2.9', '0.3.0'],
    ['^0.0.3', '0.0.3', '0.0.4'],
    ['^0.0', '0.0.9', '0.1'],
    ['^0', '0.9', '1.0'],
    ['~1.2.3', '1.2.9', '1.3'],
    ['~1.2', '1.2.9', '1.3'],
    ['~1', '1.9', '2.0'],
    ['*', '1 x', ''],
    ['1.2.*', '1.2.5', '1.3'],
    ['1.2', '1.2.0', '1.2.1'],
    ['>=1.0 <2.0', '1.5', '2.0'],
    ['>= 1.0, != 1.5', '1.4', '1.5'],
    ['<1 || >=2,<3 | 5.*', '0.5 2.5 5.1', '1.0 3.0'],
  ];
  it.each(cases)('%s', (constraint, yes, no) => {
    const accepts = parsePoetryConstraint(constraint) as (version: string) => boolean;
    for (const text of yes.split(' ')) expect([text, accepts(text)]).toEqual([text, true]);
    for (const text of no.split(' ').filter(Boolean)) expect([text, accepts(text)]).toEqual([text, false]);
  });
});
