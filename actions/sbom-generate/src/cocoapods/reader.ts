import * as path from 'node:path/posix';
import type { Package, Reading } from '../graph.ts';
import { purlOf } from '../purl.ts';
import type { Lock, Reader } from '../reader.ts';
import { cleanUrl } from '../url.ts';
import { type External, type Pod, type PodLock, parsePodfileLock } from './lockfile.ts';

/** Reads `Podfile.lock`: pods, and their subspecs as packages of their own with the edges that are theirs. */
export const cocoapodsReader: Reader = {
  read: readPods,
  asks: ({ text }) => /^[ \t]*pod[ \t(]+["']/m.test(text),
};

/** The public list of pods, by all of its names. */
const TRUNK = /^(?:trunk|master|https:\/\/cdn\.cocoapods\.org\/?|https:\/\/github\.com\/CocoaPods\/Specs(?:\.git)?)$/i;

/** @throws LOCKFILE_INVALID, LOCKFILE_CONFLICT */
async function readPods(lock: Lock): Promise<Reading> {
  const parsed = await parsePodfileLock(lock);
  const { pods, asked, faults } = parsed;
  const folder = path.dirname(lock.file);
  const root: Package = { type: 'cocoapods', name: folder === '.' ? '' : path.basename(folder), folder, hashes: [], edges: [] };
  const packages = new Map<string, Package>();
  for (const pod of pods) {
    if (packages.has(pod.name)) throw faults.invalid(`has the pod ${pod.name} twice.`);
    packages.set(pod.name, packageOf(pod, parsed));
  }
  const connect = (from: Package, names: readonly string[], who: string) => {
    for (const name of new Set(names)) {
      const to = packages.get(name);
      if (!to) throw faults.conflict(`says that ${who} needs the pod ${name}, which it does not have.`);
      from.edges.push({ to, kind: 'required' });
    }
  };
  connect(root, asked, 'the project');
  for (const { name, needs } of pods) connect(packages.get(name) as Package, needs, name);
  return { file: lock.file, root, packages: [root, ...packages.values()], abandoned: [] };
}

function packageOf({ name, version }: Pod, { repositories, externals }: PodLock): Package {
  const slash = name.indexOf('/');
  const [pod, subpath] = slash < 0 ? [name, undefined] : [name.slice(0, slash), name.slice(slash + 1)];
  const base = { type: 'cocoapods', name, version, hashes: [], edges: [] };
  const parts = { type: 'cocoapods', name: pod, version, subpath };
  const external = externals.get(pod);
  if (external?.git !== undefined) {
    const vcs = vcsOf(external);
    return { ...base, purl: purlOf({ ...parts, qualifiers: { vcs_url: vcs } }), ...(vcs && { vcs }) };
  }
  // A folder on the way of the project, such as one in node_modules: it is in no list of pods.
  if (external?.path !== undefined) {
    const outside = /^(?:\/|~|[a-z]+:)/i.test(external.path);
    return { ...base, ...(!outside && { distribution: `file:${encodeURI(external.path.toWellFormed())}` }) };
  }
  const repository = repositories.get(pod);
  const own = repository === undefined || TRUNK.test(repository) ? undefined : cleanUrl(repository);
  return { ...base, purl: purlOf({ ...parts, qualifiers: { repository_url: own } }) };
}

function vcsOf({ git = '', commit }: External): string | undefined {
  const address = cleanUrl(git.replace(/^([\w.-]+)@([\w.-]+):(?!\/)/, 'ssh://$1@$2/'));
  return address && `git+${address}${commit ? `@${commit}` : ''}`;
}
