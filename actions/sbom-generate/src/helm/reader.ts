import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';
import { faultsOf, type LockFaults, quote } from '../fault.ts';
import type { EdgeKind, Gap, Package, Reading } from '../graph.ts';
import type { JsonObject } from '../json.ts';
import { purlOf } from '../purl.ts';
import type { Lock, Reader, SourceFiles } from '../reader.ts';
import { cleanUrl } from '../url.ts';
import { parseYaml } from '../yaml.ts';

/** Reads `Chart.lock`: the charts that a chart of Helm needs. */
export const helmReader: Reader = {
  read: readChartLock,
  asks: async ({ file, text }) =>
    dependenciesOf(await parseChart(file, text)).some(({ repository }) => !textOf(repository)?.startsWith('file:')),
};

const GAP: Gap = { state: 'unknown', reason: 'a lockfile of Helm does not say what charts need themselves' };
const REWRITE = 'Run "helm dependency update" once, so that Helm writes the lockfile anew, and commit it.';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

async function parseChart(file: string, text: string): Promise<JsonObject> {
  const [value = {}] = await parseYaml(text, file, (message, fix) => sbomError('MANIFEST_INVALID', message, fix), { byHand: true });
  return value;
}

const dependenciesOf = ({ dependencies }: JsonObject): JsonObject[] => (Array.isArray(dependencies) ? dependencies.filter(isObject) : []);

/** @throws LOCKFILE_INVALID, LOCKFILE_OUTDATED, MANIFEST_INVALID */
async function readChartLock(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const faults = faultsOf(lock.file, REWRITE);
  const [value = {}] = await parseYaml(lock.text, lock.file, faults.parse);
  // Helm writes the digest of what is asked for, and when.
  if (value.digest === undefined) throw faults.invalid('has no "digest", which Helm always writes: it is cut off or no lockfile.');
  const unknown = Object.keys(value).find((key) => key !== 'dependencies' && key !== 'digest' && key !== 'generated');
  if (unknown !== undefined) throw faults.invalid(`has a key ${quote(unknown)} that is not known.`);
  const list = value.dependencies ?? [];
  if (!Array.isArray(list)) throw faults.invalid('has "dependencies", but not as a list.');

  const folder = path.dirname(lock.file);
  const chartFile = path.join(folder, 'Chart.yaml');
  const chart = await chartAt(chartFile, tree);
  const asked = dependenciesOf(chart ?? {});
  const root = projectOf(folder, chart);
  const kinds = kindsOf(asked);
  const packages = new Map<string, Package>();
  for (const item of list as unknown[]) {
    const pkg = await packageOf(item, folder, tree, faults);
    const key = `${pkg.purl}\n${pkg.folder}`;
    if (packages.has(key)) continue;
    packages.set(key, pkg);
    root.edges.push({ to: pkg, kind: kinds.get(isObject(item) ? item.name : undefined) ?? 'required' });
  }
  const locked = new Set((list as unknown[]).map((item) => (isObject(item) ? item.name : undefined)));
  const absent = asked.find(({ name }) => !locked.has(name));
  if (absent) {
    throw sbomError(
      'LOCKFILE_OUTDATED',
      `${chartFile} asks for the chart ${quote(String(absent.name))}, which ${lock.file} does not have.`,
      REWRITE,
    );
  }
  return { file: lock.file, root, packages: [root, ...packages.values()], abandoned: [] };
}

async function chartAt(file: string, tree: SourceFiles): Promise<JsonObject | undefined> {
  const text = await tree.text(file);
  return text === undefined ? undefined : parseChart(file, text);
}

function projectOf(folder: string, chart: JsonObject | undefined): Package {
  const [known, version] = [textOf(chart?.name), textOf(chart?.version)];
  const name = known ?? (folder === '.' ? '' : path.basename(folder));
  return {
    type: 'helm',
    name,
    ...(version && { version }),
    ...(known && { purl: purlOf({ type: 'helm', name, version }) }),
    folder,
    hashes: [],
    edges: [],
  };
}

/** A chart with a condition or a tag can be switched off, unless it is asked for once more without. */
function kindsOf(asked: readonly JsonObject[]): Map<unknown, EdgeKind> {
  const kinds = new Map<unknown, EdgeKind>();
  for (const { name, condition, tags } of asked) {
    const canBeOff = textOf(condition) !== undefined || (Array.isArray(tags) && tags.length > 0);
    if (kinds.get(name) !== 'required') kinds.set(name, canBeOff ? 'optional' : 'required');
  }
  return kinds;
}

async function packageOf(item: unknown, folder: string, tree: SourceFiles, faults: LockFaults): Promise<Package> {
  const about = isObject(item) ? item : {};
  const [name, version, repository] = [textOf(about.name), textOf(about.version), textOf(about.repository)];
  if (!name || !version) throw faults.invalid('has a dependency without name or version.');
  const local = repository === undefined ? path.join('charts', name) : /^file:\/\/(.+)$/.exec(repository)?.[1];
  if (local !== undefined) {
    const place = path.normalize(path.join(folder, local)).replace(/(.)\/$/, '$1');
    const chart = await chartAt(path.join(place, 'Chart.yaml'), tree);
    if (chart) return projectOf(place, chart);
  }
  const address = repository === undefined || local !== undefined ? undefined : cleanUrl(repository)?.replace(/\/+$/, '');
  return {
    type: 'helm',
    name,
    version,
    // A repository by its alias has an address on one machine alone.
    ...(address && { purl: purlOf({ type: 'helm', name, version, qualifiers: { repository_url: address } }) }),
    hashes: [],
    edges: [],
    gap: GAP,
  };
}
