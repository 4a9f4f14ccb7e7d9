/** A node of an HCL expression. What this parser does not know is `unknown`: its value is not known either. */
export type Node =
  | { kind: 'constant'; value: string | number | boolean | null }
  | { kind: 'template'; parts: readonly Node[] }
  | { kind: 'list'; items: readonly Node[] }
  | { kind: 'object'; entries: readonly (readonly [key: Node, value: Node])[] }
  | { kind: 'name'; name: string }
  | { kind: 'get'; from: Node; key: Node }
  | { kind: 'call'; name: string; args: readonly Node[] }
  | { kind: 'choice'; condition: Node; yes: Node; no: Node }
  | { kind: 'operation'; operator: string; operands: readonly Node[] }
  | { kind: 'unknown' };

const UNKNOWN: Node = { kind: 'unknown' };
const NAME = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const BLANK = /(?:[ \t\r\n]|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
/** Operators by how tightly they bind, loosest first. */
const OPERATORS = [['||'], ['&&'], ['==', '!='], ['<=', '>=', '<', '>'], ['+', '-'], ['*', '/', '%']];
const MAX_DEPTH = 60;

class Stop extends Error {}

/** Parses the text of a template as HCL's JSON form has it: text with `${…}`. Takes any text. */
export function parseTemplate(text: string): Node {
  const parser = new Parser(text);
  try {
    return parser.template(undefined);
  } catch (error) {
    if (error instanceof Stop) return UNKNOWN;
    throw error;
  }
}

class Parser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Up to the end, or up to a quote. */
  template(end: '"' | undefined): Node {
    const parts: Node[] = [];
    let literal = '';
    const flush = () => {
      if (literal !== '') parts.push({ kind: 'constant', value: literal });
      literal = '';
    };
    for (;;) {
      if (this.#at >= this.#text.length) {
        if (end) throw new Stop();
        break;
      }
      const rest = this.#text.slice(this.#at, this.#at + 3);
      if (end && rest.startsWith(end)) {
        this.#at += 1;
        break;
      }
      if (rest === '$${' || rest === '%%{') {
        literal += rest.slice(1);
        this.#at += 3;
      } else if (rest.startsWith('%{')) throw new Stop();
      else if (rest.startsWith('${')) {
        flush();
        this.#at += 2;
        if (this.#text[this.#at] === '~') throw new Stop();
        parts.push(this.#expression());
        this.#expect('}');
      } else if (end && rest.startsWith('\\')) {
        literal += this.#escape();
      } else {
        literal += rest[0];
        this.#at += 1;
      }
    }
    flush();
    if (parts.length === 0) return { kind: 'constant', value: '' };
    return parts.length === 1 ? (parts[0] as Node) : { kind: 'template', parts };
  }

  #escape(): string {
    const [all, short, unicode] = /^\\(?:([nrt"\\])|u([0-9a-fA-F]{4}))/.exec(this.#text.slice(this.#at, this.#at + 6)) ?? [];
    if (all === undefined) throw new Stop();
    this.#at += all.length;
    if (unicode) return String.fromCharCode(Number.parseInt(unicode, 16));
    return { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }[short as string] as string;
  }

  #expression(): Node {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new Stop();
    const condition = this.#binary(0);
    let node = condition;
    if (this.#take('?')) {
      const yes = this.#expression();
      this.#expect(':');
      node = { kind: 'choice', condition, yes, no: this.#expression() };
    }
    this.#depth -= 1;
    return node;
  }

  #binary(level: number): Node {
    const operators = OPERATORS[level];
    if (!operators) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = operators.find((each) => this.#take(each));
      if (!operator) return left;
      left = { kind: 'operation', operator, operands: [left, this.#binary(level + 1)] };
    }
  }

  #unary(): Node {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new Stop();
    const operator = this.#take('!') ? '!' : this.#take('-') ? '-' : undefined;
    const node = operator ? ({ kind: 'operation', operator, operands: [this.#unary()] } as const) : this.#postfix(this.#primary());
    this.#depth -= 1;
    return node;
  }

  #postfix(start: Node): Node {
    let node = start;
    for (;;) {
      if (this.#text.startsWith('...', this.#at)) throw new Stop();
      if (this.#text[this.#at] === '.') {
        this.#at += 1;
        const name = this.#match(NAME) ?? this.#match(/\d+/y);
        if (name === undefined) throw new Stop();
        node = { kind: 'get', from: node, key: { kind: 'constant', value: name } };
      } else if (this.#text[this.#at] === '[') {
        this.#at += 1;
        node = { kind: 'get', from: node, key: this.#expression() };
        this.#expect(']');
      } else return node;
    }
  }

  #primary(): Node {
    this.#blank();
    const character = this.#text[this.#at];
    if (character === '"') {
      this.#at += 1;
      return this.template('"');
    }
    if (this.#take('(')) {
      const inner = this.#expression();
      this.#expect(')');
      return inner;
    }
    if (this.#take('[')) return { kind: 'list', items: this.#items(']') };
    if (this.#take('{')) return this.#object();
    const number = this.#match(NUMBER);
    if (number !== undefined) return { kind: 'constant', value: Number(number) };
    const name = this.#match(NAME);
    if (name === undefined || name === 'for') throw new Stop();
    if (this.#text[this.#at] === '(') {
      this.#at += 1;
      return { kind: 'call', name, args: this.#items(')') };
    }
    if (name === 'true' || name === 'false') return { kind: 'constant', value: name === 'true' };
    return name === 'null' ? { kind: 'constant', value: null } : { kind: 'name', name };
  }

  #items(end: string): Node[] {
    const items: Node[] = [];
    while (!this.#take(end)) {
      items.push(this.#expression());
      if (!this.#take(',')) {
        this.#expect(end);
        break;
      }
    }
    return items;
  }

  #object(): Node {
    const entries: [Node, Node][] = [];
    while (!this.#take('}')) {
      this.#blank();
      const name = this.#match(NAME);
      if (name === 'for') throw new Stop();
      const key: Node = name === undefined ? this.#expression() : { kind: 'constant', value: name };
      if (!this.#take('=')) this.#expect(':');
      entries.push([key, this.#expression()]);
      this.#take(',');
    }
    return { kind: 'object', entries };
  }

  #blank(): void {
    BLANK.lastIndex = this.#at;
    this.#at += BLANK.exec(this.#text)?.[0].length ?? 0;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    if (found !== undefined) this.#at += found.length;
    return found;
  }

  #take(text: string): boolean {
    this.#blank();
    if (!this.#text.startsWith(text, this.#at)) return false;
    // `=` is no half of `==` or `=>`, and `!` none of `!=`.
    if (/^[=!<>]$/.test(text) && /[=>]/.test(this.#text[this.#at + 1] ?? '') && !(text === '!' && this.#text[this.#at + 1] === '>'))
      return false;
    this.#at += text.length;
    return true;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw new Stop();
  }
}
