import { mkdir, readFile, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { loadActions, loadErrorModules } from './actions.ts';
import { actionYml } from './generators/action-yml.ts';
import { errorsPage, rulesPage } from './generators/docs.ts';
import { gitlabComponent } from './generators/gitlab.ts';
import { withContract } from './generators/readme.ts';
import { boundaryJsonSchema } from './generators/schema.ts';

/**
 * Writes every file that is generated from the contracts; with `--check` it writes nothing and fails when one is stale.
 * Run at the root of the repository, after a build.
 */
const check = process.argv.includes('--check');
const actions = await loadActions();
const generated = new Map<string, string>([
  ['packages/core/boundary.schema.json', boundaryJsonSchema()],
  ['docs/errors.md', errorsPage(await loadErrorModules())],
  ['docs/rules.md', rulesPage(actions)],
]);
for (const action of actions) {
  const readme = path.join('actions', action.name, 'README.md');
  generated.set(path.join('actions', action.name, 'action.yml'), actionYml(action));
  generated.set(path.join('workflows-templates', 'gitlab', 'templates', `${action.name}.yml`), gitlabComponent(action));
  generated.set(readme, withContract(await readFile(readme, 'utf8'), action));
}

const stale: string[] = [];
for (const [file, text] of generated) {
  const current = await readFile(file, 'utf8').catch(() => undefined);
  if (current === text) continue;
  stale.push(file);
  if (check) continue;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
if (check && stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit the result.`);
  process.exitCode = 1;
} else {
  console.log(`${generated.size} generated files, ${stale.length} ${check ? 'stale' : 'written'}.`);
}
