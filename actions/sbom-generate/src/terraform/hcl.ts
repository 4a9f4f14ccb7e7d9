/** A block of a lock file with its attributes. */
export interface Block {
  type: string;
  label: string;
  attributes: ReadonlyMap<string, string | readonly string[]>;
  /** From 1. */
  line: number;
}

/** What is wrong with a text, and on which line. */
export class HclError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

interface Token {
  kind: 'text' | 'word' | 'mark' | 'end';
  value: string;
  line: number;
}

const TOKEN = /[ \t\r]+|(\n)|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"((?:[^"\\\n]|\\.)*)"|([A-Za-z_][\w-]*)|([=[\]{},])/y;

/**
 * Parses the part of HCL that Terraform writes into its lock file: blocks with one label, whose attributes are texts and lists of
 * texts.
 * @throws HclError
 */
export function parseBlocks(text: string): Block[] {
  const tokens = tokensOf(text.replace(/^\uFEFF/, ''));
  let at = 0;
  const peek = () => tokens[at] as Token;
  const take = (kind: Token['kind'], value?: string): Token => {
    const token = peek();
    if (token.kind !== kind || (value !== undefined && token.value !== value))
      throw new HclError(token.kind === 'end' ? 'is cut off' : 'has something that Terraform does not write there', token.line);
    at++;
    return token;
  };
  const takeValue = (): string | string[] => {
    if (peek().kind === 'text') return take('text').value;
    take('mark', '[');
    const list: string[] = [];
    while (peek().value !== ']' || peek().kind !== 'mark') {
      list.push(take('text').value);
      if (peek().kind === 'mark' && peek().value === ',') at++;
    }
    take('mark', ']');
    return list;
  };
  const blocks: Block[] = [];
  while (peek().kind !== 'end') {
    const { value: type, line } = take('word');
    const label = take('text').value;
    take('mark', '{');
    const attributes = new Map<string, string | readonly string[]>();
    while (peek().kind === 'word') {
      const name = take('word');
      if (attributes.has(name.value)) throw new HclError(`has "${name.value}" twice in one block`, name.line);
      take('mark', '=');
      attributes.set(name.value, takeValue());
    }
    take('mark', '}');
    blocks.push({ type, label, attributes, line });
  }
  return blocks;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw new HclError('has something that is no part of a lock file', line);
    const [whole, newline, quoted, word, mark] = match;
    if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted.replace(/\\(.)/g, '$1'), line });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word, line });
    else if (mark !== undefined) tokens.push({ kind: 'mark', value: mark, line });
    line += newline === undefined ? (whole.startsWith('/*') ? whole.split('\n').length - 1 : 0) : 1;
  }
  tokens.push({ kind: 'end', value: '', line });
  return tokens;
}
