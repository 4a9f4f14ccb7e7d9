import { byName, type NamedDigest } from './named-digest.ts';

/** Hex digits by algorithm; what is shorter can be forged. */
const BY_LENGTH: Readonly<Record<number, string>> = { 64: 'sha256', 96: 'sha384', 128: 'sha512' };

/** `HEX  name`, `HEX *name` (binary), `HEX Uname` (shasum: universal newlines), and one space as some tools write. */
const GNU = /^([0-9a-fA-F]+)(?: ([ *U])(?=.)| )(.+)$/s;
/** `SHA256 (name) = HEX` of BSD and `sha256sum --tag`; `SHA2-256(name)= HEX` of OpenSSL. */
const BSD = /^SHA(?:2-)?(\d{3}) ?\((.+)\) ?= ([0-9a-fA-F]+)$/s;

/**
 * Reads a file of checksums as sha256sum, shasum, BSD and OpenSSL write it. Several algorithms for one name become one
 * subject. A line that is no checksum is a mistake: it would be a file that nobody attests.
 * @returns the subjects in the order of the file, or what is wrong
 */
export function parseChecksums(text: string): NamedDigest[] | string {
  const found: NamedDigest[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const entry = entryOf(line);
    if (typeof entry === 'string') return `line ${index + 1} ${entry}`;
    found.push(entry);
  }
  return found.length === 0 ? 'it holds no checksum' : byName(found);
}

function entryOf(line: string): NamedDigest | string {
  // A backslash before the digest says that the name is written with escapes.
  const escaped = line.startsWith('\\');
  const rest = escaped ? line.slice(1) : line;
  const bsd = BSD.exec(rest);
  const gnu = bsd ? null : GNU.exec(rest);
  const [hex, written] = bsd ? [bsd[3], bsd[2]] : [gnu?.[1], gnu?.[3]];
  if (hex === undefined || written === undefined) return 'is not a checksum as sha256sum writes it';
  const algorithm = BY_LENGTH[hex.length];
  if (algorithm === undefined) return `has a digest of ${hex.length} hex digits: SHA-256, SHA-384 and SHA-512 are read`;
  if (bsd && `sha${bsd[1]}` !== algorithm) return `calls a digest of ${algorithm} SHA${bsd[1]}`;
  const name = escaped ? unescaped(written) : written;
  if (name === undefined) return 'has a name with an escape that nobody writes';
  return { name, digest: { [algorithm]: hex.toLowerCase() } };
}

/** The name behind `\\`, `\n` and `\r`. */
function unescaped(text: string): string | undefined {
  let wrong = false;
  const name = text.replace(/\\(.?)/gs, (_, mark: string) => {
    const meant = ({ '\\': '\\', n: '\n', r: '\r' } as Record<string, string>)[mark];
    wrong ||= meant === undefined;
    return meant ?? '';
  });
  return wrong ? undefined : name;
}
