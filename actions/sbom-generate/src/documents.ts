import * as path from 'node:path';
import { type Context, inputError } from '@sovereign-actions/core';
import type { DocumentFacts, Writer } from './document.ts';
import type { Graph } from './graph.ts';
import { cycloneDxWriter } from './write/cyclonedx.ts';
import { writeSpdx } from './write/spdx.ts';
import { writeSpdx3 } from './write/spdx3.ts';

interface Format {
  write: Writer;
  /** No two are the same, and each ends as the readers of its kind expect. */
  extension: string;
  mediaType: string;
}

const CYCLONEDX = 'application/vnd.cyclonedx+json';
const SPDX = 'application/spdx+json';

const FORMATS = {
  cyclonedx: { write: cycloneDxWriter('1.6'), extension: '.cdx.json', mediaType: CYCLONEDX },
  spdx: { write: writeSpdx, extension: '.spdx.json', mediaType: SPDX },
  'cyclonedx-1.5': { write: cycloneDxWriter('1.5'), extension: '.1.5.cdx.json', mediaType: CYCLONEDX },
  'cyclonedx-1.7': { write: cycloneDxWriter('1.7'), extension: '.1.7.cdx.json', mediaType: CYCLONEDX },
  'spdx-3.0.1': { write: writeSpdx3, extension: '.spdx3.json', mediaType: SPDX },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** What GitLab takes of a CycloneDX report where nobody has set `ci_max_artifact_size_cyclonedx`. */
const GITLAB_LIMIT = 1024 * 1024;

/** The formats that an input names, each once. @throws INPUT_INVALID */
export const formatsOf = (names: readonly string[]): Set<FormatName> =>
  new Set(
    names.map((name) => {
      if (Object.hasOwn(FORMATS, name)) return name as FormatName;
      throw inputError(
        'INPUT_INVALID',
        `Input "formats" names ${JSON.stringify(name)}.`,
        `Formats are ${Object.keys(FORMATS).join(', ')}.`,
      );
    }),
  );

/** Paths of the documents, relative to the workspace, and the outputs of the formats that have their own. */
export interface Written {
  documents: string[];
  outputs: Partial<Record<'cyclonedx' | 'spdx' | 'cyclonedx-sha256' | 'spdx-sha256', string>>;
}

/** Writes a document of each format and keeps it in the ledger. @throws FILE_UNWRITABLE */
export async function writeDocuments(
  { files, record, log, host }: Context,
  graph: Graph,
  facts: DocumentFacts,
  { formats, folder }: { formats: ReadonlySet<FormatName>; folder: string },
): Promise<Written> {
  const written: Written = { documents: [], outputs: {} };
  for (const format of formats) {
    const { write, extension, mediaType } = FORMATS[format];
    const text = write(graph, facts);
    const file = files.relative(path.join(folder, fileNameOf(graph.root.name) + extension));
    await files.write(file, text);
    const { sha256, size = 0 } = await record.keepFile(path.basename(file), file, mediaType);
    written.documents.push(file);
    if (format === 'cyclonedx' || format === 'spdx') {
      written.outputs[format] = file;
      written.outputs[`${format}-sha256`] = sha256;
    }
    log.info(`${file}: components ${graph.components.length}.`);
    if (host.facts.product === 'gitlab' && mediaType === CYCLONEDX && size > GITLAB_LIMIT) log.warn(tooLarge(file, size, graph));
  }
  return written;
}

function tooLarge(file: string, size: number, { development }: Graph): string {
  const smaller = development === 'mark' ? ', or leave development dependencies out with "dev: exclude"' : '';
  return (
    `${file} has ${Math.ceil(size / 1024)} KiB. As a report of type "cyclonedx", GitLab takes 1024 KiB unless its administrator has set ` +
    `ci_max_artifact_size_cyclonedx higher (GitLab.com has 5120): have it raised${smaller}.`
  );
}

/** A file name that every system takes: no folders, no leading dot, at most 100 characters. */
export const fileNameOf = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100) || 'sbom';
