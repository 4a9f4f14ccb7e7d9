import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import type { TrailFile } from '@sovereign-actions/sandbox';
import { publicKeyPem, trustedRootJson } from '@sovereign-actions/sigstore';
import { type PackageSigner, verifyCommands } from '../../actions/evidence-upload/src/report/commands.ts';
import { english } from '../../actions/evidence-upload/src/report/strings.ts';
import type { Judge } from '../../scripts/tampering/row.ts';
import { Draft } from '../tampering/draft.ts';
import type { Forged } from '../tampering/forged.ts';
import { sealParts } from '../tampering/seal-parts.ts';
import type { World } from '../tampering/world.ts';
import { run } from './peers/cache.ts';
import { serveTrail } from './trail-server.ts';

/** Where the programs of others are. */
export interface Programs {
  bagit: string;
  cosign: string;
  aws: string;
}

/** What a listing of GNU tar must show of a package: plain files of one mode, owner, time and folder, each name once. */
export const LISTING = [
  "TZ=UTC tar -tvf PACKAGE.tar --full-time | awk '",
  '  $1 != "-rw-r--r--" || $2 != "0/0" || NF != 6 { wrong = 1 }',
  '  { time[$4 " " $5]; split($6, part, "/"); base[part[1]]; if (name[$6]++) wrong = 1 }',
  "  END { exit wrong || length(time) != 1 || length(base) != 1 }'",
].join('\n');

/** Puts what was handed over before each judge that applies to it, and gives those that refuse it. */
export async function refusals(world: World, programs: Programs, forged: Forged, scratch: string): Promise<Judge[]> {
  const genuine = new Draft(forged.of === undefined ? world.record : world[forged.of]);
  const folder = await mkdtemp(path.join(scratch, 'case-'));
  try {
    const tar = `${genuine.base}.tar`;
    await writeFile(path.join(folder, tar), forged.tar);
    await writeFile(path.join(folder, 'trusted_root.json'), JSON.stringify(trustedRootJson(world.trust)));
    for (const { publicKey } of world.trust.keys) await writeFile(path.join(folder, 'release.pub'), publicKeyPem(publicKey));
    const signer: PackageSigner =
      forged.of === 'keyless' ? { subject: world.subject, issuer: world.store.sandbox.issuer } : { keyFile: 'release.pub' };
    const steps = verifyCommands(english, genuine.index, forged.trust?.identities?.[0] ?? signer);
    const shell = async (text: string) => {
      const tools = [`bagit.py() { '${programs.bagit}' "$@"; }`, `cosign() { '${programs.cosign}' "$@"; }`];
      return (await run('bash', ['-euo', 'pipefail', '-c', [...tools, text].join('\n')], { cwd: folder })).code !== 0;
    };
    // What can be unpacked is looked at, whatever tar thinks of the rest.
    const unpacked = await run('tar', ['-xf', tar], { cwd: folder });
    // Whoever renames the folder tells its name.
    const folders = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
    const base = folders.includes(genuine.base) ? genuine.base : (folders[0] ?? genuine.base);
    const script = (title: string) =>
      (steps.find((step) => step.title === title)?.lines ?? ['false']).join('\n').replaceAll(genuine.base, base);
    const hashes = script(english.verify.unpack)
      .split('\n')
      .filter((line) => !line.startsWith('tar '));
    const asked: Record<Judge, Promise<boolean>> = {
      tar: shell(`[ ${unpacked.code} = 0 ]\n${LISTING.replace('PACKAGE.tar', tar)}`),
      sha256sum: shell(hashes.join('\n')),
      'bagit.py': shell(script(english.verify.bagit)),
      cosign: shell(script(english.verify.cosign)),
      openssl: shell(script(english.verify.openssl)),
      aws: forged.of === 'seal' ? isTrailWrong(world, programs, forged) : Promise.resolve(false),
    };
    const judged = await Promise.all(
      Object.entries(asked).map(async ([judge, refuses]) => ({ judge: judge as Judge, refuses: await refuses })),
    );
    return judged.flatMap(({ judge, refuses }) => (refuses ? [judge] : []));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether the aws cli refuses the trail that a seal holds, with the log files as they lie in the trail's bucket. */
async function isTrailWrong(world: World, { aws }: Programs, { tar }: Forged): Promise<boolean> {
  const genuine = sealParts(world.seal).document;
  const account = genuine.filter.keys[0]?.split(':')[4] as string;
  const { digests, document } = readable(tar) ?? {};
  const part = document?.parts.find((each) => each.account === account);
  if (!digests || !part) return true;
  const { bucket, name, homeRegion, organization = '' } = genuine.trail;
  const trailArn = `arn:aws-eusc:cloudtrail:${homeRegion}:${account}:trail/${name}`;
  const files = part.digests.map(
    ({ key, sha256, metadata }): TrailFile => ({
      bucket,
      key,
      metadata,
      sha256,
      bytes: digests.get(sha256) ?? Buffer.alloc(0),
    }),
  );
  const logs = await Promise.all(
    genuine.logs.map(async (log): Promise<TrailFile> => ({ ...log, metadata: {}, bytes: await world.trailFile(log.key) })),
  );
  const [key] = genuine.keys;
  if (!key) throw new TypeError('the seal names no key of CloudTrail');
  const server = await serveTrail([...files, ...logs], { key, organization: { id: organization, trailArn, bucket } });
  try {
    const { stdout, stderr, code } = await run(
      aws,
      [
        ...['cloudtrail', 'validate-logs', '--trail-arn', trailArn, '--region', homeRegion, '--account-id', account],
        ...['--start-time', genuine.window.from, '--end-time', genuine.window.to],
      ],
      {
        env: {
          AWS_ENDPOINT_URL: server.url,
          AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
          AWS_SECRET_ACCESS_KEY: 'example',
          AWS_EC2_METADATA_DISABLED: 'true',
        },
      },
    );
    if (process.env.DEBUG_JUDGES) console.log(code, stdout, stderr);
    return code !== 0 || !stdout.includes('digest files valid') || /INVALID|No log files were delivered/.test(stdout + stderr);
  } finally {
    server.close();
  }
}

function readable(tar: Buffer): ReturnType<typeof sealParts> | undefined {
  try {
    return sealParts(tar);
  } catch {
    return undefined;
  }
}
