import type { Mistake } from '../hcl/engine.ts';
import { ARGUMENTS, type ArgumentType } from '../options.ts';
import { readAssignments, type Setting, type Settings } from '../terraform/file.ts';
import type { BackendConfig } from './arguments.ts';

/** What keeps a `-backend-config` from being read. */
export interface UnreadConfig {
  from: string;
  message: string;
  mistake?: Mistake & { file: string };
}

/** Gives the text and the path in the workspace of a file that a command names; undefined where there is none. */
export type ReadNamed = (file: string) => Promise<{ path: string; text: string } | undefined>;

/** Puts `-backend-config` files and pairs over the settings of a backend block, in their order: later wins. */
export async function overlayBackendConfig(
  block: Settings,
  items: readonly BackendConfig[],
  type: string,
  read: ReadNamed,
): Promise<{ settings: Settings; unread: UnreadConfig[] }> {
  const settings = new Map(block);
  const unread: UnreadConfig[] = [];
  for (const item of items) {
    if ('name' in item) {
      const value = await pairValue(item.text, (type === 's3' ? ARGUMENTS.get(item.name) : undefined) ?? 'text');
      if (value === undefined)
        unread.push({ from: item.from, message: `-backend-config=${item.name}=… is no expression that can be read` });
      else settings.set(item.name, { line: 1, column: 1, ...value, from: `-backend-config of ${item.from}`, outside: true });
      continue;
    }
    const found = await read(item.file);
    if (!found) {
      unread.push({ from: item.from, message: `there is no file ${JSON.stringify(item.file.slice(0, 200))} for -backend-config` });
      continue;
    }
    const body = await readAssignments(found.path, found.text);
    if ('mistake' in body) {
      unread.push({
        from: item.from,
        message: `${found.path} cannot be read: ${body.mistake.message}`,
        mistake: { ...body.mistake, file: found.path },
      });
      continue;
    }
    for (const name of body.nulls) settings.delete(name);
    for (const [name, setting] of body.settings) settings.set(name, { ...setting, file: found.path, from: found.path });
  }
  return { settings, unread };
}

async function pairValue(text: string, type: ArgumentType): Promise<Pick<Setting, 'value'> | undefined> {
  if (type === 'text' || type === 'boolean' || type === 'number') return { value: { kind: 'literal', value: text } };
  const body = await readAssignments('-backend-config', `value = ${text}\n`);
  const value = 'mistake' in body ? undefined : body.settings.get('value')?.value;
  return value && { value };
}
