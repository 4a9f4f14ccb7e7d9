import { describe, expect, it } from 'vitest';
import type { StoredFile } from '../store/listing.ts';
import { sortOut } from './waiting.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23);
const ids = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64)) as [string, string, string, string];
const [a, b, c, d] = ids;

const file = (name: string, days: number, problems: string[] = []): StoredFile => ({
  key: `2026/10/${name}.tar`,
  size: 1,
  storedAt: new Date(NOW - days * DAY).toISOString(),
  problems,
});
const names = (files: readonly StoredFile[]) => files.map(({ key }) => key.slice(8, 9));
const sorted = (files: StoredFile[], record?: string) =>
  Object.fromEntries(Object.entries(sortOut(files, NOW, record)).map(([name, list]) => [name, names(list)]));

describe('sortOut', () => {
  it('tries what has no seal, oldest first, for five weeks', () => {
    const files = [file(a, 1), file(b, 34), file(c, 36), file(d, 20), file(`${d}.seal`, 19)];
    expect(sorted(files)).toEqual({ waiting: ['b', 'a'], overdue: ['c'], fresh: [], altered: [] });
  });

  it('takes one that is named, however old it is, and nothing else', () => {
    const files = [file(a, 1), file(c, 4000), file(d, 50, ['it is hidden'])];
    expect(sorted(files, c)).toEqual({ waiting: ['c'], overdue: [], fresh: [], altered: [] });
    expect(sorted(files, b)).toEqual({ waiting: [], overdue: [], fresh: [], altered: [] });
  });

  it('looks at seals that came since the last run, and at one of a record that is named', () => {
    const files = [file(a, 10), file(`${a}.seal`, 1), file(b, 10), file(`${b}.seal`, 9)];
    expect(sorted(files)).toEqual({ waiting: [], overdue: [], fresh: ['a'], altered: [] });
    expect(sorted(files, b)).toMatchObject({ fresh: ['b'] });
  });

  it('takes a seal in either place', () => {
    const files = [file(a, 1), file(`${a}.${b}.seal`, 9), file(c, 10)];
    expect(sorted(files)).toMatchObject({ waiting: ['c'], fresh: [] });
  });

  it('names records and seals that somebody hid, and passes over what is neither', () => {
    const problems = ['taken out of the list'];
    const files = [file(a, 1, problems), file(b, 90), file(`${b}.seal`, 90, problems), file('notes', 90, problems)];
    expect(sorted(files)).toEqual({ waiting: ['a'], overdue: [], fresh: [], altered: ['a', 'b'] });
  });
});
