import { sbomError } from '../errors.ts';
import { quote } from '../fault.ts';
import { parseToml } from '../toml.ts';
import { isName, normalName } from './name.ts';
import { parseRequirement, type Requirement } from './requirement.ts';
import { parsePoetryConstraint } from './specifier.ts';
import { type FileText, Table } from './table.ts';

/** What a `pyproject.toml` says of its project. */
export interface PyProject {
  /** Path relative to the source. */
  file: string;
  name?: string;
  version?: string;
  licence?: string;
  needs: readonly Requirement[];
  extras: ReadonlyMap<string, readonly Requirement[]>;
  /** For development. */
  groups: ReadonlyMap<string, readonly Requirement[]>;
  /** A part of what it needs is not in the file: the build says it. */
  dynamic: boolean;
  /** Names whose version the manifest forces, whatever others ask for. */
  forced: ReadonlySet<string>;
}

/** Tables that only one tool reads. */
export type Tool = 'uv' | 'poetry' | 'pdm';

/** @throws MANIFEST_INVALID */
export async function parsePyProject(file: string, text: string, tools: readonly Tool[]): Promise<PyProject> {
  const value = await parseToml(text, file, (message, fix) => sbomError('MANIFEST_INVALID', message, fix));
  const lock: FileText = { file, text };
  const top = new Table(lock, 'the file', value);
  const project = top.table('project');
  const tool = top.table('tool');
  const poetry = tools.includes('poetry') ? tool?.table('poetry') : undefined;
  const pdm = tools.includes('pdm') ? tool?.table('pdm') : undefined;
  const uv = tools.includes('uv') ? tool?.table('uv') : undefined;

  const dynamic = project?.texts('dynamic') ?? [];
  const poetryNeeds = new Map<string, readonly Requirement[]>();
  const needs = requirementsOf(project, 'dependencies');
  const standard = project !== undefined && (project.has('dependencies') || project.has('optional-dependencies'));
  if (poetry) {
    const own = poetryRequirements(poetry, 'dependencies');
    // Beside the standard list, Poetry's only says where the same packages come from.
    if (!standard || dynamic.includes('dependencies')) needs.push(...own.filter(({ optional }) => !optional));
    poetryNeeds.set('', own);
  }
  const extras = new Map<string, Requirement[]>();
  const optional = project?.table('optional-dependencies');
  for (const [extra] of optional?.entries() ?? []) add(extras, normalName(extra), requirementsOf(optional, extra));
  if (poetry && !standard) takePoetryExtras(poetry, poetryNeeds.get('') ?? [], extras);

  const version = project?.text('version') ?? poetry?.text('version');
  const name = project?.text('name') ?? poetry?.text('name');
  const licence = licenceOf(project) ?? poetry?.text('license');
  return {
    file,
    ...(name && isName(name) && { name }),
    ...(version && { version }),
    ...(licence && { licence }),
    needs,
    extras,
    groups: groupsOf(top, poetry, pdm, uv),
    dynamic: poetry === undefined && (dynamic.includes('dependencies') || dynamic.includes('optional-dependencies')),
    forced: forcedOf(uv, pdm),
  };
}

/** Whether it asks for anything that would be installed for it. */
export const asksForPackages = ({ needs, extras, groups, dynamic }: PyProject): boolean =>
  dynamic || needs.length > 0 || [...extras.values(), ...groups.values()].some((list) => list.length > 0);

function add(lists: Map<string, Requirement[]>, key: string, more: readonly Requirement[]): void {
  const list = lists.get(key);
  if (list) list.push(...more);
  else lists.set(key, [...more]);
}

function requirementsOf(table: Table | undefined, key: string): Requirement[] {
  return (table?.texts(key) ?? []).map((text) => requirementIn(table as Table, key, text));
}

function requirementIn(table: Table, key: string, text: string): Requirement {
  const requirement = parseRequirement(text);
  // The text can hold a password; the name cannot.
  const name = /^\s*([A-Za-z0-9._-]{1,100})/.exec(text)?.[1] ?? '';
  if (!requirement) throw table.invalid(`asks for ${quote(name)} in ${quote(key)} in a way that is not a requirement (PEP 508).`);
  return requirement;
}

/** Dependency groups (PEP 735, with `include-group`) and their forerunners in the tools' own tables. */
function groupsOf(top: Table, poetry: Table | undefined, pdm: Table | undefined, uv: Table | undefined): Map<string, Requirement[]> {
  const groups = new Map<string, Requirement[]>();
  const standard = top.table('dependency-groups');
  const names = new Map((standard?.entries() ?? []).map(([name]) => [normalName(name), name]));
  const expand = (name: string, path: readonly string[]): Requirement[] => {
    const known = groups.get(name);
    if (known) return known;
    const key = names.get(name);
    if (!standard || key === undefined || path.includes(name))
      throw top.invalid('has a dependency group that includes itself or one that is not there.');
    const list: Requirement[] = [];
    for (const item of standard.list(key)) {
      if (typeof item === 'string') list.push(requirementIn(standard, key, item));
      else {
        const included = typeof item === 'object' && item !== null ? (item as Record<string, unknown>)['include-group'] : undefined;
        if (typeof included !== 'string') throw standard.wrong(key, 'a list of requirements (PEP 735)');
        for (const one of expand(normalName(included), [...path, name])) list.push(one);
      }
    }
    groups.set(name, list);
    return list;
  };
  for (const name of names.keys()) expand(name, []);

  for (const [group] of poetry?.table('group')?.entries() ?? []) {
    const table = poetry?.table('group')?.table(group);
    if (table) add(groups, normalName(group), poetryRequirements(table, 'dependencies'));
  }
  if (poetry) add(groups, 'dev', poetryRequirements(poetry, 'dev-dependencies'));
  if (uv) add(groups, 'dev', requirementsOf(uv, 'dev-dependencies'));
  const pdmDev = pdm?.table('dev-dependencies');
  for (const [group] of pdmDev?.entries() ?? []) {
    const list = (pdmDev?.texts(group) ?? []).map((text) => {
      // PDM lets a local project stand as `-e URL#egg=name`.
      const egg = /^-e\s.*[#&]egg=([A-Za-z0-9._-]+)/.exec(text)?.[1];
      return requirementIn(pdmDev as Table, group, egg ?? text);
    });
    add(groups, normalName(group), list);
  }
  return groups;
}

type PoetryRequirement = Requirement & { optional?: boolean };

function poetryRequirements(table: Table, key: string): PoetryRequirement[] {
  const list = table.table(key);
  return (list?.entries() ?? []).flatMap(([name]) => {
    if (normalName(name) === 'python') return [];
    if (!isName(name)) throw (list as Table).wrong(name, 'a name that a Python index allows');
    return poetryRequirement(list as Table, name);
  });
}

/** A dependency of Poetry: a constraint, a table, or a list of tables for several environments. */
export function poetryRequirement(list: Table, name: string): PoetryRequirement[] {
  const value = list.get(name);
  const head = { name: normalName(name), extras: [] };
  const acceptsOf = (text: string) => {
    const accepts = parsePoetryConstraint(text);
    if (!accepts) throw list.wrong(name, 'a version constraint');
    return accepts;
  };
  if (typeof value === 'string') return [{ ...head, accepts: acceptsOf(value) }];
  const tables = Array.isArray(value) ? list.tables(name) : [list.table(name) as Table];
  return tables.map((table) => {
    const marker = table.text('markers') ?? (table.has('python') || table.has('platform') ? 'python or platform' : undefined);
    const url = table.text('git') ?? table.text('url') ?? table.text('path') ?? table.text('file');
    const version = table.text('version');
    return {
      ...head,
      extras: table.texts('extras').map(normalName),
      accepts: version === undefined ? () => true : acceptsOf(version),
      ...(url && { url }),
      ...(marker && { marker }),
      ...(table.flag('optional') && { optional: true }),
    };
  });
}

function takePoetryExtras(poetry: Table, own: readonly Requirement[], extras: Map<string, Requirement[]>): void {
  const table = poetry.table('extras');
  for (const [extra] of table?.entries() ?? []) {
    for (const text of table?.texts(extra) ?? []) {
      const name = normalName(/^[A-Za-z0-9._-]*/.exec(text)?.[0] ?? '');
      add(
        extras,
        normalName(extra),
        own.filter((requirement) => requirement.name === name),
      );
    }
  }
  // What is optional and in no extra can still be locked.
  const named = new Set([...extras.values()].flat());
  const rest = own.filter((requirement: PoetryRequirement) => requirement.optional && !named.has(requirement));
  if (rest.length > 0) add(extras, '', rest);
}

function forcedOf(uv: Table | undefined, pdm: Table | undefined): Set<string> {
  const names = new Set<string>();
  for (const key of ['override-dependencies', 'exclude-dependencies']) {
    for (const item of uv?.list(key) ?? []) {
      const name = typeof item === 'string' ? /^\s*([A-Za-z0-9._-]+)/.exec(item)?.[1] : undefined;
      if (name) names.add(normalName(name));
    }
  }
  const resolution = pdm?.table('resolution');
  for (const [name] of resolution?.table('overrides')?.entries() ?? []) names.add(normalName(name));
  for (const name of resolution?.texts('excludes') ?? []) names.add(normalName(name));
  return names;
}

/** An SPDX expression (PEP 639), or the text of the older table. */
function licenceOf(project: Table | undefined): string | undefined {
  const value = project?.get('license');
  const text = typeof value === 'object' && value !== null ? (value as Record<string, unknown>).text : value;
  return typeof text === 'string' && text.trim() !== '' && text.length <= 200 && !text.includes('\n') ? text.trim() : undefined;
}
