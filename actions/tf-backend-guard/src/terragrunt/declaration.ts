import { asString, type Maybe, toKnown } from '../expression/evaluate.ts';
import { type Block, type Declaration, readTerraformFile, type Setting } from '../terraform/file.ts';
import type { Value } from '../terraform/value.ts';

/** A file of Terragrunt. */
export interface Parsed {
  file: string;
  body: Block;
}

/** What a file of Terragrunt says of the backend. */
export interface Stated {
  declaration: Declaration;
  /** Settings that are Terragrunt's own: how it makes bucket and table. */
  own: ReadonlyMap<string, Setting>;
  /** Blocks of OpenTofu's state encryption that it writes beside the backend. */
  encryption: readonly Block[];
}

/** Gives the data of a value of the file. */
type DataOf = (value: Value | undefined) => Maybe;

/** What a file says of the backend, by `remote_state` or by files that it writes; `unclear` where that is not known. */
export const readStated = async (parsed: Parsed, dataOf: DataOf): Promise<Stated | 'unclear' | undefined> =>
  readRemoteState(parsed, dataOf) ?? readGenerated(parsed, dataOf);

function readRemoteState({ file, body }: Parsed, dataOf: DataOf): Stated | 'unclear' | undefined {
  const block = body.children('remote_state', 0)[0];
  const attribute = body.settings.get('remote_state');
  const spot = block ?? attribute;
  if (!spot) return undefined;
  const whole = block ? undefined : dataOf(attribute?.value);
  if (!block && !(whole instanceof Map)) return 'unclear';
  /** The data of an argument; undefined where it is not known, null where it is not there. */
  const argument = (name: string): Maybe => {
    const written = block?.settings.get(name);
    if (block) return written ? dataOf(written.value) : null;
    const map = whole as ReadonlyMap<string, Maybe>;
    return map.has(name) ? map.get(name) : null;
  };
  const type = argument('backend');
  const config = objectOf(argument('config'));
  const encryption = objectOf(argument('encryption'));
  if (typeof type !== 'string' || config === 'unclear' || encryption === 'unclear') return 'unclear';
  const { line, column } = spot;
  const own = new Map<string, Setting>();
  const settings = new Map<string, Setting>();
  const off = toKnown(argument('disable_init') ?? null);
  if (off || argument('disable_init') === undefined) own.set('disable_init', { value: off ?? { kind: 'expression' }, line, column });
  for (const [name, value] of config ?? [])
    (TERRAGRUNT_KEYS.test(name) ? own : settings).set(name === 'lock_table' ? 'dynamodb_table' : name, { value, line, column });
  return {
    declaration: { kind: 'backend', type, settings, file, line, column },
    own,
    encryption: encryption ? [encryptionBlock(encryption, { line, column })] : [],
  };
}

/** The entries of an object; undefined where there is none. */
function objectOf(data: Maybe): ReadonlyMap<string, Value> | undefined | 'unclear' {
  if (data === null) return undefined;
  const value = data === undefined ? undefined : toKnown(data);
  return value?.kind === 'object' ? value.entries : 'unclear';
}

/** `encryption = { key_provider = "aws_kms", … }` as the block that Terragrunt writes from it. */
function encryptionBlock(entries: ReadonlyMap<string, Value>, spot: { line: number; column: number }): Block {
  const type = entries.get('key_provider');
  const settings = new Map([...entries].flatMap(([name, value]) => (name === 'key_provider' ? [] : [[name, { value, ...spot }] as const])));
  const provider: Block = {
    ...spot,
    labels: [type?.kind === 'literal' ? String(type.value) : '', 'default'],
    settings,
    nulls: [],
    children: () => [],
  };
  return { ...spot, labels: [], settings: new Map(), nulls: [], children: (kind) => (kind === 'key_provider' ? [provider] : []) };
}

/** Files that may hold a backend. Whatever else Terragrunt writes does not count. */
const MENTIONED = /\b(?:backend|cloud|state_store)\b/;

async function readGenerated({ file, body }: Parsed, dataOf: DataOf): Promise<Stated | 'unclear' | undefined> {
  const attribute = body.settings.get('generate');
  const all = attribute ? dataOf(attribute.value) : undefined;
  if (attribute && !(all instanceof Map)) return 'unclear';
  const generated = [
    ...body.children('generate', 1).map(({ settings, line, column }) => {
      const written = settings.get('contents')?.value;
      return { text: asString(dataOf(written)), written: written?.kind === 'expression' ? written.text : undefined, line, column };
    }),
    ...[...((all as ReadonlyMap<string, Maybe> | undefined)?.values() ?? [])].map((each) => ({
      text: each instanceof Map ? asString(each.get('contents') as Maybe) : undefined,
      written: undefined,
      line: attribute?.line ?? 1,
      column: attribute?.column ?? 1,
    })),
  ];
  for (const { text, written, line, column } of generated) {
    if (text === undefined) {
      if (written === undefined || MENTIONED.test(written)) return 'unclear';
      continue;
    }
    const read = await readTerraformFile(text.trimStart().startsWith('{') ? 'x.tf.json' : 'x.tf', file, text);
    if ('mistake' in read) {
      if (MENTIONED.test(text)) return 'unclear';
      continue;
    }
    const [declaration] = read.declarations;
    if (!declaration) continue;
    const settings = new Map([...declaration.settings].map(([name, setting]) => [name, { ...setting, line, column }]));
    return { declaration: { ...declaration, settings, file, line, column }, own: new Map(), encryption: read.encryption };
  }
  return undefined;
}

/** Keys of an s3 `config` that Terragrunt takes for itself. */
const TERRAGRUNT_KEYS =
  /^(?:s3_bucket_tags|dynamodb_table_tags|accesslogging_bucket_tags|skip_bucket_.*|skip_accesslogging_bucket_.*|disable_bucket_update|disable_aws_client_checksums|enable_lock_table_ssencryption|accesslogging_.*|bucket_sse_algorithm|bucket_sse_kms_key_id|disable_init)$/;
