import * as path from 'node:path/posix';
import { evaluateValue, type Maybe, type Scope, toData } from '../expression/evaluate.ts';
import { FUNCTIONS } from '../expression/functions.ts';
import type { Folder } from '../roots.ts';
import type { Surroundings } from '../surroundings.ts';
import { readAssignments, type Setting, type Settings } from '../terraform/file.ts';
import { asText, type Value } from '../terraform/value.ts';

/**
 * Resolves the expressions of a backend block as OpenTofu does: variables by their defaults, the environment, `tfvars` files and
 * `-var`, and locals. Terraform refuses such a block, so that what is found out is right for whoever takes it at all. In a module that
 * another one calls no variable is known.
 */
export async function resolveExpressions(
  settings: Settings,
  root: Folder,
  workspace: Setting | undefined,
  around: Surroundings,
  isRoot = true,
): Promise<Settings> {
  if (![...settings.values()].some(({ value }) => holdsExpression(value))) return settings;
  const scope = await variableScope(root, workspace, around, isRoot);
  return resolveIn(settings, scope);
}

/** The settings with every expression resolved that the scope knows. */
export function resolveIn(settings: Settings, scope: Scope): Settings {
  const resolved = new Map<string, Setting>();
  for (const [name, setting] of settings) {
    const value = evaluateValue(setting.value, scope);
    if (value)
      resolved.set(name, { ...setting, value, ...(value !== setting.value && holdsExpression(setting.value) && { computed: true }) });
  }
  return resolved;
}

function holdsExpression(value: Value): boolean {
  switch (value.kind) {
    case 'literal':
      return false;
    case 'expression':
      return true;
    case 'list':
      return value.items.some(holdsExpression);
    case 'object':
      return [...value.entries.values()].some(holdsExpression);
  }
}

async function variableScope(root: Folder, workspace: Setting | undefined, around: Surroundings, isRoot: boolean): Promise<Scope> {
  const given = isRoot ? await givenVariables(root, around) : undefined;
  const files = root.files;
  const locals = new Map(files.flatMap((file) => [...file.locals]));
  const defaults = new Map(files.flatMap((file) => [...file.variables]));
  const open = new Set<string>();
  const done = new Map<string, Maybe>();
  const scope: Scope = {
    name: (name, key) => {
      if (name === 'var' && key !== undefined) {
        if (!defaults.has(key) || !given) return undefined;
        const own = given.get(key);
        if (own) return toData(own, NOTHING);
        const text = around.env(`TF_VAR_${key}`);
        if (text !== undefined) return text;
        const fallback = defaults.get(key);
        return fallback && toData(fallback, NOTHING);
      }
      if (name === 'local' && key !== undefined) {
        if (done.has(key)) return done.get(key);
        const value = locals.get(key);
        if (!value || open.has(key) || open.size > 100) return undefined;
        open.add(key);
        try {
          const data = toData(value, scope);
          // Also what is not known: it would be asked for again and again.
          done.set(key, data);
          return data;
        } finally {
          open.delete(key);
        }
      }
      if (name === 'terraform' && key === 'workspace') {
        const selected = asText(workspace?.value);
        return selected.state === 'known' ? selected.value : selected.state === 'absent' ? 'default' : undefined;
      }
      if (name === 'path' && isRoot && (key === 'module' || key === 'root')) return '.';
      return undefined;
    },
    call: (name, args) => FUNCTIONS.get(name)?.(args),
  };
  return scope;
}

/** A scope in which nothing has a name. */
const NOTHING: Scope = { name: () => undefined, call: (name, args) => FUNCTIONS.get(name)?.(args) };

/**
 * What `tfvars` files and command lines give, in the order in which the later wins; undefined where one of them cannot be read, so that
 * nothing is known of any variable.
 */
async function givenVariables(root: Folder, around: Surroundings): Promise<Map<string, Value> | undefined> {
  const automatic = root.variableFiles.filter((name) => /\.auto\.tfvars(?:\.json)?$/.test(name)).sort();
  const usual = ['terraform.tfvars', 'terraform.tfvars.json'].filter((name) => root.variableFiles.includes(name));
  const items = [...[...usual, ...automatic].map((file) => ({ file })), ...around.commandLine.variables];
  const given = new Map<string, Value>();
  for (const item of items) {
    if ('name' in item) {
      given.set(item.name, { kind: 'literal', value: item.text });
      continue;
    }
    const file = path.isAbsolute(item.file) ? item.file : path.join(root.path, item.file);
    const text = await around.read(file);
    const body = text === undefined ? undefined : await readAssignments(file, text);
    if (!body || 'mistake' in body) return undefined;
    for (const [name, { value }] of body.settings) given.set(name, value);
  }
  return given;
}
