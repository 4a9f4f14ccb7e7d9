import type { Boundary, Finding } from '@sovereign-actions/core';
import { judgeRemoteState } from './judge/backend.ts';
import { add, effectiveOf, placeOf, type RootReport } from './report.ts';
import type { Folder } from './roots.ts';
import { RULES } from './rules.ts';
import { readDataFolder } from './sources/data-folder.ts';
import { resolveExpressions } from './sources/variables.ts';
import type { Surroundings } from './surroundings.ts';
import type { RemoteState, Setting } from './terraform/file.ts';
import { asText, type Value } from './terraform/value.ts';

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
