import * as path from 'node:path';
import { defineAction, type Finding, inputError, sha256Hex, sortFindings } from '@sovereign-actions/core';
import { judgePlannedTemplates, judgeTemplates } from './cloudformation/cdk.ts';
import { parseDocuments } from './documents/parse.ts';
import { type Judgement, judgePlan, verdictOf } from './judge.ts';
import { judgeManifest, manifestsIn } from './kubernetes/judge.ts';
import { requireParityRegion } from './parity/needed.ts';
import { parityFindings, parityOf, parityTable } from './parity/table.ts';
import { withPlan } from './plan/read.ts';
import { RULES } from './rules.ts';
import { readSource } from './source/tree.ts';
import { regionNames, reportOf } from './summary.ts';

export const residencyAssert = defineAction({
  name: 'residency-assert',
  title: 'Residency assertion',
  description:
    'Finds every planned resource, replica, key and reference that is outside the boundary: Terraform, CloudFormation, CDK, Kubernetes.',
  needs: 'preset',
  inputs: {
    plan: {
      type: 'list',
      description: 'Plan as JSON, from `terraform show -json tfplan` or `tofu show -json tfplan`; one path a line.',
    },
    source: {
      type: 'text',
      description:
        'Folder of the configuration that the plans were made from: findings then point at its lines, and a region that is made from variables can be followed. Default: the folder of each plan.',
    },
    template: {
      type: 'list',
      description: 'CloudFormation or SAM template in YAML or JSON, or the folder that `cdk synth` writes; one path a line.',
    },
    parity: {
      type: 'text',
      description: 'Region, such as `eusc-de-east-1`: report which of the services that are needed it has, lacks, or is not known to have.',
    },
    manifest: {
      type: 'list',
      description: 'Kubernetes manifests in YAML or JSON, such as `helm template` prints; one path a line, a folder for all files in it.',
    },
  },
  outputs: {
    resources: { description: 'Number of planned resources and Kubernetes objects.' },
    regions: { description: 'Regions that hold them, one a line; `global` and `unknown` where a resource has none.' },
    findings: { description: 'Number of findings.' },
  },
  rules: Object.values(RULES),
  examples: [
    'residency-assert --plan plan.json',
    'residency-assert --plan plan.json --preset eusc',
    'residency-assert --template cdk.out --preset eu',
  ],
  async run(context, { plan, source, template, manifest, parity }) {
    const { boundary, files: workspace, record } = context;
    if (plan.length + template.length + manifest.length === 0)
      throw inputError('INPUT_MISSING', 'There is nothing to check.', 'Set "plan", "template" or "manifest".');
    const total: Judgement = { resources: 0, regions: new Map(), findings: [] };
    if (parity !== undefined) requireParityRegion(parity);
    const types = new Map<string, number>();
    const add = (name: string, judged: Judgement, what = 'resources') => {
      const { resources, findings } = judged;
      record.check(`residency of ${name}`, verdictOf(findings), `${resources} ${what}, ${findings.length} findings`);
      if (resources === 0) context.log.warn(`${name} plans no ${what}.`);
      merge(total, judged);
      for (const [type, count] of judged.types ?? []) types.set(type, (types.get(type) ?? 0) + count);
    };
    for (const file of new Set(plan)) {
      const name = workspace.relative(file);
      const judged = await withPlan(workspace, file, async (open, { sha256, size }) => {
        record.took({ name, sha256, size, mediaType: 'application/json' });
        return judgePlan(name, open, boundary, await readSource(workspace, source ?? path.dirname(file)));
      });
      judged.findings.push(...(await judgePlannedTemplates(judged.templates ?? [], boundary)));
      add(name, judged);
    }
    for (const file of new Set(template)) {
      const { read, ...judged } = await judgeTemplates(workspace, file, boundary);
      for (const { name, text } of read) record.took({ name, ...digestOf(text) });
      add(workspace.relative(file), judged);
    }
    for (const file of await manifestsIn(workspace, manifest)) {
      const name = workspace.relative(file);
      const text = await workspace.readText(file);
      record.took({ name, ...digestOf(text) });
      const { objects, findings } = judgeManifest(name, await parseDocuments(name, text), boundary);
      add(name, { resources: objects, regions: new Map(), findings }, 'objects');
    }
    const regions = regionNames(total.regions);
    context.record.fact('resources', total.resources);
    context.record.fact('regions', regions.join(' '));
    context.log.info(`${total.resources} resources in ${regions.join(', ') || 'no region'}.`);
    const services = parity === undefined ? [] : parityOf(types, parity);
    if (parity !== undefined) {
      const missing = services.filter(({ presence }) => presence === 'missing');
      const verdict = missing.length > 0 ? 'broken' : services.some(({ presence }) => presence === 'unknown') ? 'unknown' : 'holds';
      record.check(`services in ${parity}`, verdict, `${services.length} services, ${missing.length} missing`);
      total.findings.push(...parityFindings(services, parity, workspace.relative([...plan, ...template][0] ?? '.')));
    }
    const findings: Finding[] = sortFindings(total.findings);
    return {
      outputs: { resources: total.resources, regions: regions.join('\n'), findings: findings.length },
      findings,
      summary: reportOf(total, boundary) + (parity === undefined ? '' : `\n${parityTable(services, parity)}`),
    };
  },
});

function merge(total: Judgement, { resources, regions, findings }: Judgement): void {
  total.resources += resources;
  for (const [region, count] of regions) total.regions.set(region, (total.regions.get(region) ?? 0) + count);
  for (const found of findings) total.findings.push(found);
}

const digestOf = (text: string) => ({ sha256: sha256Hex(text), size: Buffer.byteLength(text) });
