/** Parts of JSON Schemas. Objects take no other fields than those that are named. */

export type Schema = Readonly<Record<string, unknown>>;

/** @param fields a name that ends in `?` may be absent */
export const object = (fields: Readonly<Record<string, Schema>>, about?: string): Schema => ({
  ...(about !== undefined && { description: about }),
  type: 'object',
  additionalProperties: false,
  required: Object.keys(fields).filter((name) => !name.endsWith('?')),
  properties: Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name.replace(/\?$/, ''), schema])),
});

export const list = (items: Schema, about?: string): Schema => ({
  ...(about !== undefined && { description: about }),
  type: 'array',
  items,
});

/** Fields of any name. */
export const map = (values: Schema, about?: string): Schema => ({
  ...(about !== undefined && { description: about }),
  type: 'object',
  additionalProperties: values,
});

export const text = (about?: string): Schema => ({ ...(about !== undefined && { description: about }), type: 'string' });
export const flag = (about?: string): Schema => ({ ...(about !== undefined && { description: about }), type: 'boolean' });
export const choice = (...options: readonly (string | number)[]): Schema => ({ enum: options });
export const always = (value: string | number | boolean): Schema => ({ const: value });
export const count = (about?: string): Schema => ({ ...(about !== undefined && { description: about }), type: 'integer', minimum: 0 });
export const sha256 = (about?: string): Schema => ({
  ...(about !== undefined && { description: about }),
  type: 'string',
  pattern: '^[0-9a-f]{64}$',
});
/** ISO 8601 UTC, with or without parts of a second. */
export const time = (about?: string): Schema => ({
  ...(about !== undefined && { description: about }),
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$',
});
/** What a service answered, as it came. */
export const answer = (about: string): Schema => ({ description: about, type: 'object' });

/** A schema as it is published. */
export const published = (title: string, about: string, schema: Schema): string =>
  `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema, description: about }, null, 2)}\n`;
