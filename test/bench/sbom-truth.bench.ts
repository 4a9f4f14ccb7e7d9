import { mkdtempSync } from 'node:fs';
import { cp, lstat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { expect, it } from 'vitest';
import { writeIntoDocs } from './docs.ts';
import { scan, scanners } from './scanners.ts';
import { add, NOTHING, readDocument, type Score, scoreOf } from './truth/graph.ts';
import { ORACLES } from './truth/oracles.ts';
import { treesToMeasure } from './truth/trees.ts';

/** Scores of each scanner, by ecosystem. */
type Scores = Map<string, Map<string, Score>>;

it('packages and edges against the package managers', async () => {
  const tools = await scanners();
  const scores: Scores = new Map();
  for (const { ecosystem, name, folder } of await treesToMeasure()) {
    const { type, lockfile, read } = ORACLES[ecosystem] as (typeof ORACLES)[string];
    const alone = await withLockfileAlone(folder, lockfile);
    try {
      const truth = await read(folder);
      for (const tool of tools) {
        const document = await scan(tool, alone, mkdtempSync(path.join(tmpdir(), 'bench-out-')));
        const found = document ? readDocument(document, type, truth) : { packages: new Set<string>(), edges: new Set<string>() };
        const score = scoreOf(truth, found);
        console.log(`${ecosystem}, ${name}, ${tool.name}: ${JSON.stringify(score)}`);
        if (process.env.SBOM_TRUTH_DETAILS === tool.name) console.log(differences(truth, found));
        const bySystem = scores.get(ecosystem) ?? new Map<string, Score>();
        scores.set(ecosystem, bySystem.set(tool.name, add(bySystem.get(tool.name) ?? NOTHING, score)));
      }
    } catch (error) {
      console.warn(`SKIPPED ${ecosystem}, ${name}: ${(error as Error).message.slice(0, 400)}`);
    }
  }
  console.log(tableOf(scores));
  if (process.env.SBOM_ECOSYSTEMS === undefined) await writeIntoDocs('docs/measures.md', 'sbom-truth', tableOf(scores));
  expect(scores.size).toBeGreaterThan(0);
});

/** The lockfile with the manifests that belong to it: what else a tree has, each scanner takes for something else. */
async function withLockfileAlone(folder: string, lockfile: string): Promise<string> {
  const alone = mkdtempSync(path.join(tmpdir(), 'bench-tree-'));
  const passedOver = new Set(['node_modules', 'vendor', '.git']);
  await cp(folder, alone, {
    recursive: true,
    filter: async (file) => {
      const [relative, name] = [path.relative(folder, file), path.basename(file)];
      if ((await lstat(file)).isDirectory()) return relative === '' || !passedOver.has(name);
      return relative === lockfile || MANIFESTS.test(name);
    },
  });
  return alone;
}

const MANIFESTS = /^(?:package\.json|pnpm-workspace\.yaml|Cargo\.toml|go\.sum|pyproject\.toml|Gemfile|composer\.json|.+\.gemspec)$/;

function differences(
  truth: Parameters<typeof scoreOf>[0],
  found: Parameters<typeof scoreOf>[1],
): Record<'missing' | 'extra' | 'edgesMissing' | 'edgesFalse', string[]> {
  const without = (a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()) =>
    [...a].filter((item) => !b.has(item)).slice(0, 10);
  return {
    missing: without(truth.packages, found.packages),
    extra: without(found.packages, truth.packages),
    edgesMissing: without(truth.edges, found.edges),
    edgesFalse: without(new Set([...found.edges].filter(truth.judges ?? (() => true))), truth.edges),
  };
}

function tableOf(scores: Scores): string {
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  const rows = [...scores].flatMap(([ecosystem, tools]) =>
    [...tools].map(([tool, s]) => {
      const [found, edgesFound] = [s.packages - s.missing, s.edges - s.edgesMissing];
      return `| ${ecosystem} | ${tool} | ${s.packages} | ${s.missing} | ${s.extra} | ${percent(found, s.packages)} / ${percent(found, found + s.extra)} | ${s.edges} | ${s.edgesMissing} | ${s.edgesFalse} | ${percent(edgesFound, s.edges)} / ${percent(edgesFound, edgesFound + s.edgesFalse)} |`;
    }),
  );
  return [
    '\n| lockfiles | tool | packages | missing | extra | found / right, % | edges | missing | false | found / right, % |',
    '|---|---|---:|---:|---:|---|---:|---:|---:|---|',
    ...rows,
    '',
  ].join('\n');
}
