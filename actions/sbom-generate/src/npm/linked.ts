import type { Gap, Package } from '../graph.ts';
import { projectFacts } from './facts.ts';
import { asksForPackages, type ManifestIn } from './manifest.ts';

const gap: Gap = { state: 'unknown', reason: 'a linked folder, whose dependencies the lockfile does not have' };

/** Folders that are linked and no projects of the lockfile: what they depend on is not in it. */
export class LinkedFolders {
  readonly #manifestIn: ManifestIn;
  readonly #found = new Map<string, Package | undefined>();

  constructor(manifestIn: ManifestIn) {
    this.#manifestIn = manifestIn;
  }

  /**
   * @param folder relative to the source
   * @param name under which it is linked
   * @returns undefined where the folder is in the source and no package: tools link any folder
   */
  async at(folder: string, name: string): Promise<Package | undefined> {
    if (!this.#found.has(folder)) this.#found.set(folder, await this.#read(folder, name));
    return this.#found.get(folder);
  }

  all(): Package[] {
    return [...this.#found.values()].filter((found) => found !== undefined);
  }

  async #read(folder: string, name: string): Promise<Package | undefined> {
    const manifest = await this.#manifestIn(folder);
    if (!manifest && !/^\.\.(?:\/|$)/.test(folder)) return undefined;
    return { ...projectFacts(folder, manifest, { name }), edges: [], ...(!(manifest && !asksForPackages(manifest)) && { gap }) };
  }
}
