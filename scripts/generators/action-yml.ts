import { type Action, type Input, inputsOf } from '@sovereign-actions/core';
import { stringify } from 'yaml';
import { HEADER } from './header.ts';

/** GitHub's text form of an input's default. */
export function defaultText(input: Input): string | undefined {
  if (input.githubDefault !== undefined) return `\${{ ${input.githubDefault} }}`;
  if (!('default' in input) || input.default === undefined) return input.type === 'boolean' ? 'false' : undefined;
  return Array.isArray(input.default) ? input.default.join('\n') : String(input.default);
}

/** What follows the description: the values that a choice, a list or a number takes. */
export function shapeOf(input: Input): string {
  switch (input.type) {
    case 'choice':
      return `One of ${input.options.map((option) => `\`${option}\``).join(', ')}.`;
    case 'list':
      return 'Lines that start with `#` are comments.';
    case 'integer':
      return input.min !== undefined && input.max !== undefined ? `${input.min} to ${input.max}.` : '';
    default:
      return '';
  }
}

/** The metadata file of an action, as the runner reads it. */
export function actionYml(action: Action): string {
  const inputs = Object.entries(inputsOf(action)).map(([name, input]) => {
    const text = defaultText(input);
    return [
      name,
      {
        description: [input.description, shapeOf(input)].filter(Boolean).join(' '),
        required: input.required === true,
        ...(text === undefined ? {} : { default: text }),
      },
    ];
  });
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => [name, { description }]);
  const metadata = {
    name: `Sovereign ${action.name}`,
    description: action.description,
    author: 'sovereign-actions',
    branding: { icon: 'shield', color: 'blue' },
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs),
    runs: { using: 'node24', main: 'dist/index.js', ...(action.post ? { post: 'dist/post.js', 'post-if': 'always()' } : {}) },
  };
  return `# ${HEADER}\n${stringify(metadata, { lineWidth: 0 })}`;
}
