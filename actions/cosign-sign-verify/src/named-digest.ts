/** Something that is known by its name and its digest alone. `digest`: hex by algorithm. */
export interface NamedDigest {
  name: string;
  digest: Readonly<Record<string, string>>;
}

/** Each name once, with all its digests; or the name that has two of one algorithm. */
export function byName(entries: readonly NamedDigest[]): NamedDigest[] | string {
  const known = new Map<string, Record<string, string>>();
  for (const { name, digest } of entries) {
    const digests = known.get(name) ?? {};
    for (const [algorithm, hex] of Object.entries(digest)) {
      if ((digests[algorithm] ?? hex) !== hex) return `${JSON.stringify(name.slice(0, 200))} has two different digests of ${algorithm}`;
      digests[algorithm] = hex;
    }
    known.set(name, digests);
  }
  return [...known].map(([name, digest]) => ({ name, digest }));
}
