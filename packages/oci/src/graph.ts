import { inParallel } from '@sovereign-actions/core';
import { checkBytes } from './digest.ts';
import { registryError } from './errors.ts';
import { type LegacyKind, legacyTag } from './legacy.ts';
import type { Descriptor, ManifestContent } from './manifest.ts';
import { listReferrers } from './referrers.ts';
import type { Repository } from './repository.ts';

/** A manifest with what belongs to it. One that is reached twice is one object, so the graph may be met again on its way down. */
export interface ImageNode {
  content: ManifestContent;
  /** What an index lists, in its order. */
  children: ImageNode[];
  /** What names this manifest as its subject, by digest. */
  referrers: ImageNode[];
  /** What cosign 2 keeps under tags of this manifest's digest. */
  legacy: { kind: LegacyKind; tag: string; node: ImageNode }[];
  /** What is listed as a referrer and is none: it is missing, or belongs to something else. */
  strays: { digest: string; why: string }[];
}

/** An image with everything that is attached to it, to any depth. */
export interface ImageGraph {
  root: ImageNode;
  /** Each manifest once, the root first. */
  nodes: readonly ImageNode[];
}

const READS = 6;
const MAX_NODES = 20_000;
const MAX_DEPTH = 16;
/** Bytes of all manifests together. */
const MAX_BYTES = 256 * 1024 * 1024;
const LEGACY_KINDS: readonly LegacyKind[] = ['sig', 'att', 'sbom'];

/**
 * Reads an image, what an index lists, the referrers of each, theirs in turn, and what is kept under legacy tags. The lists
 * choose what is read; a referrer is what says so itself. Legacy tags of referrers are not looked for.
 * @param reference tag or digest
 * @throws IMAGE_MISSING, CONTENT_MISMATCH, CONTENT_TOO_LARGE
 */
export async function readImageGraph(repository: Repository, reference: string): Promise<ImageGraph> {
  const missing = (what: string) =>
    registryError('IMAGE_MISSING', `${repository.name} has no ${what}.`, 'Check the repository and the tag or digest, and that it exists.');
  const tooMuch = (why: string) =>
    registryError(
      'CONTENT_TOO_LARGE',
      `Too much belongs to ${reference} of ${repository.name}: ${why}.`,
      'Remove what is not needed of it.',
    );
  const nodes = new Map<string, ImageNode>();
  const bare = new Set<ImageNode>();
  let bytes = 0;
  let level: ImageNode[] = [];

  const add = (content: ManifestContent): ImageNode => {
    const known = nodes.get(content.descriptor.digest);
    if (known) return known;
    const node: ImageNode = { content, children: [], referrers: [], legacy: [], strays: [] };
    nodes.set(content.descriptor.digest, node);
    level.push(node);
    return node;
  };
  const read = async (name: string): Promise<ManifestContent | undefined> => {
    const content = await repository.manifest(name);
    bytes += content?.bytes.length ?? 0;
    if (bytes > MAX_BYTES) throw tooMuch(`their manifests have more than ${MAX_BYTES} bytes`);
    return content;
  };

  const first = await read(reference);
  if (!first) throw missing(`image ${reference}`);
  const root = add(first);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw tooMuch(`they are attached to each other more than ${MAX_DEPTH} deep`);
    const parents = level;
    level = [];
    const lists = await inParallel(
      parents,
      READS,
      async ({ content: { descriptor } }) => (await listReferrers(repository, descriptor.digest)).descriptors,
    );
    const tags = parents.flatMap((node) =>
      bare.has(node) ? [] : LEGACY_KINDS.map((kind) => ({ node, kind, tag: legacyTag(digestOfNode(node), kind) })),
    );
    const tagged = await inParallel(tags, READS, ({ tag }) => read(tag));
    const named = [...parents.flatMap(({ content }) => content.manifest.manifests), ...lists.flat()].map(({ digest }) => digest);
    const wanted = [...new Set(named)].filter((digest) => !nodes.has(digest));
    if (nodes.size + wanted.length > MAX_NODES) throw tooMuch(`they are more than ${MAX_NODES} manifests`);
    const found = await inParallel(wanted, READS, async (digest) => [digest, await read(digest)] as const);
    const contents = new Map<string, ManifestContent | undefined>([...nodes].map(([digest, { content }]) => [digest, content]));
    for (const [digest, content] of found) contents.set(digest, content);

    tags.forEach(({ node, kind, tag }, index) => {
      const content = tagged[index];
      if (content) node.legacy.push({ kind, tag, node: add(content) });
    });
    for (const node of parents)
      for (const child of node.content.manifest.manifests) {
        const content = contents.get(child.digest);
        if (!content) throw missing(`manifest ${child.digest}, which ${digestOfNode(node)} lists`);
        checkChild(child, content, repository.name);
        node.children.push(add(content));
      }
    parents.forEach((node, index) => {
      for (const { digest } of [...(lists[index] ?? [])].sort((a, b) => (a.digest < b.digest ? -1 : 1))) {
        const content = contents.get(digest);
        const subject = content?.manifest.subject?.digest;
        if (content && subject === digestOfNode(node)) {
          const isNew = !nodes.has(digest);
          const referrer = add(content);
          if (isNew) bare.add(referrer);
          node.referrers.push(referrer);
        } else node.strays.push({ digest, why: content ? `it says that it belongs to ${subject ?? 'nothing'}` : 'it does not exist' });
      }
    });
  }
  return { root, nodes: [...nodes.values()] };
}

/** The digest of a node's manifest. */
export const digestOfNode = (node: ImageNode): string => node.content.descriptor.digest;

/** What a referrer says that it is: its artifact type, or in its absence the type of its config. */
export const artifactTypeOf = ({ manifest }: ManifestContent): string | undefined => manifest.artifactType ?? manifest.config?.mediaType;

/** A registry may serve a manifest without a type of its own as something else than the index says. */
function checkChild(child: Descriptor, content: ManifestContent, name: string): void {
  const what = `manifest ${child.digest} of ${name}`;
  checkBytes(content.bytes, child, what);
  if (content.manifest.mediaType === child.mediaType) return;
  throw registryError(
    'REGISTRY_RESPONSE_INVALID',
    `${what} is listed as ${child.mediaType.slice(0, 100)} and served as ${content.manifest.mediaType}.`,
    'Push the image again with a current tool.',
  );
}
