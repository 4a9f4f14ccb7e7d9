import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { isMissing, must, put } from '../../interop/peers/cache.ts';
import { pnpm, uv, yarnClassic } from '../../interop/peers/index.ts';
import { ORACLES } from './oracles.ts';

/** A source tree with one lockfile that an oracle can read. */
export interface Tree {
  /** Key of the oracles. */
  ecosystem: string;
  name: string;
  folder: string;
}

/** Kept between runs, outside what git tracks, so that two runs measure the same. */
const CACHE = path.resolve(import.meta.dirname, '../../../.cache/bench-trees');

type Made = Omit<Tree, 'folder'> & { make(folder: string): Promise<void> };

/** What a web application has, as its manifest asks for it. The lockfile is the package manager's own work. */
const web = (builder: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    name: 'web',
    version: '1.0.0',
    private: true,
    dependencies: {
      next: '^15.0.0',
      react: '^19.0.0',
      'react-dom': '^19.0.0',
      express: '^5.0.0',
      lodash: '^4.17.0',
      react17: 'npm:react@^17.0.0',
    },
    devDependencies: { eslint: '^9.0.0', jest: '^29.0.0', typescript: '^5.0.0', webpack: '^5.0.0', ...builder },
  });

const DATA = `[project]
name = "data"
version = "1.0.0"
requires-python = ">=3.11"
dependencies = ["django", "fastapi[standard]", "pandas", "scikit-learn", "jupyterlab"]

[dependency-groups]
dev = ["pytest", "mypy", "ruff"]
`;

const lockedBy = async (tool: ReturnType<typeof pnpm>, folder: string, args: readonly string[]) => {
  const found = await tool;
  if (isMissing(found)) throw new Error(found.missing);
  // Yarn looks for what manages packages in the folders above, too.
  await must(found.path, args, { cwd: folder, timeout: 900_000, env: { SKIP_YARN_COREPACK_CHECK: '1' } });
  await rm(path.join(folder, 'node_modules'), { recursive: true, force: true });
};

const npmPackage = (name: string): Made => ({
  ecosystem: 'shrinkwrap',
  name,
  async make(folder) {
    const archive = (await must('npm', ['pack', '--silent', name], { cwd: folder, timeout: 300_000 })).trim();
    await must('tar', ['-xzf', archive, '--strip-components=1'], { cwd: folder });
    await rm(path.join(folder, archive));
  },
});

/** A published crate of a program has the lockfile that it was built with. A project that names it has Cargo fetch it. */
const crate = (name: string, version: string): Made => ({
  ecosystem: 'cargo',
  name: `${name} ${version}`,
  async make(folder) {
    const home = path.join(CACHE, 'cargo-home');
    const project = path.join(folder, 'fetch');
    await put(path.join(project, 'lib.rs'), '');
    await put(
      path.join(project, 'Cargo.toml'),
      `[package]\nname = "fetch"\nversion = "0.0.0"\n[lib]\npath = "lib.rs"\n[dependencies]\n${name} = "=${version}"\n`,
    );
    await must('cargo', ['fetch'], { cwd: project, env: { CARGO_HOME: home }, timeout: 900_000 });
    const sources = path.join(home, 'registry/src');
    const [index = ''] = await readdir(sources);
    await cp(path.join(sources, index, `${name}-${version}`), folder, { recursive: true });
    await rm(project, { recursive: true });
  },
});

const goModule = (module: string): Made => ({
  ecosystem: 'go',
  name: module,
  async make(folder) {
    const { Dir } = JSON.parse(await must('go', ['mod', 'download', '-json', module], { cwd: '/', timeout: 600_000 })) as { Dir: string };
    await must('sh', ['-c', 'cp -r "$1"/. "$2" && chmod -R u+w "$2"', 'sh', Dir, folder]);
  },
});

const MADE: readonly Made[] = [
  {
    ecosystem: 'npm',
    name: 'web application',
    async make(folder) {
      await writeFile(path.join(folder, 'package.json'), web({ vite: '^6.0.0' }));
      // With the addresses of archives, as npm writes them where nobody has told it otherwise.
      const lockOnly = ['--package-lock-only', '--omit-lockfile-registry-resolved=false', '--ignore-scripts', '--no-audit', '--no-fund'];
      await must('npm', ['install', ...lockOnly], {
        cwd: folder,
        timeout: 900_000,
      });
    },
  },
  npmPackage('@salesforce/cli@2.146.3'),
  {
    ecosystem: 'pnpm',
    name: 'web application',
    async make(folder) {
      await writeFile(path.join(folder, 'package.json'), web({ vite: '^6.0.0' }));
      await lockedBy(pnpm(), folder, ['install', '--lockfile-only', '--ignore-scripts']);
    },
  },
  {
    ecosystem: 'yarn classic',
    name: 'web application',
    async make(folder) {
      // It wants what is for other machines to be in the registry, too, which not all of that is.
      await writeFile(path.join(folder, 'package.json'), web({}));
      await lockedBy(yarnClassic(), folder, ['install', '--ignore-scripts', '--ignore-engines', '--non-interactive']);
    },
  },
  {
    ecosystem: 'uv',
    name: 'data application',
    async make(folder) {
      await writeFile(path.join(folder, 'pyproject.toml'), DATA);
      await lockedBy(uv(), folder, ['lock', '--quiet']);
    },
  },
  crate('ripgrep', '14.1.1'),
  crate('bat', '0.25.0'),
  crate('fd-find', '10.2.0'),
  goModule('github.com/cli/cli/v2@v2.60.0'),
  goModule('github.com/hashicorp/terraform@v1.9.8'),
];

/**
 * The trees to measure: made from what package registries have, and those of a folder that `SBOM_TREES` names, as
 * `<ecosystem>/<name>/`. `SBOM_ECOSYSTEMS` names those that are wanted. One that cannot be had is said and left out.
 */
export async function treesToMeasure(): Promise<Tree[]> {
  const trees: Tree[] = [];
  const only = process.env.SBOM_ECOSYSTEMS?.split(',');
  for (const { ecosystem, name, make } of MADE) {
    if (only && !only.includes(ecosystem)) continue;
    const folder = path.join(CACHE, ecosystem.replaceAll(' ', '-'), name.replace(/[^\w.@-]+/g, '-'));
    try {
      if (!existsSync(folder)) {
        const partial = `${folder}.partial`;
        await rm(partial, { recursive: true, force: true });
        await mkdir(partial, { recursive: true });
        await make(partial);
        await rename(partial, folder);
      }
      trees.push({ ecosystem, name, folder });
    } catch (error) {
      console.warn(`SKIPPED ${ecosystem}, ${name}: ${(error as Error).message.split('\n').slice(-3).join(' ').slice(0, 300)}`);
    }
  }
  const given = process.env.SBOM_TREES;
  if (given) {
    for (const ecosystem of only ?? Object.keys(ORACLES)) {
      const folder = path.join(given, ecosystem);
      if (existsSync(folder))
        for (const name of (await readdir(folder)).sort()) trees.push({ ecosystem, name, folder: path.join(folder, name) });
    }
  }
  return trees;
}
