/** Where an argument or block stands: line and column from 1, columns in UTF-16 units. */
export interface Spot {
  line: number;
  column: number;
}

/** A block of a file in Terraform's native syntax: what it is called and where its parts stand, without values. */
export interface OutlineBlock extends Spot {
  type: string;
  labels: string[];
  attributes: Map<string, OutlineArgument>;
  blocks: OutlineBlock[];
  /** Index in the text of the body, after the opening brace. */
  start: number;
}

/** An argument of a block: from `from` to before `to` in the text, its expression from `value` on. */
export interface OutlineArgument extends Spot {
  from: number;
  value: number;
  to: number;
  /** As it is written. */
  expression: string;
}

export interface Outline {
  /** The file's body: a block without type and labels. */
  body: OutlineBlock;
  /** How deep brackets, blocks and templates nest. */
  depth: number;
}

const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const CLOSER: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/**
 * The blocks and arguments of a file with their places; comments, strings, templates and heredocs are stepped over.
 * Takes any text and always ends: what is no valid syntax is stepped over too, because the parser reports it.
 */
export function outline(text: string): Outline {
  const spot = spots(text);
  const body: OutlineBlock = { type: '', labels: [], attributes: new Map(), blocks: [], line: 1, column: 1, start: 0 };
  const open: OutlineBlock[] = [body];
  let depth = 0;
  let at = 0;

  const match = (pattern: RegExp, index: number): RegExpExecArray | null => {
    pattern.lastIndex = index;
    return pattern.exec(text);
  };
  const lineEnd = (index: number): number => {
    const end = text.indexOf('\n', index);
    return end < 0 ? text.length : end;
  };
  /** The index after a comment that starts here, or undefined. */
  const afterComment = (index: number): number | undefined => {
    if (text[index] === '#' || text.startsWith('//', index)) return lineEnd(index);
    if (!text.startsWith('/*', index)) return undefined;
    const end = text.indexOf('*/', index + 2);
    return end < 0 ? text.length : end + 2;
  };
  const afterHeredoc = (index: number): number | undefined => {
    const opening = match(HEREDOC, index);
    if (!opening) return undefined;
    for (let start = index + opening[0].length; start < text.length; ) {
      const end = lineEnd(start);
      if (text.slice(start, end).trim() === opening[1]) return end;
      start = end + 1;
    }
    return text.length;
  };
  /** The index where the expression that starts here ends: its line's end, or the brace that closes a one-line block. */
  const afterExpression = (start: number): number => {
    const closers: string[] = [];
    for (let index = start; index < text.length; ) {
      depth = Math.max(depth, closers.length + open.length);
      const character = text[index] as string;
      if (closers.at(-1) === '"') {
        if (character === '\\') index += 2;
        else if (text.startsWith('$${', index) || text.startsWith('%%{', index)) index += 3;
        else if (text.startsWith('${', index) || text.startsWith('%{', index)) {
          closers.push('}');
          index += 2;
        } else {
          if (character === '"' || character === '\n') closers.pop();
          if (character !== '\n') index += 1;
        }
        continue;
      }
      const skipped = afterComment(index) ?? (character === '<' ? afterHeredoc(index) : undefined);
      if (skipped !== undefined) {
        index = skipped;
        continue;
      }
      if (closers.length === 0 && (character === '\n' || character === '}')) return index;
      if (character === '"') closers.push('"');
      else if (CLOSER[character]) closers.push(CLOSER[character]);
      else if (character === closers.at(-1)) closers.pop();
      index += 1;
    }
    return text.length;
  };
  /** The index after blanks and block comments, which may stand between any two words. */
  const afterBlanks = (index: number): number => {
    for (let next = index; ; ) {
      while (text[next] === ' ' || text[next] === '\t') next += 1;
      if (!text.startsWith('/*', next)) return next;
      next = afterComment(next) as number;
    }
  };

  while (at < text.length) {
    const comment = afterComment(at);
    if (comment !== undefined) {
      at = comment;
      continue;
    }
    const name = match(IDENTIFIER, at);
    if (!name) {
      if (text[at] === '}' && open.length > 1) open.pop();
      at += 1;
      continue;
    }
    const start = at;
    const parent = open.at(-1) as OutlineBlock;
    at = afterBlanks(at + name[0].length);
    if (text[at] === '=' && text[at + 1] !== '=') {
      const value = at + 1;
      at = afterExpression(value);
      if (!parent.attributes.has(name[0]))
        parent.attributes.set(name[0], { ...spot(start), from: start, value, to: at, expression: text.slice(value, at).trim() });
      continue;
    }
    const labels: string[] = [];
    for (;;) {
      const quoted = match(/"((?:[^"\\\n]|\\.)*)"/uy, at);
      const label = quoted ?? match(IDENTIFIER, at);
      if (!label) break;
      labels.push(quoted ? (quoted[1] as string) : label[0]);
      at = afterBlanks(at + label[0].length);
    }
    if (text[at] !== '{') continue;
    const block: OutlineBlock = { type: name[0], labels, attributes: new Map(), blocks: [], ...spot(start), start: at + 1 };
    parent.blocks.push(block);
    open.push(block);
    depth = Math.max(depth, open.length);
    at += 1;
  }
  return { body, depth };
}

/** Line and column of an index. */
export function spots(text: string): (index: number) => Spot {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: index - (starts[low] as number) + 1 };
  };
}
