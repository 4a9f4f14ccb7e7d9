import { writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { type Cell, type Direction, type Result, ROWS, type Row, SUBJECTS, type Version } from './signing-matrix.ts';

const FILE = 'docs/signing-interop.md';

const COLUMNS: readonly { direction: Direction; version: Version }[] = [
  { direction: 'ours→cosign', version: '3.1' },
  { direction: 'cosign→ours', version: '3.1' },
  { direction: 'ours→cosign', version: '2.5' },
  { direction: 'cosign→ours', version: '2.5' },
];

/** Writes what came out as a document: one line a combination, one sign a subject, and the reasons below. */
export async function writeMatrix(results: readonly Result[]): Promise<void> {
  const reasons: string[] = [];
  const noteOf = (limit: string) => {
    if (!reasons.includes(limit)) reasons.push(limit);
    return String(reasons.indexOf(limit) + 1);
  };
  const sign = (cell: Omit<Cell, 'subject'>, subject: string): string => {
    const result = results.find((each) => each.subject === subject && sameCell(each, cell));
    if (!result) return '–';
    if (result.outcome === undefined) return '✓';
    return result.limit === undefined ? '✗' : noteOf(result.limit);
  };
  const rows = ROWS.map((row) => {
    const cells = COLUMNS.map((column) => SUBJECTS.map((subject) => sign({ ...row, ...column }, subject)).join(' '));
    return `| ${[row.key, row.log === 'none' ? '–' : row.log, row.time === 'none' ? '–' : row.time, row.form, ...cells].join(' | ')} |`;
  });
  const passed = results.filter(({ outcome }) => outcome === undefined).length;
  const limited = results.filter(({ outcome, limit }) => outcome !== undefined && limit !== undefined).length;
  const text = `# Signatures between us and cosign

\`npm run interop:all\` writes this page: every combination is run, in both directions, against cosign 3.1.1 and cosign 2.5.0 as Debian
builds them, with the log, timestamp authority, Fulcio and KMS of the sandbox. A combination that differs from what stands here fails the
run, also one that passes where it should not be able to. The Rekor v2 server, the timestamp authority, Fulcio and the registries that
others run are in \`test/interop/slow/services.test.ts\`.

Of ${results.length} combinations ${passed} pass and ${limited} cannot${passed + limited === results.length ? '' : `; ${results.length - passed - limited} fail`}.

Each column has four signs: ${SUBJECTS.join(', ')}. ✓ passes; a number is the reason why it cannot; – is no combination (a file lies
in no registry, we write one form of it, and cosign 2.5 one form of an image's signature). \`bundle\` is a Sigstore bundle as a referrer,
or beside the file; \`fallback\` the same under the tag of registries that have no referrers API; \`legacy\` what cosign 2 writes: the
tags \`.sig\` and \`.att\`, and its own bundle of a file.

| key | log | time | form | ours → cosign 3.1 | cosign 3.1 → ours | ours → cosign 2.5 | cosign 2.5 → ours |
|---|---|---|---|---|---|---|---|
${rows.join('\n')}

${reasons.map((reason, index) => `${index + 1}. ${reason}`).join('\n')}
`;
  await writeFile(path.resolve(import.meta.dirname, '../..', FILE), text);
}

const sameCell = (result: Cell, { direction, version, ...row }: Omit<Cell, 'subject'>): boolean =>
  result.direction === direction && result.version === version && sameRow(result, row);

const sameRow = (one: Row, other: Row): boolean =>
  one.key === other.key && one.log === other.log && one.time === other.time && one.form === other.form;
