import { describe, expect, it } from 'vitest';
import { mayHold } from './names.ts';

const holds = (text: string, ...names: string[]) => mayHold(Buffer.from(text), names);

/** Numbers from 0 up to `limit`, the same in every run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

describe('mayHold', () => {
  it('never misses a name, however it is written, wherever it is, and whatever else is looked for', () => {
    const next = numbers(1994);
    const pick = (from: string, length: number) => Array.from({ length }, () => from[next(from.length)]).join('');
    for (let round = 0; round < 3000; round += 1) {
      // Few different characters, so that names are much like each other and like what is around them.
      const names = Array.from({ length: 1 + next(6) }, () => pick('ab1-/=', 1 + next(14)));
      const [name] = names as [string];
      const written = [...name].map((character) => {
        const code = `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
        const way = next(12);
        return way === 0 ? code : way === 1 ? code.toUpperCase().replace('U', 'u') : character === '/' && way < 6 ? '\\/' : character;
      });
      const text = `${pick('ab1-', next(20))}"${written.join('')}"${pick('ab1-', next(20))}`;
      expect(JSON.parse(/".*"/.exec(text)?.[0] ?? ''), text).toBe(name);
      expect(holds(text, ...names), `${JSON.stringify(names)} in ${text}`).toBe(true);
      expect(holds(text, ...names.toReversed()), `${JSON.stringify(names.toReversed())} in ${text}`).toBe(true);
    }
  });

  it('finds one of many in one pass, also where they share their ends or begin in each other', () => {
    const names = ['deploy-4711', 'other-deploy-4711', 'deploy-47', 'y-4711-deploy', '11111111'];
    for (const name of names) expect(holds(`x${name}`, 'absent-here', ...names), name).toBe(true);
    expect(holds('1111111 deploy-4 eploy-4711', ...names)).toBe(false);
    expect(holds(`${'1'.repeat(7)}2${'1'.repeat(8)}`, '11111111')).toBe(true);
  });

  it('a text that ends within a name does not hold it', () => {
    const name = 'deploy-4711';
    for (let length = 0; length < name.length; length += 1) {
      expect(holds(name.slice(0, length), name)).toBe(false);
      expect(holds(name.slice(length + 1), name)).toBe(false);
    }
  });

  it('long names are skipped no further than they reach', () => {
    const name = 'n'.repeat(64) + 'ame-'.repeat(100);
    expect(holds(`${'-'.repeat(999)}${name}`, name)).toBe(true);
    expect(holds(`${'-'.repeat(999)}${name.slice(1)}`, name)).toBe(false);
  });

  it('only an escape of a character that names are looked for by hides one', () => {
    expect(holds('{"a":"\\u003d\\u0026\\u003c\\u00e4\\u2028\\n\\"\\\\"}', 'deploy-4711')).toBe(false);
    expect(holds('{"a":"\\u0061"}', 'deploy-4711')).toBe(true);
    expect(holds('{"a":"\\u003A"}', 'deploy-4711')).toBe(true);
    expect(holds('\\u00', 'deploy-4711')).toBe(false);
  });

  it('a name of which nothing can be looked for is in every text; where no name is asked for none is', () => {
    expect(holds('{}', '/=/', 'deploy-4711')).toBe(true);
    expect(holds('{}', '')).toBe(true);
    expect(holds('{}')).toBe(false);
    expect(holds('', 'deploy-4711')).toBe(false);
  });
});
