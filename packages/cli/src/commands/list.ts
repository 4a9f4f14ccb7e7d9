import { counted, EXIT, inputError, jsonText, need, parseInputs, visible } from '@sovereign-actions/core';
import { BOUNDARY_FLAGS, inBoundary } from '../boundary-step.ts';
import type { Invocation, PlainCommand } from './command.ts';
import { DAYS_FLAGS, daysOf } from './days.ts';
import { lockText } from './lock-text.ts';

const flags = { ...DAYS_FLAGS, ...BOUNDARY_FLAGS };

export const listCommand: PlainCommand = {
  name: 'list',
  title: 'the evidence packages in the store',
  description:
    'Lists the packages that the store of the boundary holds: key, name, time, size, when it was stored, until when it is locked, and whether it has its seal. Reads the first 512 bytes of each and verifies nothing. Finds packages that a delete marker hides, and seals whose record is gone.',
  usage: '',
  flags,
  examples: ['list', 'list --from 2026-07-01 --to 2026-09-30 --json'],
};

/** Runs `sovereign list` and gives the exit code. @throws INPUT_INVALID, BOUNDARY_INCOMPLETE, STORE_REFUSED… */
export async function runList(invocation: Invocation): Promise<number> {
  const { flag, positionals, json } = invocation;
  if (positionals.length > 0)
    throw inputError('INPUT_INVALID', `"${positionals[0]}" is not expected.`, 'Write "sovereign list --from DAY --to DAY".');
  const values = parseInputs(flags, flag);
  const done = await inBoundary(listCommand, invocation, async (context) => {
    const { loadAudit } = await import('@sovereign-actions/evidence-upload');
    const { auditStore, listPackages } = await loadAudit();
    const store = auditStore(context, need(context.boundary, 'evidence'));
    return listPackages(context, store, daysOf(values, context.now()), values['seal-days']);
  });
  if ('exitCode' in done) return done.exitCode;
  const { store, packages, strays } = done.value;
  if (json) {
    process.stdout.write(jsonText({ schemaVersion: 1, action: 'list', store, packages, strays }));
    return EXIT.ok;
  }
  const lines = packages.flatMap(({ key, name, time, size, storedAt, lock, seal, overdue, problems }) => [
    `${time ?? 'time unknown'}  ${visible(name ?? 'name unknown')}`,
    `  ${visible(key)}`,
    `  ${size} bytes, stored ${storedAt}, ${lockText(lock)}, ${seal ? 'sealed' : overdue ? 'NEVER SEALED' : 'not sealed yet'}`,
    ...problems.map((problem) => `  ! ${visible(problem)}`),
  ]);
  const others = strays.map(({ key, problem }) => `! ${visible(key)} ${problem}`);
  const waiting = packages.filter(({ seal, overdue }) => !seal && !overdue).length;
  const overdue = packages.filter((each) => each.overdue).length;
  const end = `${store}: ${counted(packages.length, 'package')}${packages.length > 0 ? `: ${packages.length - waiting - overdue} sealed, ${waiting} not yet, ${overdue} never` : ''}.`;
  process.stdout.write(`${[...lines, ...others, end].join('\n')}\n`);
  return EXIT.ok;
}
