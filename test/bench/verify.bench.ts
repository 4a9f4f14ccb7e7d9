import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { expect, it } from 'vitest';
import { node24 } from '../e2e/node24.ts';
import { isMissing } from '../interop/peers/cache.ts';
import { bagit, cosign } from '../interop/peers/index.ts';
import { releaseThisRepository, unpackPackage } from '../interop/release.ts';
import { type Command, compare, table } from './measure.ts';

const CLI = path.resolve('packages/cli/dist/index.js');
const node = node24() as string;

it('a release of this repository: verification of its image beside cosign, of its package beside sha256sum and bagit.py', async () => {
  const [cosignPeer, bagitPeer] = await Promise.all([cosign(), bagit()]);
  const release = await releaseThisRepository();
  try {
    const { result, key, trustedRoot, dockerConfig, scratch } = release;
    const image = result.image as string;
    const { accessKeyId, secretAccessKey, sessionToken } = release.sandbox.credentials('build');
    const ours: Command = {
      name: 'sovereign: signature, two SBOMs and provenance',
      program: node,
      args: [
        CLI,
        'cosign-sign-verify',
        '--mode',
        'verify',
        '--image',
        image,
        '--require-sbom',
        '--ledger',
        path.join(scratch, 'ledger'),
        '--boundary',
        path.join(release.folder, 'sovereign.yaml'),
      ],
      env: { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken },
      cwd: scratch,
    };
    const commands: Command[] = [];
    if (!isMissing(cosignPeer)) {
      const flags = `--key ${key} --trusted-root ${trustedRoot} --use-signed-timestamps`;
      const attested = ['cyclonedx', 'spdxjson', 'slsaprovenance1'].map((type) => `"$1" verify-attestation ${flags} --type ${type} "$2"`);
      commands.push({
        name: 'cosign 3.1.1: verify, then verify-attestation three times',
        program: 'sh',
        args: ['-ec', [`"$1" verify ${flags} "$2"`, ...attested].join('\n'), 'sh', cosignPeer.path, image],
        env: { DOCKER_CONFIG: dockerConfig },
      });
    }
    console.log(table('Image: verify all that is attached', await compare(ours, commands)));

    const bag = await unpackPackage(release);
    const bundle = JSON.parse(await readFile(path.join(bag, 'manifest-sha256.txt.sigstore.json'), 'utf8'));
    const { predicateType } = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString());
    const verify: Command = {
      name: 'sovereign verify: every claim',
      program: node,
      args: [CLI, 'verify', path.resolve(result.package as string), '--trust', result.trust],
    };
    const judges: Command[] = [
      {
        name: 'sha256sum --strict -c: the files alone',
        program: 'sha256sum',
        args: ['--strict', '--quiet', '-c', 'manifest-sha256.txt'],
        cwd: bag,
      },
    ];
    if (!isMissing(bagitPeer))
      judges.push({ name: 'bagit.py --validate: files and bag', program: bagitPeer.path, args: ['--validate', '--quiet', bag] });
    if (!isMissing(cosignPeer)) {
      judges.push({
        name: 'cosign verify-blob-attestation: the signature alone',
        program: cosignPeer.path,
        args: [
          'verify-blob-attestation',
          '--type',
          predicateType,
          '--key',
          key,
          '--trusted-root',
          trustedRoot,
          '--use-signed-timestamps',
          '--check-claims=false',
          '--bundle',
          path.join(bag, 'manifest-sha256.txt.sigstore.json'),
          path.join(bag, 'manifest-sha256.txt'),
        ],
      });
    }
    const rows = await compare(verify, judges);
    console.log(table('Package: verify', rows));
    expect(rows.length).toBeGreaterThan(1);
  } finally {
    await release.close();
  }
});
