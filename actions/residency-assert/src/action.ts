import * as path from 'node:path';
import {
  type Context,
  defineAction,
  type Finding,
  fileError,
  type Input,
  inputError,
  sha256Hex,
  sortFindings,
  type Values,
} from '@sovereign-actions/core';
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

const INPUTS = {
  plan: {
    type: 'list',
    description: 'Plan as JSON, from `terraform show -json tfplan` or `tofu show -json tfplan`; one path a line.',
  },
  source: {
    type: 'text',
    description:
      'Folder of the configuration that the plans were made from: findings then point at its lines, and a region that is made from variables can be followed. Default: the folder of each plan.',
  },
  show: {
    type: 'choice',
    options: ['terraform', 'tofu'],
    description:
      'Program that turns binary plans into JSON, with `show -json` in the folder of the configuration, which must be initialised. Default: a binary plan is refused.',
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
  policies: {
    type: 'list',
    description:
      'Rego files or folders of your own, judged over the plans and manifests by conftest, or by opa where there is no conftest; one path a line.',
  },
  'policy-data': { type: 'list', description: 'Data files or folders for these policies, one path a line.' },
  'policy-namespaces': { type: 'list', description: 'Namespaces of these policies, one a line; `*` for all. Default: `main`.' },
  'policy-combine': { type: 'boolean', description: 'Give these policies all files as one input, as `conftest test --combine` does.' },
  scans: {
    type: 'list',
    description: 'SARIF files of other scanners, such as trivy or checkov, whose findings join those of this step; one path a line.',
  },
} as const satisfies Record<string, Input>;

export const residencyAssert = defineAction({
  name: 'residency-assert',
  title: 'Residency assertion',
  description:
    'Finds every planned resource, replica, key and reference that is outside the boundary: Terraform, CloudFormation, CDK, Kubernetes.',
  needs: 'preset',
  inputs: INPUTS,
  outputs: {
    resources: { description: 'Number of planned resources and Kubernetes objects.' },
    regions: { description: 'Regions that hold them, one a line; `global` and `unknown` where a resource has none.' },
    findings: { description: 'Number of findings.' },
  },
  takesBaseline: true,
  rules: Object.values(RULES),
  examples: [
    'residency-assert --plan plan.json',
    'residency-assert --plan plan.json --preset eusc',
    'residency-assert --template cdk.out --preset eu',
  ],
  async run(context, inputs) {
    const { plan, source, template, manifest, parity } = inputs;
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
    const shown = new Map<string, string>();
    for (const file of new Set(plan)) {
      const name = workspace.relative(file);
      if (inputs.show !== undefined) {
        const { planAsJson } = await import('./plan/show.ts');
        shown.set(file, await planAsJson(context, inputs.show, file, source ?? path.dirname(file)));
      }
      const judged = await withPlan(
        workspace,
        file,
        async (open, { sha256, size }) => {
          record.took({ name, sha256, size, mediaType: 'application/json' });
          const folder = source ?? path.dirname(file);
          const tree = await readSource(workspace, folder);
          if (source !== undefined && !tree)
            throw fileError(
              'FILE_MISSING',
              `There is no configuration in ${source} that can be read.`,
              'Name the folder of the root module.',
            );
          const judgement = judgePlan(name, open, boundary, tree);
          if (tree && !judgement.hasSource)
            context.log.warn(`The configuration in ${folder} is not the one of ${name}, so its text is not used.`);
          return judgement;
        },
        shown.get(file),
      );
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
    await addOthers(context, inputs, shown, total.findings);
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

/** The user's own policies, and what other scanners found. */
async function addOthers(
  context: Context,
  inputs: Values<typeof INPUTS>,
  shown: ReadonlyMap<string, string>,
  findings: Finding[],
): Promise<void> {
  const { files, record, tools } = context;
  const { plan, manifest, policies, scans } = inputs;
  if (policies.length > 0) {
    const { judgeByRego } = await import('./others/rego.ts');
    const judged = [...new Set([...plan, ...(await manifestsIn(files, manifest))])];
    if (judged.length === 0) throw inputError('INPUT_MISSING', 'There is nothing that policies could judge.', 'Set "plan" or "manifest".');
    const absolute = (paths: readonly string[]) => paths.map((path) => files.resolve(path));
    for (const path of [...policies, ...inputs['policy-data']])
      if ((await files.kind(path)) === undefined)
        throw fileError('FILE_MISSING', `There is no ${path}.`, 'Check the path; it starts at the workspace.');
    const outcome = await judgeByRego({
      tools,
      policies: absolute(policies),
      data: absolute(inputs['policy-data']),
      namespaces: inputs['policy-namespaces'],
      combine: inputs['policy-combine'],
      inputs: judged.map((file) => ({ path: shown.get(file) ?? files.resolve(file), name: files.relative(file) })),
      cwd: files.root,
    });
    record.took({ name: outcome.tool.name, sha256: outcome.tool.sha256 });
    record.check('policies', verdictOf(outcome.findings), `${outcome.results} results, ${outcome.findings.length} findings`);
    findings.push(...outcome.findings);
  }
  for (const file of new Set(scans)) {
    const { findingsOfSarif } = await import('./others/sarif.ts');
    const name = files.relative(file);
    const text = await files.readText(file);
    record.took({ name, ...digestOf(text) });
    findings.push(...findingsOfSarif(name, text));
  }
}

function merge(total: Judgement, { resources, regions, findings }: Judgement): void {
  total.resources += resources;
  for (const [region, count] of regions) total.regions.set(region, (total.regions.get(region) ?? 0) + count);
  for (const found of findings) total.findings.push(found);
}

const digestOf = (text: string) => ({ sha256: sha256Hex(text), size: Buffer.byteLength(text) });
