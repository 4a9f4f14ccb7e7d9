import { type Action, BASELINE_INPUTS, COMMON_INPUTS, EXIT, type Input } from '@sovereign-actions/core';
import { HANDS_OVER } from './actions.ts';
import type { PlainCommand } from './commands/command.ts';
import { GLOBAL_FLAGS } from './flags.ts';

const WIDTH = 80;
const INDENT = 26;

/** The help of all commands. */
export function overview(version: string, actions: readonly Pick<Action, 'name' | 'title'>[], commands: readonly PlainCommand[]): string {
  const rows = (entries: readonly { name: string; title: string }[]) => entries.map(({ name, title }) => row(name, title)).join('\n');
  return `sovereign ${version}
Proves where software was built, signed, deployed and operated inside an EU
boundary on AWS.

Usage: sovereign <command> [flags]

Steps
${rows(actions)}

More commands
${rows(commands)}

Start here
  sovereign rehearse .      a release of this repository in a region on
                            loopback, with an evidence package at the end
  sovereign <command> -h    flags and examples of a command
`;
}

/** The help of one command: examples first, then flags, then exit codes. */
export function commandHelp(command: Action | PlainCommand): string {
  const isAction = 'run' in command && 'inputs' in command;
  const own = isAction ? command.inputs : command.flags;
  const sections = [
    `sovereign ${command.name}: ${command.title}`,
    wrap(command.description, WIDTH, 0),
    `Usage: sovereign ${command.name}${isAction || command.usage === '' ? '' : ` ${command.usage}`} [flags]${command.name === HANDS_OVER ? ' [-- COMMAND [ARGUMENTS]]' : ''}`,
    `Examples\n${command.examples.map((example) => (example.length > WIDTH - 12 ? `  sovereign ${breakFlags(example)}` : `  sovereign ${example}`)).join('\n')}`,
    `Flags\n${flagRows(own)}`,
    ...(isAction && command.takesBaseline ? [`Flags of known findings\n${flagRows(BASELINE_INPUTS)}`] : []),
    ...(isAction ? [`Flags of every step\n${flagRows(COMMON_INPUTS)}`] : []),
    `Output\n${Object.entries(GLOBAL_FLAGS)
      .map(([name, text]) => row(`--${name}`, text))
      .join(
        '\n',
      )}${isAction && command.rules.length > 0 ? `\n${row('--explain [RULE]', 'Say why a rule is there and what to do, or list the rules. Runs nothing.')}` : ''}`,
    `Exit codes\n${wrap(
      Object.entries(EXIT)
        .map(([name, code]) => `${code} ${name}`)
        .join(', '),
      WIDTH - 2,
      2,
    )}`,
  ];
  return `${sections.filter((section) => !section.endsWith('\n')).join('\n\n')}\n`;
}

function flagRows(inputs: Record<string, Input>): string {
  return Object.entries(inputs)
    .map(([name, input]) => {
      const flag = input.secret
        ? `SOVEREIGN_${name.toUpperCase().replaceAll('-', '_')}`
        : `--${input.type === 'boolean' && input.default === true ? '[no-]' : ''}${name}${input.type === 'boolean' ? '' : ` ${placeholder(input)}`}`;
      const fallback =
        'default' in input && input.default !== undefined && String(input.default) !== ''
          ? ` Default: ${String(input.default)}.`.replace(/\.\.$/, '.')
          : '';
      const notes = [
        input.required ? 'Required.' : '',
        input.type === 'list' ? 'May repeat.' : '',
        input.type === 'choice' ? `One of ${input.options.join(', ')}.` : '',
      ]
        .filter(Boolean)
        .join(' ');
      return row(flag, `${input.description.replaceAll('`', '')} ${notes}${fallback}`.trim());
    })
    .join('\n');
}

/** What to write for a value: by its type, else by the first words of its description. */
function placeholder({ type, description }: Input): string {
  if (type === 'integer') return 'N';
  if (type === 'choice') return 'NAME';
  if (/^(?:First|Last) day\b/.test(description)) return 'DAY';
  return /^(?:Trust file|Files?|Path)\b/.test(description) ? 'FILE' : description.startsWith('Folder') ? 'FOLDER' : 'TEXT';
}

function row(left: string, right: string): string {
  const text = wrap(right, WIDTH - INDENT, INDENT).trimStart();
  return left.length + 4 > INDENT ? `  ${left}\n${' '.repeat(INDENT)}${text}` : `  ${left.padEnd(INDENT - 2)}${text}`;
}

/** Wraps text at a width in columns; every line is indented. */
export function wrap(text: string, width: number, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((each) => ' '.repeat(indent) + each).join('\n');
}

/** Breaks a long example before its flags, with continuation marks. */
const breakFlags = (example: string): string => example.replaceAll(' --', ' \\\n    --');
