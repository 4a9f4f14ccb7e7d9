import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extract, RECORD } from '../../actions/evidence-upload/src/audit/extract.ts';
import { summaryOf } from '../../actions/evidence-upload/src/audit/summary.ts';
import { verifyNamed } from '../../actions/evidence-upload/src/audit/verify.ts';
import { sampleEnvironment } from '../../actions/evidence-upload/src/environment/sample.ts';
import { verificationDocument } from '../../actions/evidence-upload/src/verify/format.ts';
import { Draft } from '../tampering/draft.ts';
import { verdictOf } from '../tampering/verdict.ts';
import { openWorld, type World } from '../tampering/world.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { ajv } from './peers/index.ts';
import { ROOT } from './release.ts';

/* The published schemas are those of what is really written: a field that one of the two does not know fails here. */

const validator = await ajv();

interface Validate {
  (value: unknown): boolean;
  errors?: unknown;
}

withPeers('JSON Schemas', [validator], () => {
  let world: World;
  let samples: Record<string, unknown[]>;

  beforeAll(async () => {
    world = await openWorld();
    const drafts = [world.record, world.seal, world.keyless].map((tar) => new Draft(tar));
    const [, seal] = drafts as [Draft, Draft, Draft];
    const sealed = (name: string) => JSON.parse(seal.text(seal.name(`evidence-seal/${name}`)));
    const receipts = await Promise.all(
      ['shop-4711', 'shop-4711-seal'].map((name) => readFile(path.join(world.folder, `out/evidence-${name}.receipt.json`), 'utf8')),
    );
    const options = {
      days: { from: world.store.clock - 20 * 86_400_000, to: world.store.clock + 86_400_000 },
      sealDays: 3,
      count: 3,
      seed: 'q4',
      key: undefined,
      outputDir: 'test',
    };
    const [{ files }, named] = await world.store.within(world.folder, async (context) => [
      await extract(context, options),
      await verifyNamed(context, world.location, { trust: world.trust, now: context.now() }),
    ]);
    const verifications = await Promise.all(
      [{ tar: world.record }, { tar: world.seal, of: 'seal' as const }, { tar: Buffer.alloc(0) }].map((forged) => verdictOf(world, forged)),
    );
    const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
    samples = {
      record: drafts.flatMap(({ records }) => records),
      package: drafts.map(({ index }) => index),
      statement: drafts.map(({ statement }) => statement),
      receipt: receipts.map((text) => JSON.parse(text)),
      cloudtrail: [sealed('cloudtrail.json')],
      keys: [sealed('keys.json')],
      store: [sealed('store.json')],
      verification: [
        ...verifications.map((result) => json(verificationDocument(result))),
        json({ ...verificationDocument(named.result), stored: named.stored }),
      ],
      'extraction-test': [JSON.parse(await readFile(path.join(world.folder, files.statement), 'utf8'))],
      environment: [sampleEnvironment()],
      '../summary': verifications.map((result) => summaryOf(result)),
    };
    expect(path.basename(files.statement)).toBe(RECORD);
  });
  afterAll(() => world?.close());

  const schemaOf = async (name: string): Promise<Validate> => {
    const schema = JSON.parse(await readFile(path.join(ROOT, 'docs/schemas', `${name}.schema.json`), 'utf8'));
    const draft = String(schema.$schema).includes('draft-07') ? 'ajv.js' : '2020.js';
    const { default: Ajv } = createRequire(import.meta.url)(path.join(path.dirname(pathOf(validator)), draft));
    return new Ajv({ strict: true, allErrors: true }).compile(schema) as Validate;
  };

  it.each([
    'record',
    'package',
    'statement',
    'receipt',
    'cloudtrail',
    'keys',
    'store',
    'environment',
    'verification',
    'extraction-test',
    '../summary',
  ])('%s: holds for what is written, and for nothing that lacks a field or has one more', async (name) => {
    const validate = await schemaOf(name);
    const values = samples[name] ?? [];
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) {
      expect(validate(value), JSON.stringify(validate.errors, null, 1)).toBe(true);
      const fields = (Array.isArray(value) ? value[0] : value) as Record<string, unknown>;
      const wrapped = (changed: unknown) => (Array.isArray(value) ? [changed] : changed);
      expect(validate(wrapped({ ...fields, planted: 'x' }))).toBe(false);
      for (const field of Object.keys(fields)) expect(validate(wrapped({ ...fields, [field]: { planted: [[1]] } })), field).toBe(false);
      const required = Object.keys(fields).filter((field) => !validate(wrapped({ ...fields, [field]: undefined })));
      expect(required.length).toBeGreaterThan(0);
    }
  });
});
