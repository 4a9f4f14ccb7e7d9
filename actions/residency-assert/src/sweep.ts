import { gunzipSync } from 'node:zlib';
import { type Boundary, locationsIn, outsideOf } from '@sovereign-actions/core';
import { type Setting, settingsIn } from './documents/settings.ts';
import { foreignHost, foreignImage, foreignModel, hostsIn } from './hosts.ts';
import { foreignPlace } from './zones.ts';

/** Something outside the boundary that a text names: where in the resource, and what in a few words. Never the text itself. */
export interface Reference {
  kind: 'location' | 'region' | 'account' | 'host' | 'mention' | 'image' | 'model';
  path: string;
  outside: string;
}

interface Node {
  key: string;
  value: unknown;
  parent?: Node | undefined;
  /** What its key says, or for an item of a list that of the list. */
  says: Said;
  /** Whether a name on the way down speaks of regions. */
  regional: boolean;
  /** The part of `after_sensitive` that belongs to it: true where the value is a secret. */
  secret: unknown;
}

/** Names in any spelling: `s3_region`, `AWS_REGION`, `awslogs-region`, `PeerRegion`; but no condition keys such as `aws:RequestedRegion`. */
const REGIONAL = /^(?!aws:).*(?:region|availability_?zone)|(?:^|[/_.-])zones?$|(?:^|_)azs?(?:_names?|_ids?)?$/i;
const IMAGE = /^(?:image|image_uri|imageuri|image_identifier|container_uri|container_image|parent_image|base_image)$/i;
const MODEL = /model|inference_?profile|copy_from/i;
/** Tags are free text, and a plan of any size repeats them everywhere. */
const FREE_TEXT = new Set(['tags', 'tags_all', 'Tags', 'tagset', 'default_tags']);
/** Text for people, and places that a browser is sent to: a URL in them is not called by the resource. */
const NOT_CALLED =
  /^(?:description|comment|comments|documentation|title|summary|message|body_html|.*(?:callback|logout|redirect|return|feedback|support|privacy|website|homepage|terms|logo|help|landing)_?ur[il]s?|.*origins?|(?:default_)?redirect_uri|schema|\$schema|\$id|xmlns|@context|user_data_replace_on_change)$/i;
/** JSON in a text: larger than any policy or task definition, smaller than what could stop a run. */
const LARGEST_JSON = 4 * 1024 * 1024;

/** What a name says of the values under it. */
interface Said {
  regional: boolean;
  image: boolean;
  model: boolean;
  base64: boolean;
  notCalled: boolean;
  freeText: boolean;
}

const said = new Map<string, Said>();

/** Names repeat for every resource of a plan, so what each says is worked out once. */
function saidBy(key: string): Said {
  let known = said.get(key);
  if (!known) {
    known = {
      regional: REGIONAL.test(key),
      image: IMAGE.test(key),
      model: MODEL.test(key),
      base64: /base64$|^user_?data$/i.test(key),
      notCalled: NOT_CALLED.test(key),
      freeText: FREE_TEXT.has(key),
    };
    if (said.size < 20_000) said.set(key, known);
  }
  return known;
}

/** Long texts, such as policies, repeat too: those in which nothing was found, by boundary and by what their name says. */
const clean = new WeakMap<Boundary, Map<number, Set<string>>>();
const LONG = 100;
const MOST_CLEAN = 5000;
const LARGEST_CLEAN = 20_000;

/**
 * Looks at every string under a resource's attributes, also inside JSON, YAML, scripts and base64: ARNs and AWS host names anywhere in it, accounts, other
 * hosts, images and models, and bare region or zone names where an attribute's name speaks of regions. Each outside place comes
 * once, with the first path that names it.
 */
export function sweep(values: unknown, boundary: Boundary, sensitive?: unknown): Reference[] {
  const work = new Sweep(boundary);
  work.walk({ key: '', value: values, says: saidBy(''), regional: false, secret: sensitive });
  return [...work.found.values()];
}

class Sweep {
  readonly found = new Map<string, Reference>();
  readonly #boundary: Boundary;
  readonly #accounts: ReadonlySet<string>;
  readonly #clean: Map<number, Set<string>>;
  /** How often something was found, also what was found before. */
  #notes = 0;

  constructor(boundary: Boundary) {
    this.#boundary = boundary;
    this.#accounts = new Set(Object.values(boundary.accounts));
    let known = clean.get(boundary);
    if (!known) {
      known = new Map();
      clean.set(boundary, known);
    }
    this.#clean = known;
  }

  walk(root: Node): void {
    // The stack is our own: a plan may nest deeper than the call stack.
    const waiting: Node[] = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      const { value, says, regional, secret } = node;
      if (typeof value === 'string') this.#text(node, value);
      else if (Array.isArray(value)) {
        for (let index = value.length - 1; index >= 0; index -= 1) {
          const item: unknown = value[index];
          if (isPlain(item)) continue;
          const key = `[${index}]`;
          waiting.push({ key, value: item, parent: node, says, regional, secret: secret === true ? true : partOf(secret, key) });
        }
      } else if (typeof value === 'object' && value !== null) {
        const fields = value as Record<string, unknown>;
        const named = fields.name ?? fields.key;
        // A list of names and values, as environment variables of containers are written.
        const regionalPair = typeof named === 'string' && named.length < 200 && REGIONAL.test(named);
        const keys = Object.keys(fields);
        for (let index = keys.length - 1; index >= 0; index -= 1) {
          const key = keys[index] as string;
          const inner = fields[key];
          if (isPlain(inner)) continue;
          const own = saidBy(key);
          if (own.freeText) continue;
          waiting.push({
            key,
            value: inner,
            parent: node,
            says: saysOf(key, node),
            regional: regional || own.regional || (regionalPair && /^values?$/i.test(key)),
            secret: secret === true ? true : partOf(secret, key),
          });
        }
      }
    }
  }

  #text(node: Node, text: string): void {
    if (text.length < 3) return;
    const { says } = node;
    if (text.length < LONG || text.length > LARGEST_CLEAN) {
      this.#look(node, text);
      return;
    }
    const kind =
      Number(node.regional) + 2 * Number(says.image) + 4 * Number(says.model) + 8 * Number(says.base64) + 16 * Number(says.notCalled);
    let known = this.#clean.get(kind);
    if (!known) {
      known = new Set();
      this.#clean.set(kind, known);
    }
    if (known.has(text)) return;
    const before = this.#notes;
    this.#look(node, text);
    if (this.#notes === before && known.size < MOST_CLEAN) known.add(text);
  }

  #look(node: Node, text: string): void {
    const boundary = this.#boundary;
    const { says } = node;
    for (const location of locationsIn(text)) {
      const outside = outsideOf(boundary, location);
      if (outside !== undefined) this.#note('location', node, outside);
      else if (location.account !== undefined && this.#accounts.size > 0 && !this.#accounts.has(location.account))
        this.#note('account', node, `account ${location.account}`);
    }
    if (node.regional) {
      const outside = foreignPlace(text, boundary);
      if (outside !== undefined) this.#note('region', node, outside);
    }
    if (says.image) {
      const outside = foreignImage(text, boundary);
      if (outside !== undefined) this.#note('image', node, node.secret === true ? 'an image of a registry that is not shown' : outside);
      return;
    }
    const model = text.includes('.') ? foreignModel(text, boundary, says.model) : undefined;
    if (model) this.#note('model', node, model.outside);
    if (says.base64 && /^[A-Za-z0-9+/=\s]+$/.test(text)) {
      const key = `${node.key}.text`;
      this.walk({ ...node, key, says: saysOf(key, node), value: textOf(Buffer.from(text, 'base64')) });
      return;
    }
    const inner = jsonIn(text);
    if (inner !== undefined) {
      // JSON in JSON in JSON grows by its own escapes: a text of four megabytes holds few of them.
      this.walk({ ...node, value: inner });
      return;
    }
    if (says.notCalled) return;
    if (text.includes('\n')) for (const setting of settingsIn(text)) this.#setting(node, setting);
    if (!text.includes('://')) return;
    for (const host of hostsIn(text)) {
      const outside = foreignHost(host, boundary);
      if (outside !== undefined)
        this.#note(host.whole ? 'host' : 'mention', node, node.secret === true ? 'a host that is not shown' : outside);
    }
  }

  /** A setting inside of a text counts where its name, or one above it, says that it is a place, an image or a model. */
  #setting(node: Node, { key, value, above }: Setting): void {
    const says = saidBy(key);
    const regional = says.regional || above.some((name) => saidBy(name).regional);
    // `image: { repository: ghcr.io/x }` in Helm values.
    const isRepository = key === 'repository' && IMAGE.test(above.at(-1) ?? '') && /^[^/]+\.[^/]+\//.test(value);
    if (!regional && !says.image && !says.model && !isRepository) return;
    const name = isRepository ? 'image' : key;
    const inner = { key: name, parent: node, says: saysOf(name, node), regional, secret: node.secret };
    for (const part of regional ? value.split(/[[\],\s"']+/) : [value]) this.walk({ ...inner, value: part });
  }

  #note(kind: Reference['kind'], node: Node, outside: string): void {
    this.#notes += 1;
    const id = `${kind} ${outside}`;
    if (!this.found.has(id)) this.found.set(id, { kind, path: pathOf(node), outside });
  }
}

/** Bytes as text; user data may be compressed. */
function textOf(bytes: Buffer): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_JSON }).toString('utf8');
  } catch {
    return '';
  }
}

/** The object or list that a text holds as JSON. */
function jsonIn(text: string): object | undefined {
  const first = text[0];
  if ((first !== '{' && first !== '[' && first !== ' ' && first !== '\n') || text.length > LARGEST_JSON) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const partOf = (secret: unknown, key: string): unknown => {
  if (typeof secret !== 'object' || secret === null) return undefined;
  const part = key.startsWith('[') ? Number(key.slice(1, -1)) : key;
  return Object.hasOwn(secret, part) ? (secret as Record<string | number, unknown>)[part] : undefined;
};

/** What a key says; an index says what the name above it does. */
const saysOf = (key: string, above: Node): Said => (key.startsWith('[') ? above.says : saidBy(key));

/** Whether a value is neither a text nor holds one. */
const isPlain = (value: unknown): boolean => value === null || typeof value === 'boolean' || typeof value === 'number';

function pathOf(node: Node): string {
  const keys: string[] = [];
  for (let at: Node | undefined = node; at; at = at.parent) if (at.key !== '') keys.push(at.key);
  return keys
    .reverse()
    .reduce((path, key) => (path === '' || key.startsWith('[') ? path + key : `${path}.${key}`), '')
    .slice(0, 200);
}
