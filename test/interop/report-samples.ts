import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Files, type LedgerRecord, sha256Hex } from '@sovereign-actions/core';
import { SampleStore } from '../../actions/evidence-upload/src/audit/sample-store.ts';
import { ENVIRONMENT_ACTION } from '../../actions/evidence-upload/src/environment/document.ts';
import { collectLedger } from '../../actions/evidence-upload/src/package/collect.ts';
import { buildIndex } from '../../actions/evidence-upload/src/package/index-file.ts';
import { readControlFiles } from '../../actions/evidence-upload/src/report/control-file.ts';
import { renderReports } from '../../actions/evidence-upload/src/report/report.ts';
import { sampleFindings, sampleLedger, samplePackage } from '../../actions/evidence-upload/src/sample.ts';
import { must } from './peers/cache.ts';
import { ROOT } from './release.ts';

/** Reports for judges to look at, by name, each as the paths of its languages. */
export interface ReportSamples {
  folder: string;
  reports: Map<string, string[]>;
  /** Extracted packages, whose links must lead somewhere. */
  packages: string[];
  close(): Promise<void>;
}

const LONG = 'x'.repeat(10_000);
const HOSTILE =
  '</td></table><script>alert(1)</script><img src="http://127.0.0.1:9/a.png" onerror="alert(2)"><style>*{display:none}</style>"\'&';

/** What somebody who can write texts into records would try: markup, text that runs backwards, words without an end. */
function poison(records: readonly LedgerRecord[]): LedgerRecord[] {
  const text = JSON.stringify(records)
    .replaceAll('m.muster', JSON.stringify(`${HOSTILE}\u202egnp.exe\u2066\u0007`).slice(1, -1))
    .replaceAll('replicates', JSON.stringify(`${HOSTILE} ${LONG}`).slice(1, -1))
    .replaceAll('aws_s3_bucket.assets', LONG)
    .replaceAll('192.0.2.17', `${HOSTILE.slice(0, 20).replaceAll('"', '')}${LONG}`)
    .replaceAll('AWS kms', LONG)
    .replaceAll('refs/heads/main', LONG)
    .replaceAll('The image is signed by release.', `${LONG} ${LONG}`);
  return JSON.parse(text) as LedgerRecord[];
}

/** A record of a step that kept very many files. */
function keepMany(record: LedgerRecord, count: number): LedgerRecord {
  const made = Array.from({ length: count }, (_, index) => {
    const name = index % 100 === 0 ? `${index}-${'long-name-'.repeat(20)}.txt` : `part-${index}.json`;
    return { name, sha256: sha256Hex(`file ${index}`), size: index, kept: true as const };
  });
  return { ...record, made: [...record.made, ...made] };
}

/** A record of what the CI host said, as the report shows one. */
function answered(record: LedgerRecord): LedgerRecord {
  const checks: LedgerRecord['checks'] = [
    { name: 'approval', verdict: 'broken', detail: 'Approved by m.muster alone, who started it.' },
    { name: 'ref', verdict: 'unknown', detail: 'GitHub did not say: 403. Grant "contents: read".' },
    { name: 'runner', verdict: 'holds', detail: 'eusc-runner-3, self-hosted.' },
  ];
  const id = record.id.replace(record.action, ENVIRONMENT_ACTION);
  return {
    ...record,
    id,
    action: ENVIRONMENT_ACTION,
    checks,
    findings: [],
    took: [],
    made: [],
    facts: { api: 'https://api.github.example.eu' },
  };
}

/** Renders the reports of deployments that ended in every way, and of records that were written by an enemy. */
export async function reportSamples(): Promise<ReportSamples> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sovereign-reports-'));
  const maps = await readControlFiles(new Files(ROOT), ['workflows-templates/controls.example.yaml']);
  const reports = new Map<string, string[]>();
  const write = async (name: string, records: readonly LedgerRecord[], kept: Iterable<readonly [string, number]>) => {
    const sizes = new Map([...kept, ...records.flatMap(({ made }) => made.map(({ sha256, size }) => [sha256, size ?? 0] as const))]);
    const index = buildIndex({
      deployment: `acme/${name}`,
      version: '0.1.0',
      records,
      sizes,
      boundary: sha256Hex('boundary'),
      controls: maps,
    });
    const paths: string[] = [];
    for (const [report, text] of renderReports(index, records, maps)) {
      const file = path.join(folder, `${name}-${path.basename(report)}`);
      await writeFile(file, text);
      paths.push(file);
    }
    reports.set(name, paths);
  };
  const ledgerOf = async (options: Parameters<typeof sampleLedger>[0]) => {
    const { ledger, folder: own } = await sampleLedger(options);
    const { records, files } = await collectLedger(ledger, 'none');
    await rm(own, { recursive: true, force: true });
    return {
      records: records.map(({ record }) => record),
      kept: [...files.keys()].map((sha256) => [sha256, files.get(sha256)?.size as number] as const),
    };
  };
  const good = await ledgerOf({});
  const broken = await ledgerOf({ findings: sampleFindings() });
  const cut = await ledgerOf({ killed: true });
  await write('sound', good.records, good.kept);
  broken.records.push(answered(broken.records.at(-1) as LedgerRecord));
  await write('broken', broken.records, broken.kept);
  await write('cut-off', cut.records, cut.kept);
  await write('hostile', poison(broken.records), broken.kept);
  await write('many', [keepMany(good.records[0] as LedgerRecord, 10_000), ...good.records.slice(1)], good.kept);

  const packages: string[] = [];
  const extract = async (tar: string, name: string) => {
    const into = await mkdtemp(path.join(folder, `${name}-`));
    await must('tar', ['-xf', tar, '-C', into, '--strip-components=1']);
    packages.push(into);
    reports.set(
      name,
      ['report.html', 'report.de.html', 'report.fr.html'].map((report) => path.join(into, 'data', report)),
    );
  };
  const sample = await samplePackage({ controls: maps });
  const tar = path.join(folder, 'sample.tar');
  await writeFile(tar, sample.tar);
  await rm(sample.folder, { recursive: true, force: true });
  await extract(tar, 'package');
  const store = await SampleStore.start();
  try {
    const { folder: deployed } = await store.deploy('shop-1');
    await store.seal(deployed);
    await extract(path.join(deployed, 'out', 'evidence-shop-1-seal.tar'), 'seal');
  } finally {
    await store.close();
  }
  return { folder, reports, packages, close: () => rm(folder, { recursive: true, force: true }) };
}

/** The addresses that a page links to. */
export async function linksOf(file: string): Promise<string[]> {
  const page = await readFile(file, 'utf8');
  return [...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, target]) => target as string);
}
