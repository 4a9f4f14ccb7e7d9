import { readFile } from 'node:fs/promises';
import * as path from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from './peers/cache.ts';
import { pathOf, withPeers } from './peers/describe.ts';
import { actionlint, languageService, zizmor } from './peers/index.ts';

const workflows = globSync(['.github/workflows/*.yml', 'workflows-templates/github/*.yml'], { dot: true });
const actions = globSync(['actions/*/action.yml']);
const service = await languageService();
const linter = await actionlint();
const auditor = await zizmor();

withPeers("GitHub's language service", [service], () => {
  const load = async () => {
    const modules = path.resolve(path.dirname(pathOf(service)), '../..');
    const { validate } = await import(path.join(modules, '@actions/languageservice/dist/index.js'));
    const { TextDocument } = await import(path.join(modules, 'vscode-languageserver-textdocument/lib/esm/main.js'));
    const fetchActionMetadata = async ({ name, path: folder }: { name: string; path?: string }) => {
      if (name !== 'sovereign-actions' || !folder) return undefined;
      return parse(await readFile(path.join(folder, 'action.yml'), 'utf8'));
    };
    return async (file: string, text: string) => {
      const document = TextDocument.create(`file:///${file}`, file.endsWith('action.yml') ? 'yaml' : 'yaml', 1, text);
      const diagnostics = (await validate(document, { actionsMetadataProvider: { fetchActionMetadata } })) as {
        message: string;
        severity?: number;
        range: { start: { line: number } };
      }[];
      // Severity 2 is "context access might be invalid", which it says of every variable; actions of others are not at hand here.
      return diagnostics
        .filter(({ severity, message }) => severity !== 2 && !/Unable to resolve action .actions\//.test(message))
        .map(({ message, range }) => `${file}:${range.start.line + 1} ${message}`);
    };
  };

  it.each([...workflows, ...actions])('finds nothing in %s', async (file) => {
    const validate = await load();
    expect(await validate(file, await readFile(file, 'utf8'))).toEqual([]);
  });

  it('is a check that can fail: it sees a wrong input of our own action', async () => {
    const validate = await load();
    const wrong = (await readFile('workflows-templates/github/release.yml', 'utf8')).replace(' role: ', ' roel: ');
    // A name of its own: the service keeps what it parsed, by name.
    expect((await validate('workflows-templates/github/wrong.yml', wrong)).join('\n')).toMatch(/Invalid action input 'roel'/);
  });
});

withPeers('actionlint', [linter], () => {
  it.each(workflows)('finds nothing in %s', async (file) => {
    const { code, stdout, stderr } = await run(pathOf(linter), ['-no-color', '-config-file', '.github/actionlint.yaml', file]);
    expect(stdout + stderr).toBe('');
    expect(code).toBe(0);
  });
});

withPeers('zizmor, pedantic', [auditor], () => {
  it('finds nothing in workflows, templates and actions', async () => {
    const { code, stdout, stderr } = await run(
      pathOf(auditor),
      ['--offline', '--persona=pedantic', '--no-progress', '--config', '.github/zizmor.yml', '--format=plain', ...workflows, ...actions],
      { env: { NO_COLOR: '1' } },
    );
    expect(`${stdout}${code === 0 ? '' : stderr}`.replace(/No findings to report\..*\s*/, '').trim()).toBe('');
    expect(code).toBe(0);
  });
});
