import { readFileSync } from 'node:fs';
import { VERSION } from '@sovereign-actions/core';
import { pemSigner, signStatement } from '@sovereign-actions/sigstore';
import { buildPackage } from '../../actions/evidence-upload/src/package/build.ts';
import { collectLedger } from '../../actions/evidence-upload/src/package/collect.ts';
import { writeStream } from '../../actions/evidence-upload/src/package/write.ts';
import { renderReports } from '../../actions/evidence-upload/src/report/report.ts';
import { BOUNDARY_TEXT } from '../../actions/evidence-upload/src/sample.ts';

/** Packs a ledger as the step does, and does nothing else: `evidence-pack.ts LEDGER KEY.pem OUT.tar`. */
const [ledger, key, out] = process.argv.slice(2) as [string, string, string];
const signer = pemSigner(readFileSync(key, 'utf8'), 'release');
const { stream, payloadBytes } = buildPackage({
  collected: await collectLedger(ledger, 'none'),
  deployment: 'acme/shop-4711',
  version: VERSION,
  boundary: Buffer.from(BOUNDARY_TEXT),
  render: renderReports,
  sign: async (statement) => (await signStatement({ statement, signer })).json,
});
await writeStream(out, stream, payloadBytes);
