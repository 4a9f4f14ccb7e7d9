import * as path from 'node:path/posix';
import { asString, evaluate, type Maybe, type Scope, toData, toKnown } from '../expression/evaluate.ts';
import { FUNCTIONS } from '../expression/functions.ts';
import { parseTemplate } from '../expression/parse.ts';
import type { Mistake } from '../hcl/engine.ts';
import { type Block, type Declaration, readTerraformFile, readTerragruntFile, type Setting } from '../terraform/file.ts';
import type { Value } from '../terraform/value.ts';

/** What a Terragrunt unit does about state, as far as its files say. */
export interface Unit {
  /** Folder of its `terragrunt.hcl`. */
  folder: string;
  file: string;
  /** Files that it includes. */
  includes: string[];
  /** `remote_state`, or a backend that a `generate` block writes. */
  declaration?: Declaration;
  /** Settings that are Terragrunt's own: how it makes bucket and table. */
  own: ReadonlyMap<string, Setting>;
  /** The module that it runs: a folder of the workspace, or `elsewhere`; absent where it is its own folder. */
  source?: string;
  /** Why where state goes is not known. */
  unclear?: string;
  mistakes: (Mistake & { file: string })[];
}

export interface World {
  env(name: string): string | undefined;
  read(file: string): Promise<string | undefined>;
  /** Whether the workspace is the top of its repository. */
  isRepository: boolean;
}

interface Parsed {
  file: string;
  body: Block;
}

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
    const unit: Unit = { folder: this.#folder, file: this.#file, includes: [], own: new Map(), mistakes: this.#mistakes };
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
      chain.push(included);
      this.#includes.set(include.labels[0] ?? '', path.dirname(included.file));
      unit.includes.push(included.file);
    }
    const source = this.#sourceOf(chain);
    if (source !== undefined) unit.source = source;
    for (const parsed of chain) {
      const found = this.#remoteState(parsed, unit) ?? (await this.#generated(parsed));
      if (found === 'unclear')
        return { ...unit, unclear: `what ${parsed.file} says of the backend is worked out in a way that is not followed` };
      if (found) return { ...unit, declaration: found };
    }
    return unit;
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
    for (const type of ['include', 'generate']) parsed.body.children(type, 1).forEach(all);
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

  #sourceOf(chain: readonly Parsed[]): string | undefined {
    for (const parsed of chain) {
      for (const terraform of parsed.body.children('terraform', 0)) {
        const written = terraform.settings.get('source')?.value;
        if (!written) continue;
        const source = asString(this.#value(written, parsed));
        if (source === undefined || !/^(?:\.|\/)/.test(source)) return 'elsewhere';
        return this.#resolved(source.replace(/\/\/+/g, '/')).replace(/(?<=.)\/$/, '');
      }
    }
    return undefined;
  }

  #remoteState(parsed: Parsed, unit: Unit): Declaration | 'unclear' | undefined {
    const block = parsed.body.children('remote_state', 0)[0];
    const attribute = parsed.body.settings.get('remote_state');
    let type: Maybe;
    let config: Value | undefined;
    let spot: { line: number; column: number };
    const own = new Map<string, Setting>();
    if (block) {
      spot = block;
      type = this.#value(block.settings.get('backend')?.value, parsed);
      const written = block.settings.get('config')?.value;
      const data = this.#value(written, parsed);
      if (written && data === undefined) return 'unclear';
      config = data === undefined ? undefined : toKnown(data);
      const off = block.settings.get('disable_init');
      if (off) own.set('disable_init', off);
    } else if (attribute) {
      spot = attribute;
      const data = this.#value(attribute.value, parsed);
      if (!(data instanceof Map)) return 'unclear';
      type = data.get('backend') as Maybe;
      const inner = data.get('config') as Maybe;
      if (inner === undefined) return 'unclear';
      config = toKnown(inner);
    } else return undefined;
    if (typeof type !== 'string') return 'unclear';
    const settings = new Map<string, Setting>();
    if (config && config.kind !== 'object') return 'unclear';
    for (const [name, value] of config?.entries ?? [])
      (TERRAGRUNT_KEYS.test(name) ? own : settings).set(name === 'lock_table' ? 'dynamodb_table' : name, {
        value,
        line: spot.line,
        column: spot.column,
      });
    unit.own = own;
    return { kind: 'backend', type, settings, file: parsed.file, line: spot.line, column: spot.column };
  }

  async #generated(parsed: Parsed): Promise<Declaration | 'unclear' | undefined> {
    for (const block of parsed.body.children('generate', 1)) {
      const contents = block.settings.get('contents')?.value;
      const text = asString(this.#value(contents, parsed));
      if (text === undefined) {
        const written = contents?.kind === 'expression' ? contents.text : undefined;
        if (written === undefined || /\b(?:backend|cloud|state_store)\b/.test(written)) return 'unclear';
        continue;
      }
      const file = await readTerraformFile(text.trimStart().startsWith('{') ? 'x.tf.json' : 'x.tf', parsed.file, text);
      if ('mistake' in file) {
        if (/\b(?:backend|cloud|state_store)\b/.test(text)) return 'unclear';
        continue;
      }
      const [declaration] = file.declarations;
      if (!declaration) continue;
      const { line, column } = block;
      const settings = new Map([...declaration.settings].map(([name, setting]) => [name, { ...setting, line, column }]));
      return { ...declaration, settings, file: parsed.file, line, column };
    }
    return undefined;
  }

  /** The data of a value of a file, as the unit sees it. */
  #value(value: Value | undefined, parsed: Parsed): Maybe {
    return value === undefined ? undefined : toData(value, this.#scope(parsed));
  }

  #scope(parsed: Parsed): Scope {
    const scope: Scope = {
      name: (name, key) => {
        if (name === 'local' && key !== undefined) return this.#local(parsed, key);
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

/** Keys of an s3 `config` that Terragrunt takes for itself. */
const TERRAGRUNT_KEYS =
  /^(?:s3_bucket_tags|dynamodb_table_tags|accesslogging_bucket_tags|skip_bucket_.*|skip_accesslogging_bucket_.*|disable_bucket_update|disable_aws_client_checksums|enable_lock_table_ssencryption|accesslogging_.*|bucket_sse_algorithm|bucket_sse_kms_key_id|disable_init)$/;
