import { EXIT, Files, type Input, inputError, jsonText, parseInputs } from '@sovereign-actions/core';
import type { Invocation, PlainCommand } from './command.ts';

const flags = {
  plan: { type: 'list', description: 'Plan as JSON, from `terraform show -json tfplan`; one path a line.' },
  template: { type: 'list', description: 'CloudFormation template, or the folder that `cdk synth` writes; one path a line.' },
  region: { type: 'text', required: true, description: 'The region that it is to run in, such as `eusc-de-east-1`.' },
} as const satisfies Record<string, Input>;

export const parityCommand: PlainCommand = {
  name: 'parity',
  title: 'what a region has of what is needed',
  description:
    "Lists the services that plans or templates need, and whether a region has each: there, missing, or not known. By the endpoint rules of the AWS SDKs and, where it is published, CloudFormation's list of types. Uses no network. Exit code 0: nothing is missing. 3: something is.",
  usage: '',
  flags,
  examples: ['parity --plan plan.json --region eusc-de-east-1', 'parity --template cdk.out --region eusc-de-east-1 --json'],
};

/** Runs `sovereign parity` and gives the exit code. @throws INPUT_MISSING, INPUT_INVALID, PLAN_UNREADABLE, FILE_MISSING… */
export async function runParity({ flag, positionals, json, folder }: Invocation): Promise<number> {
  if (positionals.length > 0)
    throw inputError('INPUT_INVALID', `"${positionals[0]}" is not expected.`, 'Write "sovereign parity --plan FILE --region NAME".');
  const { plan, template, region } = parseInputs(flags, flag);
  if (plan.length + template.length === 0) throw inputError('INPUT_MISSING', 'There is nothing to compare.', 'Set --plan or --template.');
  const { parityOfFiles, parityTable } = await import('@sovereign-actions/residency-assert');
  const rows = await parityOfFiles(new Files(folder), { plan, template, region });
  process.stdout.write(json ? jsonText({ schemaVersion: 1, region, services: rows }) : parityTable(rows, region));
  return rows.some(({ presence }) => presence === 'missing') ? EXIT.policy : EXIT.ok;
}
