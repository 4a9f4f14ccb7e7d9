import { finding, type LedgerRecord, type Material, sha256Hex } from '@sovereign-actions/core';
import { buildStatement, PREDICATE, type Statement, signStatement } from '@sovereign-actions/sigstore';
import type { PackageIndex } from '../../actions/evidence-upload/src/package/index-file.ts';
import type { IndexedFile } from '../../actions/evidence-upload/src/package/indexed-files.ts';
import { PATHS } from '../../actions/evidence-upload/src/package/names.ts';
import { sampleKey } from '../../actions/evidence-upload/src/sample.ts';
import type { SIGNER } from '../../scripts/tampering/signer.ts';
import { Draft } from './draft.ts';
import type { Tampering } from './forged.ts';
import type { World } from './world.ts';

const BILL = 'data/files/sbom-generate/shop-4711.cdx.json';

/** Files changed, and signed as they are then. */
const signed =
  (change: (draft: Draft, world: World) => unknown): Tampering =>
  async (world) => {
    const draft = new Draft(world.record);
    await change(draft, world);
    return { tar: await (await draft.resign(world.sign)).tar() };
  };

/** A statement changed before it is signed. */
const stating =
  (change: (statement: Statement) => void): Tampering =>
  async ({ record, sign }) => {
    const draft = new Draft(record);
    await draft.resign(sign, (statement) => {
      change(statement);
      return statement;
    });
    return { tar: await draft.tar() };
  };

interface Parts {
  records: LedgerRecord[];
  kept: Map<string, Buffer>;
}

/** Records and kept files changed, with everything else made of them and signed. */
const repacked =
  (change: (parts: Parts, world: World) => unknown): Tampering =>
  async (world) => {
    const draft = new Draft(world.record);
    return { tar: await draft.repack(world.sign, (parts) => change(parts, world)) };
  };

const recordOf = ({ records }: Parts, action: string): LedgerRecord => {
  const found = records.find((record) => record.action === action);
  if (!found) throw new TypeError(`there is no record of ${action}`);
  return found;
};

/** Changes a record, whose fields are not to be changed otherwise. */
const change = (record: LedgerRecord, fields: Partial<LedgerRecord>) => void Object.assign(record, fields);

/** A resource outside, as a step finds it. */
const found = (parts: Partial<Parameters<typeof finding>[1]>) =>
  finding(
    { id: 'region-outside', title: 'A resource lies outside', severity: 'error', why: 'Data would be kept there.', fix: 'Move it.' },
    { message: 'The bucket lies outside the boundary, perhaps.', resource: 'aws_s3_bucket.assets', ...parts },
  );

/** Adds a file and the line of it in a record. */
function keep(parts: Parts, record: LedgerRecord, name: string, bytes: Buffer, mediaType: string): void {
  const material: Material = { name, sha256: sha256Hex(bytes), size: bytes.length, mediaType, kept: true };
  change(record, { made: [...record.made, material] });
  parts.kept.set(material.sha256, bytes);
}

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

const predicateOf = (statement: Statement) => statement.predicate as Record<string, unknown>;

/** Edits the text of a record and of nothing else. */
const recordText =
  (from: string, to: string): Tampering =>
  async (world) =>
    signed((draft) => draft.replace(draft.name('residency-assert-'), from, to))(world);

export const signerTampered: Record<keyof typeof SIGNER, Tampering> = {
  'other-predicate': stating((statement) => {
    Object.assign(statement, { predicateType: PREDICATE.slsaProvenance });
  }),
  'statement-without-bag-info': stating((statement) => {
    Object.assign(statement, { subject: statement.subject.filter(({ name }) => name !== PATHS.bagInfo) });
  }),
  'statement-without-image': stating((statement) => {
    Object.assign(statement, { subject: statement.subject.filter(({ name }) => !name?.includes('/shop@')) });
  }),
  'statement-with-other-image': stating((statement) => {
    const image = { name: 'registry.example.eu/shop', digest: { sha256: sha256Hex('another image') } };
    Object.assign(statement, { subject: [...statement.subject, image] });
  }),
  'statement-of-other-deployment': stating((statement) => {
    predicateOf(statement).deployment = 'shop-9999';
  }),
  'statement-of-other-time': stating((statement) => {
    predicateOf(statement).time = '2026-01-01T00:00:00Z';
  }),
  'statement-with-more': stating((statement) => {
    predicateOf(statement).approved = true;
  }),
  'statement-without-predicate': stating((statement) => {
    Object.assign(statement, { predicate: undefined });
  }),
  'report-altered': signed((draft) => draft.write(PATHS.report, '<!doctype html><p>All is well.')),
  'report-in-french-altered': signed((draft) => draft.write('data/report.fr.html', '<!doctype html><p>Tout va bien.')),
  'report-of-another-version': async ({ record, sign }) => {
    const draft = new Draft(record);
    draft.write(PATHS.report, '<!doctype html><p>All is well.');
    draft.edit(PATHS.index, (index: PackageIndex) => {
      index.generator.version = '9.9.9';
    });
    await draft.resign(sign, (statement) => ({ ...statement, predicate: { ...predicateOf(statement), generator: draft.index.generator } }));
    return { tar: await draft.tar() };
  },
  'index-altered': signed((draft) =>
    draft.edit(PATHS.index, (index: { files: IndexedFile[] }) => {
      index.files.push({ path: 'data/files/approval.json', sha256: '00'.repeat(32), size: 1, keptBy: [] });
    }),
  ),
  'index-without-file': signed((draft) => draft.edit(PATHS.index, (index: { files: IndexedFile[] }) => void index.files.pop())),
  'manifest-without-file': async ({ record, sign }) => {
    const draft = new Draft(record);
    draft.rehash();
    const text = draft.text(PATHS.manifest).replace(new RegExp(`^.* {2}${BILL}\n`, 'm'), '');
    draft.write(PATHS.manifest, text);
    const { statement } = draft;
    const subject = statement.subject.map((each) =>
      each.name === PATHS.manifest ? { ...each, digest: { sha256: sha256Hex(text) } } : each,
    );
    draft.write(PATHS.signature, await sign({ ...statement, subject }));
    return { tar: await draft.rehashTags().tar() };
  },
  'bag-info-altered': signed((draft) => draft.replace(PATHS.bagInfo, 'shop-4711', 'shop-9999')),
  'record-with-key-twice': recordText('"status"', '"status": "failed",\n  "status"'),
  'record-byte-order-mark': signed((draft) => {
    const name = draft.name('residency-assert-');
    draft.write(name, `\ufeff${draft.text(name)}`);
  }),
  'record-with-more': recordText('"status"', '"approved": true,\n  "status"'),
  'record-prototype': recordText('"status"', '"__proto__": { "error": null },\n  "status"'),
  'record-under-other-name': signed((draft) => {
    const name = draft.name('residency-assert-');
    draft.write(name.replace(/[0-9a-f]{8}\.json$/, '00000000.json'), draft.read(name));
    draft.files.delete(name);
  }),
  'kept-file-withheld': repacked(({ kept }) => void kept.delete(sha256Hex('{"spdxVersion":"SPDX-2.3"}'))),
  'kept-file-replaced': repacked(({ kept }) => {
    kept.delete(sha256Hex('{"spdxVersion":"SPDX-2.3"}'));
    const other = Buffer.from('{"spdxVersion":"SPDX-2.2"}');
    kept.set(sha256Hex(other), other);
  }),
  'record-of-tomorrow': repacked((parts, { store }) =>
    change(recordOf(parts, 'residency-assert'), { finishedAt: new Date(store.clock + 86_400_000).toISOString() }),
  ),
  'record-after-signature': async (world) => ({
    ...(await repacked((parts) =>
      change(recordOf(parts, 'residency-assert'), { finishedAt: new Date(world.store.clock + 600_000).toISOString() }),
    )(world)),
    now: world.store.clock + 3_600_000,
  }),
  'record-ends-before-start': repacked((parts) => change(recordOf(parts, 'residency-assert'), { finishedAt: '2026-01-01T00:00:00.000Z' })),
  'other-boundary': signed((draft) => draft.replace(PATHS.boundary, 'Example Organisation', 'Another Organisation')),
  'boundary-per-record': repacked((parts) => {
    const record = recordOf(parts, 'residency-assert');
    if (record.boundary) change(record, { boundary: { ...record.boundary, sha256: sha256Hex('another') } });
  }),
  'boundary-regions-invented': repacked(({ records }) => {
    for (const record of records)
      if (record.boundary) change(record, { boundary: { ...record.boundary, regions: [...record.boundary.regions, 'us-east-1'] } });
  }),
  'boundary-withheld': async ({ record, sign }) => {
    const draft = new Draft(record);
    draft.files.delete(PATHS.boundary);
    return { tar: await draft.repack(sign) };
  },
  'connection-outside': repacked((parts) => {
    const record = recordOf(parts, 'cosign-sign-verify');
    const [first] = record.connections;
    if (first) change(record, { connections: [first, { ...first, host: 'rekor.sigstore.dev', port: 443 }] });
  }),
  'exception-invented': repacked((parts) => {
    const exception = { reason: 'It is fine.', approver: 'nobody@example.eu', expires: '2099-12-31' };
    change(recordOf(parts, 'residency-assert'), { findings: [{ ...found({}), exception }] });
  }),
  'unknown-belittled': repacked((parts) =>
    change(recordOf(parts, 'residency-assert'), { findings: [{ ...found({ verdict: 'unknown' }), severity: 'warning' }] }),
  ),
  'attestation-of-another-image': async (world) => {
    const statement = buildStatement([{ name: 'elsewhere', digest: { sha256: sha256Hex('elsewhere') } }], PREDICATE.slsaProvenance, {});
    const bundle = Buffer.from(await world.sign(statement));
    return repacked((parts) => keep(parts, recordOf(parts, 'cosign-sign-verify'), 'elsewhere.sigstore.json', bundle, BUNDLE))(world);
  },
  'attestation-forged': async (world) => {
    const image = new Draft(world.record).statement.subject.filter(({ name }) => name?.includes('/shop@'));
    const { json } = await signStatement({ statement: buildStatement(image, PREDICATE.slsaProvenance, {}), signer: sampleKey().signer });
    return repacked((parts) => keep(parts, recordOf(parts, 'cosign-sign-verify'), 'more.sigstore.json', Buffer.from(json), BUNDLE))(world);
  },
  'attestation-withheld': repacked((parts) => {
    const record = recordOf(parts, 'cosign-sign-verify');
    const provenance = record.made.find(({ name }) => name.startsWith('provenance'));
    change(record, { made: record.made.filter((each) => each !== provenance) });
    parts.kept.delete(provenance?.sha256 ?? '');
  }),
  'record-of-another-run-whole': repacked(({ records, kept }, { other }) => {
    const theirs = new Draft(other.record);
    const mixed = theirs.records.filter(({ action }) => action === 'residency-assert');
    records.push(...mixed);
    const hashes = new Set(mixed.flatMap(({ made }) => made.map(({ sha256 }) => sha256)));
    for (const bytes of theirs.files.values()) if (hashes.has(sha256Hex(bytes))) kept.set(sha256Hex(bytes), bytes);
  }),
  'record-of-another-run-signed': repacked(({ records }, { other }) => {
    records.push(...new Draft(other.record).records.filter(({ action }) => action === 'residency-assert'));
  }),
};
