import { defineAction, finding, type Rule, VERSION } from '@sovereign-actions/core';
import { assemble } from './assemble.ts';
import { compareWith, readEarlier } from './compare/compare.ts';
import type { DocumentFacts } from './document.ts';
import { formatsOf, writeDocuments } from './documents.ts';
import { licenceReader } from './licence.ts';
import { LICENCE_RULES, licenceFindings, verdictOn } from './licence-gate/gate.ts';
import { readPolicy } from './licence-gate/policy.ts';
import { readSubject } from './subject.ts';
import { summaryOf } from './summary.ts';
import { UNREAD_RULE, unreadFinding } from './unread.ts';

const CONFLICTING_HASHES: Rule = {
  id: 'sbom-conflicting-hashes',
  title: 'One package version has two digests',
  severity: 'error',
  why: 'A version is published once. Where lockfiles give two digests for it, at most one is what its publisher published.',
  fix: 'Find out which registry gave which archive, and lock the package anew.',
};

const oneLine = /^[^\0-\x1f\x7f]{1,200}$/;

export const sbomGenerate = defineAction({
  name: 'sbom-generate',
  title: 'Software bill of materials',
  description: 'Writes CycloneDX and SPDX documents of a source tree, image or root filesystem, byte for byte the same on every machine.',
  needs: 'nothing',
  inputs: {
    path: {
      type: 'text',
      default: '.',
      description: 'Folder of the source. Lockfiles are found in it and below, but not in hidden folders other than `.github`.',
    },
    image: {
      type: 'text',
      description:
        'Container image instead of a source: `HOST/REPOSITORY@sha256:DIGEST` in a registry of the boundary, the folder of an OCI layout, or an archive (`docker save`, OCI archive; also compressed). The SBOM lists what is installed in it.',
    },
    rootfs: { type: 'text', description: 'Folder of a root filesystem instead of a source. The SBOM lists what is installed in it.' },
    platform: {
      type: 'text',
      pattern: /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/,
      description: 'Which image of an index with several to take, such as `linux/arm64`.',
    },
    engine: {
      type: 'choice',
      options: ['embedded', 'syft'],
      default: 'embedded',
      description:
        'What finds the packages. `syft` runs a syft of the runner, 1.18 or a newer 1.x, without a network; name its SHA-256 under `tools` in the boundary. All else is the same.',
    },
    'output-dir': { type: 'text', default: 'sbom', description: 'Folder for the documents.' },
    formats: {
      type: 'list',
      default: ['cyclonedx', 'spdx'],
      description: 'Formats to write: `cyclonedx` (1.6 JSON), `spdx` (2.3 JSON), `cyclonedx-1.5`, `cyclonedx-1.7`, `spdx-3.0.1` (JSON-LD).',
    },
    dev: {
      type: 'choice',
      options: ['mark', 'exclude'],
      default: 'mark',
      description: 'Development dependencies: `mark` lists them with scope `excluded`, `exclude` leaves them out.',
    },
    include: {
      type: 'list',
      description:
        'Globs of the lockfiles, or of folders with them, that alone count, relative to `path`; without `/` they match a name anywhere. The SBOM names them as its scope. Each must name something.',
    },
    ignore: {
      type: 'list',
      description:
        'Globs of lockfiles to leave out, relative to `path`; without `/` they match a name anywhere. The SBOM then says that it is incomplete.',
    },
    'keep-going': {
      type: 'boolean',
      description:
        'Leave out what cannot be read, such as a damaged lockfile, and say so: the documents are incomplete, each such file is a finding of verdict unknown, and the step ends with exit code 3 unless the boundary lets that pass. Default: the step ends with an error and writes nothing.',
    },
    name: { type: 'text', pattern: oneLine, description: 'Name of the project. Default: as in the lockfile, else the name of the folder.' },
    version: { type: 'text', pattern: oneLine, description: 'Version of the project. Default: as in the lockfile.' },
    'compare-with': {
      type: 'text',
      description:
        'Path of an earlier document, of any program, in CycloneDX or SPDX JSON: what is added, removed, upgraded, downgraded or has another licence is in the summary and in two files.',
    },
    'allow-licences': {
      type: 'list',
      description:
        'Licences that components may be under; all others are findings. SPDX ids, such as `MIT`, `BSD-*`, `LicenseRef-own`, `GPL-2.0-only WITH Classpath-exception-2.0`.',
    },
    'deny-licences': {
      type: 'list',
      description: 'Licences that components may not be under, written in the same way.',
    },
  },
  outputs: {
    cyclonedx: { description: 'Path of the document in format `cyclonedx`.' },
    spdx: { description: 'Path of the document in format `spdx`.' },
    'cyclonedx-sha256': { description: 'SHA-256 of the document in format `cyclonedx`.' },
    'spdx-sha256': { description: 'SHA-256 of the document in format `spdx`.' },
    documents: { description: 'Paths of all documents, one a line, in the order of `formats`.' },
    components: { description: 'Number of components, the project itself not counted.' },
    changes: { description: 'Number of packages that are not as in the document of `compare-with`.' },
    'changes-json': { description: 'Path of the changes as JSON.' },
    'changes-markdown': { description: 'Path of the changes as Markdown, such as for a comment on a pull request.' },
  },
  rules: [CONFLICTING_HASHES, UNREAD_RULE, ...Object.values(LICENCE_RULES)],
  examples: [
    'sbom-generate --path . --output-dir out',
    'sbom-generate --path app --dev exclude --version 1.4.0',
    'sbom-generate --image image.tar --compare-with last.cdx.json --deny-licences "AGPL-*"',
  ],

  async run(context, inputs) {
    const { record, log } = context;
    const formats = formatsOf(inputs.formats);
    const policy = await readPolicy(inputs);
    const earlier = inputs['compare-with'] === undefined ? undefined : await readEarlier(context, inputs['compare-with']);
    const { readings, gaps, unread, scope, phase, fallbackName, placeOf, sources, checks, engine } = await readSubject(context, {
      engine: inputs.engine,
      development: inputs.dev,
      path: inputs.path,
      image: inputs.image,
      rootfs: inputs.rootfs,
      platform: inputs.platform,
      include: inputs.include,
      ignore: inputs.ignore,
      keepGoing: inputs['keep-going'],
    });
    const { graph, conflicts } = assemble(readings, {
      development: inputs.dev,
      gaps,
      scope,
      phase,
      name: inputs.name,
      version: inputs.version,
      fallbackName,
    });
    const facts: DocumentFacts = {
      tool: { name: 'sovereign-actions', version: VERSION },
      engine,
      organization: context.boundary.organization,
      epoch: context.sourceDateEpoch,
      readLicence: await licenceReader(),
    };

    const comparison = earlier && (await compareWith(context, earlier, graph, facts, inputs['output-dir']));
    const { documents, outputs } = await writeDocuments(context, graph, facts, { formats, folder: inputs['output-dir'] });

    const placeAt = (file: string) => {
      const place = placeOf(file);
      return place === undefined ? {} : { place: { file: place } };
    };
    record.fact('components', graph.components.length);
    if (engine) record.fact('engine', `${engine.name} ${engine.version}, SHA-256 ${engine.sha256}`);
    const licences = policy ? await licenceFindings(graph, policy, facts, placeOf('')) : [];
    if (policy) record.check('licences-allowed', ...verdictOn(licences));
    for (const { name, verdict, detail } of checks) record.check(name, verdict, detail);
    for (const gap of gaps) log.warn(`The SBOM is incomplete: ${gap}.`);
    return {
      outputs: { ...outputs, ...comparison?.outputs, documents: documents.join('\n'), components: graph.components.length },
      findings: [
        ...conflicts.map(({ purl, file }) =>
          finding(CONFLICTING_HASHES, {
            message: `${purl} has another digest in ${file} than elsewhere.`,
            resource: purl,
            ...placeAt(file),
          }),
        ),
        ...unread.map((one) => unreadFinding(one, placeOf(one.file))),
        ...licences,
      ],
      summary: summaryOf(graph, facts, { sources, written: documents, changes: comparison?.summary }),
    };
  },
});
