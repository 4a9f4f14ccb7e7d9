import { parseStrictJson, StrictJsonError } from '@sovereign-actions/core';
import { byName, type NamedDigest } from './named-digest.ts';

/** What a GitHub runner (2.336 and newer) says that the earlier steps of a job made, by `$GITHUB_ARTIFACTS`. */
export interface DeclaredArtifacts {
  files: readonly NamedDigest[];
  /** `reference` as it was declared, with or without a tag; `digest`: `sha256:…`. */
  images: readonly { reference: string; digest: string }[];
}

/** The variable that names the list, in which the runner has the artifacts of all steps before. */
export const ARTIFACTS_LIST_VARIABLE = 'GITHUB_ARTIFACTS_LIST';

/**
 * Reads the runner's list: `{ "version": 1, "subjects": [{ "name", "digest": "sha256:…", "kind": "file" | "oci" }] }`. It is
 * empty where the runner has the feature switched off.
 * @returns the artifacts, or what is wrong
 */
export function parseArtifactsList(text: string): DeclaredArtifacts | string {
  if (text.trim() === '') return { files: [], images: [] };
  let value: unknown;
  try {
    value = parseStrictJson(text);
  } catch (error) {
    if (error instanceof StrictJsonError) return error.message;
    throw error;
  }
  const list = Object(value) as { version?: unknown; subjects?: unknown };
  if (list.version !== 1 || !Array.isArray(list.subjects)) return 'it is not a list of artifacts of version 1';
  const files: NamedDigest[] = [];
  const images = new Map<string, { reference: string; digest: string }>();
  for (const [index, entry] of list.subjects.entries()) {
    const { name, digest, kind } = Object(entry) as Record<string, unknown>;
    if (typeof name !== 'string' || name === '') return `artifact ${index + 1} has no name`;
    if (typeof digest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(digest)) return `artifact ${index + 1} has no SHA-256 digest`;
    if (kind === 'file') files.push({ name, digest: { sha256: digest.slice('sha256:'.length) } });
    else if (kind === 'oci') images.set(`${name}@${digest}`, { reference: name, digest });
    else return `artifact ${index + 1} is neither a file nor an image`;
  }
  const distinct = byName(files);
  return typeof distinct === 'string' ? distinct : { files: distinct, images: [...images.values()] };
}
