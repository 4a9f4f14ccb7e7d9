import { type Capability, capability, flagsOf } from './dependency.ts';

/** A dependency with operators, such as `(a if b)` or `((a with b >= 2) or c)`. */
export type Rich = { leaf: Capability } | { operator: string; parts: readonly Rich[] };

/** Nesting at which a text is hostile and not a dependency. */
const DEEPEST = 32;
const OPERATORS = new Set(['and', 'or', 'if', 'unless', 'with', 'without', 'else']);

/**
 * Parses a rich dependency (rpm's "Boolean Dependencies"). `else` is the last part of its `if`.
 * @returns undefined for what is none, and for `unless`, which stands in conflicts only
 */
export function richOf(text: string): Rich | undefined {
  const tokens = tokensOf(text);
  let at = 0;
  const parse = (depth: number): Rich | undefined => {
    if (depth > DEEPEST || tokens[at++] !== '(') return undefined;
    const first = operand(depth);
    const parts: Rich[] = [];
    if (!first) return undefined;
    parts.push(first);
    let operator: string | undefined;
    while (tokens[at] !== ')') {
      const word = tokens[at++];
      const goesOn = operator === undefined || word === operator || (operator === 'if' && word === 'else' && parts.length === 2);
      if (word === undefined || !OPERATORS.has(word) || word === 'unless' || !goesOn) return undefined;
      operator ??= word;
      const next = operand(depth);
      if (!next || operator === 'else') return undefined;
      parts.push(next);
    }
    at += 1;
    return operator === undefined ? first : { operator, parts };
  };
  const operand = (depth: number): Rich | undefined => {
    if (tokens[at] === '(') return parse(depth + 1);
    const name = tokens[at++];
    if (name === undefined || name === ')' || OPERATORS.has(name)) return undefined;
    const comparison = tokens[at];
    if (comparison === undefined || !/^[<>=]+$/.test(comparison)) return { leaf: capability(name, 0, '') };
    const version = tokens[at + 1];
    at += 2;
    return version === undefined ? undefined : { leaf: capability(name, flagsOf(comparison), version) };
  };
  const rich = parse(0);
  return at === tokens.length ? rich : undefined;
}

/** Parentheses that begin inside a word belong to it, as in `perl(strict)`. */
function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let word = '';
  let inside = 0;
  const finish = (): void => {
    if (word !== '') tokens.push(word);
    word = '';
  };
  for (const character of text) {
    if (character === '(' && word !== '') inside += 1;
    else if (inside > 0) inside -= character === ')' ? 1 : 0;
    else if (character === ' ' || character === '\t') {
      finish();
      continue;
    } else if (character === '(' || character === ')') {
      finish();
      tokens.push(character);
      continue;
    }
    word += character;
  }
  finish();
  return tokens;
}
