import type { Files } from '@sovereign-actions/core';
import { PREDICATE } from '@sovereign-actions/sigstore';
import { type AttestedDocument, readObject, textOf } from './documents.ts';
import { signVerifyError } from './errors.ts';

const CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/v\d+(?:\.\d+)*)?$/;

/** Reads an OpenVEX document. @throws DOCUMENT_UNKNOWN and those of Files.read */
export async function readOpenVex(files: Files, path: string): Promise<AttestedDocument> {
  const unknown = (why: string) =>
    signVerifyError('DOCUMENT_UNKNOWN', `${path} is not an OpenVEX document: ${why}.`, 'Give OpenVEX in JSON, as vexctl writes it.');
  const { document, source } = await readObject(files, path, unknown);
  const context = textOf(document['@context']);
  if (context === undefined || !CONTEXT.test(context)) throw unknown('its "@context" is not https://openvex.dev/ns/v0.2.0 or alike');
  if (textOf(document.author) === undefined) throw unknown('it has no "author"');
  if (!Array.isArray(document.statements) || document.statements.length === 0) throw unknown('it has no "statements"');
  return { path: files.relative(path), format: 'OpenVEX', predicateType: PREDICATE.openVex, document, sources: [source] };
}
