import { isObject } from '@sovereign-actions/core';
import { digestOf } from '../digest.ts';
import { registryError } from '../errors.ts';
import type { Archive, Member } from './archive.ts';
import { type PulledImage, parseConfig } from './image.ts';
import type { Layer } from './layer.ts';

const LARGEST_LIST = 4 * 1024 * 1024;
const LARGEST_CONFIG = 16 * 1024 * 1024;

/**
 * Opens the image of an archive as `docker save` writes it. It has no manifest; the digest of its config, which holds those of
 * the layers, is what Docker calls the image's ID.
 * @throws IMAGE_INVALID, IMAGE_AMBIGUOUS, CONTENT_MISMATCH
 */
export async function openDockerArchive(archive: Archive, list: Member): Promise<PulledImage> {
  const { name } = archive;
  const images = parseList(name, await archive.bytes(list, LARGEST_LIST));
  const [image] = images;
  if (!image || images.length > 1)
    throw registryError(
      'IMAGE_AMBIGUOUS',
      `${name} has ${images.length} images, where one is needed.`,
      'Save the one image alone: docker save -o FILE IMAGE.',
      { details: images.map(({ tags }) => tags.join(', ').slice(0, 200) || 'without a name') },
    );
  const configFile = memberOf(archive, image.config);
  const config = await archive.bytes(configFile, LARGEST_CONFIG);
  const digest = digestOf(config);
  const [stated] = /[0-9a-f]{64}/.exec(image.config) ?? [];
  if (stated !== undefined && `sha256:${stated}` !== digest)
    throw registryError(
      'CONTENT_MISMATCH',
      `The config of ${name} is called ${image.config}, and its digest is ${digest}.`,
      'Do not use this image. It was altered: save it again from its source.',
    );
  const { diffIds, platform } = parseConfig(name, config);
  if (diffIds.length !== image.layers.length)
    throw invalid(name, `it has ${image.layers.length} layers, and its config tells of ${diffIds.length}`);
  return {
    source: name,
    config: { digest, size: config.length },
    platform,
    layers: image.layers.map((file, index) => layerOf(archive, file, diffIds[index] as string)),
    annotations: {},
    names: image.tags,
  };
}

function layerOf(archive: Archive, file: string, diffId: string): Layer {
  const member = memberOf(archive, file);
  return {
    name: file,
    size: member.size,
    mediaType: 'application/vnd.docker.image.rootfs.diff.tar',
    diffId,
    open: () => archive.stream(member),
  };
}

function memberOf(archive: Archive, file: string): Member {
  const member = archive.member(file.replace(/^(?:\.\/)+/, ''));
  if (!member) throw invalid(archive.name, `it has no ${JSON.stringify(file.slice(0, 200))}`);
  return member;
}

function parseList(name: string, bytes: Buffer): { config: string; tags: readonly string[]; layers: readonly string[] }[] {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    value = undefined;
  }
  if (!Array.isArray(value)) throw invalid(name, 'its manifest.json is no list');
  return value.map((entry: unknown) => {
    const { Config: config, RepoTags: tags, Layers: layers } = isObject(entry) ? entry : {};
    if (typeof config !== 'string' || !isTexts(tags ?? []) || !isTexts(layers ?? [])) throw invalid(name, 'its manifest.json is damaged');
    return { config, tags: (tags ?? []) as string[], layers: (layers ?? []) as string[] };
  });
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((text) => typeof text === 'string');

const invalid = (name: string, why: string) => registryError('IMAGE_INVALID', `${name} cannot be read: ${why}.`, 'Save the image again.');
