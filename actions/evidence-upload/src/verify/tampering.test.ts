import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TAMPERINGS } from '../../../../scripts/tampering/index.ts';
import type { Seen } from '../../../../scripts/tampering/row.ts';
import { UNSEEN } from '../../../../scripts/tampering/unseen.ts';
import { TAMPERED } from '../../../../test/tampering/index.ts';
import { verdictOf } from '../../../../test/tampering/verdict.ts';
import { openWorld, type World } from '../../../../test/tampering/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world?.close());

describe('what there is to tamper with', () => {
  it('verifies', async () => {
    const { record, seal, keyless, other } = world;
    for (const forged of [{ tar: record }, { tar: seal, of: 'seal' as const }, { tar: keyless }, { tar: other.record }])
      expect((await verdictOf(world, forged)).exitCode).toBe(0);
    expect((await verdictOf(world, { tar: other.seal, of: 'seal', beside: other.record })).exitCode).toBe(0);
  });
});

describe('tampering', () => {
  it.each(Object.entries<Seen>(TAMPERINGS))('%s is named', async (id, { claim, says, verdict = 'broken', exit = 4 }) => {
    const { claims, exitCode } = await verdictOf(world, await TAMPERED[id as keyof typeof TAMPERINGS](world));
    const named = claims.find((each) => each.id === claim);
    expect(
      named?.verdict,
      JSON.stringify(
        claims.filter((each) => each.verdict !== 'holds' && !each.id.startsWith('limits.')),
        null,
        1,
      ),
    ).toBe(verdict);
    expect([named?.reason, ...(named?.details ?? [])].join('\n')).toContain(says);
    expect(exitCode).toBe(exit);
  });

  it.each(Object.keys(UNSEEN))('%s cannot be seen in the package', async (id) => {
    const genuine = await verdictOf(world, { tar: world.record });
    const { exitCode } = await verdictOf(world, await TAMPERED[id as keyof typeof UNSEEN](world));
    expect([genuine.exitCode, exitCode]).toEqual([0, 0]);
  });
});
