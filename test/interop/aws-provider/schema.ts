import { readdir, readFile } from 'node:fs/promises';
import * as path from 'node:path';

/** The arguments that a provider's resource types take, each with its whole path, such as `replica.region_name`. */
export interface ProviderSchema {
  /** Version of the provider, such as `6.66.0`. */
  version: string;
  /** By resource type. Data sources are left out. */
  types: ReadonlyMap<string, readonly Argument[]>;
}

export interface Argument {
  path: string;
  /** As the bindings write it: `string`, `boolean`, `stringList`… */
  kind: string;
}

const ENTRY = /^ +(\w+): \{\n +value: (.*),\n +isBlock: (?:true|false),\n +type: "\w+",\n +storageClassType: "(\w+)"/gm;
const DEEPEST = 12;

/**
 * Reads the schema of the AWS provider out of its bindings for CDK Terrain (npm package `@cdktn/provider-aws`), which are
 * generated from it: the provider itself can only be asked where its registry can be reached.
 * @param folder the unpacked package
 */
export async function readBindings(folder: string): Promise<ProviderSchema> {
  const types = new Map<string, Argument[]>();
  let version = '';
  for (const name of (await readdir(path.join(folder, 'lib'))).sort()) {
    if (name.startsWith('data-aws-') || name.endsWith('.js') || name.endsWith('.ts')) continue;
    const parts = await readdir(path.join(folder, 'lib', name));
    const texts = await Promise.all(
      parts.filter((file) => file.endsWith('.js')).map((file) => readFile(path.join(folder, 'lib', name, file), 'utf8')),
    );
    const text = texts.join('\n');
    const type = /static tfResourceType = "(\w+)"/.exec(text)?.[1];
    if (type === undefined || !type.startsWith('aws_')) continue;
    version ||= /providerVersion: '([\d.]+)'/.exec(text)?.[1] ?? '';
    types.set(type, argumentsIn(text));
  }
  if (version === '' || types.size === 0) throw new Error(`${folder} does not hold the bindings of the AWS provider`);
  return { version, types };
}

function argumentsIn(text: string): Argument[] {
  const blocks = new Map<string, string>();
  for (const part of text.split(/\n(?=function |class |exports\.)/)) {
    const name = /^function (\w+)ToHclTerraform\(/.exec(part)?.[1];
    if (name !== undefined) blocks.set(name, part);
  }
  const found: Argument[] = [];
  const walk = (body: string, prefix: string, depth: number) => {
    for (const [, key = '', value = '', kind = ''] of body.matchAll(ENTRY)) {
      const nested = [...value.matchAll(/(\w+)ToHclTerraform\b/g)]
        .map(([, name = '']) => blocks.get(name))
        .find((block) => block !== undefined);
      if (nested === undefined) found.push({ path: prefix + key, kind });
      else if (depth < DEEPEST) walk(nested, `${prefix}${key}.`, depth + 1);
    }
  };
  walk(text.slice(text.lastIndexOf('synthesizeHclAttributes() {')), '', 0);
  return found;
}
