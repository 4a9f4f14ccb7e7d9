/** An element with elements in it, by name, or its text. */
export type Xml = string | ReadonlyMap<string, Xml>;

const MAX_DEPTH = 16;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** One tag with the text before it. Attributes are namespaces and say nothing here. */
const PIECE = /([^<]*)<(\/?)([A-Za-z_][\w.-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const PROLOGUE = /^\uFEFF?(?:<\?xml[^?<>]*\?>)?\s*/;

/**
 * Reads the XML that the query protocol of AWS answers with: elements, text, the five named entities and character
 * references. Document types, comments, CDATA, mixed content and an element that is there twice are refused.
 * @throws SyntaxError that says nothing of the content
 */
export function parseXml(text: string): { name: string; content: Xml } {
  interface Open {
    name: string;
    children: Map<string, Xml>;
    text: string;
  }
  const open: Open[] = [];
  PIECE.lastIndex = PROLOGUE.exec(text)?.[0].length ?? 0;
  for (;;) {
    const [piece, before = '', closes, name = '', , empty] = PIECE.exec(text) ?? [];
    if (piece === undefined) throw new SyntaxError('not an XML answer');
    const parent = open.at(-1);
    if (!parent && before.trim() !== '') throw new SyntaxError('text outside the root element');
    if (parent) parent.text += before;
    if (!closes) {
      if (open.length >= MAX_DEPTH) throw new SyntaxError('elements are nested too deep');
      open.push({ name, children: new Map(), text: '' });
      if (!empty) continue;
    }
    const done = open.pop();
    if (done?.name !== name || (closes && empty)) throw new SyntaxError('elements are not closed in order');
    if (done.children.size > 0 && done.text.trim() !== '') throw new SyntaxError('text between elements');
    const content = done.children.size > 0 ? done.children : unescaped(done.text);
    const above = open.at(-1);
    if (!above) {
      if (text.slice(PIECE.lastIndex).trim() !== '') throw new SyntaxError('something after the root element');
      return { name, content };
    }
    if (above.children.has(name)) throw new SyntaxError('an element is there twice');
    above.children.set(name, content);
  }
}

const unescaped = (text: string): string =>
  text.replace(/&([^;&]{0,8};)?/g, (_, reference: string | undefined) => {
    const name = reference?.slice(0, -1) ?? '';
    const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name) ?? [];
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const value = Object.hasOwn(NAMED, name) ? NAMED[name] : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (value === undefined) throw new SyntaxError('an unknown entity');
    return value;
  });
