import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ALL_TAMPERINGS } from '../../scripts/tampering/index.ts';
import { TAMPERED } from '../tampering/index.ts';
import { openWorld, type World } from '../tampering/world.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { awsCli, bagit, cosign, jq, openssl } from './peers/index.ts';
import { type Programs, refusals } from './tamper-judges.ts';

/*
 * docs/tampering.md says which tools of others refuse what an attacker hands over. Here each is asked, with the very commands that
 * a package's report prints.
 */

const peers = [await bagit(), await cosign(), await awsCli(), await jq(), await openssl()] as const;
const HOUR = 3_600_000;

withPeers('what other tools say of a package that was tampered with', peers, () => {
  let world: World;
  let scratch: string;
  const programs: Programs = { bagit: pathOf(peers[0]), cosign: pathOf(peers[1]), aws: pathOf(peers[2]) };

  beforeAll(async () => {
    // Ten hours ago: the tools look at the clock.
    world = await openWorld(Math.floor(Date.now() / HOUR - 10) * HOUR + HOUR / 6);
    scratch = await mkdtemp(path.join(tmpdir(), 'sovereign-tamper-'));
  });
  afterAll(async () => {
    await world?.close();
    await rm(scratch, { recursive: true, force: true });
  });

  it('they find nothing wrong with genuine ones', async () => {
    const { record, seal, keyless } = world;
    for (const forged of [{ tar: record }, { tar: seal, of: 'seal' as const }, { tar: keyless, of: 'keyless' as const }])
      expect(await refusals(world, programs, forged, scratch)).toEqual([]);
  });

  it.each(Object.entries(ALL_TAMPERINGS))('%s', async (id, { seen }) => {
    const forged = await TAMPERED[id as keyof typeof ALL_TAMPERINGS](world);
    expect(await refusals(world, programs, forged, scratch)).toEqual(seen);
  });
});
