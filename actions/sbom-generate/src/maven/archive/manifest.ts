/** Attributes that say something about the archive, in lower case. Others, such as lists of packages, can be long. */
const KNOWN = [
  'archiver-version',
  'automatic-module-name',
  'bundle-license',
  'bundle-symbolicname',
  'bundle-vendor',
  'bundle-version',
  'class-path',
  'created-by',
  'group-id',
  'implementation-title',
  'implementation-vendor',
  'implementation-vendor-id',
  'implementation-version',
  'main-class',
  'plugin-dependencies',
  'plugin-version',
  'short-name',
  'specification-title',
  'specification-vendor',
  'start-class',
] as const;

type Attribute = (typeof KNOWN)[number];

/** Of the main attributes of a `META-INF/MANIFEST.MF`, those that are known. */
export type Manifest = ReadonlyMap<Attribute, string>;

/** Characters of an attribute that counts; a class path of a thousand archives has a tenth of that. */
const LONGEST = 512 * 1024;

const ATTRIBUTES: ReadonlyMap<string, Attribute> = new Map(KNOWN.map((name) => [name, name]));

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
  const attributes = new Map<Attribute, string>();
  for (const line of section.split(/\r\n?|\n/)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    // Case does not count in names.
    const name = ATTRIBUTES.get(line.slice(0, colon).trim().toLowerCase());
    const value =
      name &&
      Buffer.from(line.slice(colon + 1), 'latin1')
        .toString('utf8')
        .trim();
    if (name && value && value.length <= LONGEST) attributes.set(name, value);
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
