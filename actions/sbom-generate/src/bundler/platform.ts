/** A platform as RubyGems takes it apart: `x86_64-linux-gnu`, `arm64-darwin-22`, `java`. */
interface Platform {
  /** Empty where any will do. */
  cpu: string;
  os: string;
  /** On Linux the C library and the ABI; empty where any will do. */
  version: string;
}

/** Of a gem that runs everywhere, and of a lockfile that is for every platform. */
export const RUBY = 'ruby';

function parse(text: string): Platform {
  const dash = text.indexOf('-');
  const [cpu, rest] = dash < 0 ? ['', text] : [text.slice(0, dash), text.slice(dash + 1)];
  const [, os = rest, version = ''] = /^(mingw32|mswin\d+|[a-z]+)(?:[-_]?(\w[\w.]*))?$/.exec(rest) ?? [];
  return { cpu: /^i\d86$/.test(cpu) ? 'x86' : cpu, os: os === 'jruby' ? 'java' : os, version };
}

/** glibc is what Linux has where nothing else is said. */
const libc = (version: string): string => version.replace(/^gnu/, '').replace(/eabi(?:hf)?$/, '');

const anyCpu = (cpu: string): boolean => cpu === '' || cpu === 'universal';

/** Whether a gem of one platform installs on another (`Gem::Platform#===`). */
function installs(gem: Platform, on: Platform): boolean {
  if ((gem.cpu === 'universal' || on.cpu === 'universal') && gem.os.startsWith('mingw') && on.os.startsWith('mingw')) return true;
  if (gem.os !== on.os) return false;
  if (!anyCpu(gem.cpu) && !anyCpu(on.cpu) && gem.cpu !== on.cpu && !(gem.cpu === 'arm' && on.cpu.startsWith('armv'))) return false;
  if (gem.version === on.version) return true;
  if (gem.os !== 'linux') return gem.version === '' || on.version === '';
  return libc(gem.version) === libc(on.version) || ['musl', 'musleabi', 'musleabihf'].some((prefix) => prefix + gem.version === on.version);
}

/** How far a gem's platform is from another that it installs on: less is nearer (`platform_specificity_match`). */
function distance(gem: Platform, on: Platform): number {
  const cpu = gem.cpu === on.cpu || (gem.cpu === 'arm' && on.cpu.startsWith('arm')) ? 0 : anyCpu(gem.cpu) ? 1 : 2;
  const version = gem.version === on.version ? 0 : gem.version === '' ? 1 : 2;
  return (gem.os === on.os ? 0 : 1) + 10 * cpu + 100 * version;
}

/** The variants of a gem that Bundler takes on a platform: that of the platform itself, else the nearest, else the one for all. */
export function variantsOn<T extends { platform?: string }>(platform: string, variants: readonly T[]): readonly T[] {
  const exact = variants.filter((variant) => (variant.platform ?? RUBY) === platform);
  if (exact.length > 0) return exact;
  const on = parse(platform);
  let best: T[] = [];
  let nearest = Number.POSITIVE_INFINITY;
  for (const variant of platform === RUBY ? [] : variants) {
    if (variant.platform === undefined) continue;
    const gem = parse(variant.platform);
    const far = installs(gem, on) ? distance(gem, on) : Number.POSITIVE_INFINITY;
    if (far < nearest) [best, nearest] = [[], far];
    if (far === nearest && far < Number.POSITIVE_INFINITY) best.push(variant);
  }
  return best.length > 0 ? best : variants.filter((variant) => variant.platform === undefined);
}
