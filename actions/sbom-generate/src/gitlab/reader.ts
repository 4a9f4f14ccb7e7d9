import { isObject } from '@sovereign-actions/core';
import { faultsOf, type LockFaults, quote } from '../fault.ts';
import type { Package, Reading } from '../graph.ts';
import type { JsonObject } from '../json.ts';
import { purlOf } from '../purl.ts';
import type { Lock, Reader } from '../reader.ts';
import { Surroundings } from '../surroundings.ts';
import { cleanUrl } from '../url.ts';
import { parseYaml } from '../yaml.ts';

/** Reads what a pipeline of GitLab uses: files that it includes, and images. */
export const gitlabReader: Reader = { read: readPipeline, asks: () => false };

const GAP = { state: 'unknown' as const, reason: 'what an included file includes and uses itself is not in the source' };
/** Keys at the top of a pipeline that are no jobs. */
const NO_JOBS = new Set(['include', 'stages', 'variables', 'workflow', 'spec', 'cache', 'before_script', 'after_script', 'pages:deploy']);

/** @throws LOCKFILE_INVALID */
async function readPipeline(lock: Lock): Promise<Reading> {
  const faults = faultsOf(lock.file, 'Correct the file; GitLab does not run it either.');
  const documents = await parseYaml(lock.text, lock.file, faults.parse, { byHand: true });
  const all = new Surroundings('generic', lock.file);
  const seen = new Set<unknown>();
  for (const value of documents) {
    for (const entry of listOf(value.include)) includeOf(entry, all, faults);
    useImages(value, all, seen);
    for (const [key, job] of Object.entries(value)) if (!NO_JOBS.has(key) && isObject(job)) useImages(job, all, seen);
  }
  return all.reading();
}

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value.flat() : [value];

/** `image` and `services` of the pipeline, of its defaults or of a job: texts, or mappings with a name. */
function useImages(value: JsonObject, all: Surroundings, seen: Set<unknown>): void {
  // A list that aliases repeat counts once.
  const services = seen.has(value.services) ? [] : listOf(value.services);
  if (typeof value.services === 'object') seen.add(value.services);
  for (const item of [value.image, ...services]) {
    const text = isObject(item) ? item.name : item;
    if (typeof text === 'string' && text !== '') all.useImage(text, 'development');
  }
}

function includeOf(entry: unknown, all: Surroundings, faults: LockFaults): void {
  const about = typeof entry === 'string' ? (/^https?:\/\//.test(entry) ? { remote: entry } : { local: entry }) : entry;
  if (!isObject(about)) throw faults.invalid('has an include that is none.');
  const text = (key: string) => (typeof about[key] === 'string' && about[key] !== '' ? (about[key] as string) : undefined);
  const [local, project, remote, template, component] = ['local', 'project', 'remote', 'template', 'component'].map(text);
  if (local !== undefined) return;
  if (project !== undefined) {
    const ref = text('ref');
    for (const file of listOf(about.file)) if (typeof file === 'string') useFile(all, project, file, ref);
  } else if (remote !== undefined) useRemote(all, remote, text('integrity'));
  else if (component !== undefined) useComponent(all, component);
  else if (template !== undefined) all.use(packageOf(`gitlab template ${template}`, undefined), 'development', `template\n${template}`);
  else if (about.artifact !== undefined) all.gap('includes a file that a job makes');
  else throw faults.invalid(`has an include that is not known: ${quote(Object.keys(about).join(', '))}.`);
}

const packageOf = (name: string, version: string | undefined): Package => ({
  type: 'generic',
  name,
  ...(version !== undefined && { version }),
  hashes: [],
  edges: [],
  gap: GAP,
});

/** A file of another project on the same server, whose address the pipeline does not say. */
function useFile(all: Surroundings, project: string, file: string, ref: string | undefined): void {
  const pkg = packageOf(`${project}/${file.replace(/^\/+/, '')}`, ref);
  const pinned = ref !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref);
  all.use(
    { ...pkg, gap: pinned ? GAP : { ...GAP, reason: `${GAP.reason}; it is not pinned to a commit, so that it can change` } },
    'development',
    `project\n${pkg.name}\n${ref}`,
  );
}

function useRemote(all: Surroundings, remote: string, integrity: string | undefined): void {
  const url = cleanUrl(remote);
  if (!url || remote.includes('$')) {
    all.gap('includes a file whose address the source does not say');
    return;
  }
  const base64 = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(integrity ?? '')?.[1];
  const name = url.slice(url.lastIndexOf('/') + 1) || url;
  const hashes = base64 ? [{ algorithm: 'SHA-256' as const, hex: Buffer.from(base64, 'base64').toString('hex') }] : [];
  const purl = purlOf({ type: 'generic', name, qualifiers: { download_url: url } });
  all.use({ ...packageOf(name, undefined), purl, distribution: url, hashes }, 'development');
}

/** `host/path/of/project/component@version`; the host is often a variable that stands for the server itself. */
function useComponent(all: Surroundings, component: string): void {
  const [, host, name, version] = /^([^/@\s]+)\/([^@\s]+)@(\S+)$/.exec(component) ?? [];
  if (!host || !name || !version) {
    all.gap(`includes a component whose name the source does not say: ${component.slice(0, 80)}`);
    return;
  }
  const known = host.startsWith('$') ? undefined : host;
  const pkg = packageOf(known ? `${known}/${name}` : name, version);
  all.use(pkg, 'development', `component\n${pkg.name}\n${version}`);
}
