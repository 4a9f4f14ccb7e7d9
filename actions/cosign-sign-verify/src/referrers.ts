import { SovereignError } from '@sovereign-actions/core';
import { type Descriptor, hexOf, inParallel, listReferrers, ofArtifactType, type Repository } from '@sovereign-actions/oci';
import { type Trust, type Verification, type VerifyOptions, verifyBundle } from '@sovereign-actions/sigstore';
import type { Image } from './prepare.ts';

/** A bundle that is attached to the image, with what holds of it. */
export interface AttachedBundle {
  /** Digest of the manifest that carries it. */
  digest: string;
  verification: Verification;
  /** The bundle's bytes; absent where they could not be had as their digest says. */
  bytes?: Buffer;
}

/** All versions of the bundle media type start so; which of them is read is decided on the bundle itself. */
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle';
const MAX_BUNDLE = 48 * 1024 * 1024;
const READS = 6;
/** Faults of one referrer. It is reported and not counted; it must not hide the others, since anyone who may push can attach it. */
const OWN_FAULTS: readonly string[] = ['CONTENT_MISMATCH', 'CONTENT_TOO_LARGE', 'IMAGE_MISSING', 'REGISTRY_RESPONSE_INVALID'];

/**
 * Reads every Sigstore bundle that is attached to the image and verifies it against `trust` and the image's digest.
 * The list of referrers chooses what is read and nothing else: types, subjects and predicates are taken from what is signed.
 */
export async function readAttached(
  { repository, subject }: Image,
  trust: Trust,
  expect: VerifyOptions['expect'],
): Promise<AttachedBundle[]> {
  const { descriptors } = await listReferrers(repository, subject.digest);
  const candidates = ofArtifactType(descriptors, BUNDLE_TYPE).sort((a, b) => (a.digest < b.digest ? -1 : 1));
  const read = await inParallel(candidates, READS, async (candidate): Promise<AttachedBundle | undefined> => {
    const { digest } = candidate;
    try {
      const bytes = await readBundle(repository, candidate, subject.digest);
      if (bytes === undefined) return undefined;
      if (typeof bytes === 'string') return { digest, verification: unusable(bytes) };
      const options: VerifyOptions = { trust, artifactSha256: hexOf(subject.digest), ...(expect && { expect }) };
      return { digest, bytes, verification: await verifyBundle(bytes, options) };
    } catch (error) {
      if (error instanceof SovereignError && OWN_FAULTS.includes(error.code)) return { digest, verification: unusable(error.message) };
      throw error;
    }
  });
  return read.filter((bundle) => bundle !== undefined);
}

/** The bundle of a referrer, a sentence on why it has none, or undefined where the referrer is something else. */
async function readBundle(repository: Repository, { digest }: Descriptor, subject: string): Promise<Buffer | string | undefined> {
  const content = await repository.manifest(digest);
  if (!content) return `${digest} is listed and does not exist.`;
  const { artifactType, config, layers, subject: stated } = content.manifest;
  if (!(artifactType ?? config?.mediaType)?.startsWith(BUNDLE_TYPE)) return undefined;
  if (stated?.digest !== subject) return `${digest} is listed for this image and says that it belongs to ${stated?.digest ?? 'none'}.`;
  const [layer] = layers;
  if (layers.length !== 1 || !layer?.mediaType.startsWith(BUNDLE_TYPE)) return `${digest} does not hold exactly one bundle.`;
  return repository.blobBytes(layer, MAX_BUNDLE);
}

const unusable = (detail: string): Verification => ({ verdict: 'broken', checks: [{ name: 'bundle', verdict: 'broken', detail }] });
