import type { JsonFault } from './json.ts';
import { lineAt } from './json.ts';

/** An element; names are without a prefix. */
export interface XmlElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Without that of the elements in it, trimmed. */
  text: string;
  children: XmlElement[];
  /** From 1. */
  line: number;
}

/** What a build file needs at most; readers may recurse. */
const DEEPEST = 200;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Parses an XML file into its top element. Entities that a document declares itself are not expanded: they stay as they are
 * written, as do names of HTML such as `&copy;`, which authors of build files use in texts.
 */
export async function parseXml(text: string, file: string, fault: JsonFault): Promise<XmlElement> {
  const { SaxesParser } = await import('saxes');
  const restore = 'Restore the file from version control.';
  const conflict = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m.exec(text);
  if (conflict) {
    throw fault(
      `${file}:${lineAt(text, conflict.index)} has the markers of an unresolved merge conflict.`,
      'Resolve it and commit the result.',
    );
  }
  if (text.trim() === '') throw fault(`${file} is empty.`, restore);
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: XmlElement[] = [];
  let top: XmlElement | undefined;
  let parts: string[][] = [];
  // The parser's message may quote the file; only the line is taken from it.
  const damaged = () => fault(`${file}:${parser.line} is not XML: it is damaged or cut off.`, restore);
  parser.on('error', (error) => {
    if (!/undefined entity/.test(error.message)) throw damaged();
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name: local(name), attributes: new Map(Object.entries(attributes)), text: '', children: [], line: parser.line };
    if (open.length === DEEPEST) throw fault(`${file}:${parser.line} has more than ${DEEPEST} elements in each other.`, restore);
    open.at(-1)?.children.push(element);
    top ??= element;
    open.push(element);
    parts.push([]);
  });
  const onText = (piece: string) => void parts.at(-1)?.push(piece);
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    const element = open.pop() as XmlElement;
    element.text = (parts.pop() as string[]).join('').trim();
  });
  parser.write(text).close();
  if (!top) throw damaged();
  parts = [];
  return top;
}

/** The first element with a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The elements with a name in a list with a name, such as each `module` of `modules`. */
export const itemsOf = (element: XmlElement | undefined, list: string, item: string): XmlElement[] =>
  childOf(element, list)?.children.filter(({ name }) => name === item) ?? [];
