/** A `-backend-config` of a command line: a file, or a name with its value. */
export type BackendConfig = { file: string; from: string } | { name: string; text: string; from: string };

/** What command lines, or the variables that add to every command line, say about state. */
export interface CommandLine {
  backendConfig: BackendConfig[];
  /** `-var` and `-var-file` in their order. */
  variables: ({ file: string; from: string } | { name: string; text: string; from: string })[];
  /** Switches that take state away from the backend or its lock, with where they stand. */
  switches: { name: '-backend=false' | '-lock=false' | '-state' | '-chdir'; from: string }[];
  /** Where `-plugin-dir` stands. */
  pluginFolders: string[];
  /** Variables that cannot be taken apart. */
  mistakes: string[];
}

/** The commands whose arguments decide about state. */
const COMMANDS = ['init', 'plan', 'apply', 'destroy', 'refresh', 'import', 'state_mv', 'state_rm', 'state_push', 'taint', 'untaint'];

/**
 * Reads `TF_CLI_ARGS_<command>`, `TF_CLI_ARGS` and the `-backend-config` values that were given to this step, in the order in which
 * Terraform applies them: the later wins. `TF_CLI_ARGS` comes after the variable of the command.
 */
export function readCommandLine(env: (name: string) => string | undefined, given: readonly string[]): CommandLine {
  const line: CommandLine = { backendConfig: [], variables: [], switches: [], pluginFolders: [], mistakes: [] };
  const common = env('TF_CLI_ARGS');
  for (const command of COMMANDS) {
    const variable = `TF_CLI_ARGS_${command}`;
    const own = env(variable);
    const parts = [[variable, own], ...(command === 'init' || command === 'plan' ? [['TF_CLI_ARGS', common] as const] : [])] as const;
    for (const [from, text] of parts) {
      if (!text) continue;
      const words = shellWords(text);
      if (words) readWords(line, words, from, command);
      else if (!line.mistakes.includes(from)) line.mistakes.push(from);
    }
  }
  for (const item of given) line.backendConfig.push(backendConfig(item, 'the input backend-config'));
  line.switches = unique(line.switches);
  line.variables = unique(line.variables);
  // A single empty value takes all of them away.
  const [only, ...others] = line.backendConfig;
  if (only && 'file' in only && only.file === '' && others.length === 0) line.backendConfig = [];
  return line;
}

/** Reads words of a command line that follow the command. */
export function readWords(line: CommandLine, words: readonly string[], from: string, command: string): void {
  for (let index = 0; index < words.length; index += 1) {
    const [, name, inline] = /^--?([a-z-]+)(?:=([\s\S]*))?$/.exec(words[index] as string) ?? [];
    if (name === undefined) continue;
    const value = () => {
      if (inline !== undefined) return inline;
      index += 1;
      return words[index] ?? '';
    };
    const isFalse = inline !== undefined && /^(?:0|f|false)$/i.test(inline);
    if (name === 'backend-config' && command === 'init') line.backendConfig.push(backendConfig(value(), from));
    else if (name === 'var') {
      const [, variable = '', text = ''] = /^([^=]*)=([\s\S]*)$/.exec(value()) ?? [];
      line.variables.push({ name: variable.trim(), text, from });
    } else if (name === 'var-file') line.variables.push({ file: value(), from });
    else if ((name === 'backend' || name === 'cloud') && command === 'init' && isFalse)
      line.switches.push({ name: '-backend=false', from });
    else if (name === 'lock' && isFalse) line.switches.push({ name: '-lock=false', from });
    else if ((name === 'state' || name === 'state-out') && command !== 'init') line.switches.push({ name: '-state', from });
    else if (name === 'plugin-dir') line.pluginFolders.push(from);
    else if (name === 'chdir') line.switches.push({ name: '-chdir', from });
  }
}

function backendConfig(text: string, from: string): BackendConfig {
  const equals = text.indexOf('=');
  return equals < 0 ? { file: text, from } : { name: text.slice(0, equals), text: text.slice(equals + 1), from };
}

/** Splits text into words as a shell does, without expanding anything; undefined where a quote is left open or a shell operator stands. */
export function shellWords(text: string): string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (character === '\\' && quote !== "'") {
      index += 1;
      if (index >= text.length) return undefined;
      word = (word ?? '') + (text[index] as string);
    } else if (quote !== '') {
      if (character === quote) quote = '';
      else word = (word ?? '') + character;
    } else if (/[;&|<>`]/.test(character)) {
      // Terraform's splitter stops here, with or without the word before; nobody means that.
      return undefined;
    } else if (character === '"' || character === "'") {
      quote = character;
      word ??= '';
    } else if (/[ \t\r\n]/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + character;
  }
  if (quote !== '') return undefined;
  if (word !== undefined) words.push(word);
  return words;
}

const unique = <T>(items: readonly T[]): T[] => {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = JSON.stringify(item);
    return !seen.has(key) && seen.add(key);
  });
};
