import { recordSchema } from '@sovereign-actions/core/record-schema';
import { GROUPS, loadAudit, loadEnvironmentSchema, PREDICATE_TYPE } from '@sovereign-actions/evidence-upload';
import { toJsonSchema } from '@valibot/to-json-schema';
import { packageSchema, receiptSchema, statementSchema } from '../schemas/package.ts';
import { extractionSchema, verificationSchema } from '../schemas/results.ts';
import { cloudtrailSchema, keysSchema, storeSchema } from '../schemas/seal.ts';
import { published, type Schema } from '../schemas/shape.ts';

/** JSON Schemas of what a package, its store and its verification are made of, by path. */
export async function evidenceSchemas(): Promise<Map<string, string>> {
  const [{ TEST_PREDICATE }, { environmentSchema }] = await Promise.all([loadAudit(), loadEnvironmentSchema()]);
  const derived = (schema: Parameters<typeof toJsonSchema>[0]) => {
    const { $schema, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' });
    return rest as Schema;
  };
  const schemas: Record<string, string> = {
    record: published(
      'Record of a step',
      'What one step leaves in the ledger, and in the package below data/records/.',
      derived(recordSchema),
    ),
    package: packageSchema(),
    statement: statementSchema(PREDICATE_TYPE),
    receipt: receiptSchema(),
    environment: published(
      'Approvals and environment',
      'Who approved a deployment and where it ran, as the CI host answered: data/files/evidence-environment/environment.json.',
      derived(environmentSchema),
    ),
    cloudtrail: cloudtrailSchema(),
    keys: keysSchema(),
    store: storeSchema(),
    verification: verificationSchema(GROUPS),
    'extraction-test': extractionSchema(TEST_PREDICATE),
  };
  return new Map(Object.entries(schemas).map(([name, text]) => [`docs/schemas/${name}.schema.json`, text]));
}
