import { type Boundary, finding } from '@sovereign-actions/core';
import { foresee } from '../effective.ts';
import { judgeBackend } from '../judge/backend.ts';
import { judgeModules } from '../judge/sources.ts';
import { judgeEncryptionBlock } from '../judge/state-encryption.ts';
import { add, effectiveOf, nameOf, placeOf, type RootReport } from '../report.ts';
import { RULES } from '../rules.ts';
import { readDataFolder } from '../sources/data-folder.ts';
import type { Surroundings } from '../surroundings.ts';
import { asBoolean } from '../terraform/value.ts';
import type { Unit } from './unit.ts';

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
