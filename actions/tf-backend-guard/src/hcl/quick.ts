import { type Spot, spots } from '@sovereign-actions/core';
import type { Body } from './body.ts';
import { ExpressionReader, IDENTIFIER } from './expression.ts';
import { DECLINED, decline } from './scanner.ts';

/** Blocks of a file that say nothing about state. Their syntax is read, their values are not. */
const BYSTANDERS = new Set(['resource', 'output', 'provider', 'moved', 'import', 'removed', 'ephemeral']);

const LABEL = /"([^"\\$%\r\n]*)"/y;
const NOTHING = { line: 1, column: 1, value: undefined };

/**
 * Reads a file in HCL's native syntax as the real parser does, or declines. It takes what configuration is usually made of and declines all
 * else, valid or not: templates with directives, names that are not ASCII, odd numbers. What it takes is valid, with the very values that
 * the real parser gives (the tests compare them), so that whoever is declined asks that one, which needs a quarter of a second to start.
 * Blocks that say nothing about state are left out.
 */
export function quickParse(text: string): Body | undefined {
  try {
    return new Reader(text).file();
  } catch (error) {
    if (error === DECLINED) return undefined;
    throw error;
  }
}

class Reader extends ExpressionReader {
  readonly #spot: (index: number) => Spot;

  constructor(text: string) {
    super(text);
    this.#spot = spots(text);
  }

  file(): Body {
    const body: Body = { type: '', labels: [], attributes: new Map(), blocks: [], line: 1, column: 1 };
    this.#body(body, true);
    return body;
  }

  /** Items up to the closing brace, or to the end of the file for the file itself. */
  #body(body: Body, isFile: boolean): void {
    for (;;) {
      this.blanks();
      while (this.takeLineEnd()) this.blanks();
      if (this.at >= this.text.length) {
        if (isFile) return;
        throw DECLINED;
      }
      if (!isFile && this.take('}')) return;
      this.#item(body, isFile);
      this.blanks();
      if (!this.takeLineEnd() && this.at < this.text.length) throw DECLINED;
    }
  }

  #item(body: Body, inFile: boolean): void {
    const start = this.at;
    const name = this.match(IDENTIFIER) ?? decline();
    this.blanks();
    if (this.text[this.at] === '=') {
      this.at += 1;
      this.blanks();
      const { value } = this.expression();
      if (body.attributes.has(name) || body.blocks.some(({ type }) => type === name)) throw DECLINED;
      body.attributes.set(name, this.wanted ? { ...this.#spot(start), value } : NOTHING);
      return;
    }
    if (body.attributes.has(name)) throw DECLINED;
    const labels: string[] = [];
    while (!this.take('{')) {
      if (this.text[this.at] === '"') {
        this.match(LABEL) ?? decline();
        labels.push(this.groups[1] as string);
      } else labels.push(this.match(IDENTIFIER) ?? decline());
      this.blanks();
    }
    this.nested(() => {
      const before = this.wanted;
      if (inFile && (BYSTANDERS.has(name) || (name === 'data' && labels[0] !== 'terraform_remote_state'))) this.wanted = false;
      const block: Body = {
        type: name,
        labels,
        attributes: new Map(),
        blocks: [],
        ...(this.wanted ? this.#spot(start) : NOTHING),
      };
      this.blanks();
      if (this.isLineEnd() || this.text[this.at] === '}') this.#body(block, false);
      else {
        // One argument may stand on the line of the braces, and no block.
        this.#item(block, false);
        this.blanks();
        if (block.attributes.size !== 1 || !this.take('}')) throw DECLINED;
      }
      if (this.wanted) body.blocks.push(block);
      this.wanted = before;
    });
  }
}
