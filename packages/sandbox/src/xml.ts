/** A small XML tree: `['Name', text or children, attributes]`. Children that are undefined are left out. */
export type Xml = readonly [
  name: string,
  content: string | number | boolean | readonly (Xml | undefined)[],
  attributes?: Record<string, string>,
];

/** Characters that XML 1.0 cannot carry, which real services refuse or replace. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

const escapeXml = (text: string): string => text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\r]/g, (char) => ENTITIES[char] as string);

/** Writes a tree as an element, without declaration. */
function element([name, content, attributes = {}]: Xml): string {
  const head = Object.entries(attributes).reduce((text, [key, value]) => `${text} ${key}="${escapeXml(value)}"`, name);
  const inner = Array.isArray(content)
    ? (content as readonly (Xml | undefined)[]).map((child) => (child ? element(child) : '')).join('')
    : escapeXml(String(content));
  return `<${head}>${inner}</${name}>`;
}

export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${element(root)}`;
