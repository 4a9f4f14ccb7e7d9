import type { EdgeKind } from '../graph.ts';
import { normalName } from './name.ts';

/** The extras and dependency groups that an installation asks for. */
interface Asked {
  extra: (name: string) => boolean;
  group: (name: string) => boolean;
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
  const holds = (asked: Asked) => (tokens ? new Evaluation(tokens, asked).run() : undefined);
  const plain = holds(byDefault);
  if (plain === undefined) return undefined;
  return plain ? 'required' : holds(withExtras) ? 'optional' : 'development';
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

class Evaluation {
  readonly #tokens: readonly string[];
  readonly #asked: Asked;
  #at = 0;
  #broken = false;

  constructor(tokens: readonly string[], asked: Asked) {
    this.#tokens = tokens;
    this.#asked = asked;
  }

  run(): boolean | undefined {
    const value = this.#either(0);
    return this.#broken || this.#at < this.#tokens.length ? undefined : value;
  }

  #either(depth: number): boolean {
    let value = this.#both(depth);
    while (this.#take('or')) value = this.#both(depth) || value;
    return value;
  }

  #both(depth: number): boolean {
    let value = this.#single(depth);
    while (this.#take('and')) value = this.#single(depth) && value;
    return value;
  }

  #single(depth: number): boolean {
    if (depth > DEEPEST) return this.#fail();
    if (this.#take('(')) {
      const value = this.#either(depth + 1);
      return this.#take(')') ? value : this.#fail();
    }
    const [left, operator, right] = [this.#next(), this.#operator(), this.#next()];
    if (left === undefined || operator === undefined || right === undefined) return this.#fail();
    const [name, text] = left.startsWith('"') ? [right, left] : [left, right];
    const value = normalName(text.slice(1));
    const negative = operator === 'not in' || operator === '!=';
    if (name === 'extras' || name === 'extra') return this.#asked.extra(value) !== negative;
    if (name === 'dependency_groups') return this.#asked.group(value) !== negative;
    return true;
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
