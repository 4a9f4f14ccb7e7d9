import * as path from 'node:path/posix';
import { type Boundary, type Finding, finding, type Place, type Rule } from '@sovereign-actions/core';
import { type Effective, type Foreseen, foresee, resolveBackend } from './effective.ts';
import { judgeBackend, judgeRemoteState } from './judge/backend.ts';
import { judgeModules } from './judge/sources.ts';
import { judgeEncryptionBlock, judgeStateEncryption } from './judge/state-encryption.ts';
import type { Folder } from './roots.ts';
import { RULES } from './rules.ts';
import { readSavedPlan } from './saved-plan/read.ts';
import { overlayBackendConfig, type UnreadConfig } from './sources/backend-config.ts';
import { type DataFolder, readDataFolder } from './sources/data-folder.ts';
import { resolveExpressions } from './sources/variables.ts';
import type { Surroundings } from './surroundings.ts';
import type { Declaration, RemoteState, Setting, Settings, TerraformFile } from './terraform/file.ts';
import { effectiveDeclaration, type Reader, readBy } from './terraform/folder.ts';
import { asBoolean, asText, type Value } from './terraform/value.ts';
import type { Unit } from './terragrunt/unit.ts';

/** What is said of one root module. */
export interface RootReport {
  path: string;
  backend?: Declaration;
  /** What goes over the wire, where the backend is s3: for the next `init`, and for a plan or apply without one. */
  destinations: ({ from: 'configuration' | 'initialised' | 'plan' } & Foreseen)[];
  findings: Finding[];
}

/** A folder as Terraform reads it and, where it has OpenTofu's own files, as OpenTofu reads it, with all that surrounds it. */
export async function judgeRoot(root: Folder, around: Surroundings, boundary: Boundary): Promise<RootReport> {
  const tofu = root.files.some(({ name }) => /\.tofu(?:\.json)?$/.test(name));
  const readers: Reader[] = tofu ? ['Terraform', 'OpenTofu'] : ['Terraform'];
  const report: RootReport = { path: root.path, destinations: [], findings: [] };
  const data = await readDataFolder(root.path, around.env, around.read);
  await judgeDataFolder(report, data, around, boundary);
  // A file that cannot be read may hold the declaration; its own finding says so.
  if (root.mistakes.length > 0) return report;
  for (const reader of readers) {
    const files = readBy(root.files, reader);
    if (files.length === 0) continue;
    const effective = effectiveDeclaration(files);
    const inReader = tofu ? ` as ${reader} reads it` : '';
    if ('conflict' in effective) {
      const [first, second] = effective.conflict;
      add(report, RULES.conflict, second, root.path, `${nameOf(second)} stands beside ${nameOf(first)} of ${first.file}${inReader}.`);
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
    report.findings.push(...judgeStateEncryption(files, root.path, boundary));
    await judgeDeclared(report, { ...root, files }, declaration, data, around, boundary);
  }
  const seen = new Set<string>();
  report.findings = report.findings.filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint));
  return report;
}

async function judgeDeclared(
  report: RootReport,
  root: Folder,
  declaration: Declaration,
  data: DataFolder,
  around: Surroundings,
  boundary: Boundary,
): Promise<void> {
  const block = await resolveExpressions(declaration.settings, root, data.workspace, around);
  const { settings, unread } = await overlayBackendConfig(block, around.commandLine.backendConfig, 's3', async (file) => {
    for (const candidate of [path.isAbsolute(file) ? file : path.join(report.path, file), file]) {
      const text = await around.read(candidate);
      if (text !== undefined) return { path: candidate, text };
    }
    return undefined;
  });
  for (const problem of unread) addUnread(report, declaration, problem);
  for (const variable of around.commandLine.mistakes)
    addUnread(report, declaration, { from: variable, message: `${variable} is no list of arguments that can be taken apart` });
  const effective = await effectiveOf(report, declaration, settings, data, around);
  const partial = !settings.has('bucket') || !settings.has('key') || unread.length > 0;
  if (unread.length === 0) report.destinations.push({ from: 'configuration', ...foresee(effective) });
  report.findings.push(
    ...judgeBackend({ name: 'backend "s3"', resource: report.path, place: placeOf(declaration), effective, partial }, boundary),
  );
}

/** Judges what `terraform init` left: the next plan or apply uses that, not the block. */
async function judgeDataFolder(report: RootReport, data: DataFolder, around: Surroundings, boundary: Boundary): Promise<void> {
  const resource = `${report.path}:initialised`;
  if (data.mistake) {
    const { file, line, column, message } = data.mistake;
    report.findings.push(
      finding(RULES.unread, {
        verdict: 'unknown',
        message: `${file} cannot be read: ${message}.`,
        resource,
        place: { file, line, column },
      }),
    );
  }
  const { initialised } = data;
  if (!initialised) return;
  if (initialised.kind !== 'backend' || initialised.type !== 's3') {
    add(report, RULES.refused, initialised, resource, `${report.path} is initialised with ${nameOf(initialised)}.`);
    return;
  }
  const effective = await effectiveOf(report, initialised, initialised.settings, data, around);
  report.destinations.push({ from: 'initialised', ...foresee(effective) });
  report.findings.push(
    ...judgeBackend({ name: 'the initialised backend "s3"', resource, place: placeOf(initialised), effective, partial: false }, boundary),
  );
}

async function effectiveOf(
  report: RootReport,
  place: Place,
  settings: Settings,
  data: DataFolder,
  around: Surroundings,
): Promise<Effective> {
  const resolved = await around.profiles(settings, report.path);
  if (!resolved)
    add(
      report,
      RULES.profile,
      place,
      report.path,
      'Where the backend looks for profiles is not known: an argument that says so is an expression.',
      'unknown',
    );
  return resolveBackend(settings, around.env, resolved ?? new Map(), data.workspace);
}

function addUnread(report: RootReport, declaration: Declaration, { from, message, mistake }: UnreadConfig): void {
  report.findings.push(
    finding(RULES.unread, {
      verdict: 'unknown',
      message: `${message}. It is asked for by ${from}.`,
      resource: report.path,
      key: `${from} ${message}`,
      place: mistake ? { file: mistake.file, line: mistake.line, column: mistake.column } : placeOf(declaration),
    }),
  );
}

/** Judges the backends that tests keep the state of their runs in. */
export async function judgeTest(
  { path: file, declarations }: TerraformFile,
  around: Surroundings,
  boundary: Boundary,
): Promise<RootReport> {
  const report: RootReport = { path: file, destinations: [], findings: [] };
  for (const declaration of declarations) {
    if (declaration.type !== 's3') {
      add(report, RULES.refused, declaration, file, `${file} keeps the state of a run in ${nameOf(declaration)}.`);
      continue;
    }
    const effective = await effectiveOf({ ...report, path: path.dirname(file) }, declaration, declaration.settings, {}, around);
    report.findings.push(
      ...judgeBackend({ name: 'backend "s3" of a run', resource: file, place: placeOf(declaration), effective, partial: false }, boundary),
    );
  }
  return report;
}

/** Judges the backend that a saved plan is applied to. */
export async function judgeSavedPlan(file: string, bytes: Buffer, around: Surroundings, boundary: Boundary): Promise<RootReport> {
  const report: RootReport = { path: file, destinations: [], findings: [] };
  const read = readSavedPlan(bytes, file);
  if ('unread' in read) {
    report.findings.push(
      finding(RULES.unread, {
        verdict: 'unknown',
        message: `${file} cannot be read as a saved plan: ${read.unread}.`,
        resource: file,
        place: { file },
      }),
    );
    return report;
  }
  const { declaration, workspace } = read;
  report.backend = declaration;
  if (declaration.kind !== 'backend' || declaration.type !== 's3') {
    add(report, RULES.refused, declaration, file, `The plan ${file} would write state to ${nameOf(declaration)}.`);
    return report;
  }
  const effective = await effectiveOf(
    { ...report, path: path.dirname(file) },
    declaration,
    declaration.settings,
    workspace ? { workspace } : {},
    around,
  );
  report.destinations.push({ from: 'plan', ...foresee(effective) });
  report.findings.push(
    ...judgeBackend(
      { name: 'the backend "s3" of the plan', resource: file, place: placeOf(declaration), effective, partial: false },
      boundary,
    ),
  );
  return report;
}

/**
 * Judges what a Terragrunt unit does about state. `read` holds the folders whose own configuration is judged beside it; absent where only
 * some folders are looked at.
 */
export async function judgeUnit(unit: Unit, around: Surroundings, boundary: Boundary, read?: ReadonlySet<string>): Promise<RootReport> {
  const report: RootReport = { path: unit.folder, destinations: [], findings: [] };
  const start = { file: unit.file, line: 1 };
  for (const { file, line, column, message } of unit.mistakes)
    report.findings.push(
      finding(RULES.syntax, {
        verdict: 'unknown',
        message: `${file} cannot be read: ${message}`,
        resource: unit.folder,
        place: { file, line, column },
      }),
    );
  if (unit.unclear !== undefined) {
    add(report, RULES.terragrunt, start, unit.file, `Where ${unit.file} keeps state is not known: ${unit.unclear}.`, 'unknown');
    return report;
  }
  if (unit.moduleCall) report.findings.push(...judgeModules([unit.moduleCall], unit.folder, boundary));
  if (!unit.stated) {
    if (unit.source === 'elsewhere' || (read && !read.has(unit.source ?? unit.folder)))
      add(
        report,
        RULES.terragrunt,
        start,
        unit.file,
        `${unit.file} says nothing of a backend, and the module that it runs is not among what was read.`,
        'unknown',
      );
    return report;
  }
  const { declaration, own, encryption } = unit.stated;
  report.backend = declaration;
  const placeIn = (spot: { line: number; column: number }) => placeOf({ ...spot, file: declaration.file });
  report.findings.push(...encryption.flatMap((block) => judgeEncryptionBlock(block, unit.folder, placeIn, boundary)));
  const disabled = asBoolean(own.get('disable_init')?.value);
  if (disabled.state === 'unknown' || (disabled.state === 'known' && disabled.value))
    add(
      report,
      RULES.switched,
      declaration,
      unit.folder,
      'disable_init keeps Terragrunt from using the backend.',
      disabled.state === 'unknown' ? 'unknown' : 'broken',
    );
  if (declaration.type !== 's3' || declaration.kind !== 'backend') {
    add(report, RULES.refused, declaration, unit.folder, `${unit.folder} keeps its state in ${nameOf(declaration)}.`);
    return report;
  }
  const data = await readDataFolder(unit.folder, around.env, around.read);
  const effective = await effectiveOf(report, declaration, declaration.settings, data, around);
  report.destinations.push({ from: 'configuration', ...foresee(effective) });
  report.findings.push(
    ...judgeBackend(
      { name: 'the remote_state of Terragrunt', resource: unit.folder, place: placeOf(declaration), effective, partial: false },
      boundary,
    ),
  );
  for (const [name, setting] of own) {
    if (!/^skip_|^disable_bucket_update$/.test(name)) continue;
    const value = asBoolean(setting.value);
    if (value.state === 'known' && !value.value) continue;
    report.findings.push(
      finding(RULES.terragruntBucket, {
        message: `remote_state sets ${name}.`,
        resource: unit.folder,
        key: name,
        place: { file: declaration.file, line: setting.line },
      }),
    );
  }
  return report;
}

/**
 * Judges a `terraform_remote_state` data source, which reads the environment and profiles as a backend does. What its variables stand for
 * is known in a root module alone: others get them from whoever uses them.
 */
export async function judgeState(
  folder: Folder,
  isRoot: boolean,
  state: RemoteState,
  around: Surroundings,
  boundary: Boundary,
): Promise<Finding[]> {
  const resource = `${folder.path}:data.terraform_remote_state.${state.name}`;
  const name = `data "terraform_remote_state" ${JSON.stringify(state.name)}`;
  const report: RootReport = { path: folder.path, destinations: [], findings: [] };
  const { workspace: selected } = await readDataFolder(folder.path, around.env, around.read);
  const resolved = await resolveExpressions(state.settings, folder, selected, around, isRoot);
  const backend = asText(resolved.get('backend')?.value);
  if (backend.state !== 'known')
    add(
      report,
      RULES.refused,
      state,
      resource,
      `${name} reads from a backend that is not known: it is an expression or absent.`,
      'unknown',
    );
  else if (backend.value !== 's3')
    add(report, RULES.refused, state, resource, `${name} reads state from backend ${JSON.stringify(backend.value.slice(0, 60))}.`);
  else {
    const config = resolved.get('config');
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
      const { line, column } = config;
      const written = state.settings.get('config')?.value;
      const settings = new Map<string, Setting>();
      for (const [key, value] of values) {
        const computed = !(written?.kind === 'object' && written.entries.get(key)?.kind !== 'expression');
        settings.set(key, { value, line, column, ...(computed && { computed }) });
      }
      const workspace = resolved.get('workspace');
      const effective = await effectiveOf(report, state, settings, workspace ? { workspace } : {}, around);
      report.findings.push(...judgeRemoteState({ name, resource, place: placeOf(state), effective, partial: false }, boundary));
    }
  }
  return report.findings;
}

const placeOf = ({ file, line, column }: Place): Place => ({
  file,
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column }),
});

function add(report: RootReport, rule: Rule, place: Place, resource: string, message: string, verdict: Finding['verdict'] = 'broken') {
  report.findings.push(finding(rule, { message, resource, place: placeOf(place), verdict }));
}

const nameOf = ({ kind, type }: Declaration): string =>
  kind === 'cloud' ? 'a cloud block (HCP Terraform)' : `${kind} ${JSON.stringify(type.slice(0, 60))}`;
