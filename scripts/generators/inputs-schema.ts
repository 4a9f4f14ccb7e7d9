import { type Action, type Input, inputsOf } from '@sovereign-actions/core';

/** The JSON Schema of an action's inputs as typed values, for other tools that call it. Secrets are not part of it: they are never written down. */
export function inputsJsonSchema(action: Action): string {
  const inputs = Object.entries(inputsOf(action)).filter(([, input]) => !input.secret);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Inputs of ${action.name}`,
    description: action.description,
    type: 'object',
    additionalProperties: false,
    required: inputs.filter(([, input]) => input.required).map(([name]) => name),
    properties: Object.fromEntries(
      inputs.map(([name, input]) => [name, { ...typeOf(input), description: input.description, ...defaultOf(input) }]),
    ),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function typeOf(input: Input): Record<string, unknown> {
  switch (input.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return {
        type: 'integer',
        ...(input.min !== undefined && { minimum: input.min }),
        ...(input.max !== undefined && { maximum: input.max }),
      };
    case 'list':
      return { type: 'array', items: { type: 'string' } };
    case 'choice':
      return { type: 'string', enum: [...input.options] };
    case 'text':
      return { type: 'string', ...(input.pattern && { pattern: input.pattern.source }) };
  }
}

const defaultOf = (input: Input): Record<string, unknown> =>
  'default' in input && input.default !== undefined ? { default: input.default } : {};
