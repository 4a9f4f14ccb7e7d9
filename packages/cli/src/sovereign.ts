import {
  type Action,
  asSovereignError,
  type ConsoleOptions,
  endProcess,
  type Host,
  inputError,
  inputsOf,
  jsonText,
  nearest,
  runAction,
  terminalHost,
  VERSION,
} from '@sovereign-actions/core';
import { ACTIONS, type ActionName, HANDS_OVER, isActionName, loadAction } from './actions.ts';
import { cleanUpCommand, runCleanUp } from './commands/clean-up.ts';
import type { Invocation, PlainCommand } from './commands/command.ts';
import { copyCommand, runCopy } from './commands/copy.ts';
import { explain, explainCommand, runExplain } from './commands/explain.ts';
import { exportCommand, runExport } from './commands/export.ts';
import { extractCommand, runExtract } from './commands/extract.ts';
import { initCommand, runInit } from './commands/init.ts';
import { listCommand, runList } from './commands/list.ts';
import { parityCommand, runParity } from './commands/parity.ts';
import { rehearseCommand, runRehearse } from './commands/rehearse.ts';
import { runSummary, summaryCommand } from './commands/summary.ts';
import { runTf, tfCommand } from './commands/tf.ts';
import { runTree, treeCommand } from './commands/tree.ts';
import { runVerify, verifyCommand } from './commands/verify.ts';
import { parseFlags } from './flags.ts';
import { commandHelp, overview } from './help.ts';
import { hostFor } from './host.ts';

const COMMANDS: readonly { command: PlainCommand; run: (invocation: Invocation) => Promise<number> }[] = [
  { command: rehearseCommand, run: runRehearse },
  { command: verifyCommand, run: runVerify },
  { command: listCommand, run: runList },
  { command: extractCommand, run: runExtract },
  { command: exportCommand, run: runExport },
  { command: summaryCommand, run: runSummary },
  { command: initCommand, run: runInit },
  { command: tfCommand, run: runTf },
  { command: parityCommand, run: runParity },
  { command: explainCommand, run: runExplain },
  { command: treeCommand, run: runTree },
  { command: copyCommand, run: runCopy },
  { command: cleanUpCommand, run: runCleanUp },
];

/** The command line: one command per action, and the commands of the whole. Sets the exit code; never throws. */
export async function sovereign(args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  try {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      const titles = await Promise.all((Object.keys(ACTIONS) as ActionName[]).map(loadAction));
      process.stdout.write(
        overview(
          VERSION,
          titles,
          COMMANDS.map(({ command }) => command),
        ),
      );
      process.exitCode = name === undefined ? 2 : 0;
      return;
    }
    if (name === '--version' || name === '-v') {
      process.stdout.write(`${VERSION}\n`);
      process.exitCode = 0;
      return;
    }
    if (isActionName(name)) return await runStep(await loadAction(name), rest);
    const found = COMMANDS.find(({ command }) => command.name === name);
    if (!found) throw unknownCommand(name);
    const { inputs, globals, positionals } = parseFlags(rest, found.command.flags);
    if (globals.has('help')) {
      process.stdout.write(commandHelp(found.command));
      process.exitCode = 0;
      return;
    }
    process.exitCode = await found.run({
      flag: (flag) => inputs.get(flag),
      positionals,
      json: globals.has('json'),
      debug: globals.has('debug'),
      folder: process.cwd(),
    });
  } catch (thrown) {
    const error = asSovereignError(thrown);
    if (json) {
      const { code, message, details, fix, docs } = error;
      process.stdout.write(
        jsonText({ schemaVersion: 1, action: args[0] ?? '', status: 'failed', error: { code, message, details, fix, docs } }),
      );
    } else terminalHost({ debug: args.includes('--debug') }).fail(error);
    process.exitCode = error.exitCode;
  }
}

async function runStep(action: Action, args: readonly string[]): Promise<void> {
  const end = action.name === HANDS_OVER ? args.indexOf('--') : -1;
  const command = end < 0 ? [] : args.slice(end + 1);
  const own = end < 0 ? args : args.slice(0, end);
  const asked = ruleToExplain(own);
  if (asked) {
    process.exitCode = await explain(asked.rule, [action], own.includes('--json'));
    return;
  }
  const { inputs, globals, positionals } = parseFlags(own, inputsOf(action));
  if (globals.has('help')) {
    process.stdout.write(commandHelp(action));
    process.exitCode = 0;
    return;
  }
  if (action.words !== undefined && positionals.length > 0)
    inputs.set(action.words, [inputs.get(action.words), ...positionals].filter((text) => text !== undefined).join('\n'));
  else if (positionals.length > 0)
    throw inputError('INPUT_INVALID', `"${positionals[0]}" is not a flag.`, `See "sovereign ${action.name} --help".`);
  const forShell = action.name === HANDS_OVER && (inputs.get('export') ?? process.env.SOVEREIGN_EXPORT) === 'shell';
  if (forShell) inputs.set('export', 'environment');
  const makeHost = (more: ConsoleOptions = {}): Host => {
    const options = { flags: Object.fromEntries(inputs), json: globals.has('json'), ...(globals.has('debug') && { debug: true }), ...more };
    return hostFor(action.name, options);
  };
  const [program, ...rest] = command;
  if (end >= 0 && (program === undefined || forShell)) {
    throw inputError(
      'INPUT_INVALID',
      program === undefined ? 'There is no command after "--".' : 'A command and --export shell are two ways to hand credentials on.',
      program === undefined ? `Write "sovereign ${action.name} … -- COMMAND ARGUMENTS".` : 'Leave one of them out.',
    );
  }
  if (program === undefined && !forShell) return await endProcess(await runAction(action, makeHost()));
  const { runForShell, runWithCommand } = await import('./hand-over.ts');
  await endProcess(
    program === undefined ? await runForShell(action, makeHost) : await runWithCommand(action, makeHost, [program, ...rest]),
  );
}

/** What `--explain RULE`, `--explain=RULE` or `--explain` alone asks for. */
function ruleToExplain(args: readonly string[]): { rule: string | undefined } | undefined {
  const at = args.findIndex((arg) => arg === '--explain' || arg.startsWith('--explain='));
  if (at < 0) return undefined;
  const [, inline] = (args[at] as string).split('=');
  const next = args[at + 1];
  return { rule: inline || (next?.startsWith('-') ? undefined : next) };
}

function unknownCommand(name: string) {
  const names = [...Object.keys(ACTIONS), ...COMMANDS.map(({ command }) => command.name)];
  const meant = nearest(name, names);
  return inputError(
    'INPUT_UNKNOWN',
    `There is no command "${name}".`,
    meant ? `Did you mean "sovereign ${meant}"?` : 'Use "sovereign --help" to see the commands.',
  );
}
