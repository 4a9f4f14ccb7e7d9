import { type Context, defineAction } from '@sovereign-actions/core';
import { witnessesOf } from '@sovereign-actions/sigstore';
import { registryAttachments } from './attachments.ts';
import { signVerifyError } from './errors.ts';
import { prepare, type Subjects } from './prepare.ts';
import { imageByDigest, materialOf } from './publish.ts';
import { RULES } from './rules.ts';
import { chosenSigner, signSubjects } from './signing.ts';
import { summaryOf } from './summary.ts';
import { refuseUntrusted } from './trust.ts';
import { planVerification, verifySubjects } from './verifying.ts';

export const cosignSignVerify = defineAction({
  name: 'cosign-sign-verify',
  title: 'Sign and verify',
  description: 'Signs, attests and verifies images and files with keys, log and timestamps inside the boundary, in the formats of cosign.',
  needs: 'boundary',
  inputs: {
    mode: {
      type: 'choice',
      options: ['sign', 'verify', 'sign-and-verify'],
      default: 'sign-and-verify',
      description: 'What to do. Verification reads everything back from the registry and trusts nothing that signing left in memory.',
    },
    image: {
      type: 'text',
      description:
        'Image as HOST/REPOSITORY:TAG or HOST/REPOSITORY@sha256:DIGEST. A tag is resolved once, and its digest is what is signed.',
    },
    layout: {
      type: 'text',
      description:
        'Folder of an OCI image layout that is pushed to `image` first. To verify: where the image and its signatures are read from, in place of the registry.',
    },
    recursive: {
      type: 'boolean',
      default: false,
      description: 'Sign every manifest below an index too, and demand each of these signatures in verification.',
    },
    files: {
      type: 'list',
      description: 'Files to sign or verify, one path or pattern (`*`, `**`, `?`) a line. The bundle is `FILE.sigstore.json`.',
    },
    'subject-checksums': {
      type: 'list',
      description:
        'Files of checksums (sha256sum, shasum, BSD, OpenSSL) whose entries are subjects. An entry whose file is there must match it, and the file is signed; any other is attested by its digest.',
    },
    'subject-name': { type: 'text', description: 'Name of something that is attested by its digest alone.' },
    'subject-digest': { type: 'text', description: 'Digest of it, such as `sha256:…`.' },
    key: {
      type: 'text',
      description:
        'Name of a KMS key of the boundary, path of a private key in PEM, or `keyless`: the job itself, by a certificate of the Fulcio that the boundary declares. Default: the only KMS key that the boundary declares, or else `keyless`.',
    },
    sbom: {
      type: 'list',
      description:
        'SBOMs to attest to the image, or to the files where there is none: CycloneDX or SPDX in JSON, one path a line. Verification demands these very documents.',
    },
    'require-sbom': { type: 'boolean', default: false, description: 'Demand an SBOM attestation also where no `sbom` is named.' },
    vulnerabilities: {
      type: 'list',
      description: 'Reports of vulnerability scans to attest, JSON of Trivy or Grype or SARIF, one path a line.',
    },
    openvex: { type: 'list', description: 'OpenVEX documents to attest, one path a line.' },
    'test-results': {
      type: 'list',
      description: 'JUnit XML reports of one test run to attest as one result, one path or pattern a line.',
    },
    predicate: { type: 'list', description: 'Files with predicates of any other type to attest, one JSON object each, one path a line.' },
    'predicate-type': {
      type: 'list',
      description: 'Type of each `predicate`, in the same order: a URI, or a name that `cosign attest --type` has.',
    },
    provenance: {
      type: 'boolean',
      default: true,
      description: 'Attest how image and files were built (SLSA provenance v1), and demand it in verification.',
    },
    format: {
      type: 'choice',
      options: ['bundle', 'legacy', 'both'],
      default: 'bundle',
      description:
        'How signatures of the image are kept: as Sigstore bundles attached to it, under the tags `sha256-….sig` and `.att` that cosign 2 reads, or both.',
    },
    engine: {
      type: 'choice',
      options: ['embedded', 'cosign'],
      default: 'embedded',
      description:
        'What makes the signatures. `cosign` is the one that the boundary pins under `tools`; what it made is verified before it is published.',
    },
    annotations: { type: 'list', description: 'Annotations of the image signature, one `NAME=VALUE` a line, as `cosign sign -a`.' },
    trust: {
      type: 'text',
      description:
        'Trust file or public key in PEM to verify with. Default: what the boundary declares, which it can narrow and never widen.',
    },
    policy: {
      type: 'text',
      description:
        'File with what "signing.policy" of the boundary may hold, in YAML or JSON. What either of them demands is demanded in verification.',
    },
    'summary-key': {
      type: 'text',
      description:
        'Key that signs what the verification of the image amounts to, as `key`. The summary (SLSA VSA) is attached to the image whether it passed or failed.',
    },
    'require-summary': {
      type: 'boolean',
      default: false,
      description:
        'Rely on a signed summary of the image in place of verifying everything again: passed, of this very policy, by a signer whose summaries count.',
    },
    'output-dir': {
      type: 'text',
      description:
        'Folder for bundle files. Default: beside each file, and statements about files in the folder that holds them all; bundles of the image are in the registry and the ledger.',
    },
  },
  outputs: {
    digest: { description: 'Digest of the image, `sha256:…`.' },
    image: { description: 'The image by its digest.' },
    bundles: { description: 'Paths of the bundle files, one a line.' },
    attestations: {
      description:
        'What was published, a JSON list of `predicateType`, `subject` (digest of the image), `manifest` (digest under which it is attached) and `path` (of the bundle file).',
    },
    'verification-summary': { description: 'Digest of the manifest that carries the signed summary, where one was signed.' },
    verified: { description: '`true` when everything that was demanded was found and holds; `false` also when nothing was verified.' },
  },
  rules: Object.values(RULES),
  examples: [
    'cosign-sign-verify --image HOST/app:v1 --key release --sbom out/app.cdx.json',
    'cosign-sign-verify --mode verify --image HOST/app@sha256:DIGEST --require-sbom',
    'cosign-sign-verify --files "dist/*.tgz" --sbom out/app.cdx.json --key release',
    'cosign-sign-verify --subject-checksums dist/SHA256SUMS --test-results "reports/**/*.xml" --key release',
  ],
  async run(context, inputs) {
    const { mode, 'output-dir': outputFolder } = inputs;
    if (mode === 'verify' && inputs.key !== undefined)
      throw signVerifyError('SIGN_INPUTS', '"key" is for signing, and mode is verify.', 'Leave it out, or choose another mode.');

    // Everything that can be wrong is looked at before a key is used or a byte is pushed.
    const witnesses = await witnessesOf(context.boundary, context.files, context.now());
    const asked = [
      mode === 'sign' ? undefined : planVerification(context, inputs, witnesses),
      mode === 'verify' ? undefined : chosenSigner(context, inputs.key),
      prepare(context, inputs),
    ] as const;
    // Each asks services of its own, so none waits for another. Where several fail, the first is said.
    await Promise.allSettled(asked);
    const [plan, chosen, subjects] = await Promise.all(asked);
    const signer = chosen?.signer;
    if (signer && plan) refuseUntrusted(signer, plan.trust);
    noteSubjects(context, subjects);
    const { image } = subjects;

    const signed = chosen && (await signSubjects(context, subjects, { ...inputs, ...chosen, witnesses, outputFolder }));
    const published = image && { ...image, attachments: registryAttachments(image.repository) };
    const judged =
      plan && (await verifySubjects(context, signed && published ? { ...subjects, image: published } : subjects, plan, !signer));
    const checks = [...(signed?.checks ?? []), ...(judged?.checks ?? [])];

    for (const { name, verdict, detail } of checks) context.record.check(name, verdict, detail);
    const named = [
      ...(image ? [imageByDigest(image)] : []),
      ...subjects.files.map(({ path, sha256 }) => `${path} sha256:${sha256}`),
      ...subjects.digests.map(
        ({ name, digest }) =>
          `${name} ${Object.entries(digest)
            .map((pair) => pair.join(':'))
            .join(' ')}`,
      ),
    ];
    return {
      outputs: {
        ...(image && { digest: image.subject.digest, image: imageByDigest(image) }),
        bundles: signed?.written.join('\n') ?? '',
        attestations: JSON.stringify(signed?.statements ?? []),
        'verification-summary': judged?.summary ?? '',
        verified: judged?.verified ?? false,
      },
      findings: [...(signed?.findings ?? []), ...(judged?.findings ?? [])],
      summary: summaryOf(named, checks, signed?.selfAsserted ?? false),
    };
  },
});

function noteSubjects({ record }: Context, { image, files, sboms, documents }: Subjects): void {
  if (image && !image.layout) record.took(materialOf(image));
  for (const { path, sha256, size } of files) record.took({ name: path, sha256, size });
  for (const { sources } of [...sboms, ...documents]) for (const source of sources) record.took(source);
}
