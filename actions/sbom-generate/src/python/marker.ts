import type { EdgeKind } from '../graph.ts';
import { normalName } from './name.ts';

/** The extras and dependency groups that an installation asks for. */
interface Asked {
  extra: (name: string) => boolean;
  group: (name: string) => boolean;
}

/** `maybe` where what a marker asks for is not known. */
export type Truth = boolean | 'maybe';

/** One comparison of a marker: a variable and a text, with the operator as if the variable stood first. */
export interface Comparison {
  variable: string;
  operator: string;
  text: string;
}

const all = () => true;
const none = () => false;

/** Nesting that no tool writes. */
const DEEPEST = 64;

/**
 * How a marker of `pylock.toml` lets a package be installed: always in some environment, only for an extra, or only for a
 * dependency group that is none of the default ones. What depends on the environment counts as holding.
 * @returns undefined for what is no marker
 */
export function kindOfMarker(marker: string, defaultGroups: ReadonlySet<string>): EdgeKind | undefined {
  const byDefault: Asked = { extra: none, group: (name) => defaultGroups.has(name) };
  const withExtras: Asked = { ...byDefault, extra: all };
  const tokens = tokensOf(marker);
  const holds = (asked: Asked) => (tokens ? new Evaluation(tokens, (comparison) => isAsked(comparison, asked)).run() : undefined);
  const plain = holds(byDefault);
  if (plain === undefined) return undefined;
  return plain ? 'required' : holds(withExtras) ? 'optional' : 'development';
}

function isAsked({ variable, operator, text }: Comparison, asked: Asked): boolean {
  const value = normalName(text);
  const negative = operator.startsWith('not in') || operator === '!=';
  if (variable === 'extras' || variable === 'extra') return asked.extra(value) !== negative;
  if (variable === 'dependency_groups') return asked.group(value) !== negative;
  return true;
}

/**
 * Whether a marker holds (PEP 508).
 * @param holds whether one comparison does
 * @returns undefined for what is no marker
 */
export function evaluateMarker(marker: string, holds: (comparison: Comparison) => Truth): Truth | undefined {
  const tokens = tokensOf(marker);
  return tokens && new Evaluation(tokens, holds).run();
}

/** Operators, names and quoted text; each text keeps its quote in front. */
function tokensOf(marker: string): string[] | undefined {
  const tokens: string[] = [];
  const token = /\s*(?:([()])|(===|==|~=|!=|<=|>=|<|>)|([A-Za-z_][\w.]*)|("[^"]*"|'[^']*'))/y;
  const text = marker.trimEnd();
  while (token.lastIndex < text.length) {
    const [, paren, operator, word, quoted] = token.exec(text) ?? [];
    const found = paren ?? operator ?? word ?? (quoted && `"${quoted.slice(1, -1)}`);
    if (found === undefined) return undefined;
    tokens.push(found);
  }
  return tokens;
}

const or = (a: Truth, b: Truth): Truth => (a === true || b === true ? true : a === false ? b : b === false ? a : 'maybe');
const and = (a: Truth, b: Truth): Truth => (a === false || b === false ? false : a === true ? b : b === true ? a : 'maybe');

/** Operators of which the other side is meant where the text stands first. */
const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

class Evaluation {
  readonly #tokens: readonly string[];
  readonly #holds: (comparison: Comparison) => Truth;
  #at = 0;
  #broken = false;

  constructor(tokens: readonly string[], holds: (comparison: Comparison) => Truth) {
    this.#tokens = tokens;
    this.#holds = holds;
  }

  run(): Truth | undefined {
    const value = this.#either(0);
    return this.#broken || this.#at < this.#tokens.length ? undefined : value;
  }

  #either(depth: number): Truth {
    let value = this.#both(depth);
    while (this.#take('or')) value = or(this.#both(depth), value);
    return value;
  }

  #both(depth: number): Truth {
    let value = this.#single(depth);
    while (this.#take('and')) value = and(this.#single(depth), value);
    return value;
  }

  #single(depth: number): Truth {
    if (depth > DEEPEST) return this.#fail();
    if (this.#take('(')) {
      const value = this.#either(depth + 1);
      return this.#take(')') ? value : this.#fail();
    }
    const [left, operator, right] = [this.#next(), this.#operator(), this.#next()];
    if (left === undefined || operator === undefined || right === undefined) return this.#fail();
    if (!left.startsWith('"')) return this.#holds({ variable: left, operator, text: right.slice(1) });
    // `"linux" in sys_platform` is about the text, and all others can be turned round.
    return this.#holds({
      variable: right,
      operator: operator.endsWith('in') ? `${operator} text` : (MIRRORED[operator] ?? operator),
      text: left.slice(1),
    });
  }

  #operator(): string | undefined {
    const token = this.#next();
    if (token === 'not') return this.#take('in') ? 'not in' : undefined;
    return token !== undefined && /^(?:[=~!<>]+|in)$/.test(token) ? token : undefined;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }

  #next = (): string | undefined => this.#tokens[this.#at++];

  #fail(): boolean {
    this.#broken = true;
    this.#at = this.#tokens.length;
    return false;
  }
}
