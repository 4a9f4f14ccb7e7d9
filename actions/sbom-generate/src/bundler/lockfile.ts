import { type LockFaults, quote } from '../fault.ts';
import type { Lock } from '../reader.ts';

export type SourceKind = 'GEM' | 'GIT' | 'PATH' | 'PLUGIN SOURCE';

/** A section that gems come from. */
export interface Source {
  kind: SourceKind;
  /** Several only in files of old, where a gem could come from each. */
  remotes: string[];
  revision?: string;
  specs: Spec[];
}

/** A gem in a version for a platform. */
export interface Spec {
  name: string;
  version: string;
  /** Such as `x86_64-linux-gnu`; undefined for `ruby`, which runs everywhere. */
  platform?: string;
  source: Source;
  /** Names of the gems that it needs. */
  needs: string[];
  /** From 1. */
  line: number;
}

export interface Lockfile {
  sources: readonly Source[];
  /** What the lockfile is for, such as `ruby` and `x86_64-linux`. */
  platforms: readonly string[];
  /** Names of the gems that the Gemfile asks for. */
  asked: readonly string[];
  /** SHA-256 in hex by full name. */
  checksums: ReadonlyMap<string, string>;
}

/** As the file of a gem is called: with its platform. */
export const fullName = ({ name, version, platform }: Pick<Spec, 'name' | 'version' | 'platform'>): string =>
  `${name}-${version}${platform ? `-${platform}` : ''}`;

const SOURCES: ReadonlySet<string> = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE']);
const OTHERS: ReadonlySet<string> = new Set(['RUBY VERSION', 'BUNDLED WITH']);

/** A name, `(version-platform)` or `(requirements)`, `!` where a source is pinned, checksums. */
const ENTRY = /^([A-Za-z0-9._-]+)(?: \(([^()]*)\))?(!)?(?: (\S+))?$/;

/**
 * Parses a `Gemfile.lock` or `gems.locked`.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
export function parseLockfile({ text }: Lock, faults: LockFaults): Lockfile {
  const parser = new Parser(faults);
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = written.trimEnd();
    if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) throw faults.invalid('has the markers of an unresolved merge conflict.', index + 1);
    if (line !== '') parser.read(line, index + 1);
  }
  return parser.end();
}

class Parser {
  readonly #faults: LockFaults;
  readonly #sources: Source[] = [];
  readonly #asked = new Set<string>();
  readonly #platforms = new Set<string>();
  /** Platforms of the lockfile and of gems. */
  readonly #seen = new Set<string>();
  readonly #checksums = new Map<string, string>();
  #section = '';
  #source: Source | undefined;
  #spec: Spec | undefined;
  #inSpecs = false;
  #whole = false;

  constructor(faults: LockFaults) {
    this.#faults = faults;
  }

  read(line: string, number: number): void {
    const entry = line.trimStart();
    const indent = line.length - entry.length;
    if (indent === 0) this.#start(line, number);
    else if (this.#section === '') throw this.#faults.invalid('does not start with a section.', number);
    else if (this.#source && indent === 2) this.#option(this.#source, entry, number);
    else if (this.#source || !OTHERS.has(this.#section)) this.#entry(entry, indent, number);
  }

  end(): Lockfile {
    if (!this.#whole) throw this.#faults.invalid('has no section DEPENDENCIES: it is empty or cut off.');
    return { sources: this.#sources, platforms: [...this.#platforms], asked: [...this.#asked], checksums: this.#checksums };
  }

  #start(section: string, number: number): void {
    this.#section = section;
    this.#source = SOURCES.has(section) ? { kind: section as SourceKind, remotes: [], specs: [] } : undefined;
    this.#spec = undefined;
    this.#inSpecs = false;
    if (this.#source) this.#sources.push(this.#source);
    else if (section === 'DEPENDENCIES') this.#whole = true;
    else if (section !== 'PLATFORMS' && section !== 'CHECKSUMS' && !OTHERS.has(section))
      throw this.#faults.unsupported(`has the section ${quote(section)}, which is not known.`, number);
  }

  #option(source: Source, entry: string, number: number): void {
    this.#inSpecs = entry === 'specs:';
    if (this.#inSpecs) return;
    const [, key, value = ''] = /^([a-z_]+):(?: (.*))?$/i.exec(entry) ?? [];
    if (key === undefined) throw this.#faults.invalid(`has the line ${quote(entry)}, which is no option of a source.`, number);
    if (key === 'remote') source.remotes.push(value);
    else if (key === 'revision') source.revision = value;
  }

  #countPlatform(platform: string, number: number): void {
    this.#seen.add(platform);
    if (this.#seen.size > MOST_PLATFORMS) throw this.#faults.invalid(`has more than ${MOST_PLATFORMS} platforms.`, number);
  }

  #entry(entry: string, indent: number, number: number): void {
    const [, name, inner, , sums] = ENTRY.exec(entry) ?? [];
    if (name === undefined)
      throw this.#faults.invalid(`has the line ${quote(entry)}, which is none of the section ${this.#section}.`, number);
    if (this.#source && this.#inSpecs && indent === 4) {
      this.#spec = specOf(name, inner, this.#source, number, this.#faults);
      this.#source.specs.push(this.#spec);
      if (this.#spec.platform) this.#countPlatform(this.#spec.platform, number);
    } else if (this.#spec && indent === 6) this.#spec.needs.push(name);
    else if (this.#source || indent !== 2) throw this.#faults.invalid('has a line that is indented as no other.', number);
    else if (this.#section === 'PLATFORMS') {
      this.#platforms.add(name);
      this.#countPlatform(name, number);
    } else if (this.#section === 'DEPENDENCIES') this.#asked.add(name);
    else if (sums !== undefined)
      readChecksums(this.#checksums, specOf(name, inner, NOWHERE, number, this.#faults), sums, number, this.#faults);
  }
}

/** Platforms of a lockfile: RubyGems knows about fifty. Gems are looked through for each. */
const MOST_PLATFORMS = 100;

/** Of a line with checksums, which names a gem of a section before it. */
const NOWHERE: Source = { kind: 'GEM', remotes: [], specs: [] };

function specOf(name: string, inner: string | undefined, source: Source, line: number, faults: LockFaults): Spec {
  const [, version, platform] = /^(\d[0-9A-Za-z.]*)(?:-([\w.-]+))?$/.exec(inner ?? '') ?? [];
  if (version === undefined) throw faults.invalid(`has the gem ${quote(name)} without a valid version.`, line);
  return { name, version, ...(platform && platform !== 'ruby' && { platform }), source, needs: [], line };
}

function readChecksums(checksums: Map<string, string>, spec: Spec, written: string, line: number, faults: LockFaults): void {
  for (const item of written.split(',')) {
    const [algorithm, hex = ''] = item.split('=', 2);
    if (algorithm !== 'sha256') continue;
    if (!/^[0-9a-f]{64}$/.test(hex)) throw faults.invalid(`has the gem ${quote(spec.name)} with a checksum that is not a SHA-256.`, line);
    const before = checksums.get(fullName(spec));
    if (before !== undefined && before !== hex) throw faults.conflict(`has two checksums of the gem ${quote(fullName(spec))}.`, line);
    checksums.set(fullName(spec), hex);
  }
}
