import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { type Data, evaluate, type Maybe, type Scope } from '../../actions/tf-backend-guard/src/expression/evaluate.ts';
import { FUNCTIONS } from '../../actions/tf-backend-guard/src/expression/functions.ts';
import { parseTemplate } from '../../actions/tf-backend-guard/src/expression/parse.ts';
import { parseHcl } from '../../actions/tf-backend-guard/src/hcl/engine.ts';

export const MODULE = path.resolve(import.meta.dirname, '../../workflows-templates/terraform');

/** A statement of a policy, with every one-or-many as a list. */
export interface Statement {
  sid: string;
  effect: string;
  /** ARNs, or `*`. */
  principals: string[];
  actions: string[];
  resources: string[];
  condition: Record<string, Record<string, string>>;
}

type Blocks = Record<string, Record<string, unknown>[]>;
interface Parsed {
  resource?: Record<string, Blocks>;
  locals?: Record<string, unknown>[];
  variable?: Blocks;
}

/** The Terraform template with its defaults: what each policy in it comes to. What AWS makes up, such as the ARN of a key, is the address in angle brackets. */
export class Template {
  readonly #files: Parsed[];

  private constructor(files: Parsed[]) {
    this.#files = files;
  }

  static async read(): Promise<Template> {
    const names = readdirSync(MODULE).filter((name) => name.endsWith('.tf'));
    return new Template(
      await Promise.all(
        names.map(async (name) => {
          const parsed = await parseHcl(readFileSync(path.join(MODULE, name), 'utf8'));
          if ('mistake' in parsed) throw new Error(`${name}: ${parsed.mistake.message}`);
          return parsed.value as Parsed;
        }),
      ),
    );
  }

  /** The text of a policy argument of `type.name`. */
  text(address: string, argument = 'policy'): string {
    const [type = '', name = ''] = address.split('.');
    const value = this.#files.map(({ resource }) => resource?.[type]?.[name]?.[0]?.[argument]).find((found) => found !== undefined);
    const text = this.#data(value);
    if (typeof text !== 'string') throw new Error(`${address} has no ${argument} that can be worked out`);
    return text;
  }

  statements(address: string, argument = 'policy'): Statement[] {
    const { Statement: list } = JSON.parse(this.text(address, argument)) as { Statement: Record<string, unknown>[] };
    return list.map(({ Sid, Effect, Principal, Action, Resource, Condition }) => ({
      sid: String(Sid ?? ''),
      effect: String(Effect),
      principals: many(typeof Principal === 'object' && Principal !== null ? Object.values(Principal).flat() : Principal),
      actions: many(Action),
      resources: many(Resource),
      condition: (Condition ?? {}) as Statement['condition'],
    }));
  }

  #data(value: unknown): Maybe {
    return typeof value === 'string' ? evaluate(parseTemplate(value), this.#scope) : (value as Data | undefined);
  }

  readonly #scope: Scope = {
    name: (kind, name = '') => {
      if (kind === 'local') return this.#data(this.#files.map(({ locals }) => locals?.[0]?.[name]).find((found) => found !== undefined));
      if (kind === 'var')
        return this.#data(this.#files.map(({ variable }) => variable?.[name]?.[0]?.default).find((found) => found !== undefined));
      if (kind === 'data') return new Map([['current', new Map([['partition', 'aws-eusc']])]]);
      return new Map([['arn', `<${kind}.${name}>`]]);
    },
    call: (name, args) => (name === 'jsonencode' ? JSON.stringify(plain(args[0])) : FUNCTIONS.get(name)?.(args)),
  };
}

const many = (value: unknown): string[] => (value === undefined ? [] : [value].flat().map(String));

/** Keys in order, as Terraform writes them. */
function plain(data: Maybe): unknown {
  if (data instanceof Map) return Object.fromEntries([...data.keys()].sort().map((key) => [key, plain(data.get(key))]));
  if (Array.isArray(data)) return data.map(plain);
  if (data === undefined) throw new Error('a policy has something that cannot be worked out');
  return data;
}
