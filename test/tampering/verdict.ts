import { streamOf } from '../../actions/evidence-upload/src/sample.ts';
import { type PackageVerification, verifyPackage } from '../../actions/evidence-upload/src/verify/verify.ts';
import type { Forged } from './forged.ts';
import type { World } from './world.ts';

/** What `sovereign verify` says of what an attacker hands over, to somebody who has the trust of the team and the record of a seal. */
export async function verdictOf(world: World, forged: Forged): Promise<PackageVerification> {
  const { record, store } = world;
  const options = { trust: forged.trust ?? world.trust, now: forged.now ?? store.clock };
  const beside =
    forged.of === 'seal' && forged.beside !== null ? await verifyPackage(streamOf(forged.beside ?? record), options) : undefined;
  return verifyPackage(streamOf(forged.tar), {
    ...options,
    ...(beside && { record: beside }),
    ...(forged.expected !== undefined && { packageSha256: forged.expected }),
  });
}
