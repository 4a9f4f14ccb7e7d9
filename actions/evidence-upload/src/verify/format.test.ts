import { describe, expect, it } from 'vitest';
import { Claims, conclude } from './claim.ts';
import { conclusion, formatVerification } from './format.ts';

const resultOf = (...broken: string[]) => {
  const claims = new Claims();
  claims.add('records.times', 'holds', 'The times are possible.', 'They are.');
  for (const id of broken)
    claims.add(id, 'broken', `Claim ${id}.`, 'It is not so.', { details: [`detail of ${'x'.repeat(90)}`], counts: false });
  return { ...conclude(claims), files: [], records: [], signer: 'release' };
};

describe('what a genuine package comes to', () => {
  it.each([
    [[], /signed by release\.$/],
    [['outcome.steps', 'cloud.keys'], /failed or left its boundary\.$/],
    [['outcome.findings', 'environment.approval'], /failed or left its boundary\.$/],
    // The checks of a seal, and of what a CI host said, are checks of records too.
    [['outcome.checks', 'cloud.observed'], /shows something in the cloud that must not be\.$/],
    [['outcome.checks', 'environment.approval'], /a release that broke a rule\.$/],
    [['outcome.checks'], /failed or left its boundary\.$/],
  ])('%j', (broken, end) => {
    const result = resultOf(...broken);
    expect(conclusion(result)).toMatch(end);
    expect(result.exitCode).toBe(broken.length > 0 ? 3 : 0);
  });

  it('stands last, with the claims that decided it, and a mark stays with its words', () => {
    const lines = formatVerification(resultOf('outcome.checks', 'cloud.observed'), { columns: 80, color: false }).split('\n');
    const end = lines.slice(lines.findIndex((line) => line.startsWith('Verified: ')));
    expect(end.filter((line) => /^ {2}✗/.test(line))).toEqual(['  ✗ broken  Claim cloud.observed.', '  ✗ broken  Claim outcome.checks.']);
    expect(lines.filter((line) => /^ *-$/.test(line))).toEqual([]);
  });
});
