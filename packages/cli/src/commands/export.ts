import { EXIT, type Input, inputError, jsonText, parseInputs, visible } from '@sovereign-actions/core';
import { BOUNDARY_FLAGS, inBoundary } from '../boundary-step.ts';
import type { Invocation, PlainCommand } from './command.ts';

const flags = {
  'output-dir': { type: 'text', default: 'export', description: 'Folder for it, which must be empty or not there yet.' },
  ...BOUNDARY_FLAGS,
} as const satisfies Record<string, Input>;

export const exportCommand: PlainCommand = {
  name: 'export',
  title: 'a package for an auditor, with how to check it',
  description:
    'Fetches a package and its seal from the store of the boundary, verifies them, and writes them into one folder with the trust that the boundary declares and a page of the exact commands to check them, with other tools too. The same package, seal and boundary give the same bytes. Exit code 4: it does not verify, and nothing was exported.',
  usage: 'KEY | s3://BUCKET/KEY',
  flags,
  examples: ['export 2026/11/DIGEST.tar --output-dir for-the-auditor'],
};

/** Runs `sovereign export` and gives the exit code. @throws INPUT_INVALID, AUDIT_PACKAGE, PACKAGE_UNVERIFIED… */
export async function runExport(invocation: Invocation): Promise<number> {
  const { flag, positionals, json } = invocation;
  const [location, ...more] = positionals;
  if (location === undefined || more.length > 0)
    throw inputError('INPUT_INVALID', 'One package is needed.', 'Write "sovereign export KEY", with a key that "sovereign list" prints.');
  const values = parseInputs(flags, flag);
  const done = await inBoundary(exportCommand, invocation, async (context) => {
    const { loadAudit } = await import('@sovereign-actions/evidence-upload');
    const { exportPackage } = await loadAudit();
    return exportPackage(context, location, values['output-dir']);
  });
  if ('exitCode' in done) return done.exitCode;
  const { deployment, files, sealed, problems } = done.value;
  if (json) process.stdout.write(jsonText({ schemaVersion: 1, action: 'export', ...done.value }));
  else {
    const head = `Exported ${visible(deployment)}${sealed ? ' with its seal' : ', which has no seal'}:`;
    process.stdout.write([head, ...files.map((file) => `  ${file}`), ...problems.map((problem) => `! ${visible(problem)}`), ''].join('\n'));
  }
  return EXIT.ok;
}
