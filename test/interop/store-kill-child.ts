import * as path from 'node:path';
import { sha256Hex } from '@sovereign-actions/core';
import { writeStream } from '../../actions/evidence-upload/src/package/write.ts';
import type { Stored } from '../../actions/evidence-upload/src/store/receipt.ts';
import { deliverWaiting, putSafely } from '../../actions/evidence-upload/src/store/spool.ts';
import type { PackageVerification } from '../../actions/evidence-upload/src/verify/verify.ts';
import { openBucket } from './store-context.ts';

/** Stores what waits, and then, with a name, packs and stores one deployment after the other until it is killed. */
const [boundaryFile = '', name = ''] = process.argv.slice(2);
// Shortens the many starts of this process, and no step would run with it.
const { NODE_COMPILE_CACHE: _, ...env } = process.env;
const { open, out } = await openBucket(boundaryFile, env);
const store = await open();
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
/** These packages are no archives: read back they must have their bytes. */
const confirm = async ({ receipt, read }: Stored): Promise<PackageVerification> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of read()) chunks.push(chunk);
  if (sha256Hex(Buffer.concat(chunks)) !== receipt.package.sha256) throw new Error(`${receipt.location} has other bytes`);
  return { verified: true } as PackageVerification;
};
await deliverWaiting(store, out, { check: async () => undefined, confirm });
for (let index = 0; name !== ''; index += 1) {
  const deployment = `${name}-${index}`;
  const file = path.join(out, `${deployment}.tar`);
  const seed = Buffer.from(sha256Hex(deployment), 'hex');
  const { sha256, size } = await writeStream(
    file,
    (async function* () {
      for (let piece = 0; piece < 4; piece += 1) yield Buffer.alloc(64 * 1024, seed);
    })(),
  );
  await putSafely(store, { file, sha256, size, deployment, time: Math.floor(Date.now() / 1000) }, confirm);
  process.stdout.write('stored\n');
}
process.stdout.write('done\n');
process.exit(0);
