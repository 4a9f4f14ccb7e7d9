/** The main attributes of a `META-INF/MANIFEST.MF` by their names in lower case, which do not count. */
export type Manifest = ReadonlyMap<string, string>;

/**
 * Parses the main section of a manifest (JAR file specification). The sections of single files after it say nothing about the
 * archive. Lines that are no attributes are passed over.
 */
export function parseManifest(content: Buffer): Manifest {
  // A line is cut after 72 bytes, even inside of a character, so lines are joined before they are decoded.
  const section = mainSection(content)
    .toString('latin1')
    .replace(/^\xEF\xBB\xBF/, '')
    .replace(/(?:\r\n?|\n) /g, '');
  const attributes = new Map<string, string>();
  for (const line of section.split(/\r\n?|\n/)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const value = Buffer.from(line.slice(colon + 1), 'latin1')
      .toString('utf8')
      .trim();
    if (value !== '') attributes.set(line.slice(0, colon).trim().toLowerCase(), value);
  }
  return attributes;
}

function mainSection(content: Buffer): Buffer {
  let end = content.length;
  for (const blank of ['\n\n', '\n\r\n', '\r\r']) {
    const at = content.subarray(0, end).indexOf(blank, 0, 'latin1');
    if (at >= 0) end = at;
  }
  return content.subarray(0, end);
}
