import type { Ecosystem } from './reader.ts';

const PYTHON_MANIFESTS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'Pipfile'];

/** The ecosystems that are read in full, each with a reader that is loaded only where the source has one of its lockfiles. */
export const ECOSYSTEMS: readonly Ecosystem[] = [
  {
    name: 'npm',
    family: 'npm',
    // npm takes npm-shrinkwrap.json where a folder has both.
    lockfiles: ['npm-shrinkwrap.json', 'package-lock.json'],
    manifests: ['package.json'],
    load: async () => (await import('./npm/reader.ts')).npmReader,
  },
  {
    name: 'pnpm',
    family: 'npm',
    lockfiles: ['pnpm-lock.yaml'],
    manifests: ['package.json'],
    load: async () => (await import('./pnpm/reader.ts')).pnpmReader,
  },
  {
    name: 'uv',
    family: 'pypi',
    lockfiles: ['uv.lock'],
    manifests: PYTHON_MANIFESTS,
    load: async () => (await import('./python/uv.ts')).uvReader,
  },
];

/**
 * Lockfiles of other ecosystems, and manifests that are all that an ecosystem has. They are refused, because an SBOM without
 * what they list would be shorter than the truth.
 */
export const UNREADABLE: ReadonlyMap<string, string> = new Map([
  ['yarn.lock', 'Yarn'],
  ['bun.lock', 'Bun'],
  ['bun.lockb', 'Bun'],
  ['deno.lock', 'Deno'],
  ['requirements.txt', 'pip'],
  ['poetry.lock', 'Poetry'],
  ['pdm.lock', 'PDM'],
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

/** The ecosystem whose lockfile a file is, by its name. */
export const ecosystemOfLockfile = (name: string): Ecosystem | undefined =>
  ECOSYSTEMS.find(({ lockfiles }) => lockfiles.some((lockfile) => matches(lockfile, name)));

/** The families whose manifest a file is, by its name. */
export const isManifest = (name: string): boolean => ECOSYSTEMS.some(({ manifests }) => manifests.includes(name));

/** Which of an ecosystem's lockfiles a name is: less is preferred. */
export const preference = ({ lockfiles }: Ecosystem, name: string): number => lockfiles.findIndex((lockfile) => matches(lockfile, name));

const matches = (lockfile: string | RegExp, name: string): boolean =>
  typeof lockfile === 'string' ? lockfile === name : lockfile.test(name);
