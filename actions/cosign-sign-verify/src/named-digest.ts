/** Something that is known by its name and its digest alone. `digest`: hex by algorithm. */
export interface NamedDigest {
  name: string;
  digest: Readonly<Record<string, string>>;
}

/** Each name once, with all its digests; or the name that has two of one algorithm. */
export function named(entries: readonly NamedDigest[]): NamedDigest[] | string {
  const byName = new Map<string, Record<string, string>>();
  for (const { name, digest } of entries) {
    const known = byName.get(name) ?? {};
    for (const [algorithm, hex] of Object.entries(digest)) {
      if ((known[algorithm] ?? hex) !== hex) return `${JSON.stringify(name.slice(0, 200))} has two different digests of ${algorithm}`;
      known[algorithm] = hex;
    }
    byName.set(name, known);
  }
  return [...byName].map(([name, digest]) => ({ name, digest }));
}
