import { randomUUID } from 'node:crypto';
import type { Audit, AuditedCall } from './cloudtrail/trail.ts';
import { type Call, notImplemented, Refusal, type Reply, type Service } from './http.ts';
import { authorized, type Identities, type Session } from './identity.ts';
import { verifySigV4 } from './sigv4.ts';

export type Input = Record<string, unknown>;

export interface Json11Options {
  identities: Identities;
  region: string;
  now: () => number;
  /** Told of every call. */
  audit?: Audit;
}

/** What an operation of a JSON 1.1 service knows of its request. */
export interface Operation {
  name: string;
  input: Input;
  session: Session;
  requestId: string;
  /** Of its event in the trail. */
  eventId: string;
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
    // Some clients write the service's package before its name.
    const [name = '', target] = (call.headers['x-amz-target'] ?? '').split('.').reverse();
    if (call.path !== '/' || call.method !== 'POST' || target !== this.#target) throw notImplemented('this path or target');
    call.operation(name);
    const { identities, region, now, audit } = this.#options;
    const { session } = verifySigV4(call, { service: this.#service, region, dialect: 'json', now: now() }, identities);
    let input: unknown;
    try {
      input = call.body.length === 0 ? {} : JSON.parse(call.body.toString('utf8'));
    } catch {
      input = undefined;
    }
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      throw new Refusal(400, 'SerializationException', 'The body is not a JSON object.');
    const { requestId } = call;
    const eventId = randomUUID();
    const operation: Operation = { name, input: input as Input, session, requestId, eventId };
    const seen: AuditedCall = {
      source: `${this.#service}.amazonaws.com`,
      name,
      requestId,
      eventId,
      identity: session,
      account: session.account,
      requestParameters: parametersOf(operation.input),
      readOnly: /^(?:Get|List|Describe|Sign)/.test(name),
    };
    let output: object | undefined;
    try {
      output = this.perform(operation);
    } catch (error) {
      if (error instanceof Refusal) audit?.({ ...seen, error: { code: error.code, message: error.message } });
      throw error;
    }
    if (!output) throw notImplemented(name);
    audit?.({ ...seen, ...this.touched(operation) });
    return { status: 200, headers: headers(call.requestId), body: JSON.stringify(output) };
  }

  /** The resources that an operation was on, for the trail. */
  protected touched(_operation: Operation): Pick<AuditedCall, 'resources'> {
    return {};
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

/** A request as a trail shows it: names in camel case, and never what is signed. */
const parametersOf = (input: Input): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(input)
      .filter(([name]) => name !== 'Message')
      .map(([name, value]) => [name[0]?.toLowerCase() + name.slice(1), value]),
  );

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
