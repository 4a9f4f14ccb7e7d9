import { DECLINED } from './scanner.ts';

/** An expression that was read: its value where values are wanted, and whether it may stand between other parts of a template as it is. */
export interface Expression {
  value: unknown;
  kind: 'literal' | 'template' | 'collection' | 'conditional' | 'parentheses' | 'other';
}

/** The parts of a template: text as it is written back, and interpolations. */
export class Parts {
  literal = '';
  #before = '';
  #only: Expression | undefined;
  #count = 0;
  #isPlain = true;

  add(part: Expression): void {
    this.#isPlain &&= part.kind === 'other' && isNormal(this.literal);
    this.#before += `${this.literal}${String(part.value)}`;
    this.#count += this.literal === '' ? 1 : 2;
    this.#only = part;
    this.literal = '';
  }

  /** The whole template. One that is an interpolation alone stands for what is in it. */
  whole(wanted: boolean): Expression {
    if (this.#only && this.#count === 1 && this.literal === '') return this.#only;
    // Text is normalised by the real parser, and what is worked out is written in another way than it stands.
    if (wanted && !(this.#isPlain && isNormal(this.literal))) throw DECLINED;
    return { value: this.#before + this.literal, kind: this.#only ? 'template' : 'literal' };
  }
}

const isNormal = (text: string): boolean => text === text.normalize('NFC');
