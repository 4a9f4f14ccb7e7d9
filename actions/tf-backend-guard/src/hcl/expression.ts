import { DECLINED, decline, Scanner } from './scanner.ts';
import { type Expression, Parts } from './template.ts';

export const IDENTIFIER = /[A-Za-z_][\w-]*/y;
/** A name as the key of an object; those of providers have parts. */
const KEY = /[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*/y;
/** An index as it was written once: `list.0`. */
const LEGACY_INDEX = /\d+(?!\w|\.\d)/y;
const KEYWORD = /^(?:true|false|null)$/;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const HEREDOC = /<<(-?)([A-Za-z_][\w-]*)\r?\n/y;
/** The rest of a quoted text up to what is not plain. */
const PLAIN = /[^"\\$%\u0000-\u0008\u000a-\u001f\u007f]*/y;
const ESCAPE = /\\(?:[nrt"\\]|u[0-9a-cA-CefEF][0-9a-fA-F]{3})/y;
const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
const OPERATOR = /&&|\|\||[=!<>]=|[-+*%<>]|\/(?![/*])/y;

/** Reads expressions as the real parser does, or declines. */
export class ExpressionReader extends Scanner {
  /** Whether values are wanted here. */
  protected wanted = true;

  protected expression(): Expression {
    return this.nested(() => {
      const start = this.at;
      let found = this.term();
      let end = this.at;
      for (;;) {
        this.gap();
        if (this.match(OPERATOR) === undefined) break;
        this.gap();
        this.term();
        end = this.at;
        found = this.source(start, end, 'other');
      }
      if (this.take('?')) {
        this.gap();
        this.expression();
        this.gap();
        this.expect(':');
        this.gap();
        this.expression();
        return this.source(start, this.at, 'conditional');
      }
      this.at = end;
      return found;
    });
  }

  /** A term with what is taken from it by names, indexes and splats. */
  protected term(): Expression {
    const start = this.at;
    const character = this.text[start];
    if (character === '!' || character === '-') {
      this.at += 1;
      this.gap();
      const operand = this.at;
      return this.nested(() => {
        const { kind } = this.term();
        // The real parser works out what is constant.
        const isName = kind === 'other' && /[A-Za-z_]/.test(this.text[operand] as string);
        const isNumber = !this.wanted && character === '-' && /\d/.test(this.text[operand] as string);
        if (!isName && !isNumber) throw DECLINED;
        return this.source(start, this.at, 'other');
      });
    }
    const found = this.plainTerm(character);
    const end = this.at;
    this.traversal();
    if (this.at === end) return found;
    // What is taken from a literal may be refused, and what is taken from a constant may be one.
    if (found.kind === 'literal' || (this.wanted && found.kind !== 'other')) throw DECLINED;
    return this.source(start, this.at, 'other');
  }

  protected traversal(): void {
    for (let splats = 0; ; ) {
      if (this.text[this.at] === '.') {
        if (this.text[this.at + 1] === '.') return;
        this.at += 1;
        if (this.match(IDENTIFIER) !== undefined || this.match(LEGACY_INDEX) !== undefined) continue;
        splats += 1;
        // A splat inside of a splat is refused.
        if (!this.take('*') || splats > 1) throw DECLINED;
      } else if (this.take('[')) {
        this.within(false, () => {
          this.gap();
          if (!this.take('*')) this.expression();
          this.gap();
          this.expect(']');
        });
      } else return;
    }
  }

  protected plainTerm(character: string | undefined): Expression {
    const start = this.at;
    switch (character) {
      case '"':
        return this.quoted();
      case '<':
        return this.heredoc();
      case '(':
        this.at += 1;
        this.within(false, () => {
          this.gap();
          this.expression();
          this.gap();
          this.expect(')');
        });
        return this.source(start, this.at, 'parentheses');
      case '[':
        return this.tuple();
      case '{':
        return this.object();
    }
    const number = this.match(NUMBER);
    if (number !== undefined) {
      if (this.wanted && !/^\d{1,15}$/.test(number)) throw DECLINED;
      return { value: Number(number), kind: 'literal' };
    }
    const name = this.match(IDENTIFIER) ?? decline();
    if (KEYWORD.test(name)) return { value: name === 'null' ? null : name === 'true', kind: 'literal' };
    const end = this.at;
    this.blanks();
    if (this.text[this.at] !== '(') {
      if (this.text.startsWith('::', this.at)) throw DECLINED;
      this.at = end;
      return this.source(start, end, 'other');
    }
    this.at += 1;
    this.within(false, () => {
      this.list(')', true);
    });
    return this.source(start, this.at, 'other');
  }

  /** Expressions with commas between them, up to what closes them. */
  protected list(closer: string, isCall: boolean): unknown[] {
    const items: unknown[] = [];
    for (;;) {
      this.gap();
      if (this.take(closer)) return items;
      items.push(this.expression().value);
      this.gap();
      if (isCall && this.text.startsWith('...', this.at)) {
        this.at += 3;
        this.gap();
        this.expect(closer);
        return items;
      }
      if (this.take(closer)) return items;
      this.expect(',');
    }
  }

  protected tuple(): Expression {
    const start = this.at;
    this.at += 1;
    return this.within(false, () => {
      this.gap();
      if (this.isWord('for')) return this.for(start, ']');
      return { value: this.list(']', false), kind: 'collection' };
    });
  }

  protected object(): Expression {
    const start = this.at;
    this.at += 1;
    const isFor = this.within(false, () => {
      const before = this.at;
      this.gap();
      if (this.isWord('for')) return true;
      this.at = before;
      return false;
    });
    if (isFor) return this.within(false, () => this.for(start, '}'));
    return this.within(true, () => {
      const entries = new Map<string, unknown>();
      for (;;) {
        this.blanks();
        while (this.takeLineEnd()) this.blanks();
        if (this.take('}')) break;
        const key = this.key();
        this.blanks();
        if (this.text.startsWith('==', this.at) || (!this.take('=') && !this.take(':'))) throw DECLINED;
        this.blanks();
        const { value } = this.expression();
        if (this.wanted) {
          if (entries.has(key)) throw DECLINED;
          entries.set(key, value);
        }
        this.blanks();
        if (this.take('}')) break;
        if (!this.take(',') && !this.takeLineEnd()) throw DECLINED;
      }
      return { value: Object.fromEntries(entries), kind: 'collection' };
    });
  }

  /** A name or a quoted text. Whatever is worked out may stand in parentheses, where values are not wanted. */
  protected key(): string {
    if (this.text[this.at] === '"') {
      const { value } = this.quoted();
      return typeof value === 'string' ? value : decline();
    }
    if (this.text[this.at] === '(' && !this.wanted) {
      this.plainTerm('(');
      return '';
    }
    const name = this.match(KEY) ?? decline();
    return KEYWORD.test(name.split('.')[0] as string) ? decline() : name;
  }

  /** A `for` expression, from its first word on. */
  protected for(start: number, closer: ']' | '}'): Expression {
    this.at += 'for'.length;
    this.gap();
    this.match(IDENTIFIER) ?? decline();
    this.gap();
    if (this.take(',')) {
      this.gap();
      this.match(IDENTIFIER) ?? decline();
      this.gap();
    }
    if (!this.isWord('in')) throw DECLINED;
    this.at += 'in'.length;
    this.gap();
    this.expression();
    this.gap();
    this.expect(':');
    this.gap();
    this.expression();
    this.gap();
    if (closer === '}') {
      if (!this.text.startsWith('=>', this.at)) throw DECLINED;
      this.at += 2;
      this.gap();
      this.expression();
      this.gap();
      if (this.text.startsWith('...', this.at)) this.at += 3;
      this.gap();
    }
    if (this.isWord('if')) {
      this.at += 'if'.length;
      this.gap();
      this.expression();
      this.gap();
    }
    this.expect(closer);
    return this.source(start, this.at, 'other');
  }

  protected quoted(): Expression {
    this.at += 1;
    const parts = new Parts();
    for (;;) {
      parts.literal += this.match(PLAIN) ?? '';
      const character = this.text[this.at];
      if (character === '"') {
        this.at += 1;
        return parts.whole(this.wanted);
      }
      if (character === '\\') {
        const written = this.match(ESCAPE) ?? decline();
        parts.literal += written[1] === 'u' ? String.fromCharCode(Number.parseInt(written.slice(2), 16)) : ESCAPED[written[1] as string];
      } else if (character === '$' || character === '%') this.introducer(parts);
      else throw DECLINED;
    }
  }

  protected heredoc(): Expression {
    this.match(HEREDOC) ?? decline();
    const [, flush, marker] = this.groups;
    if (this.wanted && flush !== '') throw DECLINED;
    const parts = new Parts();
    for (let isLineStart = true; ; ) {
      if (isLineStart) {
        const end = this.text.indexOf('\n', this.at);
        if (end < 0) throw DECLINED;
        const line = this.text.slice(this.at, end);
        if (line.includes(marker as string) && line.trim() === marker) {
          if (!/^[ \t]*\S+$/.test(line)) throw DECLINED;
          this.at = end;
          return parts.whole(this.wanted);
        }
      }
      const character = this.text[this.at];
      if (character === undefined || character === '\r') throw DECLINED;
      isLineStart = character === '\n';
      if (character === '$' || character === '%') this.introducer(parts);
      else {
        const from = this.at;
        this.at += 1;
        while (!isLineStart && this.at < this.text.length && !/[$%\r\n]/.test(this.text[this.at] as string)) this.at += 1;
        parts.literal += this.text.slice(from, this.at);
      }
    }
  }

  /** A `$` or `%` of a template: itself, an escaped introducer, or an interpolation. */
  protected introducer(parts: Parts): void {
    const character = this.text[this.at] as string;
    let count = 1;
    while (this.text[this.at + count] === character) count += 1;
    if (this.text[this.at + count] !== '{') {
      parts.literal += character.repeat(count);
      this.at += count;
    } else if (count === 2) {
      parts.literal += `${character}${character}{`;
      this.at += 3;
    } else if (character === '$' && count === 1) {
      this.at += 2;
      const part = this.within(false, () => {
        this.gap();
        const inner = this.expression();
        this.gap();
        this.expect('}');
        return inner;
      });
      parts.add(part);
    } else throw DECLINED;
  }

  /** An expression that is known by its text alone. */
  protected source(from: number, to: number, kind: Expression['kind']): Expression {
    return { value: this.wanted ? `\${${this.text.slice(from, to)}}` : undefined, kind };
  }
}
