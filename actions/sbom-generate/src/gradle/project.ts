import * as path from 'node:path/posix';
import type { Package } from '../graph.ts';
import { purlOf } from '../purl.ts';
import type { SourceFiles } from '../reader.ts';

/**
 * The project of a folder. Build scripts are programs, so only what is written as a literal is taken: the name of the root in
 * the settings, group and version in `gradle.properties`.
 */
export async function projectOf(folder: string, tree: SourceFiles): Promise<Package> {
  let name = folder === '.' ? '' : path.basename(folder);
  for (const file of ['settings.gradle', 'settings.gradle.kts']) {
    const settings = await tree.text(path.join(folder, file));
    name = /^[ \t]*rootProject\.name[ \t]*=[ \t]*(["'])([^"'$\n]+)\1/m.exec(settings ?? '')?.[2] ?? name;
  }
  const properties = (await tree.text(path.join(folder, 'gradle.properties'))) ?? '';
  const property = (key: string) => new RegExp(`^[ \\t]*${key}[ \\t]*[=:][ \\t]*([^\\s$\\\\]+)[ \\t]*\\r?$`, 'm').exec(properties)?.[1];
  const [namespace, version] = [property('group'), property('version')];
  return {
    type: 'maven',
    ...(namespace && { namespace }),
    name,
    ...(version && { version }),
    ...(namespace && name && { purl: purlOf({ type: 'maven', namespace, name, version }) }),
    folder,
    hashes: [],
    edges: [],
  };
}
