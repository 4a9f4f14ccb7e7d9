import { Readable } from 'node:stream';
import { inParallel } from '@sovereign-actions/core';
import { listAttached } from './attach.ts';
import { registryError } from './errors.ts';
import { artifactTypeOf, digestOfNode, type ImageGraph, type ImageNode, readImageGraph } from './graph.ts';
import { mergeLegacy } from './legacy.ts';
import type { Descriptor } from './manifest.ts';
import type { Repository } from './repository.ts';

export interface CopyOptions {
  source: Repository;
  target: Repository;
  /** Tag or digest in the source. A tag is read once. */
  reference: string;
  /** Tag that the target is to have. Without it the image is there by its digest alone. */
  tag?: string;
  /** Called when everything is in the target, before the image is tagged there. What it throws leaves the image without the tag. */
  beforeTag?: (root: Descriptor) => Promise<void>;
}

export interface CopyResult {
  /** Everything that belongs to the image, as the source has it. */
  graph: ImageGraph;
  /** Digests of manifests that the target had before. */
  present: ReadonlySet<string>;
  /** Blobs, by how they came into the target, and the bytes that were sent. */
  blobs: { uploaded: number; mounted: number; present: number; bytes: number };
}

const TRANSFERS = 4;
const WRITES = 6;

/**
 * Copies an image, every platform of an index, and everything that is attached to them, into another repository or registry.
 * What the source gives is checked against its digest on the way; what the target says it has is read back. Nothing is tagged
 * or listed before it is there in full, so a copy that was broken off is simply made again.
 * @throws IMAGE_MISSING, CONTENT_MISMATCH, CONTENT_TOO_LARGE, TAG_IMMUTABLE and those of the registries
 */
export async function copyImage({ source, target, reference, tag, beforeTag }: CopyOptions): Promise<CopyResult> {
  const graph = await readImageGraph(source, reference);
  const { root, nodes } = graph;
  const here = source.transport.origin === target.transport.origin;
  const from = here && source.path !== target.path ? source.path.slice('/v2/'.length) : undefined;

  const wanted = new Map(nodes.flatMap(blobsOf).map((blob) => [blob.digest, blob]));
  const blobs = { uploaded: 0, mounted: 0, present: 0, bytes: 0 };
  await inParallel([...wanted.values()], TRANSFERS, async (blob) => {
    const how = await target.putBlob(blob, () => Readable.from(source.blob(blob), { objectMode: false }), from);
    blobs[how] += 1;
    if (how === 'uploaded') blobs.bytes += blob.size;
  });

  const present = new Set<string>();
  const listed = new Set<string>();
  for (const wave of inOrder(nodes))
    await inParallel(wave, WRITES, async ({ content: { descriptor, bytes, manifest } }) => {
      if (await target.exists(descriptor.digest)) present.add(descriptor.digest);
      else if ((await target.putManifest(bytes, manifest.mediaType)).subjectListed) listed.add(descriptor.digest);
    });
  await inParallel(nodes, WRITES, async ({ content, referrers, legacy }) => {
    const unlisted = referrers.filter((node) => !listed.has(digestOfNode(node))).map(asReferrer);
    if (unlisted.length > 0) await listAttached(target, content.descriptor.digest, unlisted);
    for (const { tag: name, node } of legacy) await mergeLegacy(target, name, node.content);
  });
  await inParallel(nodes, WRITES, async (node) => {
    if (await target.manifest(digestOfNode(node))) return;
    throw lost(target, digestOfNode(node));
  });

  const { descriptor, bytes, manifest } = root.content;
  await beforeTag?.(descriptor);
  if (tag !== undefined && (await target.manifest(tag))?.descriptor.digest !== descriptor.digest) {
    await target.putManifest(bytes, manifest.mediaType, tag);
    if ((await target.manifest(tag))?.descriptor.digest !== descriptor.digest) throw lost(target, tag);
  }
  return { graph, present, blobs };
}

const blobsOf = ({ content: { manifest } }: ImageNode): Descriptor[] => [...(manifest.config ? [manifest.config] : []), ...manifest.layers];

/** As a list of referrers has it. Type and annotations are the manifest's own, whatever a list said of it. */
function asReferrer({ content }: ImageNode): Descriptor {
  const { mediaType, digest, size } = content.descriptor;
  const artifactType = artifactTypeOf(content);
  const { annotations } = content.manifest;
  return {
    mediaType,
    digest,
    size,
    ...(artifactType !== undefined && { artifactType }),
    ...(Object.keys(annotations).length > 0 && { annotations }),
  };
}

/** Manifests in waves: what an index lists before the index, and a subject before its referrers, as ECR demands. */
function inOrder(nodes: readonly ImageNode[]): ImageNode[][] {
  const byDigest = new Map(nodes.map((node) => [digestOfNode(node), node]));
  const depths = new Map<ImageNode, number>();
  // A manifest names others by their digests, so this ends.
  const depthOf = (node: ImageNode): number => {
    const known = depths.get(node);
    if (known !== undefined) return known;
    const subject = byDigest.get(node.content.manifest.subject?.digest ?? '');
    const depth = 1 + Math.max(-1, ...[...node.children, ...(subject ? [subject] : [])].map(depthOf));
    depths.set(node, depth);
    return depth;
  };
  const waves: ImageNode[][] = [];
  for (const node of nodes) {
    const depth = depthOf(node);
    for (let missing = waves.length; missing <= depth; missing += 1) waves.push([]);
    waves[depth]?.push(node);
  }
  return waves;
}

const lost = ({ name }: Repository, reference: string) =>
  registryError(
    'REGISTRY_REFUSED',
    `${name} took ${reference} and does not have it afterwards.`,
    'Let one job at a time push to a tag, and check what removes images from the repository.',
  );
