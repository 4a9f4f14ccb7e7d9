import * as v from 'valibot';
import { subjectPatternMistake } from '../identity-pattern.ts';
import { age, count, httpsUrl, pattern, patternList, region, text, textList } from './schema-values.ts';

/** What a verified statement is called in a policy; any other predicate type is named by its URI. */
const STATEMENT_NAMES = ['signature', 'sbom', 'provenance', 'vulnerabilities', 'openvex', 'test-results', 'verification-summary'] as const;

const statementType = v.union(
  [v.picklist(STATEMENT_NAMES), v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/, 'must be a URI'))],
  `must be ${STATEMENT_NAMES.join(', ')} or the URI of a predicate type`,
);

const refPatternMistake = (pattern: string): string | undefined =>
  /^refs\/[!-~]+$/.test(pattern) && !/\*[^/@]*\*/.test(pattern)
    ? undefined
    : 'must be a full ref, such as refs/tags/v*, with at most one "*" between two of "/"';

/** What an SBOM says that a policy can demand of it. */
const SBOM_FIELDS = ['author', 'timestamp', 'supplier', 'license', 'hashes', 'purl', 'dependencies'] as const;

/** What signatures and statements must be beside being by a trusted signer. The input `policy` takes a file of the same shape. */
export const signingPolicy = v.strictObject({
  signers: textList('Names of the keys and identities whose signatures meet this policy. Default: all that the boundary trusts.'),
  'at-least': count('How many different signers must have made the signature, and each statement. Default: 1.'),
  statements: v.optional(
    v.pipe(
      v.array(
        v.union(
          [
            statementType,
            v.strictObject({
              type: statementType,
              signers: textList('As above, for this statement.'),
              'at-least': count('As above, for this statement.'),
              'max-age': age('As above, for this statement.'),
            }),
          ],
          `must be a type (${STATEMENT_NAMES.join(', ')} or a URI), or an object with "type"`,
        ),
      ),
      v.minLength(1, 'must name at least one'),
      v.description(
        'Statements that must be attached to an image. The signature is always demanded; `verification-summary` says whose summaries count where a step relies on one.',
      ),
    ),
  ),
  'log-entries': count('How many different transparency logs must hold each signature.'),
  timestamps: count('How many different timestamp authorities must have seen each signature.'),
  'max-age': age('How long ago a witness may have seen a signature, such as 90d. One that no witness saw has no age, and does not pass.'),
  provenance: v.optional(
    v.pipe(
      v.strictObject({
        builders: patternList('Builder ids.', subjectPatternMistake),
        sources: patternList('Source repositories, such as `https://github.com/acme/shop`.', subjectPatternMistake),
        refs: patternList('Full refs of the source, such as `refs/heads/main` or `refs/tags/v*`.', refPatternMistake),
      }),
      v.description('What provenance must say. A certificate of a keyless signature must not say otherwise.'),
    ),
  ),
  sbom: v.optional(
    v.strictObject({
      fields: v.pipe(
        v.array(v.picklist(SBOM_FIELDS, `must be one of ${SBOM_FIELDS.join(', ')}`)),
        v.minLength(1, 'must name at least one'),
        v.description('What the attested SBOM must hold; facts of packages in every package.'),
      ),
    }),
  ),
});

/** The part `signing` of `sovereign.yaml`. */
export const signing = v.optional(
  v.pipe(
    v.strictObject({
      keys: v.optional(
        v.pipe(
          v.array(
            v.union(
              [
                v.strictObject({
                  name: text,
                  kms: v.pipe(text, v.description('Key id, alias/name or ARN.')),
                  region: v.optional(region),
                  account: v.optional(text),
                }),
                v.strictObject({ name: text, 'public-key': v.pipe(text, v.description('PEM file, relative to this file.')) }),
              ],
              'must be a KMS key (name, kms) or a public key file (name, public-key)',
            ),
          ),
          v.description('Keys whose signatures count.'),
        ),
      ),
      rekor: v.optional(
        v.strictObject({
          url: v.pipe(httpsUrl, v.description('Base URL of a Rekor in the region.')),
          version: v.optional(
            v.pipe(
              v.picklist([1, 2], 'must be 1 or 2'),
              v.description('Version of that Rekor. Entries of v1 are understood by more tools. Default: 2.'),
            ),
            2,
          ),
          'public-key': v.pipe(text, v.description('PEM file of the log key, relative to this file.')),
          required: v.optional(v.boolean(), true),
        }),
      ),
      timestamp: v.optional(
        v.strictObject({
          url: v.pipe(httpsUrl, v.description('RFC 3161 endpoint in the region.')),
          chain: v.pipe(text, v.description('PEM certificate chain, leaf first, relative to this file.')),
          required: v.optional(v.boolean(), true),
        }),
      ),
      fulcio: v.optional(
        v.strictObject({
          url: v.pipe(
            httpsUrl,
            v.description('Base URL of a Fulcio in the region, which gives signers certificates for their job tokens.'),
          ),
          chain: v.pipe(
            text,
            v.description(
              'PEM chain of the certificate authority, the certificate that issues first, the root last, relative to this file.',
            ),
          ),
          'ct-log': v.optional(
            v.pipe(
              text,
              v.description('PEM public key of the certificate transparency log that every certificate must be in, relative to this file.'),
            ),
          ),
          audience: v.optional(
            v.pipe(text, v.description('Audience of the job token that Fulcio is shown. Default: sigstore.')),
            'sigstore',
          ),
        }),
      ),
      identities: v.optional(
        v.pipe(
          v.array(
            v.strictObject({
              name: text,
              issuer: v.pipe(httpsUrl, v.description('OIDC issuer, exact.')),
              subject: v.pipe(
                pattern(subjectPatternMistake),
                v.description(
                  'Subject of the certificate, exact, where `*` stands for characters of one segment: it crosses neither `/` nor `@`.',
                ),
              ),
            }),
          ),
          v.minLength(1, 'must name at least one'),
          v.description('Whose signatures with a certificate of `fulcio` count. Without any, none counts.'),
        ),
      ),
      'signing-config': v.optional(
        v.pipe(
          text,
          v.description(
            'Sigstore `signing_config.json` (v0.2) that names logs and timestamp services in place of `rekor` and `timestamp`, relative to this file. Their hosts must be named under `hosts`, and what it selects is required.',
          ),
        ),
      ),
      'trusted-root': v.optional(
        v.pipe(
          text,
          v.description(
            'Sigstore `trusted_root.json` whose logs and authorities count beside those that are declared here, each within its time, relative to this file.',
          ),
        ),
      ),
      policy: v.optional(v.pipe(signingPolicy, v.description('What signatures and statements must be, beside being by a trusted signer.'))),
    }),
    v.description('Keys and witnesses of signatures. Public Sigstore hosts are never allowed.'),
  ),
);
