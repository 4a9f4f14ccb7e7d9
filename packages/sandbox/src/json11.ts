import { type Call, notImplemented, Refusal, type Reply, type Service } from './http.ts';
import { authorized, type Identities, type Session } from './identity.ts';
import { verifySigV4 } from './sigv4.ts';

export type Input = Record<string, unknown>;

export interface Json11Options {
  identities: Identities;
  region: string;
  now: () => number;
}

/** What an operation of a JSON 1.1 service knows of its request. */
export interface Operation {
  name: string;
  input: Input;
  session: Session;
}

/** The AWS JSON 1.1 protocol: target header, signed request, JSON in and out. Subclasses answer the operations. */
export abstract class Json11Service implements Service {
  readonly #options: Json11Options;
  readonly #service: string;
  readonly #target: string;

  constructor(service: string, target: string, options: Json11Options) {
    this.#service = service;
    this.#target = target;
    this.#options = options;
  }

  /** The answer of an operation, or undefined when it is not implemented. */
  protected abstract perform(operation: Operation): object | undefined;

  answer(call: Call): Reply {
    const [target, name = ''] = (call.headers['x-amz-target'] ?? '').split('.');
    if (call.path !== '/' || call.method !== 'POST' || target !== this.#target) throw notImplemented('this path or target');
    call.operation(name);
    const { identities, region, now } = this.#options;
    const { session } = verifySigV4(call, { service: this.#service, region, dialect: 'json', now: now() }, identities);
    let input: unknown;
    try {
      input = call.body.length === 0 ? {} : JSON.parse(call.body.toString('utf8'));
    } catch {
      input = undefined;
    }
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      throw new Refusal(400, 'SerializationException', 'The body is not a JSON object.');
    const output = this.perform({ name, input: input as Input, session });
    if (!output) throw notImplemented(name);
    return { status: 200, headers: headers(call.requestId), body: JSON.stringify(output) };
  }

  refuse({ status, code, message }: Refusal, requestId: string): Reply {
    return { status, headers: headers(requestId), body: JSON.stringify({ __type: code, message }) };
  }

  maxBody(): number {
    return 1024 * 1024;
  }

  tooLarge(limit: number): Refusal {
    return new Refusal(413, 'RequestEntityTooLargeException', `The request is larger than ${limit} bytes.`);
  }

  /** @throws AccessDeniedException */
  protected authorize(session: Session, action: string, resource: string, owner: string, sharedWith: readonly string[] = []): void {
    if (authorized(session, action, resource, owner, sharedWith)) return;
    throw new Refusal(
      400,
      'AccessDeniedException',
      `User: ${session.arn} is not authorized to perform: ${action} on resource: ${resource}`,
    );
  }
}

const headers = (requestId: string) => ({ 'Content-Type': 'application/x-amz-json-1.1', 'x-amzn-RequestId': requestId });

/** A text member. @throws ValidationException when it is absent and needed, or of another type */
export function textOf(input: Input, name: string): string;
export function textOf(input: Input, name: string, fallback: string): string;
export function textOf(input: Input, name: string, fallback?: string): string {
  const value = input[name] ?? fallback;
  if (typeof value === 'string') return value;
  throw new Refusal(
    400,
    'ValidationException',
    `1 validation error detected: Value at '${name}' failed to satisfy constraint: Member must ${value === undefined ? 'not be null' : 'be text'}`,
  );
}

/** Refuses members that the sandbox would otherwise drop silently. @throws NotImplemented */
export function only(input: Input, operation: string, known: readonly string[]): void {
  const unknown = Object.keys(input).find((name) => !known.includes(name));
  if (unknown !== undefined) throw notImplemented(`${operation} with ${unknown}`);
}
