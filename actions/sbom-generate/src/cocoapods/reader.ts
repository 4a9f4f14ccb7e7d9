import * as path from 'node:path/posix';
import { quote } from '../fault.ts';
import type { Package, Reading } from '../graph.ts';
import { purlOf } from '../purl.ts';
import type { Lock, Reader } from '../reader.ts';
import { cleanUrl, gitUrl } from '../url.ts';
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
    if (packages.has(pod.name)) throw faults.invalid(`has the pod ${quote(pod.name)} twice.`);
    packages.set(pod.name, packageOf(pod, parsed));
  }
  const connect = (from: Package, names: readonly string[]): string[] => {
    const absent: string[] = [];
    for (const name of new Set(names)) {
      const to = packages.get(name);
      if (to) from.edges.push({ to, kind: 'required' });
      else absent.push(name);
    }
    return absent.sort();
  };
  const [absent] = connect(root, asked);
  if (absent !== undefined) throw faults.conflict(`says that the project asks for the pod ${quote(absent)}, which it does not have.`);
  for (const { name, needs } of pods) {
    const pkg = packages.get(name) as Package;
    const missing = connect(pkg, needs);
    // A pod also names what it needs on other platforms, which is not installed.
    if (missing.length > 0) pkg.gap = { state: 'incomplete', reason: `not in the lockfile: ${missing.join(', ')}` };
  }
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
  // A pod of a folder, such as one in node_modules, is in no list, and has its name alone.
  const repository = repositories.get(pod);
  const own = repository === undefined || TRUNK.test(repository) ? undefined : cleanUrl(repository);
  return { ...base, purl: purlOf({ ...parts, qualifiers: { repository_url: own } }) };
}

function vcsOf({ git = '', commit }: External): string | undefined {
  const address = gitUrl(git);
  return address && `git+${address}${commit ? `@${commit}` : ''}`;
}
