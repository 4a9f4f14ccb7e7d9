import * as path from 'node:path/posix';
import type { Env } from '../effective.ts';
import type { Mistake } from '../hcl/engine.ts';
import type { Declaration, Setting } from '../terraform/file.ts';
import { parseJson, plain } from '../terraform/json.ts';
import { literalValue } from './literal.ts';

/** What `terraform init` left in the data folder of a root module. */
export interface DataFolder {
  /** The backend that the next plan or apply uses; absent where the folder was never initialised or keeps local state. */
  initialised?: Declaration;
  mistake?: Mistake & { file: string };
  workspace?: Setting;
}

/** Reads a text file; undefined where there is none. */
type Read = (file: string) => Promise<string | undefined>;

/**
 * Reads the folder that `TF_DATA_DIR` names, else `.terraform`, and the workspace that is selected there or by `TF_WORKSPACE`.
 * What the environment and profiles gave at the time of `init` is not in there: Terraform asks them anew.
 */
export async function readDataFolder(root: string, env: Env, read: Read): Promise<DataFolder> {
  const named = env('TF_DATA_DIR') || '.terraform';
  const folder = path.isAbsolute(named) ? named : path.join(root, named);
  const found: DataFolder = {};
  const variable = env('TF_WORKSPACE');
  if (variable) found.workspace = { line: 1, column: 1, value: { kind: 'literal', value: variable }, from: 'TF_WORKSPACE', outside: true };
  else {
    const file = path.join(folder, 'environment');
    const name = (await read(file))?.trim();
    if (name) found.workspace = { line: 1, column: 1, value: { kind: 'literal', value: name }, from: file, file };
  }
  const file = path.join(folder, 'terraform.tfstate');
  const text = await read(file);
  if (text === undefined || text.trim() === '') return found;
  const parsed = parseJson(text);
  if ('mistake' in parsed) return { ...found, mistake: { ...parsed.mistake, file } };
  const { backend, state_store: store } = parsed.node.members ? Object.fromEntries(parsed.node.members) : {};
  const node = backend ?? store;
  if (!node?.members) return found;
  const type = node.members.get('type')?.scalar;
  const config = node.members.get('config');
  const settings = new Map<string, Setting>();
  for (const [name, member] of config?.members ?? []) {
    const value = literalValue(plain(member));
    if (value) settings.set(name, { value, line: member.line, column: member.column });
  }
  const { line, column } = node;
  found.initialised = {
    kind: backend ? 'backend' : 'state_store',
    type: typeof type === 'string' ? type : '',
    settings,
    file,
    line,
    column,
  };
  return found;
}
