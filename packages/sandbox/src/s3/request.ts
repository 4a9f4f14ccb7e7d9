import { Refusal, type Reply } from '../http.ts';
import type { Session } from '../identity.ts';
import type { Kms } from '../kms.ts';
import { type Xml, xmlDocument } from '../xml.ts';
import type { Bucket, Store } from './store.ts';

/** A verified S3 request on a bucket that exists and belongs to the expected owner. */
export interface S3Request {
  method: string;
  bucket: Bucket;
  /** Empty for the bucket itself. */
  key: string;
  query: URLSearchParams;
  /** Headers, with those of a chunked body's trailer. */
  headers: Readonly<Record<string, string>>;
  /** The decoded body. */
  body: Buffer;
  session: Session;
  store: Store;
  kms: Kms;
  region: string;
  /** Milliseconds. */
  now: number;
  /** Whether the caller may perform an action, such as `s3:GetObject`, on this bucket or object. */
  may(action: string): boolean;
  /** Names the operation in the log and checks its action. @throws AccessDenied */
  begin(operation: string, action?: string): void;
}

export const NAMESPACE = { xmlns: 'http://s3.amazonaws.com/doc/2006-03-01/' };

/** A 200 answer with an XML document. */
export const xmlReply = (root: Xml, headers: Record<string, string> = {}): Reply => ({
  status: 200,
  headers: { 'Content-Type': 'application/xml', ...headers },
  body: xmlDocument(root),
});

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const malformed = () =>
  new Refusal(400, 'MalformedXML', 'The XML you provided was not well-formed or did not validate against our published schema');

/** Reads a flat document: one root and text children, each at most once. @throws MalformedXML */
export function readFlatXml(body: Buffer, root: string, known: readonly string[]): Record<string, string> {
  const text = body
    .toString('utf8')
    .replace(/^\uFEFF?\s*<\?xml[^<>]*\?>/, '')
    .trim();
  if (new RegExp(`^<${root}(?:\\s[^<>]*)?/>$`).test(text)) return {};
  const inner = new RegExp(`^<${root}(?:\\s[^<>]*)?>([\\s\\S]*)</${root}>$`).exec(text)?.[1];
  if (inner === undefined || inner.length > 4096) throw malformed();
  const fields: Record<string, string> = {};
  const rest = inner.replace(/<(\w+)>([^<>]*)<\/\1>/g, (_, name: string, value: string) => {
    if (!known.includes(name) || Object.hasOwn(fields, name)) throw malformed();
    fields[name] = value.replace(/&(\w+);/g, (whole, entity: string) => ENTITIES[entity] ?? whole);
    return '';
  });
  if (rest.trim() !== '') throw malformed();
  return fields;
}
