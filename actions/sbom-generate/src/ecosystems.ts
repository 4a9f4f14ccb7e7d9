import * as path from 'node:path/posix';
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
    name: 'Yarn',
    family: 'npm',
    lockfiles: ['yarn.lock'],
    manifests: ['package.json'],
    load: async () => (await import('./yarn/reader.ts')).yarnReader,
  },
  {
    name: 'Bun',
    family: 'npm',
    lockfiles: ['bun.lock'],
    manifests: ['package.json'],
    load: async () => (await import('./bun/reader.ts')).bunReader,
  },
  {
    name: 'Deno',
    family: 'deno',
    lockfiles: ['deno.lock'],
    manifests: ['deno.json', 'deno.jsonc'],
    covers: ['npm'],
    load: async () => (await import('./deno/reader.ts')).denoReader,
  },
  {
    name: 'uv',
    family: 'pypi',
    lockfiles: ['uv.lock'],
    manifests: PYTHON_MANIFESTS,
    load: async () => (await import('./python/uv.ts')).uvReader,
  },
  {
    name: 'Poetry',
    family: 'pypi',
    lockfiles: ['poetry.lock'],
    manifests: PYTHON_MANIFESTS,
    load: async () => (await import('./python/poetry.ts')).poetryReader,
  },
  {
    name: 'PDM',
    family: 'pypi',
    lockfiles: ['pdm.lock'],
    manifests: PYTHON_MANIFESTS,
    load: async () => (await import('./python/pdm.ts')).pdmReader,
  },
  {
    name: 'Pipenv',
    family: 'pypi',
    lockfiles: ['Pipfile.lock'],
    manifests: PYTHON_MANIFESTS,
    load: async () => (await import('./python/pipenv.ts')).pipenvReader,
  },
  {
    name: 'pylock',
    family: 'pypi',
    lockfiles: ['pylock.toml', /^pylock\.[^.]+\.toml$/],
    several: true,
    manifests: PYTHON_MANIFESTS,
    load: async () => (await import('./python/pylock.ts')).pylockReader,
  },
  {
    name: 'pip',
    family: 'pypi',
    lockfiles: ['requirements.txt', /requirements[^/]*\.txt$/],
    several: true,
    manifests: PYTHON_MANIFESTS,
    load: async () => (await import('./python/requirements.ts')).requirementsReader,
  },
  {
    name: 'pip',
    family: 'pypi',
    lockfiles: [/\.txt$/],
    several: true,
    folders: /(?:^|\/)requirements$/,
    manifests: PYTHON_MANIFESTS,
    load: async () => (await import('./python/requirements.ts')).requirementsReader,
  },
  {
    name: 'uv script',
    family: 'pypi',
    lockfiles: [/\.py\.lock$/],
    several: true,
    manifests: PYTHON_MANIFESTS,
    load: async () => (await import('./python/uv.ts')).uvReader,
  },
  {
    name: 'Maven',
    family: 'maven',
    lockfiles: ['pom.xml'],
    manifests: [],
    load: async () => (await import('./maven/reader.ts')).mavenReader,
  },
  {
    name: 'Cargo',
    family: 'cargo',
    lockfiles: ['Cargo.lock'],
    manifests: ['Cargo.toml'],
    load: async () => (await import('./cargo/reader.ts')).cargoReader,
  },
  {
    name: 'Gradle',
    family: 'maven',
    lockfiles: [/^(?:buildscript-|settings-)?gradle\.lockfile$/],
    several: true,
    manifests: ['build.gradle', 'build.gradle.kts'],
    load: async () => (await import('./gradle/reader.ts')).gradleReader,
  },
  {
    name: 'Gradle before version 7',
    family: 'maven',
    lockfiles: [/\.lockfile$/],
    several: true,
    folders: /(?:^|\/)gradle\/dependency-locks$/,
    manifests: [],
    load: async () => (await import('./gradle/reader.ts')).gradleLegacyReader,
  },
  {
    name: 'Gradle version catalog',
    family: 'maven',
    lockfiles: [/\.versions\.toml$/],
    several: true,
    folders: /(?:^|\/)gradle$/,
    manifests: [],
    load: async () => (await import('./gradle/reader.ts')).gradleCatalogReader,
  },
  {
    name: 'NuGet',
    family: 'nuget',
    lockfiles: [/^packages(?:\..+)?\.lock\.json$/],
    several: true,
    manifests: [/\.(?:cs|fs|vb)proj$/i],
    load: async () => (await import('./nuget/reader.ts')).nugetReader,
  },
  {
    name: 'NuGet packages.config',
    family: 'nuget',
    lockfiles: [/^packages(?:\..+)?\.config$/],
    several: true,
    manifests: [],
    load: async () => (await import('./nuget/reader.ts')).packagesConfigReader,
  },
  {
    name: 'NuGet project',
    family: 'nuget',
    lockfiles: [/\.(?:cs|fs|vb)proj$/i],
    several: true,
    manifests: [],
    load: async () => (await import('./nuget/reader.ts')).projectFileReader,
  },
  {
    name: 'Go',
    family: 'golang',
    // Manifest and lockfile in one.
    lockfiles: ['go.mod'],
    manifests: [],
    load: async () => (await import('./golang/reader.ts')).goReader,
  },
  {
    name: 'Mix',
    family: 'hex',
    lockfiles: ['mix.lock'],
    manifests: ['mix.exs'],
    load: async () => (await import('./mix/reader.ts')).mixReader,
  },
  {
    name: 'Bundler',
    family: 'gem',
    // Bundler takes gems.rb where a folder has both.
    lockfiles: ['gems.locked', 'Gemfile.lock'],
    manifests: ['gems.rb', 'Gemfile'],
    load: async () => (await import('./bundler/reader.ts')).bundlerReader,
  },
  {
    name: 'pub',
    family: 'pub',
    lockfiles: ['pubspec.lock'],
    manifests: ['pubspec.yaml'],
    load: async () => (await import('./pub/reader.ts')).pubReader,
  },
  {
    name: 'SwiftPM',
    family: 'swift',
    lockfiles: ['Package.resolved', '.package.resolved'],
    manifests: ['Package.swift'],
    load: async () => (await import('./swift/reader.ts')).swiftReader,
  },
  {
    name: 'Composer',
    family: 'composer',
    lockfiles: ['composer.lock'],
    manifests: ['composer.json'],
    load: async () => (await import('./composer/reader.ts')).composerReader,
  },
  {
    name: 'CocoaPods',
    family: 'cocoapods',
    lockfiles: ['Podfile.lock'],
    manifests: ['Podfile'],
    load: async () => (await import('./cocoapods/reader.ts')).cocoapodsReader,
  },
  {
    name: 'Conan',
    family: 'conan',
    lockfiles: ['conan.lock'],
    manifests: ['conanfile.txt', 'conanfile.py'],
    load: async () => (await import('./conan/reader.ts')).conanReader,
  },
  {
    name: 'Terraform',
    family: 'terraform',
    lockfiles: ['.terraform.lock.hcl'],
    manifests: [],
    load: async () => (await import('./terraform/reader.ts')).terraformReader,
  },
  {
    name: 'Helm',
    family: 'helm',
    lockfiles: ['Chart.lock'],
    manifests: ['Chart.yaml'],
    load: async () => (await import('./helm/reader.ts')).helmReader,
  },
  {
    name: 'GitHub Actions',
    family: 'github',
    lockfiles: [/\.ya?ml$/],
    several: true,
    folders: /(?:^|\/)\.github\/workflows$/,
    surrounding: true,
    manifests: [],
    load: async () => (await import('./github/reader.ts')).workflowReader,
  },
  {
    name: 'GitHub action',
    family: 'github',
    lockfiles: ['action.yml', 'action.yaml'],
    folders: /^(?!(?:.*\/)?\.(?!github(?:\/|$))[^/]+(?:\/|$))/,
    surrounding: true,
    manifests: [],
    load: async () => (await import('./github/reader.ts')).actionReader,
  },
  {
    name: 'GitLab CI',
    family: 'gitlab',
    lockfiles: [/\.gitlab-ci\.ya?ml$/],
    several: true,
    surrounding: true,
    manifests: [],
    load: async () => (await import('./gitlab/reader.ts')).gitlabReader,
  },
  {
    name: 'Dockerfile',
    family: 'oci',
    lockfiles: [/^(?:Dockerfile|Containerfile)(?:\.(?!dockerignore$).+)?$|\.(?:Dockerfile|Containerfile)$/i],
    several: true,
    surrounding: true,
    manifests: [],
    load: async () => (await import('./dockerfile/reader.ts')).dockerfileReader,
  },
];

/**
 * Lockfiles of other ecosystems, and manifests that are all that an ecosystem has. They are refused, because an SBOM without
 * what they list would be shorter than the truth.
 */
export const UNREADABLE: ReadonlyMap<string, Unreadable> = new Map([
  [
    'bun.lockb',
    {
      ecosystem: 'Bun',
      instead: 'bun.lock',
      fix: 'Run "bun install --save-text-lockfile --frozen-lockfile --lockfile-only", which writes bun.lock in place of bun.lockb, and commit it.',
    },
  ],
]);

export interface Unreadable {
  /** For people. */
  ecosystem: string;
  /** The lockfile that the tool takes where it stands beside this one. */
  instead: string;
  /** How to have that one. */
  fix: string;
}

type Pattern = { pattern: RegExp; ecosystem: Ecosystem };

/** By name at once, because a source can have a million files; patterns are few. */
function indexOf(list: (ecosystem: Ecosystem) => readonly (string | RegExp)[]): {
  names: ReadonlyMap<string, Ecosystem[]>;
  patterns: readonly Pattern[];
} {
  const names = new Map<string, Ecosystem[]>();
  const patterns: Pattern[] = [];
  for (const ecosystem of ECOSYSTEMS) {
    for (const entry of list(ecosystem)) {
      if (typeof entry !== 'string') patterns.push({ pattern: entry, ecosystem });
      else names.set(entry, [...(names.get(entry) ?? []), ecosystem]);
    }
  }
  return { names, patterns };
}

const LOCKFILES = indexOf(({ lockfiles }) => lockfiles);
const MANIFESTS = indexOf(({ manifests }) => manifests);

function candidates({ names, patterns }: ReturnType<typeof indexOf>, name: string): Ecosystem[] {
  return [...(names.get(name) ?? []), ...patterns.flatMap(({ pattern, ecosystem }) => (pattern.test(name) ? [ecosystem] : []))];
}

const NAMES: ReadonlySet<string> = new Set([...LOCKFILES.names.keys(), ...MANIFESTS.names.keys(), ...UNREADABLE.keys()]);
const ANY_PATTERN = new RegExp([...LOCKFILES.patterns, ...MANIFESTS.patterns].map(({ pattern }) => pattern.source).join('|'), 'i');

/** Whether a file of this name can be a lockfile or a manifest. Nearly all of a source are neither, and are told here at once. */
export const isKnownName = (name: string): boolean => NAMES.has(name) || ANY_PATTERN.test(name);

/** The ecosystem whose lockfile a file is, by its path relative to the source. */
export const ecosystemOfLockfile = (file: string): Ecosystem | undefined =>
  candidates(LOCKFILES, path.basename(file)).find(({ folders }) => (folders ? folders.test(path.dirname(file)) : !isHidden(file)));

/** The ecosystem whose manifest a file is, the first of its family. */
export const ecosystemOfManifest = (file: string): Ecosystem | undefined =>
  isHidden(file) ? undefined : candidates(MANIFESTS, path.basename(file))[0];

/** Whether a folder is walked: of hidden ones, those alone that an ecosystem names. */
export const isWalked = (name: string): boolean => name !== 'node_modules' && (!name.startsWith('.') || name === '.github');

/** Whether a file is in a hidden folder. */
export const isHidden = (file: string): boolean => /(?:^|\/)\.[^/]*\//.test(file);

/** Which of an ecosystem's lockfiles a name is: less is preferred. */
export const preference = ({ lockfiles }: Ecosystem, name: string): number =>
  lockfiles.findIndex((lockfile) => (typeof lockfile === 'string' ? lockfile === name : lockfile.test(name)));
