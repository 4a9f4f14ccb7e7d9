import * as path from 'node:path';
import { BOUNDARY_FILE, Files, type Input, jsonText, parseInputs, sha256File, terminalHost } from '@sovereign-actions/core';
import { wrap } from '../help.ts';
import { tokenClaims } from '../rehearsal/pipeline.ts';
import type { RehearsedStep } from '../rehearsal/rehearsal.ts';
import type { Invocation, PlainCommand } from './command.ts';
import { useColor } from './verify.ts';

const flags = {
  artifact: { type: 'text', description: 'Folder that the image carries. Default: the repository.' },
  terraform: { type: 'text', description: 'Folder with Terraform configuration to guard. Default: the repository, where it has any.' },
  plan: { type: 'text', description: 'Plan as "terraform show -json" prints it. Without one the residency step is left out.' },
  boundary: { type: 'text', description: 'Your own boundary, for the steps that only read. Default: sovereign.yaml where there is one.' },
  preset: { type: 'choice', options: ['eusc', 'eu'], description: 'Stands for your boundary where there is no file. Default: eusc.' },
  'output-dir': { type: 'text', description: 'Folder for everything that the rehearsal writes.', default: '.sovereign/rehearsal' },
} as const satisfies Record<string, Input>;

export const rehearseCommand: PlainCommand = {
  name: 'rehearse',
  title: 'release a repository in a region on loopback',
  description:
    'Runs the release pipeline of the templates on a repository in the sandbox: a sovereign region on loopback with its own OIDC issuer, STS, KMS, registry, write-once store, transparency log and time-stamp service. Needs no account and no network, reads the repository, and writes into the output folder alone.',
  usage: '[FOLDER]',
  flags,
  examples: ['rehearse .', 'rehearse . --artifact dist --terraform infra --plan plan.json'],
};

/** Runs `sovereign rehearse` and gives the exit code. */
export async function runRehearse({ flag, positionals, json, debug, folder }: Invocation): Promise<number> {
  const values = parseInputs(flags, flag);
  const repository = path.resolve(folder, positionals[0] ?? '.');
  const files = new Files(repository);
  await files.list('.');
  const output = path.resolve(folder, positionals[0] ?? '.', values['output-dir']);
  const inRepository = (file: string | undefined) => (file === undefined ? undefined : path.resolve(folder, file));
  const boundary =
    values.boundary ?? ((await files.kind(BOUNDARY_FILE)) && !values.preset ? path.join(repository, BOUNDARY_FILE) : undefined);
  const print = json ? () => undefined : (text: string) => void process.stdout.write(text);
  const [{ rehearse, prepareOutput }, { startSandbox }] = await Promise.all([
    import('../rehearsal/rehearsal.ts'),
    import('@sovereign-actions/sandbox'),
  ]);
  await prepareOutput(output);
  const sandbox = await startSandbox({ claims: tokenClaims(terminalHost({ cwd: repository, env: {} }).facts) });
  const steps: object[] = [];
  try {
    print(`Rehearsing the release of ${path.basename(repository)} in a sovereign region on loopback.\n\n`);
    const result = await rehearse(
      {
        repository,
        output,
        artifact: inRepository(values.artifact),
        terraform: inRepository(values.terraform) ?? ((await hasTerraform(files)) ? repository : undefined),
        plan: inRepository(values.plan),
        own: boundary ? { boundary: path.resolve(folder, boundary) } : { preset: values.preset ?? 'eusc' },
        sandbox,
        debug,
      },
      (step) => {
        steps.push(
          'skipped' in step
            ? step
            : { action: step.action, status: step.result.status, exitCode: step.result.exitCode, outputs: step.result.outputs },
        );
        print(stepLines(step));
      },
    );
    if (json)
      process.stdout.write(
        jsonText({ schemaVersion: 1, action: 'rehearse', status: result.exitCode === 0 ? 'succeeded' : 'failed', steps, ...result }),
      );
    else print(await closing(result, folder));
    return result.exitCode;
  } finally {
    await sandbox.close();
  }
}

/** One line of a step, and below it what it said when it failed. */
function stepLines(step: RehearsedStep | { action: string; skipped: true }): string {
  const paint = painter();
  if ('skipped' in step) return `  ${paint('dim', '–')} ${step.action.padEnd(20)} not run: a step before it failed\n`;
  const { action, title, result, log, milliseconds } = step;
  const mark = result.exitCode === 0 ? paint('green', '✓') : paint('red', '✗');
  const line = `  ${mark} ${action.padEnd(20)} ${title.padEnd(44)} ${(milliseconds / 1000).toFixed(1)} s\n`;
  return result.exitCode === 0 ? line : `${line}\n${log.trimEnd().replace(/^/gm, '      ')}\n`;
}

async function closing(result: { package?: string; report?: string; trust: string; exitCode: number }, folder: string): Promise<string> {
  if (!result.package) return '\nThe rehearsal failed before there was a package.\n';
  const relative = (file: string) => path.relative(folder, file) || file;
  const { sha256, size } = await sha256File(result.package);
  return [
    '',
    `Package  ${relative(result.package)}`,
    `         ${(size / 1024).toFixed(0)} KiB, sha256 ${sha256}`,
    ...(result.report ? [`Report   ${relative(result.report)}`] : []),
    '',
    wrap(
      'This was a rehearsal: the region, its keys and its time are of this machine, and the package says so. Check it as a stranger would:',
      78,
      0,
    ),
    '',
    `  npx sovereign verify ${relative(result.package)} --trust ${relative(result.trust)}`,
    '',
  ].join('\n');
}

async function hasTerraform(files: Files): Promise<boolean> {
  return (await files.list('.')).some(({ name, kind }) => kind === 'file' && /\.(?:tf|tofu)(?:\.json)?$/.test(name));
}

function painter(): (style: 'green' | 'red' | 'dim', text: string) => string {
  const codes = { green: 32, red: 31, dim: 2 };
  return useColor() ? (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m` : (_style, text) => text;
}
