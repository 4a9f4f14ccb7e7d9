import { type Action, type Input, inputsOf } from '@sovereign-actions/core';
import { stringify } from 'yaml';
import { HEADER } from './header.ts';

type SpecInput = Record<string, unknown>;

/** Report files that a component writes unless it is told another place, so that merge requests show the findings. */
const REPORTS: Readonly<Record<string, string>> = { junit: '.sovereign/junit.xml', 'code-quality': '.sovereign/code-quality.json' };
/** Of the steps whose findings are about code also this one. */
const CODE_REPORTS: typeof REPORTS = { ...REPORTS, sast: '.sovereign/gl-sast-report.json' };

/** Documents that GitLab has a report for, by the action that writes them into its `output-dir`. */
const DOCUMENTS: Readonly<Record<string, Record<string, string>>> = {
  'sbom-generate': { cyclonedx: '$[[ inputs.output-dir ]]/*.cdx.json' },
};

/**
 * A GitLab CI component that runs one command of the command line, with the contract's inputs. Text goes in as variables. A
 * boolean stands inside of the command instead: GitLab keeps its type in a value of its own, and takes no boolean as a variable.
 */
export function gitlabComponent(action: Action): string {
  // A secret stays a variable of the project: an input would be written into the pipeline.
  const contract = Object.entries(inputsOf(action)).filter(([, input]) => !input.secret);
  const role = roleOf(action);
  const reports = action.takesBaseline ? CODE_REPORTS : REPORTS;
  const inputs: Record<string, SpecInput> = { ...jobInputs(action), ...role.inputs };
  const variables: Record<string, string> = {};
  const flags: string[] = [];
  for (const [name, input] of contract) {
    if (name === 'comment') continue; // It is written through GitHub's API.
    inputs[name] = { ...specInput(input), ...(Object.hasOwn(reports, name) && { default: reports[name] }) };
    if (input.type === 'boolean') flags.push(` --${name}=$[[ inputs.${name} ]]`);
    else variables[variableOf(name)] = `$[[ inputs.${name} ]]`;
  }
  const job = {
    '$[[ inputs.job-name ]]': {
      stage: '$[[ inputs.stage ]]',
      tags: ['$[[ inputs.runner-tag ]]'],
      ...role.job,
      variables: { ...role.variables, ...variables },
      script: [...role.script, `sovereign ${action.name}${flags.join('')}`],
      artifacts: {
        when: 'always',
        paths: ['.sovereign/', ...(hasFolder(action) ? ['$[[ inputs.output-dir ]]'] : [])],
        reports: {
          dotenv: 'sovereign.env',
          junit: '$[[ inputs.junit ]]',
          codequality: '$[[ inputs.code-quality ]]',
          ...(reports === CODE_REPORTS && { sast: '$[[ inputs.sast ]]' }),
          ...DOCUMENTS[action.name],
        },
      },
    },
  };
  return `# ${HEADER}\n${stringify({ spec: { inputs } }, { lineWidth: 0 })}---\n${stringify(job, { lineWidth: 0 })}`;
}

/** Inputs of the job itself, before those of the action. */
const jobInputs = (action: Action): Record<string, SpecInput> => ({
  stage: { description: 'Stage of the job.', default: 'test' },
  'job-name': { description: 'Name of the job.', default: action.name },
  'runner-tag': { description: 'Tag of a self-hosted runner inside the boundary.', default: 'eu-sovereign' },
});

interface RoleParts {
  inputs: Record<string, SpecInput>;
  job: Record<string, unknown>;
  variables: Record<string, string>;
  script: string[];
}

/** A step that reaches services takes its role in the same job: credentials may not pass between jobs. */
function roleOf(action: Action): RoleParts {
  if (action.needs !== 'boundary') return { inputs: {}, job: {}, variables: {}, script: [] };
  const token: RoleParts = {
    inputs: {
      'id-token-audience': {
        description: "Audience of the job's OIDC token: the one that the boundary names.",
        default: 'sts.eusc-de-east-1.amazonaws.eu',
      },
    },
    job: { id_tokens: { SOVEREIGN_ID_TOKEN: { aud: '$[[ inputs.id-token-audience ]]' } } },
    variables: {},
    script: [],
  };
  if ('role' in action.inputs) return token;
  return {
    ...token,
    inputs: {
      'assume-role': { description: 'ARN of the role that the job takes first. Empty: the runner has credentials.', default: '' },
      ...token.inputs,
    },
    variables: { SOVEREIGN_ASSUME_ROLE: '$[[ inputs.assume-role ]]' },
    script: ['if [ -n "$SOVEREIGN_ASSUME_ROLE" ]; then sovereign assume-role-oidc --role "$SOVEREIGN_ASSUME_ROLE"; fi'],
  };
}

/** Whether an action always writes into a folder that its input names. */
function hasFolder(action: Action): boolean {
  const folder: Input | undefined = action.inputs['output-dir'];
  return folder?.type === 'text' && folder.default !== undefined;
}

/** The environment variable that carries an input on GitLab. */
const variableOf = (input: string): string => `SOVEREIGN_${input.toUpperCase().replaceAll('-', '_')}`;

function specInput(input: Input): SpecInput {
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
