import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { Files, presetBoundary } from '@sovereign-actions/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { judgePlan } from '../../actions/residency-assert/src/judge.ts';
import { parsePlan } from '../../actions/residency-assert/src/plan/read.ts';
import { RULES } from '../../actions/residency-assert/src/rules.ts';
import { readSource } from '../../actions/residency-assert/src/source/tree.ts';
import { randomConfiguration } from './aws-provider/configurations.ts';
import { put, run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { awsDouble, terraform } from './peers/index.ts';
import { mulberry } from './random.ts';

const SEED = Number(process.env.TRUTH_SEED ?? 1);
const RUNS = Number(process.env.TRUTH_RUNS ?? 12);
const boundary = presetBoundary('eu', '/');

const program = await terraform();
const provider = await awsDouble();

/**
 * Terraform itself says where each resource would be: the provider that it runs writes down the region of every resource that it
 * plans. What the plan alone, and the plan beside its configuration, are judged to be must agree. TRUTH_SEED and TRUTH_RUNS choose
 * another or a longer sequence.
 */
withPeers('resources are where Terraform would make them', [program, provider], () => {
  let base: string;
  const reached = { planned: 0, resources: 0, outside: 0, later: 0, unknownAlone: 0, unknownBeside: 0 };
  beforeAll(async () => {
    base = await mkdtemp(path.join(tmpdir(), 'sovereign-regions-'));
    await put(
      path.join(base, 'cli.tfrc'),
      `provider_installation {\n  dev_overrides {\n    "hashicorp/aws" = "${path.dirname(pathOf(provider))}"\n  }\n  direct {}\n}\n`,
    );
  });
  afterAll(async () => {
    await rm(base, { recursive: true, force: true });
    process.stdout.write(`residency truth: ${JSON.stringify(reached)}\n`);
  });

  it.each(Array.from({ length: RUNS }, (_, index) => SEED * 1000 + index))('configuration %d', async (seed) => {
    const { files, args, env: own } = randomConfiguration(mulberry(seed));
    const folder = path.join(base, `${seed}`);
    for (const [name, text] of Object.entries(files)) await put(path.join(folder, name), text);
    const truthFile = path.join(folder, 'truth');
    const env = { ...own, TF_CLI_CONFIG_FILE: path.join(base, 'cli.tfrc'), TF_IN_AUTOMATION: '1', TRUTH: truthFile };
    const terraformed = async (...words: string[]) => {
      const { code, stdout, stderr } = await run(pathOf(program), words, { cwd: folder, env });
      expect(code, `${seed}: ${words.join(' ')}\n${stderr.slice(-1500)}\n${files['main.tf']}`).toBe(0);
      return stdout;
    };
    await terraformed('get');
    await terraformed('plan', '-input=false', '-lock=false', '-out=tfplan', ...args);
    const truth = new Map(
      (await readFile(truthFile, 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { name: string; region: string | null })
        .map(({ name, region }) => [name, region]),
    );
    const text = await terraformed('show', '-json', 'tfplan');
    reached.planned += 1;
    const changes = (JSON.parse(text) as { resource_changes: { address: string; type: string; change: { after: { name: string } } }[] })
      .resource_changes;
    const tree = await readSource(new Files(base), folder);
    for (const source of [undefined, tree]) {
      const { findings, hasSource } = judgePlan('plan.json', parsePlan('plan.json', Buffer.from(text)), boundary, source);
      expect(hasSource).toBe(source !== undefined);
      const said = new Map(findings.filter(({ rule }) => rule === RULES.region.id).map((one) => [one.resource, one]));
      for (const { address, type, change } of changes) {
        if (!type.startsWith('aws_') || type === 'aws_region') continue;
        const region = truth.get(change.after.name);
        expect(region, `${address} (${change.after.name})`).not.toBeUndefined();
        const found = said.get(address);
        const is = region === null ? 'unknown' : boundary.regions.includes(region as string) ? 'holds' : 'broken';
        const verdict = found?.verdict ?? 'holds';
        const about = `${seed} ${address} is in ${region}, ${source ? 'beside its configuration' : 'alone'}: ${found?.message}`;
        if (verdict === 'unknown') reached[source ? 'unknownBeside' : 'unknownAlone'] += 1;
        else expect(verdict, about).toBe(is);
        if (source) continue;
        reached.resources += 1;
        if (is === 'broken') reached.outside += 1;
        if (is === 'unknown') reached.later += 1;
      }
    }
  });
});
