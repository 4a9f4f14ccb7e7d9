import * as path from 'node:path';
import { defineAction, type Finding, sortFindings } from '@sovereign-actions/core';
import { type Judgement, judgePlan, verdictOf } from './judge.ts';
import { withPlan } from './plan/read.ts';
import { RULES } from './rules.ts';
import { readSource } from './source/tree.ts';
import { regionNames, reportOf } from './summary.ts';

export const residencyAssert = defineAction({
  name: 'residency-assert',
  title: 'Residency assertion',
  description: 'Finds every planned resource, replica, key and reference that is outside the boundary.',
  needs: 'preset',
  inputs: {
    plan: {
      type: 'list',
      required: true,
      description: 'Plan as JSON, from `terraform show -json tfplan` or `tofu show -json tfplan`; one path a line.',
    },
    source: {
      type: 'text',
      description:
        'Folder of the configuration that the plans were made from: findings then point at its lines, and a region that is made from variables can be followed. Default: the folder of each plan.',
    },
  },
  outputs: {
    resources: { description: 'Number of planned resources.' },
    regions: { description: 'Regions that hold them, one a line; `global` and `unknown` where a resource has none.' },
    findings: { description: 'Number of findings.' },
  },
  rules: Object.values(RULES),
  examples: ['residency-assert --plan plan.json', 'residency-assert --plan plan.json --preset eusc'],
  async run(context, { plan: files, source }) {
    const { boundary, files: workspace } = context;
    const total: Judgement = { resources: 0, regions: new Map(), findings: [] };
    for (const file of new Set(files)) {
      const name = workspace.relative(file);
      const judged = await withPlan(workspace, file, async (plan, { sha256, size }) => {
        context.record.took({ name, sha256, size, mediaType: 'application/json' });
        return judgePlan(name, plan, boundary, await readSource(workspace, source ?? path.dirname(file)));
      });
      context.record.check(
        `residency of ${name}`,
        verdictOf(judged.findings),
        `${judged.resources} resources, ${judged.findings.length} findings`,
      );
      if (judged.resources === 0) context.log.warn(`${name} plans no resources.`);
      merge(total, judged);
    }
    const regions = regionNames(total.regions);
    context.record.fact('resources', total.resources);
    context.record.fact('regions', regions.join(' '));
    context.log.info(`${total.resources} resources in ${regions.join(', ') || 'no region'}.`);
    const findings: Finding[] = sortFindings(total.findings);
    return {
      outputs: { resources: total.resources, regions: regions.join('\n'), findings: findings.length },
      findings,
      summary: reportOf(total, boundary),
    };
  },
});

function merge(total: Judgement, { resources, regions, findings }: Judgement): void {
  total.resources += resources;
  for (const [region, count] of regions) total.regions.set(region, (total.regions.get(region) ?? 0) + count);
  for (const found of findings) total.findings.push(found);
}
