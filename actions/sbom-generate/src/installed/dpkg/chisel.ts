import { quote } from '../../fault.ts';
import { damaged } from '../damaged.ts';
import type { Entry } from './status.ts';

/** Bytes of an unpacked manifest: some hundred for each file of an image. */
const LARGEST = 256 * 1024 * 1024;

/** What a manifest says is installed. */
export interface ChiselManifest {
  entries: Entry[];
  /** Files of each package, without the first `/`, by its name. */
  files: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads `manifest.wall`, which Chisel writes into images that are cut out of Ubuntu's packages and have no dpkg: JSON objects, one
 * on each line, compressed with Zstandard. The first says how many there are.
 * @throws INSTALLED_INVALID where it is damaged
 */
export async function readChisel(content: Uint8Array, file: string): Promise<ChiselManifest> {
  const lines = (await unpacked(content, file)).split('\n').filter((line) => line !== '');
  const records = lines.map((line, i) => recordOf(line, file, i + 1));
  const [head] = records;
  if (typeof head?.jsonwall !== 'string' || head.schema !== '1.0') throw damaged(file, 'is no manifest of a known version.', 1);
  if (head.count !== records.length) throw damaged(file, `has ${records.length} of ${String(head.count)} entries.`);
  const entries: Entry[] = [];
  const files = new Map<string, string[]>();
  records.forEach((record, i) => {
    if (record.kind === 'package') entries.push(entryOf(record, file, i + 1));
    if (record.kind !== 'content' || typeof record.slice !== 'string' || typeof record.path !== 'string' || record.path.endsWith('/'))
      return;
    // A slice is named after its package, which has no such sign in its name.
    const owner = record.slice.slice(0, record.slice.indexOf('_'));
    const path = record.path.replace(/^\//, '');
    const owned = files.get(owner);
    if (owned) owned.push(path);
    else files.set(owner, [path]);
  });
  return { entries, files };
}

async function unpacked(content: Uint8Array, file: string): Promise<string> {
  const { decompressed } = await import('@sovereign-actions/oci');
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  const chunks = decompressed(once(content))[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await chunks.next().catch(() => {
      throw damaged(file, 'is cut off or damaged: it cannot be unpacked.');
    });
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LARGEST) throw damaged(file, `unpacks to more than ${LARGEST} bytes.`);
    text += decoder.decode(value, { stream: true });
  }
}

async function* once(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}

function recordOf(line: string, file: string, number: number): Readonly<Record<string, unknown>> {
  try {
    const record: unknown = JSON.parse(line);
    if (typeof record === 'object' && record !== null) return record as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw damaged(file, `has a line that is no entry: ${quote(line)}.`, number);
}

function entryOf({ name, version, arch, sha256 }: Readonly<Record<string, unknown>>, file: string, line: number): Entry {
  if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9+.-]*$/.test(name) || typeof version !== 'string' || !/^[!-~]+$/.test(version))
    throw damaged(file, 'has a package without its name or its version.', line);
  return {
    name,
    version,
    architecture: typeof arch === 'string' ? arch : undefined,
    multiArch: undefined,
    source: undefined,
    maintainer: undefined,
    depends: undefined,
    provides: undefined,
    state: 'installed',
    digest: typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined,
    file,
  };
}
