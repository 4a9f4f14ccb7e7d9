import * as v from 'valibot';
import { ACCOUNT, allRegions, BUCKET } from '../partitions.ts';

/** Kinds of values that several parts of `sovereign.yaml` have. */

export const account = v.pipe(
  v.string('must be text: write the 12 digits in quotes'),
  v.regex(ACCOUNT, 'must be an AWS account id: 12 digits, in quotes'),
);

export const region = v.picklist(
  allRegions().map(({ name }) => name),
  'must be a region of the partition table',
);

export const url = v.pipe(
  v.string(),
  v.check((text) => {
    const parsed = URL.parse(text);
    return (
      parsed !== null &&
      ['https:', 'http:'].includes(parsed.protocol) &&
      parsed.username === '' &&
      parsed.password === '' &&
      parsed.search === '' &&
      parsed.hash === ''
    );
  }, 'must be an absolute URL with no user, password, query or fragment'),
);

export const httpsUrl = v.pipe(
  url,
  v.check((text) => {
    const parsed = URL.parse(text);
    return parsed?.protocol !== 'http:' || ['127.0.0.1', '[::1]', 'localhost'].includes(parsed.hostname);
  }, 'must use https; plain http is for loopback in the sandbox partition'),
);

export const host = v.pipe(
  v.string(),
  v.regex(
    /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/,
    'must be one exact host name in lower case: no scheme, port, path or wildcard',
  ),
);

export const port = v.pipe(
  v.number(),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be 1 to 65535'),
  v.maxValue(65535, 'must be 1 to 65535'),
);

export const date = v.pipe(
  v.string('must be a date in quotes, such as "2027-06-30"'),
  v.check(
    (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true,
    'must be a calendar date: YYYY-MM-DD',
  ),
);

export const text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 lower-case hex digits'));
export const bucket = v.pipe(
  v.string(),
  v.regex(BUCKET, 'must be a bucket name without dots: 3 to 63 lower-case letters, digits and hyphens'),
);

export const textList = (description: string) =>
  v.optional(v.pipe(v.array(text), v.minLength(1, 'must name at least one'), v.description(description)));

export const count = (description: string) =>
  v.optional(
    v.pipe(
      v.number(),
      v.integer('must be a whole number'),
      v.minValue(1, 'must be at least 1'),
      v.maxValue(32, 'must be at most 32'),
      v.description(description),
    ),
  );

export const age = (description: string) =>
  v.optional(
    v.pipe(
      v.string('must be a number with a unit, such as 30d'),
      v.regex(/^[1-9]\d{0,4}[hd]$/, 'must be whole hours or days, such as 12h or 30d'),
      v.description(description),
    ),
  );

export const pattern = (mistakeOf: (pattern: string) => string | undefined) =>
  v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      const wrong = dataset.typed ? mistakeOf(dataset.value) : undefined;
      if (wrong !== undefined) addIssue({ message: wrong });
    }),
  );

export const patternList = (description: string, mistakeOf: (pattern: string) => string | undefined) =>
  v.optional(
    v.pipe(
      v.array(pattern(mistakeOf)),
      v.minLength(1, 'must name at least one'),
      v.description(`${description} The whole of it, in which \`*\` stands for part of one segment.`),
    ),
  );
