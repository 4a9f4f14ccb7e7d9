import * as path from 'node:path';
import { createInterface } from 'node:readline/promises';
import {
  BOUNDARY_FILE,
  errorTable,
  Files,
  type Input,
  inputError,
  isAccountId,
  isBucketName,
  jsonText,
  parseBoundary,
  parseInputs,
  type Values,
} from '@sovereign-actions/core';
import { type Answers, boundaryTemplate } from './boundary-template.ts';
import type { Invocation, PlainCommand } from './command.ts';

export const initError = errorTable({
  BOUNDARY_EXISTS: { exit: 'usage', about: '`sovereign init` does not overwrite a boundary file.' },
});

const flags = {
  preset: {
    type: 'choice',
    options: ['eusc', 'eu'],
    description: 'eusc: the AWS European Sovereign Cloud. eu: an EU member-state region of AWS.',
  },
  organization: { type: 'text', description: 'Name of the organization that creates the documents.' },
  account: { type: 'list', description: 'An account as ROLE=ID, such as build=111122223333.' },
  issuer: { type: 'text', description: 'OIDC issuer of the CI server. Default: https://token.actions.githubusercontent.com.' },
  'state-bucket': { type: 'text', description: 'Bucket of the Terraform state.' },
  'evidence-bucket': { type: 'text', description: 'Bucket of the evidence packages.' },
  'retention-years': {
    type: 'integer',
    description: 'Years for which a package cannot be changed or deleted.',
    default: 10,
    min: 1,
    max: 100,
  },
  file: { type: 'text', description: 'File to write.', default: BOUNDARY_FILE },
} as const satisfies Record<string, Input>;

export const initCommand: PlainCommand = {
  name: 'init',
  title: 'write a boundary file',
  description:
    'Writes a commented sovereign.yaml. Asks for what the flags do not say, on a terminal; elsewhere it takes defaults that are easy to find and change.',
  usage: '',
  flags,
  examples: ['init', 'init --preset eusc --organization "Example SE" --account build=111122223333 --account evidence=777788889999'],
};

export type InitValues = Values<typeof flags>;

/** How `init` asks a person; absent where there is nobody to ask. */
export type Ask = (question: string, fallback: string) => Promise<string>;

/** Writes the boundary file and returns its path. @throws BOUNDARY_EXISTS, INPUT_INVALID, FILE_UNWRITABLE */
export async function init(values: InitValues, folder: string, ask: Ask | undefined): Promise<string> {
  const files = new Files(folder);
  if (await files.kind(values.file))
    throw initError('BOUNDARY_EXISTS', `${values.file} is already there.`, 'Edit it, or write another with --file NAME.');
  const answers = await answersOf(values, ask);
  const text = boundaryTemplate(answers);
  await parseBoundary(text, values.file, folder);
  await files.write(values.file, text);
  return path.join(folder, values.file);
}

async function answersOf(values: InitValues, ask: Ask = async (_question, fallback) => fallback): Promise<Answers> {
  const preset = values.preset ?? (await ask('Partition: eusc (AWS European Sovereign Cloud) or eu (EU regions of AWS)', 'eusc'));
  if (preset !== 'eusc' && preset !== 'eu') throw inputError('INPUT_INVALID', `"${preset}" is not a preset.`, 'Write eusc or eu.');
  const organization = values.organization ?? (await ask('Organization', 'Example SE'));
  const accounts = new Map<string, string>();
  const given =
    values.account.length > 0
      ? values.account
      : [
          `build=${await ask('Account id of the builds (12 digits)', '111122223333')}`,
          `evidence=${await ask('Account id that keeps the evidence', '777788889999')}`,
        ];
  for (const entry of given) {
    const [, role, id] = /^([a-z][a-z0-9-]*)=(.*)$/.exec(entry) ?? [];
    if (!role || !id || !isAccountId(id))
      throw inputError('INPUT_INVALID', `"${entry}" is not ROLE=ID.`, 'Write a role name, "=" and 12 digits, such as build=111122223333.');
    accounts.set(role, id);
  }
  const issuer = values.issuer ?? (await ask('OIDC issuer of the CI server', 'https://token.actions.githubusercontent.com'));
  const slug =
    organization
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'example';
  const bucket = async (given: string | undefined, what: string, fallback: string) => {
    const name = given ?? (await ask(`Bucket of the ${what}`, fallback));
    if (!isBucketName(name))
      throw inputError(
        'INPUT_INVALID',
        `"${name}" is not a bucket name.`,
        'Use 3 to 63 lower-case letters, digits and hyphens, without dots.',
      );
    return name;
  };
  return {
    preset,
    organization,
    accounts,
    issuer,
    stateBucket: await bucket(values['state-bucket'], 'Terraform state', `${slug}-terraform-state`),
    evidenceBucket: await bucket(values['evidence-bucket'], 'evidence packages', `${slug}-evidence`),
    retentionYears: values['retention-years'],
  };
}

/** Runs `sovereign init` and gives the exit code. @throws as {@link init} */
export async function runInit({ flag, positionals, json, folder }: Invocation): Promise<number> {
  if (positionals.length > 0) throw inputError('INPUT_INVALID', `"${positionals[0]}" is not a flag.`, 'Name the file with --file.');
  const terminal = process.stdin.isTTY === true && process.stderr.isTTY === true && !json ? terminalAsk() : undefined;
  try {
    const file = await init(parseInputs(flags, flag), folder, terminal?.ask);
    if (json) process.stdout.write(jsonText({ schemaVersion: 1, action: 'init', status: 'succeeded', outputs: { file } }));
    else process.stdout.write(`Wrote ${path.relative(folder, file) || file}. Read it, correct what is an example, and commit it.\n`);
    return 0;
  } finally {
    terminal?.close();
  }
}

/** Asks on the terminal; the answer may be empty for the default. */
function terminalAsk(): { ask: Ask; close(): void } {
  const readline = createInterface({ input: process.stdin, output: process.stderr });
  return {
    ask: async (question, fallback) => (await readline.question(`${question} [${fallback}]: `)).trim() || fallback,
    close: () => readline.close(),
  };
}
