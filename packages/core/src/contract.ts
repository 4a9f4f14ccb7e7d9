import type { Context } from './context.ts';
import { errorTable } from './errors.ts';
import type { Finding, Rule } from './finding.ts';
import { nearest } from './nearest.ts';

export const inputError = errorTable({
  INPUT_MISSING: { exit: 'usage', about: 'A required input is not set.' },
  INPUT_INVALID: { exit: 'usage', about: 'An input has a value that its type does not allow.' },
  INPUT_UNKNOWN: { exit: 'usage', about: 'An input or flag that the action does not have.' },
});

interface InputBase {
  description: string;
  required?: boolean;
  /** Never recorded and never a command-line flag: read from the environment alone. */
  secret?: boolean;
  /** Default in `action.yml` alone: an expression that the runner of GitHub evaluates. */
  githubDefault?: string;
}

export interface TextInput extends InputBase {
  type: 'text';
  default?: string;
  pattern?: RegExp;
  /** The same in words, for whoever wrote something else. */
  form?: string;
}
export interface BooleanInput extends InputBase {
  type: 'boolean';
  default?: boolean;
}
export interface IntegerInput extends InputBase {
  type: 'integer';
  default?: number;
  min?: number;
  max?: number;
}
/** One item a line; blank lines and `#` comments are skipped. */
export interface ListInput extends InputBase {
  type: 'list';
  default?: readonly string[];
}
export interface ChoiceInput<O extends string = string> extends InputBase {
  type: 'choice';
  options: readonly O[];
  default?: O;
}
export type Input = TextInput | BooleanInput | IntegerInput | ListInput | ChoiceInput;

export interface Output {
  description: string;
  /** A masked value for later steps: never in the record, and never where the host would write it in plain text. */
  secret?: boolean;
}

type Parsed<I extends Input> = I extends BooleanInput
  ? boolean
  : I extends IntegerInput
    ? number
    : I extends ListInput
      ? readonly string[]
      : I extends ChoiceInput<infer O>
        ? O
        : string;

type Always<I extends Input> = I extends { required: true } | { default: unknown } | { type: 'list' } | { type: 'boolean' } ? true : false;

/** The typed values of a contract's inputs. Lists are empty and booleans false when nothing is given. */
export type Values<T extends Record<string, Input>> = {
  readonly [K in keyof T as Always<T[K]> extends true ? K : never]: Parsed<T[K]>;
} & {
  readonly [K in keyof T as Always<T[K]> extends true ? never : K]?: Parsed<T[K]>;
};

/** What an action's work ends in. Findings decide the exit code; outputs are set also when they fail it. */
export interface Outcome<O extends string = string> {
  outputs: Partial<Record<O, string | number | boolean>>;
  findings?: readonly Finding[];
  /** Markdown for the job summary; headings start at level 3. */
  summary?: string;
}

export type Need = 'boundary' | 'preset' | 'nothing';

export interface Action<I extends Record<string, Input> = Record<string, Input>, O extends string = string> {
  name: string;
  title: string;
  description: string;
  /** `boundary`: a file is needed. `preset`: a file or a preset. `nothing`: runs without, and asserts one where there is one. */
  needs: Need;
  inputs: I;
  /** The list input that takes the words of a command line that are no flags. Default: there must be none. */
  words?: keyof I & string;
  /** Whether the step takes a baseline: only where its findings are about code that grew before the step came. */
  takesBaseline?: true;
  outputs: Record<O, Output>;
  rules: readonly Rule[];
  /** Command lines for the help and README, without the leading `sovereign`. */
  examples: readonly string[];
  run(context: Context, inputs: Values<I>): Promise<Outcome<O>>;
  /** What the post step of the CI host does, also after a failure: removes what the step left on the runner. */
  post?(context: Context): Promise<void>;
}

/** Inputs that every action has, before its own. */
export const COMMON_INPUTS = {
  boundary: { type: 'text', description: 'Path of the boundary file. Default: `sovereign.yaml` in the workspace.' },
  preset: {
    type: 'choice',
    options: ['eusc', 'eu'],
    description: 'Boundary without a file: `eusc` is the AWS European Sovereign Cloud, `eu` the EU member-state regions of AWS.',
  },
  regions: { type: 'list', description: 'Regions to narrow the boundary to, one a line.' },
  ledger: { type: 'text', description: 'Folder of the ledger that this step adds its record to. Default: the one of this job.' },
  sarif: { type: 'text', description: 'File to write the findings to as SARIF 2.1.0.' },
  junit: { type: 'text', description: 'File to write the findings to as JUnit XML.' },
  'code-quality': { type: 'text', description: 'File to write the findings to as GitLab Code Quality JSON.' },
  sast: { type: 'text', description: 'File to write the findings to as GitLab SAST report.' },
  comment: {
    type: 'boolean',
    description: 'Keep one comment with the findings on the pull request, updated in place. The API host must be in the boundary.',
  },
} as const satisfies Record<string, Input>;

/** Inputs of the actions that take a baseline. */
export const BASELINE_INPUTS = {
  baseline: {
    type: 'text',
    description:
      'File of known findings, which `write-baseline` wrote: only new ones fail the step. The boundary must approve it by its SHA-256 under `baselines`. Never covers what is unknown.',
  },
  'write-baseline': {
    type: 'text',
    description:
      'File to write the broken findings of this run to, as a baseline. With `baseline` also set: only the known ones that are still found. Does not change whether the step fails.',
  },
} as const satisfies Record<string, Input>;

export type CommonValues = Values<typeof COMMON_INPUTS> & Partial<Values<typeof BASELINE_INPUTS>>;

/**
 * Defines an action once. `action.yml`, CLI flags and help, the GitLab component, the README tables and a JSON Schema
 * are generated from what this returns.
 * @throws TypeError when the contract itself is wrong
 */
export function defineAction<const I extends Record<string, Input>, const O extends string>(action: Action<I, O>): Action<I, O> {
  for (const [name, input] of Object.entries(action.inputs)) {
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) throw new TypeError(`${action.name}: input "${name}" is not kebab case`);
    if (Object.hasOwn(COMMON_INPUTS, name) || Object.hasOwn(BASELINE_INPUTS, name))
      throw new TypeError(`${action.name}: input "${name}" is a common input`);
    if (!input.description.endsWith('.')) throw new TypeError(`${action.name}: the description of "${name}" is not a sentence`);
    if (input.required && 'default' in input) throw new TypeError(`${action.name}: "${name}" is required and has a default`);
  }
  return action;
}

/** Every input of an action: its own first, then the common ones. */
export function inputsOf(action: Action): Record<string, Input> {
  return { ...action.inputs, ...(action.takesBaseline && BASELINE_INPUTS), ...COMMON_INPUTS };
}

/**
 * Parses raw strings into typed values with GitHub's semantics, the same on every host: an empty string is unset,
 * booleans are `true|True|TRUE|false|False|FALSE`, lists have one item a line.
 * @throws INPUT_MISSING, INPUT_INVALID
 */
export function parseInputs<I extends Record<string, Input>>(inputs: I, raw: (name: string) => string | undefined): Values<I> {
  const values: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(inputs)) {
    const text = raw(name)?.trim();
    if (text === undefined || text === '') {
      if (input.required) throw inputError('INPUT_MISSING', `Input "${name}" is required and is not set.`, input.description);
      const fallback = 'default' in input ? input.default : input.type === 'list' ? [] : input.type === 'boolean' ? false : undefined;
      if (fallback !== undefined) values[name] = fallback;
      continue;
    }
    values[name] = parseInput(name, input, text);
  }
  return values as Values<I>;
}

function parseInput(name: string, input: Input, text: string): unknown {
  const invalid = (must: string) =>
    inputError('INPUT_INVALID', `Input "${name}" is ${input.secret ? 'not valid' : quote(text)}.`, `It must be ${must}.`);
  switch (input.type) {
    case 'boolean':
      if (/^(?:true|True|TRUE)$/.test(text)) return true;
      if (/^(?:false|False|FALSE)$/.test(text)) return false;
      throw invalid('true or false');
    case 'integer': {
      const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      if (Number.isNaN(value) || value < (input.min ?? value) || value > (input.max ?? value)) {
        const range =
          input.min !== undefined && input.max !== undefined
            ? ` from ${input.min} to ${input.max}`
            : input.min !== undefined
              ? ` of at least ${input.min}`
              : '';
        throw invalid(`a whole number${range}`);
      }
      return value;
    }
    case 'list':
      return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    case 'choice': {
      if (input.options.includes(text)) return text;
      const meant = nearest(text, input.options);
      throw invalid(`one of ${input.options.join(', ')}${meant ? ` (did you mean "${meant}"?)` : ''}`);
    }
    case 'text':
      if (input.pattern && !input.pattern.test(text)) throw invalid(input.form ?? `text that matches ${input.pattern.source}`);
      return text;
  }
}

const quote = (text: string): string => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
