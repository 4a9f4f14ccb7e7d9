import type { Package } from './graph.ts';
import { purlOf } from './purl.ts';

/** A reference to a container image. */
export interface Image {
  /** Host and port. */
  registry: string;
  /** Such as `library/debian`. */
  repository: string;
  tag?: string;
  /** Such as `sha256:…`. */
  digest?: string;
}

/**
 * Parses a reference as container tools do: without a registry it is one of docker.io, and there without a slash an official
 * image.
 * @returns undefined for what is none, such as a text with variables
 */
export function parseImage(text: string): Image | undefined {
  const match = /^((?:[\w.-]+(?::\d+)?\/)?[a-z0-9._/-]+?)(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9]+:[0-9a-f]{32,128}))?$/i.exec(text);
  const [, name = '', tag, digest] = match ?? [];
  if (name === '' || text.length > 512 || /^[./]|\/\/|\/$/.test(name)) return undefined;
  const [first = '', ...rest] = name.split('/');
  const hosted = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const path = hosted ? rest.join('/') : name;
  // A repository has no capitals.
  if (path !== path.toLowerCase()) return undefined;
  const registry = hosted ? (first === 'index.docker.io' ? 'docker.io' : first) : 'docker.io';
  const repository = registry === 'docker.io' && !path.includes('/') ? `library/${path}` : path;
  return { registry, repository, ...(tag && { tag }), ...(digest && { digest }) };
}

/** An image as a package. Its version is the digest, which says exactly which it is, or else the tag, which can be moved. */
export function imageFacts({ registry, repository, tag, digest }: Image): Package {
  const name = repository.slice(repository.lastIndexOf('/') + 1);
  const version = digest ?? tag ?? 'latest';
  const content = 'what is in an image is not in the source';
  return {
    type: 'oci',
    name,
    version,
    // Without a digest an OCI purl has no version, but a qualifier.
    purl: purlOf({
      type: 'oci',
      name,
      version: digest,
      qualifiers: { repository_url: `${registry}/${repository}`, tag: tag ?? (digest ? undefined : 'latest') },
    }),
    hashes: [],
    edges: [],
    gap: { state: 'unknown', reason: digest ? content : `${content}; its tag can be moved to another image` },
  };
}
