import { NPM_LOCKFILES } from './npm/read.ts';

/** Lockfiles that this version reads in full. */
export const READABLE: ReadonlySet<string> = new Set(NPM_LOCKFILES);

/**
 * Lockfiles of other ecosystems, and manifests that are all that an ecosystem has. They are refused, because an SBOM without
 * what they list would be shorter than the truth.
 */
export const UNREADABLE: ReadonlyMap<string, string> = new Map([
  ['yarn.lock', 'Yarn'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['bun.lock', 'Bun'],
  ['bun.lockb', 'Bun'],
  ['deno.lock', 'Deno'],
  ['requirements.txt', 'pip'],
  ['poetry.lock', 'Poetry'],
  ['pdm.lock', 'PDM'],
  ['uv.lock', 'uv'],
  ['Pipfile.lock', 'Pipenv'],
  ['pylock.toml', 'Python'],
  ['go.mod', 'Go'],
  ['Cargo.lock', 'Cargo'],
  ['Gemfile.lock', 'Bundler'],
  ['composer.lock', 'Composer'],
  ['pom.xml', 'Maven'],
  ['gradle.lockfile', 'Gradle'],
  ['packages.lock.json', 'NuGet'],
  ['mix.lock', 'Mix'],
  ['pubspec.lock', 'pub'],
  ['Package.resolved', 'SwiftPM'],
  ['Podfile.lock', 'CocoaPods'],
  ['conan.lock', 'Conan'],
]);
