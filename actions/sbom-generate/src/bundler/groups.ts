/** Groups that are there for work on the project alone. */
const DEVELOPMENT = new Set(['development', 'test']);

const OPENING = /^(?:[\w.]+\s*\|?\|?=\s*)?(?:if|unless|case|while|until|begin|for|def|class|module)\b|\bdo(?:\s*\|[^|]*\|)?$/;
const NAME = /^gem[\s(]\s*(["'])([\w.-]+)\1/;
const ELSEWHERE = /[^\w.:'"]gem[\s(]\s*(["'])([\w.-]+)\1/g;

/**
 * The gems that a Gemfile asks for in the groups `development` and `test` alone. A Gemfile is a program: where it does what cannot be
 * followed line by line, no gem is said to be for development.
 * @param ofSpec what the project's gemspec wants for development, which counts where the Gemfile takes the gemspec in
 */
export function developmentGems(text: string, ofSpec: readonly string[] = []): ReadonlySet<string> {
  const groups: (readonly string[] | undefined)[] = [];
  const development = new Set<string>();
  const required = new Set<string>();
  for (const line of statementsOf(text)) {
    const group = /^group[\s(]\s*(.+?)\)?\s+do(?:\s*\|[^|]*\|)?$/.exec(line)?.[1];
    if (group !== undefined) {
      groups.push(namesOf(group) ?? ['default']);
    } else if (/^end\b/.test(line)) {
      if (groups.length === 0) return new Set();
      groups.pop();
    } else if (/^(?:eval_gemfile|instance_eval|send|public_send|eval)\b|<<[~-]?["'A-Z]/.test(line)) return new Set();
    else if (/^gem[\s(]/.test(line)) {
      const name = NAME.exec(line)?.[2];
      const inline = /(?:\bgroups?:|:groups?\s*=>)\s*(.+)$/.exec(line)?.[1];
      const all = [...groups.flatMap((names) => names ?? []), ...(inline === undefined ? [] : (namesOf(inline) ?? ['default']))];
      const forWork = all.length > 0 && all.every((item) => DEVELOPMENT.has(item));
      // A name that is computed may be any.
      if (name === undefined && !forWork) return new Set();
      if (name !== undefined) (forWork ? development : required).add(name);
      if (/\bdo(?:\s*\|[^|]*\|)?$/.test(line)) groups.push(undefined);
    } else if (/^gemspec\b/.test(line)) {
      for (const name of ofSpec) development.add(name);
    } else {
      for (const [, , name = ''] of line.matchAll(ELSEWHERE)) required.add(name);
      if (OPENING.test(line) && !/\bend$/.test(line)) groups.push(undefined);
    }
  }
  // Something that was opened or closed has not been seen.
  if (groups.length > 0) return new Set();
  return new Set([...development].filter((name) => !required.has(name)));
}

/** The gems that a gemspec wants for development, as far as it names them. */
export const developmentGemsOfSpec = (text: string): string[] =>
  [...text.matchAll(/^\s*\w{1,40}\.add_development_dependency[\s(]\s*(["'])([\w.-]+)\1/gm)].map(([, , name = '']) => name);

/** Lines without comments; what goes on in the next line is one. */
function* statementsOf(text: string): Generator<string> {
  let open: string[] = [];
  let commented = false;
  for (const raw of text.split(/\r?\n/)) {
    if (raw === '__END__') break;
    if (/^=(?:begin|end)\b/.test(raw)) commented = raw.startsWith('=begin');
    if (commented || raw.startsWith('=end')) continue;
    const line = withoutComment(raw).trim();
    if (line === '') continue;
    open.push(line);
    if (/[,\\]$/.test(line) && open.length < 1000) continue;
    yield open.join(' ');
    open = [];
  }
  if (open.length > 0) yield open.join(' ');
}

function withoutComment(line: string): string {
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] as string;
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '#') return line.slice(0, at);
  }
  return line;
}

/** Group names that are written out, such as `:development, "test"` or `[:test]`; undefined where any is computed. */
function namesOf(list: string): string[] | undefined {
  const words = /^%[iw][[({]([\w\s]+)[\])}]/.exec(list)?.[1];
  if (words !== undefined) return words.trim().split(/\s+/);
  const names: string[] = [];
  let rest = list.replace(/^\[/, '').trim();
  for (;;) {
    const match = /^(?::(?:(\w+)|(["'])(\w+)\2)|(["'])(\w+)\4)\s*/.exec(rest);
    if (!match) return undefined;
    names.push(match[1] ?? match[3] ?? match[5] ?? '');
    rest = rest.slice(match[0].length);
    // Options and conditions follow.
    if (!rest.startsWith(',') || /^,\s*(?:\w+:\s|:\w+\s*=>)/.test(rest))
      return /^(?:$|[\]),]|if\b|unless\b)/.test(rest) ? names : undefined;
    rest = rest.slice(1).trim();
  }
}
