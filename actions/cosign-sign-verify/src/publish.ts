import * as path from 'node:path';
import { type Context, inParallel, type Material } from '@sovereign-actions/core';
import { type Artifact, appendLegacy, attachArtifacts, formatReference, hexOf, legacyTag, pushLayout } from '@sovereign-actions/oci';
import { BUNDLE_MEDIA_TYPE, parseStatement, type Statement } from '@sovereign-actions/sigstore';
import { BUNDLE_SUFFIX, bundlePathOf, folderOf } from './paths.ts';
import type { Image, Subjects } from './prepare.ts';
import type { ReadyBundle } from './sign.ts';

/** The image by its digest, as outputs and records name it. */
export const imageByDigest = ({ reference: { registry, repository }, subject: { digest } }: Image): string =>
  formatReference({ registry, repository, digest });

/** The image as records name it: its media type tells that it is one. */
export const materialOf = (image: Image): Material => {
  const { digest, size, mediaType } = image.subject;
  return { name: imageByDigest(image), sha256: hexOf(digest), size, mediaType };
};

/** A signature or statement that was published. */
export interface Published {
  predicateType: string;
  /** Digest of the manifest that it is attached to; absent for a statement about files. */
  subject?: string;
  /** Digest of the manifest that carries its bundle. */
  manifest?: string;
  /** Path of its bundle file, where one was written. */
  path?: string;
}

export interface Publication {
  /** Paths of the bundle files, relative to the workspace. */
  written: string[];
  statements: Published[];
}

const SUBJECTS = 4;

/**
 * Pushes the image if it is still a layout, attaches its bundles as referrers, writes the bundle files, and keeps all in the
 * record. Whatever is left when it is ended midway is whole: each bundle holds by itself.
 */
export async function publish(
  context: Context,
  { image, files }: Subjects,
  bundles: readonly ReadyBundle[],
  outputFolder: string | undefined,
): Promise<Publication> {
  const { record, files: workspace, log } = context;
  // The record comes first: a signature that exists is on record, also when the registry then fails.
  for (const { name, signed } of bundles) await record.keep(name, Buffer.from(signed.json), BUNDLE_MEDIA_TYPE);
  const paths = new Map<ReadyBundle, string>();
  for (const bundle of bundles) {
    const { name, content, attachTo, signed } = bundle;
    if (outputFolder === undefined && attachTo) continue;
    const target =
      'file' in content
        ? workspace.relative(bundlePathOf(content.file, outputFolder))
        : await freePath(workspace, workspace.relative(path.posix.join(outputFolder ?? folderOf(files), name)), content);
    await workspace.write(target, signed.json);
    paths.set(bundle, target);
  }
  if (image?.layout) {
    await pushLayout(image.repository, image.layout, image.reference.tag);
    record.made(materialOf(image));
    log.info(`Pushed ${imageByDigest(image)}.`);
  }
  const manifests = image ? await attachAll(context, image, bundles) : new Map<ReadyBundle, string>();
  return {
    written: [...paths.values()],
    statements: bundles.flatMap((bundle): Published[] => {
      const { content, attachTo } = bundle;
      if (!('statement' in content)) return [];
      const [manifest, path] = [bundle.attachedAs ?? manifests.get(bundle), paths.get(bundle)];
      return [
        {
          predicateType: content.statement.predicateType,
          ...(attachTo && { subject: attachTo.manifest.digest }),
          ...(manifest !== undefined && { manifest }),
          ...(path !== undefined && { path }),
        },
      ];
    }),
  };
}

/** Bytes of a bundle that may be replaced; a larger one is let be. */
const MAX_REPLACED = 48 * 1024 * 1024;

/** A path that no bundle about something else has: another step may have signed other files of the same folder. */
async function freePath(workspace: Context['files'], wanted: string, content: ReadyBundle['content']): Promise<string> {
  if (!('statement' in content)) return wanted;
  const about = subjectsOf(content.statement);
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? wanted : `${wanted.slice(0, -BUNDLE_SUFFIX.length)}-${count}${BUNDLE_SUFFIX}`;
    if ((await workspace.kind(candidate)) === undefined) return candidate;
    const there = await workspace
      .readText(candidate, MAX_REPLACED)
      .then(statedIn)
      .catch(() => undefined);
    if (there === about) return candidate;
  }
}

/** What a statement is about, comparable. */
const subjectsOf = ({ subject }: Pick<Statement, 'subject'>): string => JSON.stringify(subject.map(({ digest }) => digest));

/** What the statement of a bundle file is about. Only for choosing a name: nothing of it is verified. */
function statedIn(text: string): string | undefined {
  const { payload } = (JSON.parse(text) as { dsseEnvelope: { payload: string } }).dsseEnvelope;
  const statement = parseStatement(Buffer.from(payload, 'base64'));
  return typeof statement === 'string' ? undefined : subjectsOf(statement);
}

/** Attaches each bundle to its manifest. @returns the digest of the manifest that carries it */
async function attachAll(context: Context, image: Image, bundles: readonly ReadyBundle[]): Promise<Map<ReadyBundle, string>> {
  const { repository } = image;
  const carriers = new Map<ReadyBundle, string>();
  await inParallel([image.subject, ...image.platforms], SUBJECTS, async (subject) => {
    const all = bundles.filter(({ attachTo }) => attachTo?.manifest === subject);
    const own = all.filter(({ attachTo, attachedAs }) => attachTo?.bundle && attachedAs === undefined);
    const attached = await attachArtifacts(
      repository,
      subject,
      own.map((bundle) => artifactOf(bundle, context)),
    );
    for (const [index, { digest, size, annotations }] of attached.entries()) {
      carriers.set(own[index] as ReadyBundle, digest);
      // Without its media type: it is stored as an image manifest, and is no image that was released.
      context.record.made({
        name: `${repository.name}@${digest} (${annotations?.['dev.sigstore.bundle.predicateType']})`,
        sha256: hexOf(digest),
        size,
      });
    }
    for (const kind of ['sig', 'att'] as const) {
      const layers = all.flatMap(({ content, layer }) => (layer && 'claim' in content === (kind === 'sig') ? [layer] : []));
      if (layers.length === 0) continue;
      await appendLegacy(repository, subject, kind, layers);
      context.log.info(`Stored ${layers.length} under the tag ${legacyTag(subject.digest, kind)} of ${repository.name}.`);
    }
  });
  context.log.info(`Attached ${carriers.size} signed statements to ${imageByDigest(image)}.`);
  return carriers;
}

/** A bundle as it is attached to an image. What its annotations say is for finding it. */
export const artifactOf = ({ content, signed }: Pick<ReadyBundle, 'content' | 'signed'>, context: Context): Artifact => ({
  bytes: Buffer.from(signed.json),
  artifactType: BUNDLE_MEDIA_TYPE,
  annotations: {
    'dev.sigstore.bundle.content': 'dsse-envelope',
    ...('statement' in content && { 'dev.sigstore.bundle.predicateType': content.statement.predicateType }),
    'org.opencontainers.image.created': timeOf(context),
  },
});

/** RFC 3339 UTC in seconds. */
const timeOf = ({ sourceDateEpoch, now }: Context): string =>
  new Date(sourceDateEpoch === undefined ? now() : sourceDateEpoch * 1000).toISOString().replace(/\.\d{3}Z$/, 'Z');
