import * as path from 'node:path';
import { type Context, cell, defineAction, finding, inputError, type JobFacts, need, type Outcome } from '@sovereign-actions/core';
import { openStore, packTo, prepareSigning, takeControls } from './deliver.ts';
import { ENVIRONMENT_ACTION } from './environment/document.ts';
import { evidenceError } from './errors.ts';
import type { Collected } from './package/collect.ts';
import { SEAL_ACTION } from './package/index-file.ts';
import { PATHS } from './package/names.ts';
import { RULES } from './rules.ts';
import type { SealOptions } from './seal/run.ts';
import { formatReceipt } from './store/receipt.ts';
import type { Confirmed } from './store/spool.ts';

export const evidenceUpload = defineAction({
  name: 'evidence-upload',
  title: 'Evidence package',
  description:
    'Packs what the steps of a deployment left in the ledger into one signed package, stores it where nobody can change it, fetches it back and verifies it. Hours later it seals the package with what CloudTrail saw.',
  needs: 'boundary',
  inputs: {
    moment: {
      type: 'choice',
      options: ['record', 'seal'],
      default: 'record',
      description:
        '`record` at the end of a deployment. `seal` in a scheduled job: joins each stored package that has no seal yet with what CloudTrail saw of it, once its digest files are there.',
    },
    key: {
      type: 'text',
      required: true,
      description: 'Key that signs the package: the name of a KMS key of the boundary, the path of a private key in PEM, or `keyless`.',
    },
    deployment: {
      type: 'text',
      description: 'Name of the deployment, such as `shop-4711`. Default: repository and run id.',
    },
    record: {
      type: 'text',
      pattern: /^[0-9a-f]{64}$/,
      form: '64 characters of 0-9 and a-f',
      description: 'With `seal`: SHA-256 of the one package to seal. Default: each one of the last five weeks that has no seal.',
    },
    controls: {
      type: 'list',
      description:
        "Files of control maps of your own, in YAML or JSON: which of your requirements the package's files support. They go into the package, and its report shows them beside the built-in map.",
    },
    token: {
      type: 'text',
      secret: true,
      githubDefault: 'github.token',
      description:
        'Token to ask the CI host who approved the deployment and where it ran. On GitHub that of the job; in GitLab one with the scope `read_api`, for what the job token may not read. The API host must be in the boundary.',
    },
    'output-dir': {
      type: 'text',
      default: 'evidence',
      description: 'Folder that gets the package, its receipt and its report.',
    },
  },
  outputs: {
    package: { description: 'Path of the package on the runner.' },
    'package-sha256': { description: 'SHA-256 of the package, which is its identity.' },
    report: { description: 'Path of the report, an HTML file that is also in the package.' },
    receipt: { description: 'Path of the receipt: what the store said when it held the package.' },
    location: { description: 'Where the package is kept: a path, or `s3://bucket/key`.' },
    'version-id': { description: 'Version of the object in S3.' },
    'retain-until': { description: 'Until when S3 keeps the object locked, ISO 8601 UTC.' },
    seals: { description: 'Where the seals that were made are kept, one a line.' },
    waiting: { description: 'How many packages still wait for their seal.' },
  },
  rules: Object.values(RULES),
  examples: [
    'evidence-upload --key release',
    'evidence-upload --key release --deployment shop-4711 --output-dir out',
    'evidence-upload --moment seal --key release',
  ],

  async run(context, { moment, key, deployment, record: sealed, controls, token, 'output-dir': outputDir }) {
    if (moment === 'seal') {
      if (deployment !== undefined) throw mismatch('deployment', 'record', 'a seal is named after what it seals');
      return seal(context, { key, outputDir, controls, record: sealed });
    }
    if (sealed !== undefined) throw mismatch('record', 'seal', 'it names what is sealed');
    return pack(context, { key, outputDir, controls, token, deployment: deployment ?? deploymentOf(context.host.facts) });
  },
});

const mismatch = (input: string, moment: string, why: string) =>
  inputError('INPUT_INVALID', `"${input}" goes with moment "${moment}" alone: ${why}.`, 'Leave it out, or choose the other moment.');

interface PackOptions {
  key: string;
  outputDir: string;
  controls: readonly string[];
  token: string | undefined;
  deployment: string;
}

async function pack(context: Context, { key, outputDir, controls: names, token, deployment }: PackOptions): Promise<Outcome> {
  const { boundary, files, log, record } = context;
  const evidence = need(boundary, 'evidence');
  need(boundary, 'signing');
  const { baseOf } = await import('./package/build.ts');
  const base = baseOf(deployment);

  const controls = await takeControls(context, names);
  const collected = await collect(context);
  const signing = await prepareSigning(context, key);
  const { put, earlier } = await openStore(context, evidence, { outputDir, trust: signing.trust });

  const reportFile = path.join(outputDir, `${base}.html`);
  const make = async () => {
    const { withEnvironment } = await import('./environment/observe.ts');
    const whole = await withEnvironment(context, collected, token);
    const { pack, index, reports } = await packTo(
      context,
      files.resolve(path.join(outputDir, `${base}.tar`)),
      deployment,
      whole,
      controls,
      signing.sign,
    );
    await files.write(reportFile, reports.get(PATHS.report) as string);
    log.info(`Packed into ${base}.tar, ${pack.size} bytes: records ${index.records.length}, files ${index.files.length}.`);
    const confirmed = await put(pack);
    await record.keep(`${base}.receipt.json`, Buffer.from(formatReceipt(confirmed.receipt)), 'application/json');
    return confirmed;
  };
  const confirmed = earlier.find((one) => isPackageOf(one, deployment, collected)) ?? (await make());
  const { pack: packed, receipt, verification } = confirmed;
  record.made({ name: `${base}.tar`, sha256: packed.sha256, size: packed.size, mediaType: 'application/x-tar' });
  log.info(
    `${receipt.already ? 'Was stored already' : 'Stored'}: ${receipt.location}${receipt.lock ? `, locked until ${receipt.lock.until}` : ''}`,
  );

  const badNews = verification.claims.filter(
    ({ group, verdict }) => (group === 'outcome' || group === 'environment') && verdict === 'broken',
  );
  return {
    outputs: {
      package: files.relative(packed.file),
      'package-sha256': packed.sha256,
      report: files.relative(reportFile),
      receipt: files.relative(path.join(outputDir, `${base}.receipt.json`)),
      location: receipt.location,
      ...(receipt.versionId !== undefined && { 'version-id': receipt.versionId }),
      ...(receipt.lock && { 'retain-until': receipt.lock.until }),
    },
    findings: badNews.map(({ id, claim, reason, details }) =>
      finding(RULES.badNews, { message: [`Not so: ${claim}`, reason, ...details.slice(0, 5)].join(' '), resource: deployment, key: id }),
    ),
    summary: summaryOf(deployment, confirmed),
  };
}

/** Whether what an earlier step left is the package of this deployment: signed again, it would be a second one of the same records. */
const isPackageOf = ({ pack, verification }: Confirmed, deployment: string, { records }: Collected): boolean => {
  const held = new Set(verification.records.map(({ id }) => id));
  const own = ({ record }: Collected['records'][number]) => record.action === 'evidence-upload';
  return pack.key === undefined && pack.deployment === deployment && records.every((one) => own(one) || held.has(one.record.id));
};

const NOTHING_WAITS = 'Every package of the last five weeks has its seal.';

/** Seals what waits, and says of every package what became of it. */
async function seal(context: Context, options: SealOptions): Promise<Outcome> {
  const { sealRecords } = await import('./seal/run.ts');
  const results = await sealRecords(context, options);
  const { log } = context;
  // What was sealed is told as it is done, and what is wrong as findings.
  for (const { key, state, reason } of results) if (state === 'waiting') log.info(`${key} waits: ${reason}.`);
  if (results.length === 0) log.info(NOTHING_WAITS);
  const sealed = results.flatMap(({ receipt }) => receipt ?? []);
  return {
    outputs: {
      seals: sealed.map(({ location }) => location).join('\n'),
      waiting: results.filter(({ state }) => state === 'waiting').length,
    },
    findings: results.flatMap(({ findings }) => findings),
    summary:
      results.length === 0
        ? NOTHING_WAITS
        : [
            '| Package | Deployment | Seal |',
            '|---|---|---|',
            ...results.map(
              ({ sha256, deployment, state, reason, receipt }) =>
                `| ${sha256.slice(0, 12)} | ${cell(deployment ?? '')} | ${cell(receipt?.location ?? `${state}: ${reason}`)} |`,
            ),
          ].join('\n'),
  };
}

/** Repository and run, which together name one deployment; for a person at a terminal, the commit. */
export function deploymentOf({ repository, runId, runAttempt, commit }: JobFacts): string {
  const run = runId !== undefined && (Number(runAttempt ?? 1) > 1 ? `${runId}-${runAttempt}` : runId);
  return [repository ?? 'local', run || commit?.slice(0, 12)].filter(Boolean).join('-');
}

async function collect({ record }: Context): Promise<Collected> {
  const { collectLedger } = await import('./package/collect.ts');
  const collected = await collectLedger(record.folder, record.id);
  const alien = collected.records.find(({ record: { action } }) => action === ENVIRONMENT_ACTION || action === SEAL_ACTION);
  if (alien) {
    throw evidenceError(
      'LEDGER_ALTERED',
      `The ledger ${record.folder} has the record ${alien.record.id}, which no step leaves in a ledger.`,
      'Find out what put it there. Evidence cannot be made of it: run the steps again with a new ledger.',
    );
  }
  for (const { record: step, file } of collected.records)
    record.took({ name: `records/${step.id}.json`, sha256: file.sha256, size: file.size, mediaType: 'application/json' });
  return collected;
}

function summaryOf(deployment: string, { pack, receipt, verification: { index, signer, signedAt } }: Confirmed): string {
  const rows = [
    ['Deployment', deployment],
    ['Package', `sha256:${pack.sha256}`],
    ['Kept at', receipt.location],
    ...(receipt.versionId ? [['Version', receipt.versionId]] : []),
    ...(receipt.lock ? [['Locked', `${receipt.lock.mode} until ${receipt.lock.until}`]] : []),
    ['Signed by', `${signer ?? 'unknown'}${signedAt ? `, seen ${signedAt}` : ''}`],
    ['Holds', `${index?.records.length ?? 0} records, ${index?.files.length ?? 0} files`],
  ];
  return ['| Evidence | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${cell(value ?? '')} |`)].join('\n');
}
