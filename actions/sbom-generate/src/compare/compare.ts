import * as path from 'node:path';
import type { Context } from '@sovereign-actions/core';
import { sha256Hex } from '@sovereign-actions/core';
import type { DocumentFacts } from '../document.ts';
import { fileNameOf } from '../documents.ts';
import { sbomError } from '../errors.ts';
import type { Graph } from '../graph.ts';
import { treeKey, treeReader } from '../licence-tree.ts';
import { readDocument } from '../read/document.ts';
import { changesBetween } from './changes.ts';
import { changesJson, changesMarkdown, type Earlier } from './report.ts';

/** Bytes of an earlier document that are read. */
const LARGEST_DOCUMENT = 256 * 1024 * 1024;

/** What `compare-with` gives. */
export interface Compared {
  outputs: { changes: number; 'changes-json': string; 'changes-markdown': string };
  /** Markdown for the summary. */
  summary: string;
}

/** An earlier document as it was read, before the work is done that it is compared with. */
export type EarlierDocument = Awaited<ReturnType<typeof readEarlier>>;

/** @throws FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE, DOCUMENT_INVALID */
export async function readEarlier({ files, record }: Context, file: string) {
  if ((await files.kind(file)) === undefined) {
    throw sbomError(
      'DOCUMENT_MISSING',
      `There is no ${file} to compare with.`,
      'Fetch the earlier document first. Where there is none yet, as in a first run, leave the input "compare-with" empty.',
    );
  }
  const bytes = await files.read(file, LARGEST_DOCUMENT);
  const name = files.relative(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw sbomError('DOCUMENT_INVALID', `${name} is not UTF-8 text.`, 'Give CycloneDX JSON, SPDX 2 JSON or SPDX 3 JSON-LD.');
  }
  const bill = await readDocument(text, name);
  const sha256 = sha256Hex(bytes);
  record.took({ name, sha256, size: bytes.length, mediaType: 'application/json' });
  return { bill, earlier: { file: name, sha256, format: bill.format } satisfies Earlier };
}

/** Writes what changed since an earlier document, as JSON and as Markdown. @throws FILE_UNWRITABLE */
export async function compareWith(
  { files, record, log }: Context,
  { bill, earlier }: EarlierDocument,
  graph: Graph,
  { readLicence }: DocumentFacts,
  folder: string,
): Promise<Compared> {
  const treeOf = await treeReader();
  const comparable = (licence: string): string => {
    const tree = treeOf(readLicence(licence));
    return tree && !(tree.kind === 'licence' && tree.id.startsWith('LicenseRef-')) ? treeKey(tree) : plainName(licence);
  };
  const comparison = changesBetween(bill.packages, graph.components, comparable);
  const name = path.join(folder, fileNameOf(graph.root.name));
  const write = async (extension: string, text: string, mediaType: string) => {
    const file = files.relative(name + extension);
    await files.write(file, text);
    await record.keepFile(path.basename(file), file, mediaType);
    return file;
  };
  const summary = changesMarkdown(comparison, earlier);
  const json = await write('.changes.json', changesJson(comparison, earlier), 'application/json');
  const markdown = await write('.changes.md', summary, 'text/markdown');
  log.info(`${json}: ${comparison.changes.length} changes since ${earlier.file}`);
  return { outputs: { changes: comparison.changes.length, 'changes-json': json, 'changes-markdown': markdown }, summary };
}

/** A licence that is no SPDX one, which programs make a reference of in ways of their own. */
const plainName = (licence: string): string =>
  licence
    .replace(/^LicenseRef-/i, '')
    .replace(/[^a-z0-9]+/gi, '-')
    .toLowerCase();
