import * as path from 'node:path/posix';
import { faultsOf, quote } from '../fault.ts';
import type { EdgeKind, Package, Reading } from '../graph.ts';
import { withMembers } from '../members.ts';
import { purlOf } from '../purl.ts';
import type { Lock, SourceFiles } from '../reader.ts';
import { cleanUrl, gitUrl } from '../url.ts';
import { developmentGems, developmentGemsOfSpec } from './groups.ts';
import { fullName, type Lockfile, parseLockfile, type Source, type Spec } from './lockfile.ts';
import { linkVariants } from './variants.ts';

const REWRITE = 'Run "bundle lock" once, so that Bundler writes the lockfile anew, and commit it.';

/**
 * Reads a `Gemfile.lock`. A gem that is locked for several platforms is one package for each. The lockfile knows no groups, so they
 * are read from the Gemfile, as far as that can be followed.
 * @throws LOCKFILE_INVALID, LOCKFILE_UNSUPPORTED, LOCKFILE_CONFLICT
 */
export async function readGemfileLock(lock: Lock, tree: SourceFiles): Promise<Reading> {
  const faults = faultsOf(lock.file, REWRITE);
  const lockfile = parseLockfile(lock, faults);
  const base = path.dirname(lock.file);
  const packages = new Map<Spec, Package>();
  const byName = new Map<string, Spec[]>();
  const seen = new Set<string>();
  for (const source of lockfile.sources) {
    for (const spec of source.specs) {
      if (seen.has(fullName(spec))) throw faults.conflict(`has the gem ${quote(fullName(spec))} twice.`, spec.line);
      seen.add(fullName(spec));
      packages.set(spec, await packageOf(spec, lockfile, tree, base));
      const same = byName.get(spec.name);
      if (same) same.push(spec);
      else byName.set(spec.name, [spec]);
    }
  }
  for (const [spec, pkg] of packages) {
    for (const name of spec.needs) {
      if (byName.has(name)) continue;
      // Bundler itself comes with Ruby and is in no lockfile.
      if (name !== 'bundler')
        throw faults.conflict(`says that ${quote(spec.name)} needs ${quote(name)}, which it does not have.`, spec.line);
      pkg.gap = { state: 'incomplete', reason: 'not in the lockfile: bundler' };
    }
  }
  const { needs, asked } = linkVariants(lockfile, byName);
  const edgesTo = (specs: Iterable<Spec>, from: Package, kindOf: (spec: Spec) => EdgeKind = () => 'required'): Package['edges'] =>
    [...specs].flatMap((spec) => {
      const to = packages.get(spec) as Package;
      return to === from ? [] : [{ to, kind: kindOf(spec) }];
    });
  for (const [spec, pkg] of packages) pkg.edges = edgesTo(needs.get(spec) ?? [], pkg);

  const own = [...packages].find(([, { folder }]) => folder === base);
  const root: Package = own?.[1] ?? { type: 'gem', name: base === '.' ? '' : path.basename(base), folder: base, hashes: [], edges: [] };
  const needed = new Set((own && needs.get(own[0])) ?? []);
  const development = await developmentOf(lock.file, own?.[0].name, tree);
  root.edges = edgesTo(new Set([...needed, ...asked]), root, (spec) =>
    development.has(spec.name) && !needed.has(spec) ? 'development' : 'required',
  );
  const absent = lockfile.asked.filter((name) => !byName.has(name));
  // Asked for on a platform that the lockfile is not for.
  if (absent.length > 0) root.gap ??= { state: 'incomplete', reason: `not in the lockfile: ${absent.sort().join(', ')}` };
  const members = [...packages.values()].filter(({ folder }) => folder !== undefined);
  root.edges = withMembers(root, members);
  return { file: lock.file, root, packages: [root, ...[...packages.values()].filter((pkg) => pkg !== root)], abandoned: [] };
}

/** @param own name of the gem that the project itself is */
async function developmentOf(lockfile: string, own: string | undefined, tree: SourceFiles): Promise<ReadonlySet<string>> {
  const folder = path.dirname(lockfile);
  const gemfile = await tree.text(path.join(folder, path.basename(lockfile) === 'gems.locked' ? 'gems.rb' : 'Gemfile'));
  const gemspec = own === undefined ? undefined : await tree.text(path.join(folder, `${own}.gemspec`));
  return developmentGems(gemfile ?? '', developmentGemsOfSpec(gemspec ?? ''));
}

async function packageOf(spec: Spec, { checksums }: Lockfile, tree: SourceFiles, base: string): Promise<Package> {
  const { name, version, platform, source } = spec;
  const facts = { type: 'gem', name, version, hashes: [], edges: [] };
  const purl = (qualifiers: Record<string, string | undefined>) =>
    purlOf({ type: 'gem', name, version, qualifiers: { platform, ...qualifiers } });
  const [remote = ''] = source.remotes;
  if (source.kind === 'PATH') {
    const folder = await folderOf(spec, tree, base);
    return folder === undefined ? facts : { ...facts, purl: purl({}), folder };
  }
  if (source.kind === 'GIT') {
    const url = gitUrl(remote);
    const vcs =
      url && `git+${url}${source.revision && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(source.revision) ? `@${source.revision}` : ''}`;
    return vcs ? { ...facts, purl: purl({ vcs_url: vcs }), vcs } : facts;
  }
  const hex = checksums.get(fullName(spec));
  const hashes: Package['hashes'] = hex ? [{ algorithm: 'SHA-256', hex }] : [];
  // With several servers, or one of a plugin's kind, nobody knows which has the gem.
  const server = source.kind === 'GEM' && source.remotes.length === 1 ? cleanUrl(remote)?.replace(/\/+$/, '') : undefined;
  if (server === undefined) return { ...facts, ...(isRubygems(source) && { purl: purl({}) }), hashes };
  const elsewhere = isRubygems(source) ? undefined : server;
  return {
    ...facts,
    purl: purl({ repository_url: elsewhere }),
    hashes,
    distribution: `${server}/gems/${encodeURIComponent(fullName(spec))}.gem`,
  };
}

const isRubygems = ({ kind, remotes }: Source): boolean =>
  kind === 'GEM' && remotes.every((remote) => /^https?:\/\/(?:www\.)?rubygems\.org\/?$/.test(remote));

/** A PATH section can have many gems: each in the folder of the section, or in one of its own name. */
async function folderOf({ name, source }: Spec, tree: SourceFiles, base: string): Promise<string | undefined> {
  const [remote = '.'] = source.remotes;
  if (/^(?:\/|~|[A-Za-z]:)/.test(remote)) return undefined;
  const plain = (...parts: string[]) => path.normalize(path.join(...parts)).replace(/\/+$/, '') || '.';
  for (const folder of [plain(base, remote), plain(base, remote, name)]) {
    if ((await tree.names(folder)).includes(`${name}.gemspec`)) return folder;
  }
  return source.specs.length === 1 ? plain(base, remote) : undefined;
}
