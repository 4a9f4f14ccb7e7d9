import { percentEncode } from '../../egress/aws-handler.ts';
import type { DirectService, Shape } from './operations.ts';
import { parseXml, type Xml } from './xml.ts';

/** What a service said of a call that it refused. */
export interface Refusal {
  code: string;
  message: string;
  requestId?: string | undefined;
}

/** How requests and answers of a service are written. */
export interface Protocol {
  request(operation: string, input: object): { headers: Record<string, string>; body: string };
  /** The members of an answer. @throws SyntaxError, TypeError for anything that is not such an answer */
  output(operation: string, shape: Shape, text: string): unknown;
  /** @throws SyntaxError for anything that is not a refusal of the service */
  refusal(text: string): Refusal;
}

/** The AWS query protocol: a form in, XML out. */
const query = (version: string): Protocol => ({
  request: (operation, input) => ({
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: [['Action', operation] as const, ['Version', version] as const, ...fields(input)]
      .map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`)
      .join('&'),
  }),
  output(operation, shape, text) {
    const result = child(parseXml(text).content, `${operation}Result`);
    if (result === undefined) throw new SyntaxError('no result of this operation');
    return typed(shape, result, 'result');
  },
  refusal(text) {
    const { name, content } = parseXml(text);
    const error = child(content, 'Error');
    const [code, message, requestId] = [child(error, 'Code'), child(error, 'Message'), child(content, 'RequestId')];
    if (name !== 'ErrorResponse' || typeof code !== 'string') throw new SyntaxError('not a refusal');
    return { code, message: typeof message === 'string' ? message : '', ...(typeof requestId === 'string' && { requestId }) };
  },
});

/** The AWS JSON protocol 1.1. */
const json = (target: string): Protocol => ({
  request: (operation, input) => ({
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `${target}.${operation}` },
    body: JSON.stringify(input),
  }),
  output: (_operation, shape, text) => typed(shape, JSON.parse(text), 'result'),
  refusal(text) {
    const { __type: type, message, Message = message } = Object(JSON.parse(text)) as Record<string, unknown>;
    if (typeof type !== 'string') throw new SyntaxError('not a refusal');
    return { code: type.replace(/^.*#/, '').replace(/:.*$/, ''), message: typeof Message === 'string' ? Message : '' };
  },
});

export const PROTOCOLS: Readonly<Record<DirectService, Protocol>> = {
  sts: query('2011-06-15'),
  ecr: json('AmazonEC2ContainerRegistry_V20150921'),
};

/** Members of an input as a form has them: `Tags.member.1.Key`. An empty list is its name with nothing. */
function fields(value: unknown, name = ''): [string, string][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    return value.length === 0 ? [[name, '']] : value.flatMap((item, index) => fields(item, `${name}.member.${index + 1}`));
  }
  if (typeof value !== 'object') return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => fields(item, name === '' ? key : `${name}.${key}`));
}

const child = (element: Xml | undefined, name: string): Xml | undefined => (element instanceof Map ? element.get(name) : undefined);

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

/** The members that a shape has, from XML or JSON; others are left out, as later versions of a service add some. */
function typed(shape: Shape, value: unknown, what: string): unknown {
  const wrong = () => new TypeError(`${what} is not what it should be`);
  if (shape === 'text') {
    if (typeof value !== 'string') throw wrong();
    return value;
  }
  if (shape === 'integer') {
    const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    if (!Number.isSafeInteger(number)) throw wrong();
    return number;
  }
  if (shape === 'time') {
    const time = typeof value === 'string' && TIME.test(value) ? Date.parse(value) : typeof value === 'number' ? value * 1000 : Number.NaN;
    const date = new Date(time);
    if (Number.isNaN(date.getTime())) throw wrong();
    return date;
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) throw wrong();
    return value.map((item) => typed(shape[0], item, what));
  }
  // An empty element of XML is an empty structure.
  const members = value === '' ? new Map() : value instanceof Map ? value : isObject(value) ? new Map(Object.entries(value)) : undefined;
  if (!members) throw wrong();
  const known = Object.entries(shape).filter(([name]) => members.get(name) !== undefined && members.get(name) !== null);
  return Object.fromEntries(known.map(([name, inner]) => [name, typed(inner as Shape, members.get(name), name)]));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
