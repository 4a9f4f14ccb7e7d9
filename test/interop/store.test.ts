import { expect, it } from 'vitest';
import { killAndCount } from './store-kill.ts';

it('keeps every package once, whenever the step that stores it is killed', async () => {
  const { kills, waiting, packages } = await killAndCount(60, 8);
  console.log(`Killed ${kills} times, ${waiting} of them with a package on its way; ${packages} packages stored, each once.`);
  expect(waiting).toBeGreaterThan(0);
  expect(waiting).toBeLessThan(kills);
});
