import { sbomError } from '../errors.ts';
import { type JsonObject, parseJsonObject } from '../json.ts';
import type { SourceFiles } from '../reader.ts';
import { type Declared, declaredOf, Fields } from './entry.ts';

/** A `package.json`. */
export interface Manifest {
  /** Path relative to the source. */
  file: string;
  value: JsonObject;
  /** What it asks for, development included. */
  dependencies: ReadonlyMap<string, Declared>;
  workspaces: readonly string[];
}

/** @throws MANIFEST_INVALID */
export function parseManifest(file: string, text: string): Manifest {
  const value = parseJsonObject(text, file, (message, fix) => sbomError('MANIFEST_INVALID', message, fix));
  const fields = new Fields({ file, text, manifest: true }, '', value);
  return { file, value, dependencies: declaredOf(fields, true), workspaces: fields.workspaces() };
}

/** Whether a manifest asks for anything that a package manager would install for it alone. */
export const asksForPackages = ({ dependencies }: Manifest): boolean => [...dependencies.values()].some(({ peer }) => !peer);

/** Gives the `package.json` in a folder relative to the source, where there is one. */
export type ManifestIn = (folder: string) => Promise<Manifest | undefined>;

/** The manifests of a source. */
export const manifestsOf =
  (tree: SourceFiles): ManifestIn =>
  async (folder) => {
    const file = folder === '.' ? 'package.json' : `${folder}/package.json`;
    const text = await tree.text(file);
    return text === undefined ? undefined : parseManifest(file, text);
  };
