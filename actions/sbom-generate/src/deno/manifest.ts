import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';
import { type JsonObject, parseJsonObject } from '../json.ts';
import { withoutComments } from '../jsonc.ts';
import type { SourceFiles } from '../reader.ts';

/** A `deno.json` or `deno.jsonc`. */
export interface DenoManifest {
  file: string;
  value: JsonObject;
  /** What its import map names of registries and URLs, without paths in a package. */
  imports: readonly string[];
}

/** @throws MANIFEST_INVALID */
export function parseDenoManifest(file: string, text: string): DenoManifest {
  const value = parseJsonObject(withoutComments(text), file, (message, fix) => sbomError('MANIFEST_INVALID', message, fix));
  const maps = [value.imports, ...Object.values(isObject(value.scopes) ? value.scopes : {})];
  const targets = maps.flatMap((map) => Object.values(isObject(map) ? map : {}));
  const imports = targets.filter((target): target is string => typeof target === 'string' && /^(?:jsr|npm|https?):/.test(target));
  return { file, value, imports: imports.map((target) => target.replace(/^(jsr|npm):\//, '$1:')) };
}

/** Gives the manifest in a folder relative to the source; Deno takes `deno.json` where there are both. */
export async function denoManifestIn(tree: SourceFiles, folder: string): Promise<DenoManifest | undefined> {
  for (const name of ['deno.json', 'deno.jsonc']) {
    const file = path.join(folder, name);
    const text = await tree.text(file);
    if (text !== undefined) return parseDenoManifest(file, text);
  }
  return undefined;
}
