import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { node24 } from '../e2e/node24.ts';
import { isMissing, type Missing, type Peer, run } from '../interop/peers/cache.ts';
import { checkov, conftest, trivy } from '../interop/peers/index.ts';
import { LEAKS, planOf } from './leaks.ts';
import { type Command, compare, table } from './measure.ts';
import { writePlan } from './plans.ts';

/** The command line, built: `SOVEREIGN_CLI` names that of another checkout. */
const CLI = process.env.SOVEREIGN_CLI ?? path.resolve('packages/cli/dist/index.js');
/** What a team writes who wants its resources in the EU: the regions that a plan names. */
const POLICY = `package main
import rego.v1
allowed := {"eu-central-1", "eu-west-1", "eu-west-3", "eu-north-1", "eu-south-1", "eu-south-2"}
deny contains msg if {
  some change in input.resource_changes
  region := change.change.after.region
  not region in allowed
  msg := sprintf("%s is in %s", [change.address, region])
}
deny contains msg if {
  some key, provider in input.configuration.provider_config
  region := provider.expressions.region.constant_value
  not region in allowed
  msg := sprintf("provider %s is set to %s", [key, region])
}
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'bench-residency-'));
  mkdirSync(path.join(folder, 'policy'));
  writeFileSync(path.join(folder, 'policy/main.rego'), POLICY);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ours = (plan: string): Command => ({
  name: 'sovereign residency-assert',
  program: node24() as string,
  args: [CLI, 'residency-assert', '--plan', plan, '--preset', 'eu', '--ledger', path.join(folder, 'ledger')],
  cwd: folder,
  codes: [0, 3],
});

it('a plan of 20,000 resources, beside conftest with a policy for regions alone', async () => {
  const plan = path.join(folder, 'large.json');
  writePlan(plan, 20_000);
  const peer = await conftest();
  const peers: Command[] = isMissing(peer)
    ? []
    : [
        {
          name: 'conftest (regions alone)',
          program: peer.path,
          args: ['test', '--policy', path.join(folder, 'policy'), '--output', 'json', plan],
          cwd: folder,
          codes: [1],
        },
      ];
  const rows = await compare(ours(plan), peers, Number(process.env.RUNS ?? 3));
  process.stdout.write(table(`Plan of 20,000 resources, ${Math.round(statSync(plan).size / 1e6)} MB`, rows));
  rmSync(plan);
});

it('a plan of 500 MB', async () => {
  const plan = path.join(folder, 'huge.json');
  writePlan(plan, 125_000, 50_000);
  const rows = await compare(ours(plan), [], 1);
  process.stdout.write(table(`Plan of 125,000 resources, ${Math.round(statSync(plan).size / 1e6)} MB`, rows));
  rmSync(plan);
});

/** What a scanner says of a plan: an id for each thing that it finds. */
type Scan = (plan: string) => Promise<Set<string>>;

const idsIn = (text: string, key: RegExp): Set<string> => new Set([...text.matchAll(key)].map(([, id = '']) => id));

function scanners(peers: { checkov: Peer | Missing; trivy: Peer | Missing; conftest: Peer | Missing }): Record<string, Scan> {
  const ownResult: Scan = async (plan) => {
    const { stdout, code } = await run(node24() as string, [...ours(plan).args, '--json'], { cwd: folder });
    if (code !== 0 && code !== 3) throw new Error(stdout);
    return idsIn(stdout, /"rule": "([^"]+)"/g);
  };
  const found: Record<string, Scan> = { ours: ownResult };
  const { checkov: c, trivy: t, conftest: r } = peers;
  if (!isMissing(c))
    found.checkov = async (plan) => {
      const args = ['-f', plan, '--framework', 'terraform_plan', '-o', 'json', '--quiet', '--skip-download'];
      const { stdout, stderr } = await run(c.path, args, { cwd: folder, env: { LOG_LEVEL: 'ERROR' } });
      if (!stdout.includes('"checkov_version"')) throw new Error(`checkov gave no result: ${(stderr || stdout).slice(-300)}`);
      return idsIn(stdout, /"check_id": "([^"]+)"/g);
    };
  if (!isMissing(t))
    found['trivy config'] = async (plan) => {
      const { stdout, stderr, code } = await run(
        t.path,
        ['config', '--skip-version-check', '--skip-check-update', '--disable-telemetry', '--format', 'json', '--quiet', plan],
        { cwd: folder },
      );
      if (code !== 0) throw new Error(stderr);
      return idsIn(stdout, /"ID": "([^"]+)"/g);
    };
  if (!isMissing(r))
    found['conftest (regions alone)'] = async (plan) => {
      const { stdout, stderr } = await run(r.path, ['test', '--policy', path.join(folder, 'policy'), '--output', 'json', plan], {
        cwd: folder,
      });
      if (!stdout.includes('"successes"')) throw new Error(`conftest gave no result: ${stderr.slice(-300)}`);
      return idsIn(stdout, /"msg": "([^"]+)"/g);
    };
  return found;
}

it('what each finds: a leak counts as found where a scanner says something of it that it does not say of the look-alike', async () => {
  const peers = { checkov: await checkov(), trivy: await trivy(), conftest: await conftest() };
  for (const peer of Object.values(peers)) if (isMissing(peer)) process.stdout.write(`${peer.name}: ${peer.missing}\n`);
  const scans = scanners(peers);
  const names = Object.keys(scans);
  const lines: string[] = [];
  const totals = new Map(names.map((name) => [name, 0]));
  for (const { title, leaks, stays } of LEAKS) {
    const [out, inside] = [path.join(folder, 'out.json'), path.join(folder, 'inside.json')];
    writeFileSync(out, planOf(leaks));
    writeFileSync(inside, planOf(stays));
    const cells: string[] = [];
    for (const name of names) {
      const scan = scans[name] as Scan;
      const [of, ofTwin] = [await scan(out), await scan(inside)];
      const more = [...of].filter((id) => !ofTwin.has(id));
      if (more.length > 0) totals.set(name, (totals.get(name) ?? 0) + 1);
      // Some rules ask for what leaks.
      const wants = [...ofTwin].filter((id) => !of.has(id));
      const words = more.length > 0 ? more.slice(0, 2).join(', ') : wants.length > 0 ? `wants it: ${wants.slice(0, 2).join(', ')}` : '-';
      cells.push(words.slice(0, 60));
      if (name === 'ours') expect(more, title).not.toEqual([]);
    }
    lines.push(`| ${title} | ${cells.join(' | ')} |`);
  }
  process.stdout.write(
    [
      '',
      '### What each finds',
      '',
      `| leak | ${names.join(' | ')} |`,
      `|---|${names.map(() => '---').join('|')}|`,
      ...lines,
      `| **found of ${LEAKS.length}** | ${names.map((name) => totals.get(name)).join(' | ')} |`,
      '',
    ].join('\n'),
  );
});
