import { decodeUtf8, isObject, parseStrictJson, StrictJsonError } from '@sovereign-actions/core';
import { signingError } from './errors.ts';

/** The DSSE payload type of an in-toto statement. */
export const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json';

export const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/** Read, never written: `cosign attest` still writes it. */
export const STATEMENT_V01 = 'https://in-toto.io/Statement/v0.1';

/** Predicate types that the steps write or understand, each the URI of its specification. */
export const PREDICATE = {
  cosignSign: 'https://sigstore.dev/cosign/sign/v1',
  cycloneDx: 'https://cyclonedx.org/bom',
  spdx: 'https://spdx.dev/Document',
  spdx3: 'https://spdx.dev/Document/v3',
  slsaProvenance: 'https://slsa.dev/provenance/v1',
  verificationSummary: 'https://slsa.dev/verification_summary/v1',
  openVex: 'https://openvex.dev/ns',
  /** cosign's, `--type vuln`. */
  vulnerabilities: 'https://cosign.sigstore.dev/attestation/vuln/v1',
  testResult: 'https://in-toto.io/attestation/test-result/v0.1',
} as const;

/** Larger statements are refused, at signing and at verifying. */
export const MAX_STATEMENT_BYTES = 32 * 1024 * 1024;
const MAX_SUBJECTS = 10_000;

/** What a statement is about. `digest`: hex by algorithm, such as `{ sha256: '…' }`. */
export interface Subject {
  name?: string;
  digest: Readonly<Record<string, string>>;
  annotations?: Readonly<Record<string, unknown>>;
}

/** An in-toto Statement (specification v1; v0.1 when read). */
export interface Statement {
  _type: typeof STATEMENT_V1 | typeof STATEMENT_V01;
  subject: readonly Subject[];
  predicateType: string;
  predicate: unknown;
}

/** A v1 statement. @throws STATEMENT_INVALID */
export function buildStatement(
  subject: readonly Subject[],
  predicateType: string,
  predicate: Readonly<Record<string, unknown>>,
): Statement {
  const statement: Statement = { _type: STATEMENT_V1, subject, predicateType, predicate };
  const wrong = statementMistake(statement);
  if (wrong !== undefined) throw invalid(wrong);
  return statement;
}

/** The exact bytes that are signed. @throws STATEMENT_INVALID when they would not be read as a statement again */
export function encodeStatement(statement: Statement): Buffer {
  const payload = Buffer.from(JSON.stringify(statement));
  const parsed = parseStatement(payload);
  if (typeof parsed === 'string') throw invalid(parsed);
  return payload;
}

const invalid = (why: string) =>
  signingError(
    'STATEMENT_INVALID',
    `The statement cannot be signed: ${why}.`,
    'Correct the subjects, the predicate type or the predicate.',
  );

/** Reads a signed payload as a statement. Gives the statement, or what is wrong with it. Unknown fields are left aside, as in-toto asks. */
export function parseStatement(payload: Uint8Array): Statement | string {
  if (payload.length > MAX_STATEMENT_BYTES) return `it has ${payload.length} bytes; at most ${MAX_STATEMENT_BYTES} are read`;
  try {
    const value = parseStrictJson(decodeUtf8(payload));
    return statementMistake(value) ?? (value as Statement);
  } catch (error) {
    if (error instanceof StrictJsonError) return error.message;
    throw error;
  }
}

function statementMistake(value: unknown): string | undefined {
  if (!isObject(value)) return 'it is not a JSON object';
  if (value._type !== STATEMENT_V1 && value._type !== STATEMENT_V01) return '"_type" is not an in-toto statement of v1 or v0.1';
  if (typeof value.predicateType !== 'string' || value.predicateType === '') return '"predicateType" is missing';
  if (value.predicate !== undefined && !isObject(value.predicate)) return '"predicate" is not an object';
  if (!Array.isArray(value.subject) || value.subject.length === 0) return '"subject" is missing or empty';
  if (value.subject.length > MAX_SUBJECTS) return `it has ${value.subject.length} subjects; at most ${MAX_SUBJECTS} are read`;
  for (const [index, subject] of value.subject.entries()) {
    const wrong = subjectMistake(subject);
    if (wrong) return `subject ${index + 1} ${wrong}`;
  }
  return undefined;
}

const DIGEST_LENGTH: Record<string, number> = { sha256: 64, sha384: 96, sha512: 128, sha1: 40, gitCommit: 40 };

function subjectMistake(subject: unknown): string | undefined {
  if (!isObject(subject)) return 'is not an object';
  if (subject.name !== undefined && typeof subject.name !== 'string') return 'has a "name" that is not text';
  const digests = isObject(subject.digest) ? Object.entries(subject.digest) : [];
  if (digests.length === 0) return 'has no digest';
  for (const [algorithm, digest] of digests) {
    if (typeof digest !== 'string' || !/^[0-9a-f]+$/.test(digest)) return `has a ${algorithm} digest that is not lower-case hex`;
    const length = DIGEST_LENGTH[algorithm];
    // A git commit may be SHA-1 or SHA-256.
    if (length !== undefined && digest.length !== length && !(algorithm === 'gitCommit' && digest.length === 64)) {
      return `has a ${algorithm} digest of ${digest.length} digits`;
    }
  }
  return undefined;
}

/** Whether a statement is about the bytes with this SHA-256 (64 lower-case hex digits). */
export const isAbout = (statement: Statement, sha256: string): boolean => statement.subject.some(({ digest }) => digest.sha256 === sha256);
