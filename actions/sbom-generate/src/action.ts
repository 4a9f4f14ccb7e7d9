import * as path from 'node:path';
import { defineAction, finding, inputError, type Rule, VERSION } from '@sovereign-actions/core';
import { assemble } from './assemble.ts';
import type { DocumentFacts, Writer } from './document.ts';
import { sbomError } from './errors.ts';
import { licenceReader } from './licence.ts';
import { readSource } from './source.ts';
import { summaryOf } from './summary.ts';
import { writeCycloneDx } from './write/cyclonedx.ts';
import { writeSpdx } from './write/spdx.ts';

const CONFLICTING_HASHES: Rule = {
  id: 'sbom-conflicting-hashes',
  title: 'One package version has two digests',
  severity: 'error',
  why: 'A version is published once. Where lockfiles give two digests for it, at most one is what its publisher published.',
  fix: 'Find out which registry gave which archive, and lock the package anew.',
};

type Format = 'cyclonedx' | 'spdx';

const FORMATS: Record<Format, { write: Writer; extension: string; mediaType: string }> = {
  cyclonedx: { write: writeCycloneDx, extension: '.cdx.json', mediaType: 'application/vnd.cyclonedx+json' },
  spdx: { write: writeSpdx, extension: '.spdx.json', mediaType: 'application/spdx+json' },
};

const oneLine = /^[^\0-\x1f\x7f]{1,200}$/;

export const sbomGenerate = defineAction({
  name: 'sbom-generate',
  title: 'Software bill of materials',
  description: 'Writes CycloneDX and SPDX documents of a source tree from its lockfiles, byte for byte the same on every machine.',
  needs: 'nothing',
  inputs: {
    path: {
      type: 'text',
      default: '.',
      description: 'Folder of the source. Lockfiles are found in it and below, but not in hidden folders.',
    },
    'output-dir': { type: 'text', default: 'sbom', description: 'Folder for the documents.' },
    formats: { type: 'list', default: ['cyclonedx', 'spdx'], description: 'Formats to write: `cyclonedx` (1.6 JSON), `spdx` (2.3 JSON).' },
    dev: {
      type: 'choice',
      options: ['mark', 'exclude'],
      default: 'mark',
      description: 'Development dependencies: `mark` lists them with scope `excluded`, `exclude` leaves them out.',
    },
    ignore: {
      type: 'list',
      description:
        'Globs of lockfiles to leave out, relative to `path`; without `/` they match a name anywhere. The SBOM then says that it is incomplete.',
    },
    name: { type: 'text', pattern: oneLine, description: 'Name of the project. Default: as in the lockfile, else the name of the folder.' },
    version: { type: 'text', pattern: oneLine, description: 'Version of the project. Default: as in the lockfile.' },
  },
  outputs: {
    cyclonedx: { description: 'Path of the CycloneDX document.' },
    spdx: { description: 'Path of the SPDX document.' },
    'cyclonedx-sha256': { description: 'SHA-256 of the CycloneDX document.' },
    'spdx-sha256': { description: 'SHA-256 of the SPDX document.' },
    components: { description: 'Number of components, the project itself not counted.' },
  },
  rules: [CONFLICTING_HASHES],
  examples: ['sbom-generate --path . --output-dir out', 'sbom-generate --path app --dev exclude --version 1.4.0'],

  async run(context, inputs) {
    const { files, record, log } = context;
    const formats = inputs.formats.map(formatOf);
    const kind = await files.kind(inputs.path);
    if (kind !== undefined && kind !== 'folder')
      throw sbomError('SOURCE_INVALID', `${inputs.path} is not a folder.`, 'Name the folder that the lockfile is in.');

    const { readings, gaps } = await readSource(context, inputs.path, inputs.ignore);
    const { graph, conflicts } = assemble(readings, {
      development: inputs.dev,
      gaps,
      name: inputs.name,
      version: inputs.version,
      fallbackName: path.basename(files.resolve(inputs.path)) || 'source',
    });
    const facts: DocumentFacts = {
      tool: { name: 'sovereign-actions', version: VERSION },
      organization: context.boundary.organization,
      epoch: context.sourceDateEpoch,
      readLicence: await licenceReader(),
    };

    const outputs: Record<string, string | number> = { components: graph.components.length };
    for (const format of new Set(formats)) {
      const { write, extension, mediaType } = FORMATS[format];
      const text = write(graph, facts);
      const file = files.relative(path.join(inputs['output-dir'], fileNameOf(graph.root.name) + extension));
      await files.write(file, text);
      const { sha256 } = await record.keepFile(path.basename(file), file, mediaType);
      outputs[format] = file;
      outputs[`${format}-sha256`] = sha256;
      log.info(`${file}: ${graph.components.length} components`);
    }

    const lockfiles = readings.map(({ file }) => file);
    record.fact('components', graph.components.length);
    record.check('lockfiles-read-in-full', 'holds', lockfiles.join(', '));
    record.check(
      'source-covered',
      gaps.length === 0 ? 'holds' : 'unknown',
      gaps.join('; ') || 'every manifest is covered by a lockfile',
    );
    for (const gap of gaps) log.warn(`The SBOM is incomplete: ${gap}.`);
    return {
      outputs,
      findings: conflicts.map(({ purl, file }) =>
        finding(CONFLICTING_HASHES, {
          message: `${purl} has another digest in ${file} than elsewhere.`,
          resource: purl,
          place: { file: files.relative(path.join(inputs.path, file)) },
        }),
      ),
      summary: summaryOf(
        graph,
        facts,
        lockfiles,
        [...new Set(formats)].map((format) => String(outputs[format])),
      ),
    };
  },
});

function formatOf(text: string): Format {
  if (Object.hasOwn(FORMATS, text)) return text as Format;
  throw inputError('INPUT_INVALID', `Input "formats" names ${JSON.stringify(text)}.`, `Formats are ${Object.keys(FORMATS).join(' and ')}.`);
}

/** A file name that every system takes: no folders, no leading dot, at most 100 characters. */
export const fileNameOf = (name: string): string =>
  name
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(0, 100) || 'sbom';
