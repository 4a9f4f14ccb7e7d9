import type { SourceFiles } from '../reader.ts';
import type { Requirement } from './mod-file.ts';

/** Modules that a folder has copies of, in the versions of its build; undefined where it has none. */
export async function vendoredModules(tree: SourceFiles, folder: string): Promise<Requirement[] | undefined> {
  const text = await tree.text(folder === '.' ? 'vendor/modules.txt' : `${folder}/vendor/modules.txt`);
  return text?.split('\n').flatMap((line) => {
    const [, module, version] = /^# (\S+) (v\S+)(?: =>|\s*$)/.exec(line) ?? [];
    return module === undefined || version === undefined ? [] : [{ module, version }];
  });
}
