import { type Boundary, locationsIn, outsideOf } from '@sovereign-actions/core';
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

/**
 * Looks at every string under a resource's attributes, also inside JSON: ARNs and AWS host names anywhere in it, accounts, other
 * hosts, images and models, and bare region or zone names where an attribute's name speaks of regions. Each outside place comes
 * once, with the first path that names it.
 */
export function sweep(values: unknown, boundary: Boundary, sensitive?: unknown): Reference[] {
  const found = new Map<string, Reference>();
  const accounts = new Set(Object.values(boundary.accounts));
  const note = (kind: Reference['kind'], node: Node, outside: string) => {
    const id = `${kind} ${outside}`;
    if (!found.has(id)) found.set(id, { kind, path: pathOf(node), outside });
  };
  // The stack is our own: a plan may nest deeper than the call stack.
  const waiting: Node[] = [{ key: '', value: values, regional: false, secret: sensitive }];
  const push = (key: string, value: unknown, parent: Node, regional: boolean) => {
    const { secret } = parent;
    waiting.push({ key, value, parent, regional, secret: secret === true ? true : partOf(secret, key) });
  };
  const look = (node: Node, text: string) => {
    if (text.length < 3) return;
    for (const location of locationsIn(text)) {
      const outside = outsideOf(boundary, location);
      if (outside !== undefined) note('location', node, outside);
      else if (location.account !== undefined && accounts.size > 0 && !accounts.has(location.account))
        note('account', node, `account ${location.account}`);
    }
    if (node.regional) {
      const outside = foreignPlace(text, boundary);
      if (outside !== undefined) note('region', node, outside);
    }
    const key = nameOf(node);
    if (IMAGE.test(key)) {
      const outside = foreignImage(text, boundary);
      if (outside !== undefined) note('image', node, node.secret === true ? 'an image of a registry that is not shown' : outside);
      return;
    }
    const model = text.includes('.') ? foreignModel(text, boundary, MODEL.test(key)) : undefined;
    if (model) note('model', node, model.outside);
    if (/base64$/i.test(key) && /^[A-Za-z0-9+/=\s]+$/.test(text)) {
      waiting.push({ ...node, key: `${key}.text`, value: Buffer.from(text, 'base64').toString('utf8') });
      return;
    }
    const inner = jsonIn(text);
    if (inner !== undefined) {
      waiting.push({ ...node, value: inner });
      return;
    }
    if (!text.includes('://') || NOT_CALLED.test(key)) return;
    for (const host of hostsIn(text)) {
      const outside = foreignHost(host, boundary);
      if (outside !== undefined) note(host.whole ? 'host' : 'mention', node, node.secret === true ? 'a host that is not shown' : outside);
    }
  };
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { value, regional } = node;
    if (typeof value === 'string') look(node, value);
    else if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index -= 1) push(`[${index}]`, value[index], node, regional);
    } else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      const pair = value as { name?: unknown; key?: unknown };
      const named = pair.name ?? pair.key;
      // A list of names and values, as environment variables of containers are written.
      const regionalPair = typeof named === 'string' && REGIONAL.test(named);
      for (let index = entries.length - 1; index >= 0; index -= 1) {
        const [key, inner] = entries[index] as [string, unknown];
        if (inner === null || FREE_TEXT.has(key)) continue;
        push(key, inner, node, regional || REGIONAL.test(key) || (regionalPair && /^values?$/i.test(key)));
      }
    }
  }
  return [...found.values()];
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

/** The nearest name above that is no index. */
function nameOf(node: Node): string {
  let at: Node | undefined = node;
  while (at?.key.startsWith('[')) at = at.parent;
  return at?.key ?? '';
}

function pathOf(node: Node): string {
  const keys: string[] = [];
  for (let at: Node | undefined = node; at; at = at.parent) if (at.key !== '') keys.push(at.key);
  return keys
    .reverse()
    .reduce((path, key) => (path === '' || key.startsWith('[') ? path + key : `${path}.${key}`), '')
    .slice(0, 200);
}
