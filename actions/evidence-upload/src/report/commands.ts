import { baseOf } from '../package/build.ts';
import type { PackageIndex } from '../package/index-file.ts';
import { PATHS } from '../package/names.ts';
import { PREDICATE_TYPE } from '../package/statement.ts';
import type { Strings } from './strings.ts';

/** The exact commands with which a stranger checks a package, each with a tool of its own. */
export function verifyCommands({ verify }: Strings, { deployment }: PackageIndex): { title: string; lines: string[] }[] {
  const base = baseOf(deployment);
  return [
    { title: verify.own, lines: [`sovereign verify ${base}.tar --trust trust.json`] },
    {
      title: verify.unpack,
      lines: [
        `tar -xf ${base}.tar`,
        `cd ${base}`,
        `sha256sum --strict -c ${PATHS.manifest}`,
        `sha256sum --strict -c ${PATHS.tagManifest}`,
        'cd ..',
      ],
    },
    { title: verify.bagit, lines: [`bagit.py --validate ${base}`] },
    {
      title: verify.cosign,
      lines: [
        'cosign verify-blob-attestation --key release.pub --trusted-root trusted_root.json \\',
        `  --use-signed-timestamps --type '${PREDICATE_TYPE}' \\`,
        `  --bundle ${base}/${PATHS.signature} ${base}/${PATHS.manifest}`,
      ],
    },
  ];
}
