/** What a platform is made of, as RubyGems reads it: `x86_64-linux-gnu`, `arm64-darwin-22`, `java`. */
interface Platform {
  cpu: string;
  os: string;
  version: string;
}

function parse(text: string): Platform {
  const parts = text.split('-');
  // Without a processor, such as `java`.
  if (parts.length === 1) return { cpu: '', os: text, version: '' };
  const [cpu = '', os = '', ...version] = parts;
  return { cpu, os, version: version.join('-') };
}

/** Whether a gem of one platform runs where one of another does. What says no C library on Linux means glibc. */
function matches(one: string, other: string): boolean {
  const [a, b] = [parse(one), parse(other)];
  if (a.os !== b.os || (a.cpu !== b.cpu && a.cpu !== 'universal' && b.cpu !== 'universal')) return false;
  if (a.os === 'linux') return (a.version || 'gnu') === (b.version || 'gnu');
  return a.version === b.version || a.version === '' || b.version === '';
}

/**
 * Which of several variants of a gem can go with a gem that needs it: all where that one runs everywhere, for each platform
 * takes its own; else those of the same platform, else the one that runs everywhere.
 */
export function variantsFor<T extends { platform?: string }>(platform: string | undefined, variants: readonly T[]): readonly T[] {
  if (platform === undefined || variants.length < 2) return variants;
  const tests: ((variant: T) => boolean)[] = [
    (variant) => variant.platform === platform,
    (variant) => variant.platform !== undefined && matches(variant.platform, platform),
    (variant) => variant.platform === undefined,
  ];
  for (const test of tests) {
    const found = variants.filter(test);
    if (found.length > 0) return found;
  }
  return variants;
}
