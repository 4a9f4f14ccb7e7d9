import * as path from 'node:path';
import type { Context, Material } from '@sovereign-actions/core';
import { attachArtifacts, formatReference, hexOf, pushLayout } from '@sovereign-actions/oci';
import { BUNDLE_MEDIA_TYPE } from '@sovereign-actions/sigstore';
import { bundlePathOf } from './paths.ts';
import type { Image } from './prepare.ts';
import type { ReadyBundle } from './sign.ts';

/** The image by its digest, as outputs and records name it. */
export const imageByDigest = ({ reference: { registry, repository }, subject: { digest } }: Image): string =>
  formatReference({ registry, repository, digest });

/** The image as records name it: its media type tells that it is one. */
export const materialOf = (image: Image): Material => {
  const { digest, size, mediaType } = image.subject;
  return { name: imageByDigest(image), sha256: hexOf(digest), size, mediaType };
};

/**
 * Pushes the image if it is still a layout, attaches its bundles as referrers, writes the bundle files, and keeps all in the
 * record. @returns paths of the bundle files, relative to the workspace
 */
export async function publish(
  context: Context,
  image: Image | undefined,
  bundles: readonly ReadyBundle[],
  outputFolder: string | undefined,
): Promise<string[]> {
  const { record, files, log } = context;
  // The record comes first: a signature that exists is on record, also when the registry then fails.
  for (const { name, signed } of bundles) await record.keep(name, Buffer.from(signed.json), BUNDLE_MEDIA_TYPE);
  const written: string[] = [];
  for (const { name, file, signed } of bundles) {
    if (outputFolder === undefined && !file) continue;
    const target = files.relative(file ? bundlePathOf(file, outputFolder) : path.posix.join(outputFolder as string, name));
    await files.write(target, signed.json);
    written.push(target);
  }
  if (image) {
    const { repository, layout, reference, subject } = image;
    if (layout) {
      await pushLayout(repository, layout, reference.tag);
      record.made(materialOf(image));
      log.info(`Pushed ${imageByDigest(image)}.`);
    }
    const created = timeOf(context);
    const artifacts = bundles.flatMap(({ predicateType, signed }) =>
      predicateType === undefined
        ? []
        : [
            {
              bytes: Buffer.from(signed.json),
              artifactType: BUNDLE_MEDIA_TYPE,
              annotations: {
                'dev.sigstore.bundle.content': 'dsse-envelope',
                'dev.sigstore.bundle.predicateType': predicateType,
                'org.opencontainers.image.created': created,
              },
            },
          ],
    );
    const attached = await attachArtifacts(repository, subject, artifacts);
    // Without its media type: it is stored as an image manifest, and is no image that was released.
    for (const { digest, size, annotations } of attached)
      record.made({
        name: `${repository.name}@${digest} (${annotations?.['dev.sigstore.bundle.predicateType']})`,
        sha256: hexOf(digest),
        size,
      });
    log.info(`Attached ${attached.length} signed statements to ${imageByDigest(image)}.`);
  }
  return written;
}

/** RFC 3339 UTC in seconds. */
const timeOf = ({ sourceDateEpoch, now }: Context): string =>
  new Date(sourceDateEpoch === undefined ? now() : sourceDateEpoch * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');
