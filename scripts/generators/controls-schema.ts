import { loadControlSchema } from '@sovereign-actions/evidence-upload';
import { toJsonSchema } from '@valibot/to-json-schema';

/** The JSON Schema of a control map, for editors. That each source is declared is checked by the parser alone. */
export async function controlsJsonSchema(): Promise<string> {
  const { controlMapSchema } = await loadControlSchema();
  const schema = toJsonSchema(controlMapSchema, { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ ...schema, title: 'Control map', description: 'Which requirements the files of an evidence package support. The input "controls" of evidence-upload takes it.' }, null, 2)}\n`;
}
