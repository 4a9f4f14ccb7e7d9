import { loadEnvironmentSchema } from '@sovereign-actions/evidence-upload';
import { toJsonSchema } from '@valibot/to-json-schema';

/** The JSON Schema of what a CI host said of a run, for whoever reads packages with tools of their own. */
export async function environmentJsonSchema(): Promise<string> {
  const { environmentSchema } = await loadEnvironmentSchema();
  const schema = toJsonSchema(environmentSchema, { target: 'draft-07', typeMode: 'input' });
  return `${JSON.stringify({ ...schema, title: 'Approvals and environment', description: 'environment.json of an evidence package: who approved a deployment and where it ran, as the CI host answered.' }, null, 2)}\n`;
}
