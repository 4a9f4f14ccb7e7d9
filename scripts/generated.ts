import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { loadActions, loadErrorModules, loadExamples } from './actions.ts';
import { actionYml } from './generators/action-yml.ts';
import { attacksPage } from './generators/attacks.ts';
import { controlsJsonSchema } from './generators/controls-schema.ts';
import { errorsPage } from './generators/docs.ts';
import { evidenceSchemas } from './generators/evidence-schemas.ts';
import { gitlabComponent } from './generators/gitlab.ts';
import { inputsJsonSchema } from './generators/inputs-schema.ts';
import { withContract } from './generators/readme.ts';
import { rulePage, rulePath, rulesPage } from './generators/rules.ts';
import { boundaryJsonSchema } from './generators/schema.ts';
import { summaryJsonSchema } from './generators/summary-schema.ts';
import { tamperingPage } from './generators/tampering.ts';

/** Every file that is generated from the contracts, by path from the root of the repository. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const actions = await loadActions();
  const files = new Map([
    ['packages/core/boundary.schema.json', boundaryJsonSchema()],
    ['docs/attacks.md', attacksPage()],
    ['docs/errors.md', errorsPage(await loadErrorModules())],
    ['docs/rules.md', rulesPage(actions)],
    ['docs/schemas/controls.schema.json', await controlsJsonSchema()],
    ['docs/tampering.md', tamperingPage()],
    ...(await evidenceSchemas()),
    ['docs/summary.schema.json', await summaryJsonSchema()],
  ]);
  const examples = await loadExamples();
  for (const action of actions) {
    for (const rule of action.rules) files.set(path.join('docs', rulePath(rule.id)), rulePage(action, rule, examples.get(action.name)));
    const folder = path.join('actions', action.name);
    const readme = path.join(folder, 'README.md');
    files.set(path.join(folder, 'action.yml'), actionYml(action));
    files.set(path.join(folder, 'inputs.schema.json'), inputsJsonSchema(action));
    files.set(path.join('workflows-templates', 'gitlab', 'templates', `${action.name}.yml`), gitlabComponent(action));
    files.set(readme, withContract(await readFile(readme, 'utf8'), action));
  }
  return files;
}
