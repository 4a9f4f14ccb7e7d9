import { byText, type Package } from '../graph.ts';
import type { Collector, Installed } from '../installed/catalog.ts';
import { folderOf } from '../installed/folders.ts';
import { addUnmet } from '../installed/needs.ts';
import { looseText } from '../installed/text.ts';
import { purlOf } from '../purl.ts';
import { kindOfGemspec } from './catalog.ts';
import { compareGemVersions, parseGemRequirement, parseGemVersion } from './gem-version.ts';
import { type Gemspec, parseGemspec } from './gemspec.ts';

/** A gem in a folder of gems. */
interface Gem {
  file: string;
  home: string;
  spec: Gemspec;
  version: readonly string[];
  pkg: Package;
}

/** Gathers gems. */
export const gemCollector = (): Collector => new GemCollector();

class GemCollector implements Collector {
  readonly #gems: Gem[] = [];
  readonly #gaps: string[] = [];

  take({ path: file }: { path: string }, content: Uint8Array): void {
    const installed = kindOfGemspec(file) === 'installed';
    const spec = parseGemspec(file, looseText(content), installed);
    if (!spec) {
      this.#gaps.push(`${file} computes the name or the version of its gem`);
      return;
    }
    const { name, version, platform, licence, supplier } = spec;
    const pkg: Package = {
      type: 'gem',
      name,
      version,
      purl: purlOf({ type: 'gem', name, version, qualifiers: { platform } }),
      hashes: [],
      ...(licence && { licence }),
      ...(supplier && { supplier }),
      place: file,
      edges: [],
      // What people write may ask for more than its literals.
      ...(!installed && { gap: { state: 'unknown' as const, reason: 'its gemspec is a program' } }),
    };
    this.#gems.push({ file, home: homeOf(file), spec, version: parseGemVersion(version) ?? [], pkg });
  }

  conclude(): Installed {
    this.#gems.sort((a, b) => byText(a.file, b.file));
    const byName = new Map<string, Gem[]>();
    for (const gem of this.#gems) {
      const same = byName.get(gem.spec.name);
      if (same) same.push(gem);
      else byName.set(gem.spec.name, [gem]);
    }
    for (const gem of this.#gems) {
      const targets = new Set<Package>();
      const [absent, otherwise]: [string[], string[]] = [[], []];
      for (const need of gem.spec.needs) {
        const visible = visibleFrom(gem.home, byName.get(need.name) ?? []);
        const accepts = need.requirements.flatMap((requirement) => parseGemRequirement(requirement) ?? []);
        const right = visible
          .map((group) => best(group.filter(({ version }) => accepts.every((accepted) => accepted(version)))))
          .find((found) => found);
        const to = right ?? visible.map(best).find((found) => found);
        if (!to) absent.push(need.name);
        else if (to !== gem) targets.add(to.pkg);
        if (to && !right) otherwise.push(need.name);
      }
      gem.pkg.edges = [...targets].map((to) => ({ to, kind: 'required' }));
      addUnmet(gem.pkg, absent, otherwise);
    }
    return { packages: this.#gems.map(({ pkg }) => pkg), gaps: this.#gaps };
  }
}

/** The folder that a Ruby is told to look for gems in. */
const homeOf = (file: string): string =>
  kindOfGemspec(file) === 'installed'
    ? folderOf(folderOf(file)).replace(/(?:^|\/)specifications$/, '')
    : folderOf(folderOf(folderOf(folderOf(file))));

/** The version of the interface for extensions that a folder is for, such as `3.1.0`. */
const interfaceOf = (home: string): string | undefined => /(?:^|\/)(\d+\.\d+\.\d+)(?:\/|$)/.exec(home)?.[1];

/** Whether a folder is one of a bundle, and not of those in which a Ruby looks by itself. */
const isBundle = (home: string): boolean => /(?:^|\/)(?:bundle|vendor)(?:\/|$)/.test(home);

/** Gems that are seen from a folder of gems, nearest first: those of a bundle, then those of all folders of its Ruby. */
function visibleFrom(home: string, gems: readonly Gem[]): Gem[][] {
  const own = interfaceOf(home);
  const shared = gems.filter((gem) => {
    const other = interfaceOf(gem.home);
    return !isBundle(gem.home) && (own === undefined || other === undefined || own === other);
  });
  return isBundle(home) ? [gems.filter((gem) => gem.home === home), shared] : [shared];
}

/** RubyGems takes the highest version, and of that the one that is for a platform. */
const best = (gems: readonly Gem[]): Gem | undefined =>
  gems.reduce<Gem | undefined>((found, gem) => {
    const order = found ? compareGemVersions(gem.version, found.version) : 1;
    return order > 0 || (order === 0 && gem.spec.platform !== undefined && found?.spec.platform === undefined) ? gem : found;
  }, undefined);
