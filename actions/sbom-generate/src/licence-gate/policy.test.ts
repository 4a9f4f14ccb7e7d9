import { describe, expect, it } from 'vitest';
import { licenceReader } from '../licence.ts';
import { treeReader } from '../licence-tree.ts';
import { judgeLicence, type Policy, readPolicy } from './policy.ts';

const policyOf = async (allow: string[], deny: string[]) =>
  (await readPolicy({ 'allow-licences': allow, 'deny-licences': deny })) as Policy;
const ANSWERS = { allowed: true, denied: false, unknown: 'unknown' } as const;
const judge = async (licence: string, allow: string[], deny: string[]) => {
  const tree = (await treeReader())((await licenceReader())(licence));
  return tree && ANSWERS[judgeLicence(tree, await policyOf(allow, deny))];
};

describe('denied', () => {
  it.each<[string, string[], boolean | 'unknown']>([
    ['MIT', ['GPL-3.0-only'], true],
    ['GPL-3.0-only', ['GPL-3.0-only'], false],
    ['GPL-3.0-only', ['gpl-3.0-ONLY'], false],
    ['GPL-3.0', ['GPL-3.0-only'], false],
    ['GPL-3.0-only', ['GPL-3.0'], false],
    ['GPL-3.0-only', ['GPL-*'], false],
    ['LGPL-2.1-only', ['GPL-*'], true],
    ['LGPL-2.1-only', ['*GPL-*'], false],
    ['GPL-2.0-only', ['GPL-*-only'], false],
    // Of versions that one may choose among, one that is not denied is enough.
    ['GPL-2.0-or-later', ['GPL-3.0-only'], true],
    ['GPL-2.0-or-later', ['GPL-2.0-only'], true],
    ['GPL-3.0-or-later', ['GPL-3.0-only'], false],
    ['GPL-2.0-or-later', ['GPL-2.0-or-later'], false],
    ['GPL-2.0+', ['GPL-2.0-or-later'], false],
    ['GPL-3.0-only', ['GPL-2.0-or-later'], false],
    ['GPL-1.0-only', ['GPL-2.0-or-later'], true],
    ['GPL-2.0-or-later', ['GPL-*'], false],
    ['EPL-1.0+', ['EPL-1.0'], false],
    ['MIT OR GPL-3.0-only', ['GPL-*'], true],
    ['MIT AND GPL-3.0-only', ['GPL-*'], false],
    ['(MIT AND GPL-3.0-only) OR ISC', ['GPL-*'], true],
    ['MIT AND (GPL-3.0-only OR AGPL-3.0-only)', ['GPL-*'], true],
    ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only'], false],
    ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only WITH Classpath-exception-2.0'], false],
    ['GPL-2.0-only', ['GPL-2.0-only WITH Classpath-exception-2.0'], true],
    ['LicenseRef-own', ['LicenseRef-own'], false],
    ['LicenseRef-own', ['LicenseRef-*'], false],
    // Nobody knows what a reference says.
    ['LicenseRef-other', ['LicenseRef-own'], 'unknown'],
    ['MIT OR LicenseRef-other', ['GPL-*'], true],
    ['GPL-3.0-only OR LicenseRef-other', ['GPL-*'], 'unknown'],
    ['MIT AND LicenseRef-debian-GPL', ['GPL-*'], 'unknown'],
    ['GPL-3.0-only AND LicenseRef-other', ['GPL-*'], false],
  ])('%s under %j: %s', async (licence, deny, acceptable) => {
    expect(await judge(licence, [], deny)).toBe(acceptable);
  });
});

describe('allowed', () => {
  it.each<[string, string[], boolean]>([
    ['MIT', ['MIT', 'ISC'], true],
    ['BSD-3-Clause', ['MIT', 'ISC'], false],
    ['BSD-3-Clause', ['BSD-*'], true],
    ['MIT OR GPL-3.0-only', ['MIT'], true],
    ['MIT AND Apache-2.0', ['MIT'], false],
    ['MIT AND Apache-2.0', ['MIT', 'Apache-2.0'], true],
    ['GPL-2.0-or-later', ['GPL-3.0-only'], true],
    ['GPL-2.0-only', ['GPL-3.0-only'], false],
    ['GPL-3.0-or-later', ['GPL-2.0-only'], false],
    ['GPL-3.0-only', ['GPL-2.0-or-later'], true],
    ['EPL-1.0+', ['EPL-2.0'], true],
    ['GFDL-1.1-no-invariants-or-later', ['GFDL-1.3-no-invariants-only'], true],
    ['GFDL-1.1-no-invariants-or-later', ['GFDL-1.3-only'], false],
    ['GPL-2.0-only WITH Classpath-exception-2.0', ['GPL-2.0-only'], true],
    ['GPL-2.0-only', ['GPL-2.0-only WITH Classpath-exception-2.0'], false],
  ])('%s by %j: %s', async (licence, allow, acceptable) => {
    expect(await judge(licence, allow, [])).toBe(acceptable);
  });
});

describe('both lists', () => {
  it.each<[string, string[], string[], boolean]>([
    ['GPL-2.0-only', ['*'], ['GPL-*'], false],
    ['MIT', ['*'], ['GPL-*'], true],
    ['LicenseRef-other', ['*'], ['GPL-*'], true],
    ['GPL-2.0-only WITH Classpath-exception-2.0', ['*', 'GPL-2.0-only WITH Classpath-exception-2.0'], ['GPL-*'], true],
    ['GPL-2.0-only WITH GCC-exception-2.0', ['*', 'GPL-2.0-only WITH Classpath-exception-2.0'], ['GPL-*'], false],
  ])('%s by %j and %j: %s', async (licence, allow, deny, acceptable) => {
    expect(await judge(licence, allow, deny)).toBe(acceptable);
  });

  it('that are empty are no policy', async () => {
    expect(await readPolicy({ 'allow-licences': [], 'deny-licences': [] })).toBeUndefined();
  });
});

it.each([
  'GLP-3.0-only',
  'GLP-*',
  'MIT OR ISC',
  'MIT WITH',
  '',
  'LicenseRef-',
  'UNLICENSED',
  '(MIT)',
  'MIT WITH Classpath',
  'GPL-3.0-only GPL-2.0-only',
])('a line that nothing can match is refused: %j', async (line) => {
  await expect(policyOf([], [line])).rejects.toMatchObject({ code: 'INPUT_INVALID' });
});
