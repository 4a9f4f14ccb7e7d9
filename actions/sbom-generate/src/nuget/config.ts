import * as path from 'node:path/posix';
import { faultsOf, quote } from '../fault.ts';
import type { Gap, Package, Reading } from '../graph.ts';
import type { Lock, SourceFiles } from '../reader.ts';
import { parseXml } from '../xml.ts';
import { nugetFacts, PROJECT_FILE, projectAt, projectFacts } from './project.ts';

const FLAT: Gap = { state: 'unknown', reason: 'a packages.config does not say which package needs which' };

/**
 * Reads a `packages.config`: every package that is installed for a project, without edges.
 * @throws LOCKFILE_INVALID
 */
export async function readPackagesConfig({ file, text }: Lock, tree: SourceFiles): Promise<Reading> {
  const faults = faultsOf(file, 'Restore the file from version control.');
  const top = await parseXml(text.replace(/^\uFEFF/, ''), file, faults.parse);
  if (top.name !== 'packages') throw faults.invalid('is XML, but no list of packages.', top.line);
  const folder = path.dirname(file);
  const projects = (await tree.names(folder)).filter((name) => PROJECT_FILE.test(name));
  const project = projects.length === 1 ? await projectAt(path.join(folder, projects[0] as string), tree) : undefined;
  const root: Package = { ...projectFacts(folder, project), edges: [] };
  const packages = new Map<string, Package>();
  for (const { name: element, attributes, line } of top.children) {
    const [name, version] = [attributes.get('id') ?? '', attributes.get('version') ?? ''];
    if (element !== 'package' || name === '' || version === '')
      throw faults.invalid(`has an entry that is no package: ${quote(element)}.`, line);
    const pkg: Package = { ...nugetFacts(name, version), edges: [], gap: FLAT };
    // Once a framework.
    if (packages.has(pkg.purl as string)) continue;
    packages.set(pkg.purl as string, pkg);
    root.edges.push({ to: pkg, kind: attributes.get('developmentDependency') === 'true' ? 'development' : 'required' });
  }
  if (packages.size > 0) root.gap = FLAT;
  return { file, root, packages: [root, ...packages.values()], abandoned: [] };
}
