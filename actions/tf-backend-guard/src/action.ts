import {
  type Boundary,
  type Context,
  defineAction,
  type Finding,
  finding,
  type Place,
  type Rule,
  sha256Hex,
  sortFindings,
} from '@sovereign-actions/core';
import { guardError } from './errors.ts';
import { judgeBackend, judgeRemoteState } from './judge.ts';
import { type Folder, readTree, rootsOf } from './roots.ts';
import { RULES } from './rules.ts';
import { type RootReport, reportOf } from './summary.ts';
import type { Declaration, RemoteState, Settings } from './terraform/file.ts';
import { effectiveDeclaration, type Reader, readBy } from './terraform/folder.ts';
import { asText, type Value } from './terraform/value.ts';

export const tfBackendGuard = defineAction({
  name: 'tf-backend-guard',
  title: 'Terraform backend guard',
  description: 'Says where Terraform and OpenTofu state would go, and refuses every backend but the declared, encrypted and locked S3 one.',
  needs: 'preset',
  inputs: {
    path: {
      type: 'text',
      default: '.',
      description: 'Folder to check, with every root module below it; hidden folders and `node_modules` are left out.',
    },
  },
  outputs: {
    roots: { description: 'Number of root modules found.' },
    backends: { description: 'Number of backends and remote states judged.' },
    findings: { description: 'Number of findings.' },
  },
  rules: Object.values(RULES),
  examples: ['tf-backend-guard --path infra', 'tf-backend-guard --path . --preset eu'],
  async run(context, { path }) {
    const tree = await readTree(context.files, path);
    if (tree.folders.length === 0) {
      throw guardError(
        'NOTHING_TO_CHECK',
        tree.terragrunt.length > 0
          ? `${path} holds Terragrunt files but no Terraform: where state goes is decided only when Terragrunt runs.`
          : `${path} holds no Terraform or OpenTofu configuration (.tf, .tf.json, .tofu, .tofu.json).`,
        tree.terragrunt.length > 0
          ? 'Check the folder that Terragrunt has rendered.'
          : 'Name the folder that holds the configuration with the input "path".',
      );
    }
    const { roots, modules } = rootsOf(tree.folders);
    const reports = roots.map((root) => judgeRoot(root, context.boundary));
    const remote = tree.folders.flatMap((folder) =>
      folder.files.flatMap(({ remoteStates }) => remoteStates.map((state) => ({ folder, state }))),
    );
    const findings = sortFindings([
      ...tree.folders.flatMap(({ path: resource, mistakes }) =>
        mistakes.map(({ file, line, column, message }) =>
          finding(RULES.syntax, {
            verdict: 'unknown',
            message: `${file} cannot be read: ${message}`,
            resource,
            place: { file, line, column },
          }),
        ),
      ),
      ...reports.flatMap((report) => report.findings),
      ...remote.flatMap(({ folder, state }) => judgeState(folder, state, context.boundary)),
      ...tree.terragrunt.map((file) =>
        finding(RULES.terragrunt, {
          verdict: 'unknown',
          message: `${file} is not read by this step.`,
          resource: file,
          place: { file, line: 1 },
        }),
      ),
      ...undeclared(context.boundary, reports),
    ]);
    await recordSources(context, tree.folders);
    const verdict = findings.some(({ severity, verdict }) => severity === 'error' && verdict === 'broken')
      ? 'broken'
      : findings.some(({ verdict }) => verdict === 'unknown')
        ? 'unknown'
        : 'holds';
    context.record.check(
      'state backends',
      verdict,
      `${roots.length} root modules, ${remote.length} remote states, ${findings.length} findings`,
    );
    context.record.fact('root-modules', roots.length);
    context.log.info(`${roots.length} root modules, ${modules.length} folders used only as modules, ${remote.length} remote states.`);
    return {
      outputs: {
        roots: roots.length,
        backends: reports.filter(({ backend }) => backend !== undefined).length + remote.length,
        findings: findings.length,
      },
      findings,
      summary: reportOf(
        reports,
        modules.map(({ path: folder }) => folder),
        context.boundary,
      ),
    };
  },
});

/** A folder as Terraform reads it and, where it has OpenTofu's own files, as OpenTofu reads it. */
function judgeRoot(root: Folder, boundary: Boundary): RootReport {
  const tofu = root.files.some(({ name }) => /\.tofu(?:\.json)?$/.test(name));
  const readers: Reader[] = tofu ? ['Terraform', 'OpenTofu'] : ['Terraform'];
  const report: RootReport = { path: root.path, findings: [] };
  // A file that cannot be read may hold the declaration; its own finding says so.
  if (root.mistakes.length > 0) return report;
  for (const reader of readers) {
    const files = readBy(root.files, reader);
    if (files.length === 0) continue;
    const effective = effectiveDeclaration(files);
    const inReader = tofu ? ` as ${reader} reads it` : '';
    if ('conflict' in effective) {
      const [first, second] = effective.conflict;
      add(
        report,
        RULES.conflict,
        second,
        root.path,
        `${nameOf(second)} stands beside ${nameOf(first)} of ${first.file}:${first.line}${inReader}.`,
      );
      continue;
    }
    const { declaration } = effective;
    if (!declaration) {
      const place = { file: (files[0] as { path: string }).path, line: 1 };
      add(report, RULES.none, place, root.path, `${root.path} declares no backend${inReader}: state would lie in terraform.tfstate there.`);
      continue;
    }
    report.backend = declaration;
    if (declaration.kind !== 'backend' || declaration.type !== 's3') {
      add(report, RULES.refused, declaration, root.path, `${root.path} keeps its state in ${nameOf(declaration)}${inReader}.`);
      continue;
    }
    report.findings.push(...judgeBackend({ ...subjectOf(declaration, 'backend "s3"'), resource: root.path }, boundary));
  }
  const seen = new Set<string>();
  report.findings = report.findings.filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint));
  return report;
}

function judgeState(folder: Folder, state: RemoteState, boundary: Boundary): Finding[] {
  const resource = `${folder.path}:data.terraform_remote_state.${state.name}`;
  const name = `data "terraform_remote_state" ${JSON.stringify(state.name)}`;
  const report: RootReport = { path: folder.path, findings: [] };
  const backend = asText(state.settings.get('backend')?.value);
  if (backend.state !== 'known')
    add(report, RULES.refused, state, resource, `${name} reads from a backend that is not written as plain text.`, 'unknown');
  else if (backend.value !== 's3')
    add(report, RULES.refused, state, resource, `${name} reads state from backend ${JSON.stringify(backend.value.slice(0, 60))}.`);
  else {
    const config = state.settings.get('config');
    const values: ReadonlyMap<string, Value> | undefined = config?.value.kind === 'object' ? config.value.entries : undefined;
    if (!config || !values)
      add(
        report,
        RULES.bucket,
        config ? { ...state, line: config.line, column: config.column } : state,
        resource,
        `config of ${name} is not known: it is an expression or absent.`,
        'unknown',
      );
    else {
      const settings: Settings = new Map([...values].map(([key, value]) => [key, { value, line: config.line, column: config.column }]));
      report.findings.push(...judgeRemoteState({ ...subjectOf({ ...state, settings }, name), resource }, boundary));
    }
  }
  return report.findings;
}

const subjectOf = ({ file, line, column, settings }: Pick<Declaration, 'file' | 'line' | 'column' | 'settings'>, name: string) => ({
  name,
  place: { file, line, column },
  settings,
  partial: !settings.has('bucket') || !settings.has('key'),
});

function add(
  report: RootReport,
  rule: Rule,
  { file, line, column }: Place,
  resource: string,
  message: string,
  verdict: Finding['verdict'] = 'broken',
) {
  const place = { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
  report.findings.push(finding(rule, { message, resource, place, verdict }));
}

const nameOf = ({ kind, type }: Declaration): string =>
  kind === 'cloud' ? 'a cloud block (HCP Terraform)' : `${kind} ${JSON.stringify(type.slice(0, 60))}`;

/** One finding for the whole run: it is about the boundary, not about a root. */
function undeclared(boundary: Boundary, reports: readonly RootReport[]): Finding[] {
  const judged = reports.filter(({ backend }) => backend?.type === 's3').length;
  if (boundary.state || judged === 0) return [];
  return [
    finding(RULES.undeclared, {
      message: `${boundary.source} declares no state backend, so bucket, key and owner of ${judged === 1 ? 'the s3 backend' : `${judged} s3 backends`} cannot be judged; region, encryption and lock were.`,
    }),
  ];
}

/** Notes the files that say where state goes, by SHA-256. */
async function recordSources(context: Context, folders: readonly Folder[]): Promise<void> {
  for (const { files } of folders) {
    for (const { path, declarations, remoteStates } of files) {
      if (declarations.length + remoteStates.length === 0) continue;
      const bytes = await context.files.read(path);
      context.record.took({ name: path, sha256: sha256Hex(bytes), size: bytes.length });
    }
  }
}
