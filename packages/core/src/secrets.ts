import { Buffer } from 'node:buffer';

const MASK = '***';

/** Lines of a longer secret that are masked on their own; shorter ones would blank ordinary text. */
const MIN_LINE = 8;
/** Secrets at least this long are also looked for in their encoded forms. */
const MIN_ENCODED = 8;

/**
 * The secrets of one step. Everything that a host prints is scrubbed with it, and nothing that holds one is written to a record.
 * A secret is found as it is, line by line, and in the forms that it takes inside JSON, a URL and base64.
 */
export class Secrets {
  readonly #needles = new Set<string>();
  #ordered: string[] | undefined;

  /** Registers a secret. A blank one is ignored. */
  add(secret: string): void {
    const forms = [secret, secret.trim()];
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    if (lines.length > 1)
      forms.push(...lines.filter((line) => line.length >= MIN_LINE && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line)));
    for (const form of forms) for (const needle of encodings(form)) if (needle.trim() !== '') this.#needles.add(needle);
    this.#ordered = undefined;
  }

  /** Every form of every secret, longest first. */
  get needles(): readonly string[] {
    this.#ordered ??= [...this.#needles].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return this.#ordered;
  }

  holds(text: string): boolean {
    return this.needles.some((needle) => text.includes(needle));
  }

  scrub(text: string): string {
    let scrubbed = text;
    for (const needle of this.needles) if (scrubbed.includes(needle)) scrubbed = scrubbed.replaceAll(needle, MASK);
    return scrubbed;
  }

  /** A copy of plain JSON-like data with every secret replaced, in keys too, and whether there was one. */
  scrubDeep<T>(value: T): { value: T; found: boolean } {
    let found = false;
    const visit = (part: unknown): unknown => {
      if (typeof part === 'string') {
        const scrubbed = this.scrub(part);
        if (scrubbed !== part) found = true;
        return scrubbed;
      }
      if (Array.isArray(part)) return part.map(visit);
      if (typeof part === 'object' && part !== null) {
        return Object.fromEntries(Object.entries(part).map(([key, inner]) => [visit(key), visit(inner)]));
      }
      return part;
    };
    return { value: visit(value) as T, found };
  }

  /** Looks for secrets in bytes that come in pieces, across the seams too. */
  scanner(): (chunk: Uint8Array) => boolean {
    const needles = this.needles.map((needle) => Buffer.from(needle, 'utf8'));
    const overlap = Math.max(0, ...needles.map(({ length }) => length - 1));
    let tail: Buffer = Buffer.alloc(0);
    return (chunk) => {
      if (needles.length === 0) return false;
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      const seam = Buffer.concat([tail, bytes.subarray(0, overlap)]);
      if (needles.some((needle) => seam.includes(needle) || bytes.includes(needle))) return true;
      tail =
        bytes.length >= overlap ? Buffer.from(bytes.subarray(bytes.length - overlap)) : Buffer.concat([tail, bytes]).subarray(-overlap);
      return false;
    };
  }
}

function encodings(secret: string): string[] {
  if (secret.length < MIN_ENCODED) return [secret];
  const bytes = Buffer.from(secret, 'utf8');
  const base64 = [0, 1, 2].map((shift) => base64At(bytes, shift));
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret.toWellFormed()),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  ];
}

/** The part of a base64 text that is the same whatever surrounds the bytes, when they start `shift` bytes into a group of three. */
function base64At(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const whole = (shift + bytes.length) % 3 === 0;
  return text.slice(shift === 0 ? 0 : shift + 1, whole ? undefined : -1);
}

/** Environment variables that hold secrets of the job on the CI products that we know. */
const SECRET_VARIABLES = [
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_RUNTIME_TOKEN',
  'GITHUB_TOKEN',
  'CI_JOB_TOKEN',
  'CI_REGISTRY_PASSWORD',
  'SOVEREIGN_ID_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
] as const;

/** Shorter values are placeholders of tests and rehearsals, not secrets. */
const MIN_AMBIENT = 16;

/** Registers the secrets that the environment already holds. */
export function ambientSecrets(env: Readonly<Record<string, string | undefined>>): Secrets {
  const secrets = new Secrets();
  for (const name of SECRET_VARIABLES) {
    const value = env[name];
    if (value !== undefined && value.length >= MIN_AMBIENT) secrets.add(value);
  }
  return secrets;
}
