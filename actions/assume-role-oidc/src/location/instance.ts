import type { Context } from '@sovereign-actions/core';
import { framedSignature, verifyInstanceIdentity } from '@sovereign-actions/core/instance-identity';
import { openImds } from './metadata.ts';
import { orNoPlace, type Place } from './place.ts';

const PATH = '/latest/dynamic/instance-identity/';
const NAME = 'instance identity document';

/** The EC2 instance identity document with its RSA-2048 signature. `certificates` is the PEM that the boundary names. */
export const instancePlace = (
  context: Pick<Context, 'fetch' | 'boundary' | 'host' | 'now'>,
  certificates: string | undefined,
): Promise<Place> =>
  orNoPlace(NAME, async () => {
    const ask = await openImds(context);
    const [document, signature] = await Promise.all([ask(`${PATH}document`), ask(`${PATH}rsa2048`)]);
    const evidence = { document: Buffer.from(document), signature, certificates };
    const { verdict, checks, identity, signedAt } = verifyInstanceIdentity(evidence, context.boundary, context.now());
    const { partition } = context.boundary;
    const signer =
      partition === 'sandbox' ? 'the key of the sandbox, which proves nothing about AWS' : `the key of EC2 in ${identity?.region}`;
    return {
      verdict,
      strength:
        verdict === 'holds'
          ? `signed by ${signer}; it has no nonce, so whoever read it on the instance can show it elsewhere for as long as the instance lives`
          : 'an instance identity document that is not verified',
      ...(identity && { where: `${identity.zone}, instance ${identity.instance} of account ${identity.account}` }),
      checks,
      facts: identity
        ? {
            region: identity.region,
            zone: identity.zone,
            account: identity.account,
            instance: identity.instance,
            image: identity.image,
            'pending-time': identity.pendingTime.toISOString(),
            ...(signedAt && { 'signed-at': signedAt.toISOString() }),
          }
        : {},
      keep: [
        { name: 'instance.identity-document.json', text: document, mediaType: 'application/json' },
        { name: 'instance.identity-signature.pem', text: framedSignature(signature), mediaType: 'application/pkcs7-mime' },
        ...(certificates === undefined
          ? []
          : [{ name: 'instance.identity-certificate.pem', text: certificates, mediaType: 'application/x-pem-file' }]),
      ],
    };
  });
