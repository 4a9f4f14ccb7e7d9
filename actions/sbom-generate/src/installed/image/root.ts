import type { PulledImage, Reference } from '@sovereign-actions/oci';
import type { Package } from '../../graph.ts';
import { parseImage } from '../../image.ts';
import { purlOf } from '../../purl.ts';
import { cleanUrl } from '../../url.ts';

/** What an image is called, as far as it is known. */
interface Name {
  /** The last part of the repository. */
  name: string;
  /** Host and path, where a registry is known. */
  repository?: string;
  tag?: string;
}

/**
 * An image as the root of a document. Its version is its digest: that of the manifest, or in a docker archive, which has none,
 * that of the config. What its maker says of it is taken from its annotations and never from labels: a build inherits the labels
 * of its base, so that each image on Ubuntu would be version 22.04 of vendor Canonical.
 * @param reference of an image in a registry
 * @param fallback name of a local image that names itself nowhere
 */
export function imageRoot(image: PulledImage, reference: Reference | undefined, fallback: string): Package {
  const { manifest, config, platform, annotations } = image;
  const { name, repository, tag } = reference ? nameOfReference(reference) : nameOfLocal(image.names, fallback);
  const version = (manifest ?? config).digest;
  const qualifiers = { repository_url: repository, arch: platform?.architecture, tag };
  const said = (key: string) => annotations[`org.opencontainers.image.${key}`]?.trim() || undefined;
  const [licence, vendor, source, revision] = [said('licenses'), said('vendor'), said('source'), said('revision')];
  const url = cleanUrl(said('url') ?? '');
  const origin = cleanUrl(source ?? '');
  return {
    type: 'oci',
    kind: 'container',
    name,
    version,
    // The version of an OCI purl is the digest of a manifest.
    ...(manifest && { purl: purlOf({ type: 'oci', name: name.toLowerCase(), version, qualifiers }) }),
    hashes: manifest ? [{ algorithm: 'SHA-256', hex: manifest.digest.slice('sha256:'.length) }] : [],
    ...(licence && { licence }),
    ...(vendor && { supplier: { name: vendor, ...(url && { url }) } }),
    ...(origin?.startsWith('https:') && /^[0-9a-f]{40,64}$/.test(revision ?? '') && { vcs: `git+${origin}@${revision}` }),
    folder: '.',
    edges: [],
  };
}

const lastPart = (repository: string): string => repository.slice(repository.lastIndexOf('/') + 1);

const nameOfReference = ({ registry, repository, tag }: Reference): Name => ({
  name: lastPart(repository),
  repository: `${registry}/${repository}`,
  ...(tag !== undefined && { tag }),
});

/** A layout or archive names its image in full, or by a tag alone. */
function nameOfLocal(names: readonly string[], fallback: string): Name {
  const tag = names.find((text) => /^\w[\w.-]{0,127}$/.test(text));
  for (const text of names) {
    const parsed = text === tag ? undefined : parseImage(text);
    if (!parsed) continue;
    const { registry, repository } = parsed;
    // Docker writes docker.io before every name that has no registry, also of what was never there.
    const hosted = registry !== 'docker.io';
    const tagged = parsed.tag ?? tag;
    return { name: lastPart(repository), ...(hosted && { repository: `${registry}/${repository}` }), ...(tagged && { tag: tagged }) };
  }
  return { name: fallback, ...(tag !== undefined && { tag }) };
}
