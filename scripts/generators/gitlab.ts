import { type Action, type Input, inputsOf } from '@sovereign-actions/core';
import { stringify } from 'yaml';
import { HEADER } from './header.ts';

/** Inputs of the job itself, before those of the action. */
const JOB_INPUTS = {
  stage: { description: 'Stage of the job.', default: 'test' },
  'job-name': { description: 'Name of the job.', default: '' },
  'runner-tag': { description: 'Tag of a self-hosted runner inside the boundary.', default: 'eu-sovereign' },
};

/** A GitLab CI component that runs one command of the command line, with the contract's inputs. */
export function gitlabComponent(action: Action): string {
  const inputs = Object.fromEntries(Object.entries(inputsOf(action)).map(([name, input]) => [name, specInput(input)]));
  const variables = Object.fromEntries(Object.keys(inputs).map((name) => [variableOf(name), `$[[ inputs.${name} ]]`]));
  const spec = { spec: { inputs: { ...JOB_INPUTS, 'job-name': { ...JOB_INPUTS['job-name'], default: action.name }, ...inputs } } };
  const job = {
    '$[[ inputs.job-name ]]': {
      stage: '$[[ inputs.stage ]]',
      tags: ['$[[ inputs.runner-tag ]]'],
      variables,
      script: [`sovereign ${action.name}`],
      artifacts: { when: 'always', paths: ['.sovereign/'], reports: { dotenv: 'sovereign.env' } },
    },
  };
  return `# ${HEADER}\n${stringify(spec, { lineWidth: 0 })}---\n${stringify(job, { lineWidth: 0 })}`;
}

/** The environment variable that carries an input on GitLab. */
export const variableOf = (input: string): string => `SOVEREIGN_${input.toUpperCase().replaceAll('-', '_')}`;

function specInput(input: Input): Record<string, unknown> {
  const base = { description: input.description };
  switch (input.type) {
    case 'boolean':
      return { ...base, type: 'boolean', default: input.default ?? false };
    case 'integer':
      return input.default === undefined
        ? { ...base, ...(input.required ? {} : { default: '' }) }
        : { ...base, type: 'number', default: input.default };
    case 'choice':
      return input.required
        ? { ...base, options: input.options }
        : { ...base, options: input.default === undefined ? ['', ...input.options] : input.options, default: input.default ?? '' };
    case 'list':
      return input.required ? base : { ...base, default: (input.default ?? []).join('\n') };
    case 'text':
      return input.required ? base : { ...base, default: input.default ?? '' };
  }
}
