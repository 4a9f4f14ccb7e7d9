import * as path from 'node:path/posix';
import type { EdgeKind } from '../graph.ts';
import { isAtom, isTuple, keyword, readTerm, type Term, TermError } from './term.ts';

/** What a `mix.exs` says in literals: it is a program, and nothing of it is run. */
export interface MixProject {
  app?: string;
  version?: string;
  /** Folder of the applications of an umbrella project. */
  appsPath?: string;
  needs: readonly Need[];
}

export interface Need {
  app: string;
  kind: EdgeKind;
  /** Folder of a project in the same source, relative to this one. */
  folder?: string;
}

/** Characters that are read as terms in all: a hostile file could have each read again and again. */
const MOST = 4_000_000;

export function parseMixExs(text: string): MixProject {
  const code = text.slice(0, MOST);
  const literal = (key: string, value: string) => new RegExp(`\\b${key}:[ \\t]*${value}`).exec(code)?.[1];
  const attribute = literal('version', '@(\\w+)');
  const version = attribute ? new RegExp(`@${attribute}[ \\t]+"([^"\\n]+)"`).exec(code)?.[1] : literal('version', '"([^"#\\n]+)"');
  const app = literal('app', ':(\\w+)');
  const appsPath = literal('apps_path', '"([^"#\\n]+)"');
  return { ...(app && { app }), ...(version && { version }), ...(appsPath && { appsPath }), needs: needsOf(code) };
}

/** Every literal tuple that has the shape of a dependency: name, requirement, options. */
function needsOf(code: string): Need[] {
  const needs: Need[] = [];
  let budget = MOST;
  for (let at = nextBrace(code, 0); at >= 0 && budget > 0; ) {
    let next = at + 1;
    try {
      const { term, end } = readTerm(code, at);
      const need = isTuple(term) ? needOf(term.tuple) : undefined;
      if (need) needs.push(need);
      if (need) next = end;
      budget -= end - at;
    } catch (error) {
      if (!(error instanceof TermError)) throw error;
      budget -= Math.max(error.offset - at, 1);
    }
    at = nextBrace(code, next);
  }
  return needs;
}

/** Offset of the next tuple that starts with an atom, comments and texts passed over. */
function nextBrace(code: string, start: number): number {
  const pattern = /#[^\n]*|"""[\s\S]*?"""|"(?:[^"\\]|\\.)*"|\{\s*:/g;
  pattern.lastIndex = start;
  for (let match = pattern.exec(code); match; match = pattern.exec(code)) if (match[0].startsWith('{')) return match.index;
  return -1;
}

function needOf([name, ...rest]: Term[]): Need | undefined {
  if (!isAtom(name)) return undefined;
  const hasRequirement = typeof rest[0] === 'string';
  const written = hasRequirement ? rest.slice(1) : rest;
  // Options may stand without brackets, as the last pairs of a tuple.
  const options = written.length === 1 && Array.isArray(written[0]) ? written[0] : written;
  if (!options.every((option) => isTuple(option) && isAtom(option.tuple[0])) || (!hasRequirement && options.length === 0)) return undefined;
  const target = keyword(options, 'path');
  const umbrella = isTrue(keyword(options, 'in_umbrella'));
  const folder = typeof target === 'string' ? target : umbrella ? path.join('..', name.atom) : undefined;
  return { app: name.atom, kind: kindOf(options), ...(folder !== undefined && { folder }) };
}

const isTrue = (term: Term | undefined): boolean => isAtom(term) && term.atom === 'true';

function kindOf(options: Term[]): EdgeKind {
  const only = keyword(options, 'only');
  const environments = Array.isArray(only) ? only : only === undefined ? [] : [only];
  if (
    environments.length > 0 &&
    environments.every((term) => isAtom(term) && (term.atom === 'dev' || term.atom === 'test' || term.atom === 'docs'))
  )
    return 'development';
  return isTrue(keyword(options, 'optional')) ? 'optional' : 'required';
}
