/** Markup that is safe as it stands. Made by {@link html} alone. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Part = Html | string | number | false | undefined | readonly Part[];

/**
 * A template whose values are escaped and cut, so that no text of a record can become markup or bury the others.
 * Nested templates and lists of them stand as they are; `false` and `undefined` leave nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(strings.reduce((text, piece, index) => text + render(values[index - 1]) + piece));
}

function render(value: Part): string {
  if (value instanceof Html) return value.text;
  if (value === false || value === undefined) return '';
  if (typeof value === 'object') return value.map(render).join('');
  return escapeHtml(short(String(value)));
}

/** Characters of one text after which it is cut. No word of this project is as long, and one text of a record must not fill a book. */
const LONGEST = 1000;

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')} […]` : text);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes for text and quoted attributes. Control, bidirectional and invisible characters, which could forge what is read, become U+FFFD. */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
      '\ufffd',
    )
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string);
