import * as path from 'node:path/posix';
import { isObject } from '@sovereign-actions/core';
import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import type { JsonObject } from '../json.ts';
import { type Declared, type Entry, Fields, type LockText, lockInvalid } from './entry.ts';

/** Nested `node_modules` folders that are read; npm itself stays far below. */
export const DEEPEST = 100;

/**
 * Entries of lockfile version 1, which nests packages, says `requires` for every kind of dependency, and writes into
 * `version` what is a version, an alias, a URL, a repository or a folder.
 */
export function entriesOfVersion1(lock: LockText, value: JsonObject): [Entry, ...Entry[]] {
  const top = new Fields(lock, '', value);
  const dependencies = top.object('dependencies') ?? {};
  if (Object.keys(dependencies).length > 0 && value.requires !== true)
    throw sbomError(
      'LOCKFILE_UNSUPPORTED',
      `${lock.file} was written by npm before 5.1 and does not say which package requires which.`,
      'Run "npm install" with npm 7 or newer, so that it writes version 3, and commit the file.',
    );
  const name = top.text('name');
  const version = top.text('version');
  const root: Entry = {
    location: '',
    ...(name && { name }),
    ...(version && { version }),
    bundled: false,
    dependencies: new Map(),
    workspaces: [],
  };
  const entries: [Entry, ...Entry[]] = [root];
  const open: { folder: string; depth: number; dependencies: JsonObject }[] = [{ folder: '', depth: 1, dependencies }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > DEEPEST) throw lockInvalid(lock, undefined, `nests packages more than ${DEEPEST} deep.`);
    for (const [key, entry] of Object.entries(next.dependencies)) {
      const location = `${next.folder === '' ? '' : `${next.folder}/`}node_modules/${key}`;
      const fields = new Fields(lock, key, entry);
      const made = entriesOf(fields, location);
      entries.push(...made);
      const inner = fields.object('dependencies');
      if (inner) open.push({ folder: made.at(-1)?.location ?? location, depth: next.depth + 1, dependencies: inner });
    }
  }
  return entries;
}

/** One entry, or for a folder the link and its target. */
function entriesOf(fields: Fields, location: string): Entry[] {
  const text = fields.text('version');
  if (!text) throw fields.wrong('version', 'there');
  const integrity = fields.text('integrity');
  const requires = fields.get('requires');
  const dependencies = new Map<string, Declared>();
  if (isObject(requires)) for (const [name, spec] of fields.specs('requires')) dependencies.set(name, { spec, kind: 'required' });
  const entry: Entry = {
    location,
    bundled: fields.flag('bundled'),
    optional: fields.flag('optional'),
    dependencies,
    workspaces: [],
    ...(integrity && { integrity }),
  };
  const alias = /^npm:((?:@[^/@]+\/)?[^/@]+)@(.+)$/.exec(text);
  const resolved = fields.text('resolved');
  if (alias) return [{ ...entry, name: alias[1] as string, version: alias[2] as string, ...(resolved && { resolved }) }];
  const file = /^file:(.+)$/.exec(text)?.[1];
  if (file !== undefined && !integrity && !/\.(?:tgz|tar|tar\.gz)$/.test(file)) {
    const target = path.normalize(file).replace(/\/$/, '');
    if (path.isAbsolute(target)) throw fields.wrong('version', `a relative path (${quote(text)})`);
    return [
      { ...entry, link: target, dependencies: new Map() },
      { ...entry, location: target },
    ];
  }
  // Neither a URL, a repository nor a path holds a version that can be trusted; the tarball's name is npm's own convention.
  if (file !== undefined || /^(?:https?|git|git\+[a-z]+|github|gitlab|bitbucket|gist):/.test(text)) {
    const version = /-(\d+\.\d+\.\d+[^/]*?)\.(?:tgz|tar|tar\.gz)$/.exec(text)?.[1];
    return [{ ...entry, resolved: text, ...(version && { version }) }];
  }
  return [{ ...entry, version: text, ...(resolved && { resolved }) }];
}
