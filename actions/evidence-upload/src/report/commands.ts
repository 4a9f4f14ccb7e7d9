import { baseOf } from '../package/build.ts';
import { type PackageIndex, SEAL_ACTION } from '../package/index-file.ts';
import { PATHS } from '../package/names.ts';
import { PREDICATE_TYPE } from '../package/statement.ts';
import type { Strings } from './strings.ts';

/** Who signed: a key that lies in a file, or a job by its certificate. Unknown in a report, which is written before its package is signed. */
export type PackageSigner = { keyFile: string } | { subject: string; issuer: string };

/** What saw the signature beside its signer, as far as the trust names it. */
export interface PackageWitnesses {
  log: boolean;
  authority: boolean;
}

/** Commands, and what the last of them says where all is well. */
export interface Commands {
  title: string;
  lines: string[];
  says?: string;
}

/**
 * The exact commands with which a stranger checks a package, each with a tool of its own.
 * @param witnesses those that the trust names; a report, which is written before its package is signed, takes both for given
 */
export function verifyCommands(
  { verify }: Strings,
  { deployment, records, subjects }: Pick<PackageIndex, 'deployment' | 'records' | 'subjects'>,
  signer?: PackageSigner,
  witnesses: PackageWitnesses = { log: true, authority: true },
): Commands[] {
  const base = baseOf(deployment);
  const bundle = `${base}/${PATHS.signature}`;
  const seen = `${witnesses.authority ? ' --use-signed-timestamps' : ''}${witnesses.log ? '' : ' --insecure-ignore-tlog'}`;
  const cosign = (identity: string) => [
    `cosign verify-blob-attestation ${identity} \\`,
    `  --trusted-root trusted_root.json${seen} \\`,
    `  --type '${PREDICATE_TYPE}' \\`,
    `  --bundle ${bundle} ${base}/${PATHS.manifest}`,
  ];
  const certified = (subject: string, issuer: string) => `--certificate-identity ${subject} --certificate-oidc-issuer ${issuer}`;
  const says = 'Verified OK';
  const byKey = (file: string) => ({ title: verify.cosign, lines: cosign(`--key ${file}`), says });
  // A job has its commit as a subject too.
  const sealed = records.some(({ action }) => action === SEAL_ACTION) ? subjects.find(({ digest }) => 'sha256' in digest) : undefined;
  const apart = {
    title: verify.trust,
    lines: ["jq -r '.keys[0].publicKey // empty' trust.json > release.pub", 'jq .trustedRoot trust.json > trusted_root.json'],
  };
  const byAuthority = {
    title: verify.openssl,
    lines: [
      `jq -r '.verificationMaterial.timestampVerificationData.rfc3161Timestamps[0].signedTimestamp' ${bundle} |`,
      '  base64 -d > time-stamp.tsr',
      `jq -r '.dsseEnvelope.signatures[0].sig' ${bundle} | base64 -d > signature.der`,
      "jq -r '.timestampAuthorities[].certChain.certificates[].rawBytes' trusted_root.json |",
      '  while read -r certificate; do echo "$certificate" | base64 -d | openssl x509 -inform DER; done > authority.pem',
      'openssl ts -verify -in time-stamp.tsr -data signature.der -CAfile authority.pem -untrusted authority.pem',
      'openssl ts -reply -in time-stamp.tsr -text',
    ],
    says: 'Verification: OK',
  };
  return [
    {
      title: verify.own,
      lines: [`sovereign verify ${base}.tar${sealed === undefined ? '' : ` --record ${quoted(sealed.name)}`} --trust trust.json`],
    },
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
    { title: verify.bagit, lines: [`bagit.py --validate ${base}`], says: `${base} is valid` },
    ...(signer === undefined
      ? [apart, byKey('release.pub'), { title: verify.cosignCertificate, lines: cosign(certified('"$SUBJECT"', '"$ISSUER"')), says }]
      : 'keyFile' in signer
        ? [byKey(signer.keyFile)]
        : [{ title: verify.cosign, lines: cosign(certified(quoted(signer.subject), quoted(signer.issuer))), says }]),
    ...(witnesses.authority ? [byAuthority] : []),
  ];
}

/** As one word of a shell. The subject of a certificate is somebody else's text, and so is the name of what was sealed. */
const quoted = (text: string): string => (/^\w[\w.-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
