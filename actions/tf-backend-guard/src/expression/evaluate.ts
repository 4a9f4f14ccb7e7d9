import type { Value } from '../terraform/value.ts';
import { type Node, parseTemplate } from './parse.ts';

/** A value of HCL, or undefined where it is not known. Null is known to be null. */
export type Data = string | number | boolean | null | readonly Maybe[] | ReadonlyMap<string, Maybe>;
export type Maybe = Data | undefined;

/** What names and functions stand for. */
export interface Scope {
  /** The value of a name such as `var`, `local` or `path`; undefined where there is none. */
  name(name: string, key: string | undefined): Maybe;
  /** Calls a function; undefined where it is not known or gives nothing that is known. */
  call(name: string, args: readonly Maybe[]): Maybe;
}

/** Resolves every expression in a value as far as it is known. Pure, apart from what the scope does. */
export function evaluateValue(value: Value, scope: Scope): Value | undefined {
  switch (value.kind) {
    case 'literal':
      return value;
    case 'list':
      return { kind: 'list', items: value.items.map((item) => evaluateValue(item, scope)).filter((item) => item !== undefined) };
    case 'object':
      return {
        kind: 'object',
        entries: new Map(
          [...value.entries].flatMap(([key, inner]): [string, Value][] => {
            const resolved = evaluateValue(inner, scope);
            return resolved ? [[key, resolved]] : [];
          }),
        ),
      };
    case 'expression': {
      if (value.text === undefined) return value;
      const data = evaluate(parseTemplate(value.text), scope);
      return data === undefined ? { kind: 'expression' } : toKnown(data);
    }
  }
}

/** A value of data; undefined for null. What is not known inside of it, or beyond a bound, stays an expression. */
export function toKnown(data: Data): Value | undefined {
  // Lists that hold the same list twice, many times over, are small in memory and endless when written out.
  let left = MAX_ITEMS;
  const known = (item: Maybe): Value | undefined => {
    left -= 1;
    if (item === undefined || left < 0) return { kind: 'expression' };
    if (item === null) return undefined;
    if (typeof item !== 'object') return { kind: 'literal', value: item };
    if (!(item instanceof Map))
      return { kind: 'list', items: (item as readonly Maybe[]).map(known).filter((inner) => inner !== undefined) };
    const entries = new Map<string, Value>();
    for (const [key, inner] of item as ReadonlyMap<string, Maybe>) {
      const value = known(inner);
      if (value) entries.set(key, value);
    }
    return { kind: 'object', entries };
  };
  return known(data);
}

/** Data of a value; undefined where it is an expression that is not known. */
export function toData(value: Value | undefined, scope: Scope): Maybe {
  switch (value?.kind) {
    case undefined:
      return null;
    case 'literal':
      return value.value;
    case 'list':
      return value.items.map((item) => toData(item, scope));
    case 'object':
      return new Map([...value.entries].map(([key, inner]) => [key, toData(inner, scope)]));
    case 'expression':
      return value.text === undefined ? undefined : evaluate(parseTemplate(value.text), scope);
  }
}

export function evaluate(node: Node, scope: Scope): Maybe {
  switch (node.kind) {
    case 'unknown':
      return undefined;
    case 'constant':
      return node.value;
    case 'template': {
      const parts = node.parts.map((part) => asString(evaluate(part, scope)));
      return parts.includes(undefined) ? undefined : bounded(parts.join(''));
    }
    case 'list':
      return node.items.map((item) => evaluate(item, scope));
    case 'object': {
      const entries = new Map<string, Maybe>();
      for (const [key, value] of node.entries) {
        const name = asString(evaluate(key, scope));
        if (name === undefined) return undefined;
        entries.set(name, evaluate(value, scope));
      }
      return entries;
    }
    case 'name':
      return scope.name(node.name, undefined);
    case 'get': {
      const key = asString(evaluate(node.key, scope));
      if (key === undefined) return undefined;
      if (node.from.kind === 'name') return scope.name(node.from.name, key);
      return getFrom(evaluate(node.from, scope), key);
    }
    case 'call':
      return bounded(
        scope.call(
          node.name,
          node.args.map((arg) => evaluate(arg, scope)),
        ),
      );
    case 'choice': {
      const condition = asFlag(evaluate(node.condition, scope));
      return condition === undefined ? undefined : evaluate(condition ? node.yes : node.no, scope);
    }
    case 'operation':
      return operate(
        node.operator,
        node.operands.map((operand) => evaluate(operand, scope)),
      );
  }
}

/** The longest text, in characters, and the longest list that is followed: names that double each other would fill the memory. */
export const MAX_TEXT = 200_000;
const MAX_ITEMS = 10_000;

function bounded(data: Maybe): Maybe {
  if (typeof data === 'string') return data.length > MAX_TEXT ? undefined : data;
  return Array.isArray(data) && data.length > MAX_ITEMS ? undefined : data;
}

/** An element of a list or object; undefined where there is none. */
export function getFrom(data: Maybe, key: string): Maybe {
  if (data instanceof Map) return (data as ReadonlyMap<string, Maybe>).get(key);
  return Array.isArray(data) && /^\d+$/.test(key) ? (data as readonly Maybe[])[Number(key)] : undefined;
}

export const asString = (data: Maybe): string | undefined =>
  typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? String(data) : undefined;

const asFlag = (data: Maybe): boolean | undefined =>
  data === true || data === 'true' ? true : data === false || data === 'false' ? false : undefined;

function operate(operator: string, [left, right]: readonly Maybe[]): Maybe {
  const [a, b] = [asFlag(left), asFlag(right)];
  switch (operator) {
    case '!':
      return a === undefined ? undefined : !a;
    case '&&':
      return a === undefined || b === undefined ? undefined : a && b;
    case '||':
      return a === undefined || b === undefined ? undefined : a || b;
    case '==':
    case '!=': {
      if (left === undefined || right === undefined || typeof left === 'object' || typeof right === 'object') {
        if (left !== null && right !== null) return undefined;
        if (left === undefined || right === undefined) return undefined;
      }
      return (left === right) === (operator === '==');
    }
    default: {
      if (typeof left !== 'number' || (right !== undefined && typeof right !== 'number')) return undefined;
      if (right === undefined) return operator === '-' ? -left : undefined;
      const results: Record<string, Maybe> = {
        '+': left + right,
        '-': left - right,
        '*': left * right,
        '/': right === 0 ? undefined : left / right,
        '%': right === 0 ? undefined : left % right,
        '<': left < right,
        '>': left > right,
        '<=': left <= right,
        '>=': left >= right,
      };
      return results[operator];
    }
  }
}
