import type { Boundary, FindingDetails, Rule } from '@sovereign-actions/core';
import { regionInWords, valuesOf } from './effective.ts';
import { foreignHost, foreignImage, foreignModel, hostsIn, parseHost } from './hosts.ts';
import type { Configuration } from './plan/configuration.ts';
import { at, type ResourceChange } from './plan/types.ts';
import { isUnknownAt, valuesAt } from './rows.ts';
import { RULES } from './rules.ts';
import type { Row } from './tables.ts';
import { foreignPlace } from './zones.ts';

interface Subject {
  change: ResourceChange;
  configuration: Configuration;
  boundary: Boundary;
  add(rule: Rule, resource: string, message: string, details?: Partial<FindingDetails>): void;
}

const ROW_RULES: Readonly<Record<Exclude<Row['kind'], 'bucket'>, Rule>> = {
  region: RULES.second,
  zone: RULES.second,
  everywhere: RULES.everywhere,
  'multi-region-key': RULES.key,
  host: RULES.host,
  identity: RULES.identity,
  'key-store': RULES.keyStore,
  image: RULES.image,
  destination: RULES.arn,
  model: RULES.model,
  edge: RULES.edge,
};

/** Where a resource's own service has no choice but its region: what is not known yet cannot lie elsewhere. */
const HARMLESS_UNKNOWN = new Set<Row['kind']>(['zone']);
/** What usually comes from another resource of the plan, which is judged itself. */
const REFERS = new Set<Row['kind']>(['host', 'identity', 'key-store', 'image', 'model', 'region', 'destination']);

/** Judges the values of one attribute of a resource. */
export function judgeRow({ path, kind, value: sought, byDefault }: Row, subject: Subject): void {
  if (kind === 'bucket') return;
  const { change, configuration, boundary, add } = subject;
  const { address } = change;
  const rule = ROW_RULES[kind];
  const [argument = ''] = path.split('.', 1);
  const values = valuesAt(valuesOf(change), path).filter((value) => value !== '');
  const isUnknown = isUnknownAt(change.change.after_unknown, path);
  if (isUnknown && !HARMLESS_UNKNOWN.has(kind) && configuration.sets(change, argument)) {
    if (!(REFERS.has(kind) && configuration.comesFromThisPlan(change, path)))
      add(rule, address, `${path} of ${address} is known only after apply.`, { verdict: 'unknown', key: path });
  } else if (byDefault && values.length === 0 && boundary.partition === 'aws')
    add(rule, address, `${path} of ${address} is not set, and ${JSON.stringify(sought)} by default.`, { key: path });
  for (const value of values) {
    const outside = outsideIn(kind, value, sought, subject);
    if (outside !== undefined) {
      const shown = isSecret(change, path) ? 'something outside the boundary that is not shown' : outside;
      add(rule, address, `${path} of ${address} ${shown}.`, { key: `${path} ${shown}` });
    }
  }
}

/** What a value does, as the end of a sentence that starts with the attribute; undefined where it stays inside. */
function outsideIn(kind: Exclude<Row['kind'], 'bucket'>, value: unknown, sought: Row['value'], { boundary }: Subject): string | undefined {
  switch (kind) {
    case 'region':
      return typeof value === 'string' && boundary.regions.includes(value) ? undefined : `names ${regionInWords(value)}`;
    case 'zone': {
      const outside = typeof value === 'string' ? foreignPlace(value, boundary) : undefined;
      return outside === undefined ? undefined : `names ${outside}`;
    }
    case 'destination':
      // Its ARN is found among all strings.
      return undefined;
    case 'everywhere':
    case 'multi-region-key':
      return value === true ? 'is true' : undefined;
    case 'edge':
      if (typeof sought === 'object') return 'is set';
      return value === sought ? `is ${JSON.stringify(sought)}` : undefined;
    case 'image': {
      const outside = typeof value === 'string' ? foreignImage(value, boundary) : undefined;
      return outside === undefined ? undefined : `is ${outside}`;
    }
    case 'model': {
      const model = typeof value === 'string' ? foreignModel(value, boundary, true) : undefined;
      return model && `names ${model.outside}`;
    }
    default: {
      const outside = typeof value === 'string' ? hostOutside(value, boundary) : undefined;
      return outside === undefined ? undefined : `names ${outside}`;
    }
  }
}

/** A value that is a URL or a bare host, with or without a path. */
function hostOutside(text: string, boundary: Boundary): string | undefined {
  if (/^(?:arn:|s3:)/.test(text)) return undefined;
  const bare = text.includes('://') ? undefined : parseHost(text.split('/', 1)[0] as string);
  for (const host of bare ? [bare] : hostsIn(text)) {
    const outside = foreignHost(host, boundary);
    if (outside !== undefined) return outside;
  }
  return undefined;
}

/** Whether a plan marks the attribute as a secret. */
function isSecret({ change }: ResourceChange, path: string): boolean {
  const after = change.after !== null && change.after !== undefined;
  return isUnknownAt(at(change, after ? 'after_sensitive' : 'before_sensitive'), path);
}
