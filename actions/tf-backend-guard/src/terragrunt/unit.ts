import * as path from 'node:path/posix';
import { asString, evaluate, getFrom, type Maybe, type Scope, toData } from '../expression/evaluate.ts';
import { FUNCTIONS } from '../expression/functions.ts';
import { parseTemplate } from '../expression/parse.ts';
import type { Mistake } from '../hcl/engine.ts';
import { type Block, type ModuleCall, readTerragruntFile } from '../terraform/file.ts';
import type { Value } from '../terraform/value.ts';
import { type Parsed, readStated, type Stated } from './declaration.ts';

/** What a Terragrunt unit does about state, as far as its files say. */
export interface Unit {
  /** Folder of its `terragrunt.hcl`. */
  folder: string;
  file: string;
  /** Files that it includes. */
  includes: string[];
  /** `remote_state`, or a backend that a `generate` block writes. */
  stated?: Stated;
  /** The module that it runs: a folder of the workspace, or `elsewhere`; absent where it is its own folder. */
  source?: string;
  /** The same as it is written. */
  moduleCall?: ModuleCall;
  /** Why where state goes is not known. */
  unclear?: string;
  mistakes: (Mistake & { file: string })[];
}

export interface World {
  env(name: string): string | undefined;
  read(file: string): Promise<string | undefined>;
  /** Whether the workspace is the top of its repository. */
  isRepository: boolean;
  /** What a stack gives to the unit. */
  values?: Maybe;
}

/** Where Terragrunt puts the units of a stack, beside its file. */
export const STACK_FOLDER = '.terragrunt-stack';

const MAX_FILES = 200;
/** No expression that names a file is longer, in characters. */
const MAX_CALL = 10_000;

/**
 * Reads a unit and the files that it includes. Terragrunt's functions are followed where they depend on files, folders and the
 * environment alone; the value of any other is not known.
 */
export async function readUnit(file: string, world: World): Promise<Unit> {
  const reader = new UnitReader(file, world);
  return reader.read();
}

/** A unit or stack that a stack is made of. */
export interface StackPart {
  kind: 'unit' | 'stack';
  name: string;
  /** Folder that it is copied from: in the workspace, or undefined where it is elsewhere or not known. */
  source: string | undefined;
  /** Folder that Terragrunt makes of it; undefined where that is not known. */
  folder: string | undefined;
  values: Maybe;
  line: number;
}

/** Reads what a stack is made of, or says why that is not known. */
export async function readStack(file: string, world: World): Promise<StackPart[] | { unclear: string; mistakes: Unit['mistakes'] }> {
  return new UnitReader(file, world).readStack();
}

class UnitReader {
  readonly #file: string;
  readonly #folder: string;
  readonly #world: World;
  readonly #parsed = new Map<string, Parsed | undefined>();
  readonly #mistakes: Unit['mistakes'] = [];
  readonly #open = new Set<string>();
  /** Values of locals, once each is known. */
  readonly #known = new Map<string, Maybe>();
  /** Folders of the included files by label. */
  readonly #includes = new Map<string, string>();

  constructor(file: string, world: World) {
    this.#file = file;
    this.#folder = path.dirname(file);
    this.#world = world;
  }

  async read(): Promise<Unit> {
    const unit: Unit = { folder: this.#folder, file: this.#file, includes: [], mistakes: this.#mistakes };
    const own = await this.#parse(this.#file);
    if (!own) return { ...unit, unclear: 'its file cannot be read' };
    await this.#preload(own);
    const chain: Parsed[] = [own];
    for (const include of own.body.children('include', 1)) {
      const target = asString(this.#value(include.settings.get('path')?.value, own));
      const included = target === undefined ? undefined : await this.#parse(this.#resolved(target));
      if (!included) {
        const label = include.labels[0] ? ` as ${JSON.stringify(include.labels[0])}` : '';
        return { ...unit, unclear: `what it includes${label} cannot be found or read` };
      }
      await this.#preload(included);
      const written = include.settings.get('merge_strategy');
      const strategy = written ? asString(this.#value(written.value, own)) : 'shallow';
      if (strategy === undefined)
        return { ...unit, unclear: 'whether what it includes counts is worked out in a way that is not followed' };
      // Its locals alone can be used then.
      if (strategy !== 'no_merge') chain.push(included);
      this.#includes.set(include.labels[0] ?? '', path.dirname(included.file));
      unit.includes.push(included.file);
    }
    Object.assign(unit, this.#sourceOf(chain));
    for (const parsed of chain) {
      const found = await readStated(parsed, (value) => this.#value(value, parsed));
      if (found === 'unclear')
        return { ...unit, unclear: `what ${parsed.file} says of the backend is worked out in a way that is not followed` };
      if (found) return { ...unit, stated: found };
    }
    return unit;
  }

  async readStack(): Promise<StackPart[] | { unclear: string; mistakes: Unit['mistakes'] }> {
    const own = await this.#parse(this.#file);
    if (!own) return { unclear: 'its file cannot be read', mistakes: this.#mistakes };
    await this.#preload(own);
    return (['unit', 'stack'] as const).flatMap((kind) =>
      own.body.children(kind, 1).map(({ labels, settings, line }) => {
        const data = (name: string): Maybe => this.#value(settings.get(name)?.value, own);
        const [source, target] = [asString(data('source')), asString(data('path'))];
        const beside = settings.get('no_dot_terragrunt_stack');
        const isBeside = beside ? data('no_dot_terragrunt_stack') : false;
        const isLocal = source !== undefined && /^(?:\.|\/)/.test(source);
        return {
          kind,
          name: labels[0] as string,
          source: isLocal ? this.#resolved(source.replace(/\/\/+/g, '/')).replace(/(?<=.)\/$/, '') : undefined,
          folder:
            target === undefined || typeof isBeside !== 'boolean'
              ? undefined
              : path.join(this.#folder, isBeside ? '' : STACK_FOLDER, target),
          values: data('values'),
          line,
        };
      }),
    );
  }

  async #parse(file: string): Promise<Parsed | undefined> {
    if (this.#parsed.has(file)) return this.#parsed.get(file);
    if (this.#parsed.size >= MAX_FILES) return undefined;
    this.#parsed.set(file, undefined);
    const text = await this.#world.read(file);
    if (text === undefined) return undefined;
    const body = await readTerragruntFile(file, text);
    if ('mistake' in body) {
      this.#mistakes.push({ ...body.mistake, file });
      return undefined;
    }
    const parsed = { file, body };
    this.#parsed.set(file, parsed);
    return parsed;
  }

  /** Reads the files that functions name, before anything is evaluated. */
  async #preload(parsed: Parsed): Promise<void> {
    const texts: string[] = [];
    const collect = (value: Value | undefined): void => {
      if (value?.kind === 'expression' && value.text !== undefined) texts.push(value.text);
      else if (value?.kind === 'list') value.items.forEach(collect);
      else if (value?.kind === 'object') [...value.entries.values()].forEach(collect);
    };
    const all = (block: Block): void => {
      for (const { value } of block.settings.values()) collect(value);
    };
    all(parsed.body);
    for (const type of ['locals', 'remote_state', 'terraform']) parsed.body.children(type, 0).forEach(all);
    for (const type of ['include', 'generate', 'unit', 'stack']) parsed.body.children(type, 1).forEach(all);
    const names = new Set<string>(['terragrunt.hcl', 'root.hcl']);
    for (const text of texts) for (const [, name = ''] of text.matchAll(/find_in_parent_folders\(\s*"([^"$]*)"/g)) names.add(name);
    for (const name of names) await this.#findAbove(name);
    const more: Parsed[] = [];
    for (const text of texts) {
      if (text.length > MAX_CALL || !text.includes('read_terragrunt_config')) continue;
      for (const [, argument = ''] of text.matchAll(/read_terragrunt_config\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)) {
        const target = asString(evaluate(parseTemplate(`\${${argument.split(/,(?![^(]*\))/)[0]}}`), this.#scope(parsed)));
        const file = target === undefined ? undefined : this.#resolved(target);
        const found = file === undefined || this.#parsed.has(file) ? undefined : await this.#parse(file);
        if (found) more.push(found);
      }
    }
    for (const each of more) await this.#preload(each);
  }

  /** The file that a path names. Absolute paths start at the workspace, as the functions here give them. */
  #resolved(target: string): string {
    return path.normalize(path.isAbsolute(target) ? target.slice(1) : path.join(this.#folder, target));
  }

  readonly #above = new Map<string, string>();
  async #findAbove(name: string): Promise<void> {
    if (this.#above.has(name) || name === '') return;
    let folder = this.#folder;
    for (let depth = 0; depth < 100; depth += 1) {
      const parent = path.normalize(path.join(folder, '..'));
      // Above the workspace nothing is looked at: it is no part of the repository.
      if (folder === '.' || parent === folder || folder === '/') return;
      folder = parent;
      const file = folder === '.' ? name : path.join(folder, name);
      if ((await this.#world.read(file)) !== undefined) {
        this.#above.set(name, file);
        return;
      }
    }
  }

  #sourceOf(chain: readonly Parsed[]): Pick<Unit, 'source' | 'moduleCall'> {
    for (const parsed of chain) {
      for (const terraform of parsed.body.children('terraform', 0)) {
        const written = terraform.settings.get('source');
        if (!written) continue;
        const { line, column } = written;
        const source = asString(this.#value(written.value, parsed));
        if (source !== undefined && /^(?:\.|\/)/.test(source))
          return { source: this.#resolved(source.replace(/\/\/+/g, '/')).replace(/(?<=.)\/$/, '') };
        const value: Value = source === undefined ? { kind: 'expression' } : { kind: 'literal', value: source };
        const moduleCall = { name: path.basename(this.#folder), source: { value, line, column }, file: parsed.file, line, column };
        return { source: 'elsewhere', moduleCall };
      }
    }
    return {};
  }

  /** The data of a value of a file, as the unit sees it. */
  #value(value: Value | undefined, parsed: Parsed): Maybe {
    return value === undefined ? undefined : toData(value, this.#scope(parsed));
  }

  #scope(parsed: Parsed): Scope {
    const scope: Scope = {
      name: (name, key) => {
        if (name === 'local' && key !== undefined) return this.#local(parsed, key);
        if (name === 'values') return key === undefined ? this.#world.values : getFrom(this.#world.values, key);
        if (name === 'include') {
          if (key === undefined) return undefined;
          return this.#included(parsed, key);
        }
        return undefined;
      },
      call: (name, args) => {
        const [first, second] = args;
        switch (name) {
          case 'get_env': {
            const variable = asString(first);
            if (variable === undefined) return undefined;
            return this.#world.env(variable) || (args.length > 1 ? second : undefined);
          }
          case 'path_relative_to_include':
          case 'path_relative_from_include': {
            const parent = this.#parentOf(parsed, asString(first));
            if (parent === undefined) return undefined;
            return (name === 'path_relative_to_include' ? path.relative(parent, this.#folder) : path.relative(this.#folder, parent)) || '.';
          }
          case 'get_terragrunt_dir':
          case 'get_original_terragrunt_dir':
            return path.resolve('/', this.#folder);
          case 'get_parent_terragrunt_dir': {
            const parent = this.#parentOf(parsed, asString(first));
            return parent === undefined ? undefined : path.resolve('/', parent);
          }
          case 'get_repo_root':
            return this.#world.isRepository ? '/' : undefined;
          case 'get_path_from_repo_root':
            return this.#world.isRepository ? this.#folder : undefined;
          case 'find_in_parent_folders': {
            const wanted = args.length === 0 ? 'terragrunt.hcl' : asString(first);
            const found = wanted === undefined ? undefined : this.#above.get(wanted);
            return found === undefined ? second : path.resolve('/', found);
          }
          case 'read_terragrunt_config': {
            const target = asString(first);
            const found = target === undefined ? undefined : this.#parsed.get(this.#resolved(target));
            if (!found) return args.length > 1 ? second : undefined;
            return new Map<string, Maybe>([['locals', this.#locals(found)]]);
          }
          default:
            return FUNCTIONS.get(name)?.(args);
        }
      },
    };
    return scope;
  }

  /** The folder that functions of the include are relative to: in an included file its own, in the unit that of what it includes. */
  #parentOf(parsed: Parsed, label: string | undefined): string | undefined {
    if (parsed.file !== this.#file) return path.dirname(parsed.file);
    if (label !== undefined) return this.#includes.get(label);
    const [only, ...others] = this.#includes.values();
    return others.length > 0 ? undefined : (only ?? this.#folder);
  }

  #local(parsed: Parsed, key: string): Maybe {
    const name = `${parsed.file} ${key}`;
    if (this.#known.has(name)) return this.#known.get(name);
    if (this.#open.has(name) || this.#open.size > 200) return undefined;
    this.#open.add(name);
    try {
      for (const block of parsed.body.children('locals', 0)) {
        const setting = block.settings.get(key);
        if (!setting) continue;
        const data = this.#value(setting.value, parsed);
        // Also what is not known: it would be asked for again and again.
        this.#known.set(name, data);
        return data;
      }
      return undefined;
    } finally {
      this.#open.delete(name);
    }
  }

  #locals(parsed: Parsed): Map<string, Maybe> {
    const names = parsed.body.children('locals', 0).flatMap((block) => [...block.settings.keys()]);
    return new Map(names.map((name) => [name, this.#local(parsed, name)]));
  }

  /** `include.root`, whose locals the unit may use where it is exposed. */
  #included(parsed: Parsed, label: string): Maybe {
    for (const include of parsed.body.children('include', 1)) {
      if (include.labels[0] !== label) continue;
      const target = asString(this.#value(include.settings.get('path')?.value, parsed));
      const found = target === undefined ? undefined : this.#parsed.get(this.#resolved(target));
      return found && new Map<string, Maybe>([['locals', this.#locals(found)]]);
    }
    return undefined;
  }
}
