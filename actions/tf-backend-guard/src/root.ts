import * as path from 'node:path/posix';
import { type Boundary, finding } from '@sovereign-actions/core';
import { foresee } from './effective.ts';
import { judgeBackend } from './judge/backend.ts';
import { judgeStateEncryption } from './judge/state-encryption.ts';
import { add, effectiveOf, nameOf, placeOf, type RootReport } from './report.ts';
import type { Folder } from './roots.ts';
import { RULES } from './rules.ts';
import { readSavedPlan } from './saved-plan/read.ts';
import { overlayBackendConfig, type UnreadConfig } from './sources/backend-config.ts';
import { type DataFolder, readDataFolder } from './sources/data-folder.ts';
import { resolveExpressions } from './sources/variables.ts';
import type { Surroundings } from './surroundings.ts';
import type { Declaration, TerraformFile } from './terraform/file.ts';
import { effectiveDeclaration, type Reader, readBy } from './terraform/folder.ts';

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
