/** Thrown, and caught at the top, where a text is wrong or written in a way that is left to the other parser. */
export const DECLINED = Symbol('declined');

export function decline(): never {
  throw DECLINED;
}

const DEEPEST = 60;

/** Walks over a text in HCL's native syntax: words, blanks, comments and ends of lines. */
export class Scanner {
  protected readonly text: string;
  protected at = 0;
  /** Whether a line's end ends an expression here. */
  protected lines = true;
  /** What the pattern that matched last has caught. */
  protected groups: readonly (string | undefined)[] = [];
  #depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  protected match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (!found) return undefined;
    this.groups = found;
    this.at += found[0].length;
    return found[0];
  }

  protected take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  protected expect(character: string): void {
    if (!this.take(character)) throw DECLINED;
  }

  protected isWord(word: string): boolean {
    return this.text.startsWith(word, this.at) && !/[\w-]/.test(this.text[this.at + word.length] ?? '');
  }

  protected isLineEnd(): boolean {
    const character = this.text[this.at];
    return (
      character === '\n' ||
      (character === '\r' && this.text[this.at + 1] === '\n') ||
      character === '#' ||
      this.text.startsWith('//', this.at)
    );
  }

  /** The end of a line, with the comment before it. */
  protected takeLineEnd(): boolean {
    if (!this.isLineEnd()) return false;
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end + 1;
    return true;
  }

  /** Blanks and comments inside of a line. */
  protected blanks(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 32 || code === 9) this.at += 1;
      else if (code === 47 && this.text[this.at + 1] === '*') {
        const end = this.text.indexOf('*/', this.at + 2);
        if (end < 0) throw DECLINED;
        this.at = end + 2;
      } else return;
    }
  }

  /** Blanks, and line ends where they mean nothing. */
  protected gap(): void {
    this.blanks();
    if (!this.lines) while (this.takeLineEnd()) this.blanks();
  }

  protected within<T>(lines: boolean, read: () => T): T {
    const before = this.lines;
    this.lines = lines;
    const found = read();
    this.lines = before;
    return found;
  }

  protected nested<T>(read: () => T): T {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw DECLINED;
    const found = read();
    this.#depth -= 1;
    return found;
  }
}
