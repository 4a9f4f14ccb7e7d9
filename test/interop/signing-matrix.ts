import { readdir, readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { cosignSignVerify } from '@sovereign-actions/cosign-sign-verify';
import { buildImage } from '@sovereign-actions/oci';
import { must, put, type RunResult, run } from './peers/cache.ts';
import { impossibility } from './signing-matrix-limits.ts';
import type { Means, SigningRegion } from './signing-region.ts';
import { runStep } from './step.ts';

/** `bundle` is a referrer in the API, `fallback` the same under a tag; of a file it is the bundle beside it. `legacy` is what cosign 2 writes. */
export type Form = 'bundle' | 'fallback' | 'legacy';
export const SUBJECTS = ['image', 'file', 'SBOM', 'provenance'] as const;
export type Subject = (typeof SUBJECTS)[number];
export type Version = '2.5' | '3.1';
export type Direction = 'ours→cosign' | 'cosign→ours';

/** All cells that share one signer's run. */
export interface Row extends Means {
  form: Form;
}

/** One combination that passes, or that cannot, for a reason that is upstream. */
export interface Cell extends Row {
  direction: Direction;
  version: Version;
  subject: Subject;
}

/** Undefined where the one accepted what the other signed, else what was said instead. */
export type Outcome = string | undefined;

export interface Result extends Cell {
  outcome: Outcome;
  /** Why it cannot pass, where it cannot. */
  limit: string | undefined;
}

const KEYS = ['PEM', 'KMS', 'keyless'] as const;
const LOGS = ['v1', 'v2', 'none'] as const;
const TIMES = ['TSA', 'none'] as const;
const FORMS = ['bundle', 'fallback', 'legacy'] as const;

export const ROWS: readonly Row[] = KEYS.flatMap((key) =>
  LOGS.flatMap((log) => TIMES.flatMap((time) => FORMS.map((form) => ({ key, log, time, form })))),
);

/** Each key, log, time and form twice: what runs on each change. */
export const QUICK: readonly Row[] = [
  { key: 'PEM', log: 'v2', time: 'TSA', form: 'bundle' },
  { key: 'PEM', log: 'v1', time: 'none', form: 'legacy' },
  { key: 'KMS', log: 'v1', time: 'TSA', form: 'fallback' },
  { key: 'KMS', log: 'none', time: 'none', form: 'bundle' },
  { key: 'keyless', log: 'v2', time: 'TSA', form: 'fallback' },
  { key: 'keyless', log: 'v1', time: 'none', form: 'bundle' },
];

export const titleOf = ({ key, log, time, form }: Row): string =>
  `${key}, ${log === 'none' ? 'no log' : `Rekor ${log}`}, ${time === 'none' ? 'no timestamp' : 'TSA'}, ${form}`;

/** A file lies in no registry, of ours there is one form alone, and cosign 2.5 signs images in one form alone. */
const isCombination = ({ form, direction, version, subject }: Cell): boolean =>
  !(subject === 'file' && (form === 'fallback' || (form === 'legacy' && direction === 'ours→cosign'))) &&
  !(subject === 'image' && form !== 'legacy' && direction === 'cosign→ours' && version === '2.5');

/** Runs one side against the other in a region. */
export class Matrix {
  readonly #region: (form: Form) => SigningRegion;
  readonly #cosigns: Record<Version, string>;
  readonly #crane: string;
  #count = 0;

  constructor(region: (form: Form) => SigningRegion, cosigns: Record<Version, string>, crane: string) {
    this.#region = region;
    this.#cosigns = cosigns;
    this.#crane = crane;
  }

  /** We sign once, and both versions of cosign judge. */
  async signedByUs(row: Row): Promise<Result[]> {
    const region = this.#region(row.form);
    const { id, blob, layout } = await this.#subjects(region);
    const step = await this.#ours(region, row, id, {
      mode: 'sign',
      image: `${region.sandbox.registry}/ours/${id}:v1`,
      layout,
      files: blob,
      sbom: 'bom.json',
      provenance: 'true',
      format: row.form === 'legacy' ? 'legacy' : 'bundle',
      key: row.key === 'PEM' ? region.pem.ours : row.key === 'KMS' ? 'release' : 'keyless',
    });
    const image = String(step.outputs.image);
    return this.#judge(row, 'ours→cosign', async ({ version, subject }) => {
      if (step.exitCode !== 0) return lastLine(step.log);
      const trust = this.#trust(region, row, version, subject);
      const target = {
        image: ['verify', ...trust, image],
        SBOM: ['verify-attestation', ...trust, '--type', 'cyclonedx', image],
        provenance: ['verify-attestation', ...trust, '--type', 'slsaprovenance1', image],
        file: ['verify-blob', ...trust, '--bundle', `${blob}.sigstore.json`, blob],
      }[subject];
      const { code, stdout, stderr } = await this.#cosign(region, version, target);
      if (code !== 0) return lastLine(stderr);
      // cosign 3 takes any attestation for a signature: only the type tells that ours was the one that it saw.
      const types =
        subject === 'image' ? (JSON.parse(stdout) as { critical: { type: string } }[]).map(({ critical }) => critical.type) : [];
      const wanted = row.form === 'legacy' ? 'cosign container image signature' : 'https://sigstore.dev/cosign/sign/v1';
      return subject !== 'image' || types.includes(wanted) ? undefined : `it saw ${types.join(', ')} and no signature`;
    });
  }

  /** One version of cosign signs, and we judge. */
  async signedByCosign(row: Row, version: Version): Promise<Result[]> {
    const region = this.#region(row.form);
    const { id, blob, layout } = await this.#subjects(region);
    const tag = `${region.sandbox.registry}/theirs/${id}:v1`;
    const image = (await must(this.#crane, ['push', path.join(region.folder, layout), tag], { env: region.environment })).trim();
    const common = await this.#means(region, row, version);
    const signing: Record<Subject, string[]> = {
      image: ['sign', ...common.image, image],
      SBOM: ['attest', ...common.attestation, '--type', 'cyclonedx', '--predicate', 'bom.json', image],
      provenance: ['attest', ...common.attestation, '--type', 'slsaprovenance1', '--predicate', 'provenance.json', image],
      file: ['sign-blob', ...common.file, '--bundle', `${blob}.sigstore.json`, blob],
    };
    const signed = new Map<Subject, RunResult>();
    for (const subject of SUBJECTS) signed.set(subject, await this.#cosign(region, version, signing[subject]));
    const step = await this.#ours(region, row, id, { mode: 'verify', image, files: blob, provenance: 'true', 'require-sbom': 'true' });
    const checks = await checksOf(path.join(region.folder, `ledger-${id}`));
    return this.#judge(
      row,
      'cosign→ours',
      async ({ subject }) => {
        const made = signed.get(subject);
        if (made?.code !== 0) return lastLine(made?.stderr ?? '');
        const name = {
          image: 'image signature',
          SBOM: 'SBOM attestation',
          provenance: 'provenance attestation',
          file: `signature of ${blob}`,
        };
        const check = checks.find((each) => each.name === name[subject]);
        return check?.verdict === 'holds' ? undefined : (check?.detail ?? lastLine(step.log));
      },
      [version],
    );
  }

  async #judge(
    row: Row,
    direction: Direction,
    judge: (cell: Cell) => Promise<Outcome>,
    versions: readonly Version[] = ['2.5', '3.1'],
  ): Promise<Result[]> {
    const results: Result[] = [];
    for (const version of versions) {
      for (const subject of SUBJECTS) {
        const cell: Cell = { ...row, direction, version, subject };
        if (!isCombination(cell)) continue;
        results.push({ ...cell, outcome: await judge(cell), limit: impossibility(cell) });
      }
    }
    return results;
  }

  /** An image, a file and two predicates of their own for each run. */
  async #subjects({ folder }: SigningRegion): Promise<{ id: string; blob: string; layout: string }> {
    this.#count += 1;
    const id = `run-${this.#count}`;
    await put(path.join(folder, 'bom.json'), JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] }));
    await put(path.join(folder, 'provenance.json'), JSON.stringify(PROVENANCE));
    await put(path.join(folder, `${id}.tgz`), id);
    const files = [{ path: 'app', content: Buffer.from(id) }];
    await buildImage({ folder: path.join(folder, `layout-${id}`), created: 0, files, config: {} });
    return { id, blob: `${id}.tgz`, layout: `layout-${id}` };
  }

  #token({ sandbox }: SigningRegion): string {
    return sandbox.mintToken({ aud: 'sigstore' });
  }

  #cosign(region: SigningRegion, version: Version, args: readonly string[]): Promise<RunResult> {
    const keys = {
      SIGSTORE_REKOR_PUBLIC_KEY: path.join(region.folder, 'rekor-v1.pub.pem'),
      SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: path.join(region.folder, 'ct.pub.pem'),
      SIGSTORE_ROOT_FILE: path.join(region.folder, 'fulcio.chain.pem'),
    };
    const env = { PATH: process.env.PATH, ...region.environment, ...(version === '2.5' && keys) };
    return run(this.#cosigns[version], args, { cwd: region.folder, env, timeout: 60_000 });
  }

  async #ours(region: SigningRegion, row: Row, id: string, flags: Record<string, string>) {
    return runStep(cosignSignVerify, {
      flags: { boundary: await region.boundary(row), ledger: path.join(region.folder, `ledger-${id}`), ...flags },
      env: { PATH: process.env.PATH, ...region.environment, SOVEREIGN_ID_TOKEN: this.#token(region) },
      cwd: region.folder,
    });
  }

  /** The flags with which a cosign verifies what was made by these means, and no less. */
  #trust(
    { sandbox, trustedRoot, pem, kmsUri, folder }: SigningRegion,
    { key, log, time, form }: Row,
    version: Version,
    subject: Subject,
  ): string[] {
    // cosign 2.5 reads the trusted root for bundles alone, and has none of images.
    const single = version === '2.5' && (form === 'legacy' ? subject !== 'file' : subject === 'image');
    return [
      ...(key === 'PEM' ? ['--key', pem.public] : []),
      ...(key === 'KMS' ? ['--key', kmsUri] : []),
      ...(key === 'keyless'
        ? ['--certificate-oidc-issuer', sandbox.issuer, '--certificate-identity-regexp', '^http://127[.]0[.]0[.]1:.*']
        : []),
      ...(single ? [] : ['--trusted-root', trustedRoot]),
      ...(time === 'TSA' ? ['--use-signed-timestamps'] : []),
      ...(time === 'TSA' && single ? ['--timestamp-certificate-chain', path.join(folder, 'tsa.chain.pem')] : []),
      ...(log === 'none' ? ['--insecure-ignore-tlog'] : []),
      ...(version === '2.5' && !single ? ['--new-bundle-format'] : []),
    ];
  }

  /** The flags with which a cosign signs by these means. */
  async #means(region: SigningRegion, row: Row, version: Version): Promise<Record<'image' | 'attestation' | 'file', string[]>> {
    const { key, log, time, form } = row;
    const { services } = region;
    const signer = [
      ...(key === 'PEM' ? ['--key', region.pem.cosign] : []),
      ...(key === 'KMS' ? ['--key', region.kmsUri] : []),
      ...(key === 'keyless' ? ['--identity-token', this.#token(region)] : []),
      '-y',
    ];
    if (version === '3.1' && form !== 'legacy') {
      const flags = [...signer, '--signing-config', await region.signingConfig(row), '--trusted-root', region.trustedRoot];
      return { image: flags, attestation: flags, file: flags };
    }
    const old = [
      ...signer,
      ...(key === 'keyless' ? ['--fulcio-url', services.fulcio] : []),
      ...(log === 'none' ? ['--tlog-upload=false'] : ['--rekor-url', services.rekor]),
      ...(time === 'TSA' ? ['--timestamp-server-url', services.timestamp] : []),
      ...(version === '3.1' ? ['--use-signing-config=false', '--trusted-root', region.trustedRoot] : []),
    ];
    const bundle = [`--new-bundle-format=${form !== 'legacy'}`];
    const stamp = time === 'TSA' && form === 'legacy' && version === '2.5' ? ['--rfc3161-timestamp', 'stamp.json'] : [];
    return {
      image: [...old, ...(version === '3.1' ? bundle : [])],
      attestation: [...old, ...bundle],
      file: [...old, ...bundle, ...stamp],
    };
  }
}

const PROVENANCE = {
  buildDefinition: { buildType: 'https://example.org/build', externalParameters: {} },
  runDetails: { builder: { id: 'https://example.org/builder' } },
};

/** What our step's record says of each thing that it checked. */
async function checksOf(ledger: string): Promise<{ name: string; verdict: string; detail: string }[]> {
  const folder = path.join(ledger, 'records');
  const records = await Promise.all(
    (await readdir(folder).catch(() => [])).map(async (name) => JSON.parse(await readFile(path.join(folder, name), 'utf8'))),
  );
  return records.flatMap(({ checks = [] }) => checks);
}

/** What a program said last, without colours and the address of the run. */
const lastLine = (text: string): string => {
  const lines = text
    .trim()
    .split('\n')
    .filter((line) => !/^\s*$|deprecated|WARNING/.test(line));
  return (lines.findLast((line) => /error|Error|refus|✗|cannot/.test(line)) ?? lines.at(-1) ?? 'it said nothing').slice(0, 300);
};
