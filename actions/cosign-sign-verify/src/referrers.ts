import { inParallel, SovereignError, sha256Hex } from '@sovereign-actions/core';
import { type Descriptor, hexOf, ofArtifactType } from '@sovereign-actions/oci';
import { type Trust, type Verification, type VerifyOptions, verifyBundle, verifyLegacy } from '@sovereign-actions/sigstore';
import type { AttachmentStore } from './attachments.ts';

/** A signature that is attached to the image, with what holds of it. */
export interface AttachedBundle {
  /** How findings name it: the digest of the manifest that carries it, or the legacy tag and layer. */
  digest: string;
  /** A Sigstore bundle among the referrers, or what cosign 2 kept under a tag. */
  kind: 'bundle' | 'sig' | 'att';
  verification: Verification;
  /** SHA-256 of what the store holds, hex: of the bundle, or of the legacy layer. */
  sha256?: string;
  /** The bundle's bytes, or a legacy layer with its annotations as JSON; absent where they could not be had as their digest says. */
  bytes?: Buffer;
}

/** All that is attached to an image. */
export interface Attached {
  bundles: readonly AttachedBundle[];
  /** Bundles that the fallback tag lists and the referrers API does not, by digest. */
  onlyUnderTag: readonly string[];
}

/** All versions of the bundle media type start so; which of them is read is decided on the bundle itself. */
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle';
const MAX_BUNDLE = 48 * 1024 * 1024;
const READS = 6;
/** Faults of one referrer or tag. It is reported and not counted; it must not hide the others, since anyone who may push can attach it. */
const OWN_FAULTS: readonly string[] = [
  'CONTENT_MISMATCH',
  'CONTENT_TOO_LARGE',
  'IMAGE_MISSING',
  'REGISTRY_RESPONSE_INVALID',
  'LAYOUT_INVALID',
];

/**
 * Reads every Sigstore bundle and every legacy signature and attestation of an image, and verifies each against `trust` and
 * the image's digest. Lists, tags and annotations choose what is read and nothing else: types, subjects and predicates are
 * taken from what is signed.
 */
export async function readAttached(
  store: AttachmentStore,
  subject: Descriptor,
  trust: Trust,
  expect: VerifyOptions['expect'],
): Promise<Attached> {
  const options = { trust, artifactSha256: hexOf(subject.digest), ...(expect && { expect }) };
  const [{ bundles, onlyUnderTag }, ...legacy] = await Promise.all([
    readBundles(store, subject.digest, options),
    readLegacyKind(store, subject.digest, 'sig', options),
    readLegacyKind(store, subject.digest, 'att', options),
  ]);
  return { bundles: [...bundles, ...legacy.flat()], onlyUnderTag };
}

async function readBundles(store: AttachmentStore, subject: string, options: VerifyOptions): Promise<Attached> {
  const { listed, underTag = [] } = await store.referrers(subject);
  const candidates = ofArtifactType(listed, BUNDLE_TYPE).sort((a, b) => (a.digest < b.digest ? -1 : 1));
  const read = await inParallel(candidates, READS, async (candidate): Promise<AttachedBundle | undefined> => {
    const { digest } = candidate;
    return withoutOwnFaults({ digest, kind: 'bundle' }, async (): Promise<AttachedBundle | undefined> => {
      const bytes = await readBundle(store, candidate, subject);
      if (bytes === undefined) return undefined;
      if (typeof bytes === 'string') return { digest, kind: 'bundle', verification: unusable(bytes) };
      return { digest, kind: 'bundle', sha256: sha256Hex(bytes), bytes, verification: await verifyBundle(bytes, options) };
    });
  });
  const known = new Set(listed.map(({ digest }) => digest));
  const onlyUnderTag = ofArtifactType(underTag, BUNDLE_TYPE).flatMap(({ digest }) => (known.has(digest) ? [] : [digest]));
  return { bundles: read.filter((bundle) => bundle !== undefined), onlyUnderTag };
}

async function readLegacyKind(
  store: AttachmentStore,
  subject: string,
  kind: 'sig' | 'att',
  options: Omit<VerifyOptions, 'artifact'>,
): Promise<AttachedBundle[]> {
  const name = store.legacyName(subject, kind);
  const layers = await withoutOwnFaults({ digest: name, kind }, () => store.legacy(subject, kind));
  if (layers === undefined || 'verification' in layers) return layers ? [layers] : [];
  return inParallel(layers, READS, async ({ bytes, annotations }) => ({
    digest: `${name}, layer ${layers.findIndex((layer) => layer.annotations === annotations) + 1}`,
    kind,
    sha256: sha256Hex(bytes),
    bytes: Buffer.from(JSON.stringify({ payload: bytes.toString('base64'), annotations })),
    verification: await verifyLegacy(kind, { bytes, annotations }, options),
  }));
}

/** What is read, or a bundle that says why it cannot be. */
async function withoutOwnFaults<T>(named: Pick<AttachedBundle, 'digest' | 'kind'>, read: () => Promise<T>): Promise<T | AttachedBundle> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof SovereignError && OWN_FAULTS.includes(error.code)) return { ...named, verification: unusable(error.message) };
    throw error;
  }
}

/** The bundle of a referrer, a sentence on why it has none, or undefined where the referrer is something else. */
async function readBundle(store: AttachmentStore, { digest }: Descriptor, subject: string): Promise<Buffer | string | undefined> {
  const content = await store.manifest(digest);
  if (!content) return `${digest} is listed and does not exist.`;
  const { artifactType, config, layers, subject: stated } = content.manifest;
  if (!(artifactType ?? config?.mediaType)?.startsWith(BUNDLE_TYPE)) return undefined;
  if (stated?.digest !== subject) return `${digest} is listed for this image and says that it belongs to ${stated?.digest ?? 'none'}.`;
  const [layer] = layers;
  if (layers.length !== 1 || !layer?.mediaType.startsWith(BUNDLE_TYPE)) return `${digest} does not hold exactly one bundle.`;
  return store.blobBytes(layer, MAX_BUNDLE);
}

const unusable = (detail: string): Verification => ({ verdict: 'broken', checks: [{ name: 'bundle', verdict: 'broken', detail }] });
