import { boundarySchema } from '@sovereign-actions/core/boundary-schema';
import { toJsonSchema } from '@valibot/to-json-schema';

/** The JSON Schema of `sovereign.yaml`, for editors and other tools. What spans several keys is checked by the parser alone. */
export function boundaryJsonSchema(): string {
  const schema = toJsonSchema(boundarySchema, {
    target: 'draft-07',
    typeMode: 'input',
    errorMode: 'ignore',
  });
  return `${JSON.stringify({ ...schema, title: 'sovereign.yaml', description: 'The boundary that every step of sovereign-actions asserts before it acts.' }, null, 2)}\n`;
}
