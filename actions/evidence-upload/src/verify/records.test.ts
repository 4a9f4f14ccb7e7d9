import { beforeAll, describe, expect, it } from 'vitest';
import { START, samplePackage, streamOf } from '../sample.ts';
import { Claims } from './claim.ts';
import { type Contents, readContents } from './contents.ts';
import { checkRecords } from './records.ts';

const HOUR = 3_600_000;

describe('times of records and of the signature', () => {
  let contents: Contents;
  beforeAll(async () => {
    const { key, tar } = await samplePackage();
    contents = await readContents(streamOf(tar), key.trust);
  });

  const times = async (now: number, seen?: number) => {
    const claims = new Claims();
    const signed =
      seen === undefined ? {} : { verification: { verdict: 'holds' as const, checks: [], signedAt: new Date(seen).toISOString() } };
    await checkRecords(claims, contents, signed, now);
    return claims.all.find(({ id }) => id === 'records.times');
  };

  it.each<[string, number, number | undefined]>([
    ['signed after the last record, before now', START + 2 * HOUR, START + HOUR],
    ['no time-stamp at all', START + HOUR, undefined],
    ['clocks that differ by two minutes', START, START + 120_000],
  ])('%s is possible', async (_, now, seen) => expect(await times(now, seen)).toMatchObject({ verdict: 'holds' }));

  it('says where there was nothing to compare them with', async () => {
    expect((await times(START + HOUR))?.reason).toContain('there is no time-stamp that holds');
    expect((await times(START + 2 * HOUR, START + HOUR))?.reason).not.toContain('time-stamp');
  });

  it.each<[string, number, number | undefined, string]>([
    ['a record from the future', START - HOUR, undefined, 'ends in the future'],
    ['a time-stamp from before the records', START + 2 * HOUR, START - HOUR, 'after the package was signed'],
    ['a time-stamp from the future', START + HOUR, START + 10 * 365 * 24 * HOUR, 'seen in the future'],
  ])('%s is not', async (_, now, seen, why) => {
    const claim = await times(now, seen);
    expect(claim).toMatchObject({ verdict: 'broken', counts: true });
    expect(claim?.details.join()).toContain(why);
  });
});
