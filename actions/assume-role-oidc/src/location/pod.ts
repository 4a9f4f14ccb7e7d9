import { type Context, locationsIn, messageOf, outsideOf } from '@sovereign-actions/core';
import { PLACE_CHECKS } from '@sovereign-actions/core/instance-identity';
import { claimsOf } from './claims.ts';
import { NoEvidence } from './metadata.ts';
import { checkPlace, orNoPlace, type Place, worst } from './place.ts';

const NAME = "issuer of the pod's token";
const MAX_BYTES = 20_000;
const USUAL = '/var/run/secrets/kubernetes.io/serviceaccount/token';
const ISSUER = /^https:\/\/oidc[.-]eks\.[a-z0-9.-]{1,100}\/id\/[0-9A-Fa-f]{32}$/;

/** The region in the issuer of the pod's service-account token. Its signature is not checked: the keys are on a host of their own. */
export const podPlace = ({ boundary, files, host }: Pick<Context, 'boundary' | 'files' | 'host'>): Promise<Place> =>
  orNoPlace(NAME, async () => {
    const text = await files.readText(host.env('AWS_WEB_IDENTITY_TOKEN_FILE') || USUAL, MAX_BYTES).catch((error: unknown) => {
      throw new NoEvidence(messageOf(error));
    });
    host.mask(text.trim());
    const { iss } = claimsOf(text.trim());
    if (typeof iss !== 'string' || !ISSUER.test(iss)) throw new NoEvidence('The token is not from a cluster of EKS.');
    const [location] = locationsIn(new URL(iss).hostname);
    const region = location?.region;
    if (!location || region === undefined) throw new NoEvidence(`${iss} names no region.`);
    const outside = outsideOf(boundary, location);
    const checks =
      outside === undefined
        ? checkPlace(boundary, { region })
        : [
            {
              name: PLACE_CHECKS.region,
              verdict: 'broken' as const,
              detail: `The cluster is in ${outside}, which is outside of the boundary.`,
            },
          ];
    return {
      verdict: worst(checks),
      strength: "a hint: the issuer in the pod's token, whose signature was not checked",
      where: `${region}, a cluster of EKS`,
      checks,
      facts: { region, 'cluster-issuer': iss },
      keep: [],
    };
  });
