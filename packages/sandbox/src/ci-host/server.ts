import { Faults } from '../faults.ts';
import { answering, type Call, LoopbackServer, Refusal, type Reply, type SeenRequest, type Service } from '../http.ts';

/** What a CI host answers under one path. */
export interface CiAnswer {
  /** An object or list as JSON, or bytes as they stand. Lists come in pages. */
  body: unknown;
  /** What a token must be allowed to, by the host's name for it. */
  needs?: string;
  headers?: Record<string, string>;
  status?: number;
}

export type CiAnswers = Map<string, CiAnswer>;

/** Tokens by their text, with what each is allowed to. */
export type CiTokens = Map<string, ReadonlySet<string>>;

/** The API of a CI host on loopback: answers by path, tokens with rights, pages, and faults that tests ask for. */
export class CiHost implements Service {
  readonly answers: CiAnswers;
  readonly tokens: CiTokens;
  readonly #prefix: string;
  readonly #faults = new Faults();
  readonly #server: LoopbackServer;
  /** The address of the server; its API is below {@link apiUrl}. */
  url = '';

  /** @param prefix `/api/v3` or `/api/v4` */
  constructor(prefix: string, answers: CiAnswers, tokens: CiTokens) {
    this.#prefix = prefix;
    this.answers = answers;
    this.tokens = tokens;
    this.#server = new LoopbackServer({
      handler: answering(this),
      refuse: (refusal) => this.refuse(refusal),
      faults: this.#faults,
      now: Date.now,
    });
  }

  get apiUrl(): string {
    return `${this.url}${this.#prefix}`;
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  async start(): Promise<this> {
    this.url = `http://127.0.0.1:${await this.#server.listen(0)}`;
    return this;
  }

  get seen(): readonly SeenRequest[] {
    return this.#server.seen;
  }

  fail(fault: Parameters<Faults['add']>[0]): void {
    this.#faults.add(fault);
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  answer({ method, path, query, headers }: Call): Reply {
    const token = headers['private-token'] ?? headers['job-token'] ?? /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
    const rights = this.tokens.get(token);
    if (!rights) throw new Refusal(401, 'Unauthorized', 'Bad credentials');
    if (method !== 'GET') throw new Refusal(405, 'MethodNotAllowed', 'Method Not Allowed');
    const found = this.answers.get(decodeURI(path.slice(this.#prefix.length)));
    if (!found) throw new Refusal(404, 'NotFound', 'Not Found');
    const { body, needs, headers: more = {}, status = 200 } = found;
    if (needs !== undefined && !rights.has(needs)) throw new Refusal(403, 'Forbidden', 'Resource not accessible by integration');
    if (body instanceof Uint8Array) return { status, headers: { 'content-type': 'application/octet-stream', ...more }, body };
    const { value, next } = page(body, new URLSearchParams(query));
    const link: Record<string, string> = next === undefined ? {} : { link: `<${this.apiUrl}${path}?page=${next}>; rel="next"` };
    return { status, headers: { 'content-type': 'application/json', ...link, ...more }, body: JSON.stringify(value) };
  }

  refuse({ status, message }: Refusal): Reply {
    return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ message }) };
  }

  maxBody(): number {
    return 0;
  }

  tooLarge(): Refusal {
    return new Refusal(413, 'TooLarge', 'Payload Too Large');
  }
}

/** A page of a list, or of the one list that an object with a `total_count` has. */
function page(body: unknown, query: URLSearchParams): { value: unknown; next: number | undefined } {
  const [number, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 20)];
  const cut = <T>(list: readonly T[]) => list.slice((number - 1) * size, number * size);
  const next = (list: readonly unknown[]) => (list.length > number * size ? number + 1 : undefined);
  if (Array.isArray(body)) return { value: cut(body), next: next(body) };
  const [key, list] =
    typeof body === 'object' && body !== null && 'total_count' in body
      ? (Object.entries(body).find(([, v]) => Array.isArray(v)) ?? [])
      : [];
  if (key === undefined || !Array.isArray(list)) return { value: body, next: undefined };
  return { value: { ...(body as object), [key]: cut(list) }, next: next(list) };
}
