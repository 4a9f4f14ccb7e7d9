import * as v from 'valibot';
import { EVIDENCE_KINDS } from './control-map.ts';

/** The shape of a control map that a team brings. The published JSON Schema is generated from it. */

const words = v.pipe(v.string('must be text'), v.regex(/\S/, 'must not be empty'), v.maxLength(1000, 'must have at most 1000 characters'));

const language = v.pipe(
  v.string('must be a language tag'),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/, 'must be a language tag such as "de" or "pt-BR"'),
);

const text = v.union(
  [words, v.pipe(v.record(language, words), v.minEntries(1, 'must have a text in one language at least'))],
  'must be text, or a mapping from language to text',
);

const sourceName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9 .:()/_-]{0,39}$/, 'must be up to 40 letters, digits, spaces and .:()/_-'),
);

const source = v.strictObject({
  title: v.pipe(text, v.description('What it is called.')),
  edition: v.optional(v.pipe(words, v.description('Edition, version or date.'))),
  url: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(1000, 'must have at most 1000 characters'),
      v.check((url) => URL.parse(url)?.protocol === 'https:', 'must be an https URL'),
      v.description('Where it can be read. Shown, never fetched.'),
    ),
  ),
  note: v.optional(v.pipe(text, v.description('What a reader has to know of it, such as how sure the numbers are.'))),
});

const step = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be the name of a step, such as "residency-assert"'));
const mediaType = v.pipe(v.string(), v.regex(/^[a-z0-9.+-]{1,100}\/[a-z0-9.+-]{1,100}$/, 'must be a media type without parameters'));

const evidence = v.union(
  [
    v.picklist(EVIDENCE_KINDS, 'must be a kind of evidence'),
    v.pipe(
      v.strictObject({
        step: v.optional(v.pipe(step, v.description('Records of this step and what it kept; with media-type, only files of that type.'))),
        'media-type': v.optional(v.pipe(mediaType, v.description('Files of this type that a step kept.'))),
      }),
      v.check((rule) => rule.step !== undefined || rule['media-type'] !== undefined, 'must name a step, a media type, or both'),
    ),
  ],
  `must be one of ${EVIDENCE_KINDS.join(', ')}, or a mapping with "step" or "media-type"`,
);

const requirement = v.strictObject({
  text: v.optional(v.pipe(text, v.description('What is asked. Left out, the requirement is named after its evidence.'))),
  supports: v.pipe(
    v.record(
      sourceName,
      v.pipe(
        v.array(v.pipe(words, v.maxLength(100, 'must have at most 100 characters'))),
        v.minLength(1, 'must name at least one'),
        v.maxLength(100, 'must name at most 100'),
      ),
    ),
    v.minEntries(1, 'must name a source at least'),
    v.description('Numbers of the requirement, by the name of their source.'),
  ),
  evidence: v.pipe(
    v.array(evidence),
    v.minLength(1, 'must name at least one'),
    v.maxLength(8, 'must name at most 8'),
    v.description('What in a package supports it.'),
  ),
});

export const controlMapSchema = v.strictObject({
  version: v.pipe(v.literal(1, 'must be 1'), v.description('Version of this format.')),
  id: v.pipe(
    v.string('must be text'),
    v.regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'must be 1 to 40 lower-case letters, digits and hyphens'),
    v.description('Also the name of its file in the package.'),
  ),
  language: v.optional(v.pipe(language, v.description('Language of the texts that are given in one alone. Default: en.'))),
  title: v.pipe(text, v.description('Title of the map in the report.')),
  sources: v.pipe(v.record(sourceName, source), v.description('Where the requirements are from, by the short name that the report shows.')),
  requirements: v.pipe(
    v.array(requirement),
    v.minLength(1, 'must name at least one'),
    v.maxLength(500, 'must name at most 500'),
    v.description('Requirements and what supports them, in the order of the report.'),
  ),
});
