/** Names and addresses of licences as poms and manifests write them, without case, punctuation and `the`, with the SPDX id that is meant. */
const CLEAR: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:apache|asl|al) ?(?:software )?(?:licen[cs]e )?(?:version |v)?2(?: 0)?$|^apache(?: software)? licen[cs]e (?:version )?v? ?2 0$/,
    'Apache-2.0',
  ],
  [/apache org licenses license 2 0/, 'Apache-2.0'],
  [/^mit(?: licen[cs]e)?$|opensource org licenses mit\b/, 'MIT'],
  [/^mit 0$/, 'MIT-0'],
  [
    /^bsd (?:3 clause|licen[cs]e 3|3)$|^(?:new|revised|modified) bsd licen[cs]e$|^bsd 3 clause (?:new or revised )?licen[cs]e$|opensource org licenses bsd 3 clause/,
    'BSD-3-Clause',
  ],
  [
    /^bsd (?:2 clause|licen[cs]e 2|2)$|^simplified bsd licen[cs]e$|^bsd 2 clause licen[cs]e$|opensource org licenses bsd 2 clause/,
    'BSD-2-Clause',
  ],
  [/^(?:epl|eclipse public licen[cs]e)(?: version| v)? ?1 0$|eclipse org legal epl v10/, 'EPL-1.0'],
  [/^(?:epl|eclipse public licen[cs]e)(?: version| v)? ?2 0$|eclipse org legal epl (?:2 0|v20)/, 'EPL-2.0'],
  [/^(?:edl 1 0|eclipse distribution licen[cs]e(?: version| v)? ?1 0)$|eclipse org org documents edl v10/, 'BSD-3-Clause'],
  [/^cddl ?v?1 0$|^common development and distribution licen[cs]e (?:cddl )?(?:version |v)?1 0$/, 'CDDL-1.0'],
  [/^cddl ?v?1 1$/, 'CDDL-1.1'],
  [/^(?:mpl|mozilla public licen[cs]e)(?: version| v)? ?2 0$/, 'MPL-2.0'],
  [/^(?:mpl|mozilla public licen[cs]e)(?: version| v)? ?1 1$/, 'MPL-1.1'],
  [/^cc0(?: 1 0)?(?: universal)?$|^creative commons zero v1 0 universal$|creativecommons org publicdomain zero 1 0/, 'CC0-1.0'],
  [/^unlicense$/, 'Unlicense'],
  [/^isc(?: licen[cs]e)?$/, 'ISC'],
  [/^(?:upl|universal permissive licen[cs]e)(?: version| v)? ?1 0$/, 'UPL-1.0'],
  [/^epl 2 0 or gpl ?2 with classpath exception$/, 'EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0'],
];

/** The SPDX id of a licence where its name leaves no doubt; else the name. */
export function licenceOf(name: string): string {
  if (name.length > 200) return name;
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bthe\b/g, '')
    .replace(/ +/g, ' ')
    .trim();
  return CLEAR.find(([pattern]) => pattern.test(plain))?.[1] ?? name;
}
