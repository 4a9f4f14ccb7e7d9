import type { Pom } from './pom.ts';
import type { Part } from './profiles.ts';

/** A text with its `${…}` replaced; or, without a text, the first that is not known. */
export interface Resolved {
  text?: string;
  unknown?: string;
}

/** Properties in properties, and characters of a text: more is a bomb, not a version. */
const DEEPEST = 30;
const LONGEST = 4096;

/** What `${…}` stands for in a pom: facts of the project itself, then properties, those of the project before its parents'. */
export class Properties {
  readonly #pom: Pom;
  readonly #parts: readonly Part[];
  readonly #known = new Map<string, Resolved>();

  /** @param parts in the order in which they count */
  constructor(pom: Pom, parts: readonly Part[]) {
    this.#pom = pom;
    this.#parts = parts;
  }

  resolve(text: string, depth = 0): Resolved {
    if (!text.includes('${')) return { text };
    let unknown: string | undefined;
    const replaced = text.replace(/\$\{([^${}]*)\}/g, (written, name: string) => {
      const value = this.#value(name, depth);
      if (value.text === undefined) unknown ??= value.unknown ?? name;
      return value.text ?? written;
    });
    if (unknown !== undefined) return { unknown };
    if (replaced.length > LONGEST) return { unknown: text.slice(0, 80) };
    // What is left is no property, such as a brace that is not closed.
    return replaced.includes('${') ? { unknown: text.slice(0, 80) } : { text: replaced };
  }

  #value(name: string, depth: number): Resolved {
    const known = this.#known.get(name);
    if (known) return known;
    if (depth > DEEPEST) return { unknown: name };
    // A property that needs itself is found here while it is looked up.
    this.#known.set(name, { unknown: name });
    const raw = this.#raw(name);
    const value = raw === undefined ? { unknown: name } : this.resolve(raw, depth + 1);
    this.#known.set(name, value);
    return value;
  }

  #raw(name: string): string | undefined {
    const [, field = ''] = /^(?:project|pom)\.(.+)$/.exec(name) ?? [];
    const own = this.#own(field);
    if (own !== undefined) return own;
    for (const { properties, active } of this.#parts) {
      const value = properties.get(name);
      // Where a profile that may be active has another value, which it is depends on the machine.
      if (value !== undefined) return active ? value : undefined;
    }
    return this.#own(name);
  }

  #own(field: string): string | undefined {
    const { groupId, artifactId, version, parent } = this.#pom;
    switch (field) {
      case 'groupId':
        return groupId ?? parent?.groupId;
      case 'artifactId':
        return artifactId;
      case 'version':
        return version ?? parent?.version;
      case 'parent.groupId':
        return parent?.groupId;
      case 'parent.artifactId':
        return parent?.artifactId;
      case 'parent.version':
        return parent?.version;
      default:
        return undefined;
    }
  }
}
