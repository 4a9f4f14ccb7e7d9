import { type Boundary, type Context, defineAction, type Finding, finding, need, sha256Hex, sortFindings } from '@sovereign-actions/core';
import { guardError } from './errors.ts';
import { judgeInstallation, judgeModules } from './judge/sources.ts';
import { judgeEncryptionBlock } from './judge/state-encryption.ts';
import { judgeState } from './remote-state.ts';
import type { RootReport } from './report.ts';
import { judgeRoot, judgeSavedPlan, judgeTest } from './root.ts';
import { declaresFully, type Folder, readTouched, readTree, rootsOf } from './roots.ts';
import { RULES } from './rules.ts';
import type { CommandLine } from './sources/arguments.ts';
import { reportOf } from './summary.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { readBody } from './terraform/file.ts';
import { judgeUnit } from './terragrunt/judge.ts';
import { readUnits } from './terragrunt/units.ts';

/** CI products refuse outputs of more than 1 MiB. */
const MAX_DESTINATIONS = 500;

export const tfBackendGuard = defineAction({
  name: 'tf-backend-guard',
  title: 'Terraform backend guard',
  description: 'Says where Terraform and OpenTofu state would go, and refuses every backend but the declared, encrypted and locked S3 one.',
  needs: 'preset',
  inputs: {
    path: {
      type: 'text',
      default: '.',
      description:
        'Folder to check, with every root module below it; folders of tools such as `.git`, `.terraform` and `node_modules` are left out.',
    },
    'backend-config': {
      type: 'list',
      description:
        'What `terraform init` gets by `-backend-config`, one a line and in its order: a file, relative to each root module, or NAME=VALUE.',
    },
    'saved-plan': {
      type: 'list',
      description: 'Plans that `terraform plan -out` saved, one a line: each carries the backend that it is applied to.',
    },
    touched: {
      type: 'list',
      description: 'Files or folders, one a line: only the folders that hold them are checked, as the pre-commit hook does.',
    },
    fix: {
      type: 'boolean',
      description: 'Write the backend that the boundary declares into the root modules, and check then. Moves no state.',
    },
    live: {
      type: 'boolean',
      description:
        'Also ask AWS whether the declared bucket, its key and the state objects are what they should be. Reads only; needs credentials.',
    },
  },
  outputs: {
    roots: { description: 'Number of root modules found.' },
    backends: { description: 'Number of backends and remote states judged.' },
    findings: { description: 'Number of findings.' },
    destinations: {
      description:
        'JSON list of where each s3 state would go: root, bucket, key, region, encryption, KMS key, lock and endpoint; null where it is not known. The first 500.',
    },
  },
  words: 'touched',
  takesBaseline: true,
  rules: Object.values(RULES),
  examples: ['tf-backend-guard --path infra', 'tf-backend-guard --path . --preset eu'],
  async run(context, { path, 'backend-config': backendConfig, 'saved-plan': plans, touched, fix, live }) {
    const around = surroundingsOf(context, backendConfig);
    const readAll = () => (touched.length > 0 ? readTouched(context.files, path, touched) : readTree(context.files, path));
    let tree = await readAll();
    if (fix) {
      const { fixRoots } = await import('./fix.ts');
      const { supplied } = await readUnits(tree, context, around);
      const roots = rootsOf(tree.folders).roots.filter(({ path: folder }) => !supplied.has(folder));
      const written = await fixRoots(context, need(context.boundary, 'state'), roots);
      for (const file of written) context.log.info(`Wrote ${file}.`);
      tree = await readAll();
    }
    if (tree.folders.length + tree.terragrunt.length === 0 && touched.length === 0) {
      throw guardError(
        'NOTHING_TO_CHECK',
        `${path} holds no Terraform, OpenTofu or Terragrunt configuration (.tf, .tf.json, .tofu, .tofu.json, terragrunt.hcl).`,
        'Name the folder that holds the configuration with the input "path".',
      );
    }
    const { roots, modules } = rootsOf(tree.folders);
    const reports: RootReport[] = [];
    const { units, supplied } = await readUnits(tree, context, around);
    for (const root of roots) {
      // A module whose backend Terragrunt gives is none that is run by itself.
      if (!supplied.has(root.path) || declaresFully(root)) reports.push(await judgeRoot(root, around, context.boundary));
    }
    const read = touched.length > 0 ? undefined : new Set(tree.folders.map(({ path: folder }) => folder));
    for (const unit of units) reports.push(await judgeUnit(unit, around, context.boundary, read));
    const remote = tree.folders.flatMap((folder) =>
      folder.files.flatMap(({ remoteStates }) => remoteStates.map((state) => ({ folder, state }))),
    );
    const tests: RootReport[] = [];
    for (const test of tree.tests) tests.push(await judgeTest(test, around, context.boundary));
    for (const plan of plans) {
      const file = context.files.relative(plan);
      reports.push(await judgeSavedPlan(file, await context.files.read(plan), around, context.boundary));
    }
    const lived = live ? await lookAtState(context, reports) : [];
    const readers: Finding[] = [];
    for (const { folder, state } of remote)
      readers.push(...(await judgeState(folder, roots.includes(folder), state, around, context.boundary)));
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
      ...[...reports, ...tests].flatMap((report) => report.findings),
      ...readers,
      ...lived,
      ...tree.folders.flatMap(({ path: folder, files }) =>
        files.flatMap(({ moduleCalls }) => judgeModules(moduleCalls, folder, context.boundary)),
      ),
      ...(await judgeInstallation(context.boundary, around)),
      ...switchedOff(around.commandLine),
      ...(await encryptionOf(around, context.boundary)),
      ...tree.states.map((file) => finding(RULES.stateFile, { message: `${file} holds state.`, resource: file, place: { file, line: 1 } })),
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
      `${reports.length} root modules, ${remote.length} remote states, ${findings.length} findings`,
    );
    context.record.fact('root-modules', reports.length);
    context.log.info(`Root modules ${reports.length}, folders used only as modules ${modules.length}, remote states ${remote.length}.`);
    return {
      outputs: {
        roots: reports.length,
        backends: reports.filter(({ backend }) => backend !== undefined).length + remote.length,
        findings: findings.length,
        destinations: JSON.stringify(
          reports
            .flatMap(({ path: root, destinations }) => destinations.map((destination) => ({ root, ...destination })))
            .slice(0, MAX_DESTINATIONS),
          (_, value: unknown) => value ?? null,
        ),
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

/** Asks AWS about the declared bucket and the state objects in it. @throws BOUNDARY_INCOMPLETE */
async function lookAtState(context: Context, reports: readonly RootReport[]): Promise<Finding[]> {
  const state = need(context.boundary, 'state');
  const { checkLive } = await import('./live/check.ts');
  const keys = reports.flatMap(({ destinations }) =>
    destinations.flatMap(({ bucket, key }) => (bucket === state.bucket && key ? [key] : [])),
  );
  // Where only S3 may lock, DynamoDB is not open.
  const tables = new Set(
    reports.flatMap(({ destinations }) => destinations.flatMap(({ lockTable }) => (state.lock !== 's3' && lockTable) || [])),
  );
  return checkLive(context, state, keys, [...tables].sort());
}

/** What `TF_ENCRYPTION` says, which OpenTofu puts over the configuration. Its value may hold secrets and is never shown. */
async function encryptionOf({ env }: Surroundings, boundary: Boundary): Promise<Finding[]> {
  const text = env('TF_ENCRYPTION');
  if (!text) return [];
  const body = await readBody(text);
  if ('mistake' in body)
    return [
      finding(RULES.unread, { verdict: 'unknown', message: 'TF_ENCRYPTION cannot be read as configuration.', resource: 'TF_ENCRYPTION' }),
    ];
  return judgeEncryptionBlock(body, 'TF_ENCRYPTION', undefined, boundary);
}

/** What the variables that add to every command line take away from the backend. */
const switchedOff = ({ switches }: CommandLine): Finding[] =>
  switches.map(({ name, from }) =>
    finding(RULES.switched, { message: `${from} adds ${name} to every command.`, resource: from, key: name }),
  );

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
