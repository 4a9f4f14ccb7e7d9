import { isObject } from '@sovereign-actions/core';

/** Where a template is deployed, as far as it is known. */
export interface Deployment {
  region: string;
  partition: string;
  suffix: string;
  account?: string;
}

/** A value that the template does not hold. `own`: of a resource of the same template, which is judged itself. */
export class Unresolved {
  readonly kind: 'own' | 'parameter' | 'import' | 'other';

  constructor(kind: Unresolved['kind']) {
    this.kind = kind;
  }
}

/** Several values that are possible, such as both arms of a condition. */
export class Either {
  readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values;
  }
}

/** Stands in a text for a part that is not known. No name of AWS has it. */
export const HOLE = '\u2026';
/** The same for a part that a resource of the template gives. */
export const OWN_HOLE = '\u2025';

const OWN = new Unresolved('own');
const PARAMETER = new Unresolved('parameter');
const IMPORT = new Unresolved('import');
const OTHER = new Unresolved('other');
const MOST_ARMS = 64;
const DEEPEST = 300;
/** A template of a megabyte that refers to itself in maps must not grow without end. */
const MOST_STEPS = 2_000_000;

interface Template {
  parameters: Record<string, unknown>;
  mappings: Record<string, unknown>;
  resources: Record<string, unknown>;
}

/**
 * Resolves the intrinsic functions of a template with the region, partition and suffix that it is deployed to.
 * Specification: AWS CloudFormation Template Reference, "Intrinsic functions" and "Pseudo parameters".
 */
export class Resolver {
  readonly #template: Template;
  readonly #deployment: Deployment;
  #steps = 0;

  constructor(template: Record<string, unknown>, deployment: Deployment) {
    const part = (name: string) => (isObject(template[name]) ? (template[name] as Record<string, unknown>) : {});
    this.#template = { parameters: part('Parameters'), mappings: part('Mappings'), resources: part('Resources') };
    this.#deployment = deployment;
  }

  /** The value with every function taken out: by its result, by `Unresolved`, or by `Either`. */
  resolve(value: unknown, depth = 0): unknown {
    this.#steps += 1;
    if (depth > DEEPEST || this.#steps > MOST_STEPS) return OTHER;
    if (Array.isArray(value)) return value.map((item) => this.resolve(item, depth + 1));
    if (!isObject(value)) return value;
    const keys = Object.keys(value);
    const [only = ''] = keys;
    if (keys.length === 1 && (only === 'Ref' || only.startsWith('Fn::'))) return this.#call(only, value[only], depth + 1);
    // A name such as `__proto__` is a name like any other.
    return Object.fromEntries(keys.map((key) => [key, this.resolve(value[key], depth + 1)]));
  }

  #call(name: string, given: unknown, depth: number): unknown {
    const argument = (index: number) => this.resolve(Array.isArray(given) ? given[index] : undefined, depth);
    switch (name) {
      case 'Ref':
        return this.#ref(given);
      case 'Fn::GetAtt':
        return OWN;
      case 'Fn::ImportValue':
        return IMPORT;
      case 'Fn::Sub':
        return this.#sub(given, depth);
      case 'Fn::Join': {
        const [separator, parts] = [argument(0), argument(1)];
        if (typeof separator !== 'string' || !Array.isArray(parts)) return OTHER;
        return combine(parts, (texts) => texts.join(separator));
      }
      case 'Fn::Select': {
        const [index, items] = [argument(0), argument(1)];
        if (items instanceof Unresolved) return items;
        return Array.isArray(items) && /^\d+$/.test(String(index)) ? (items[Number(index)] ?? OTHER) : OTHER;
      }
      case 'Fn::Split': {
        const [separator, text] = [argument(0), argument(1)];
        if (typeof separator !== 'string' || separator === '' || typeof text !== 'string') return text instanceof Unresolved ? text : OTHER;
        return text.split(separator);
      }
      case 'Fn::If':
        return either([argument(1), argument(2)].flatMap((arm) => (arm instanceof Either ? arm.values : [arm])));
      case 'Fn::FindInMap':
        return this.#find(given, depth);
      case 'Fn::GetAZs': {
        const region = this.resolve(given, depth);
        // An empty text is the region of the stack.
        return region === '' ? `${this.#deployment.region}a` : typeof region === 'string' ? `${region}a` : region;
      }
      case 'Fn::Base64':
        return this.resolve(given, depth);
      case 'Fn::ToJsonString':
        return this.resolve(given, depth);
      default:
        return OTHER;
    }
  }

  #ref(name: unknown): unknown {
    const { region, partition, suffix, account } = this.#deployment;
    switch (name) {
      case 'AWS::Region':
        return region;
      case 'AWS::Partition':
        return partition;
      case 'AWS::URLSuffix':
        return suffix;
      case 'AWS::AccountId':
        return account ?? OWN;
      case 'AWS::NoValue':
        return undefined;
      case 'AWS::StackId':
      case 'AWS::StackName':
      case 'AWS::NotificationARNs':
        return OWN;
    }
    if (typeof name !== 'string') return OTHER;
    if (Object.hasOwn(this.#template.resources, name)) return OWN;
    const parameter = Object.hasOwn(this.#template.parameters, name) ? this.#template.parameters[name] : undefined;
    if (!isObject(parameter)) return OTHER;
    // A name in the parameter store is not the value.
    if (typeof parameter.Type === 'string' && parameter.Type.startsWith('AWS::SSM::')) return PARAMETER;
    const values = Array.isArray(parameter.AllowedValues) ? parameter.AllowedValues : [];
    const list = /^(?:CommaDelimitedList|List<)/.test(String(parameter.Type));
    const typed = (value: unknown) => (list && typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value);
    // Whoever deploys may choose any of the values that are allowed.
    if (values.length > 0) return either(values.map(typed));
    return parameter.Default === undefined ? PARAMETER : new Either([typed(parameter.Default), PARAMETER]);
  }

  #sub(given: unknown, depth: number): unknown {
    const [text, variables] = Array.isArray(given) ? given : [given, {}];
    if (typeof text !== 'string') return OTHER;
    const own = isObject(variables) ? variables : {};
    const parts: unknown[] = [];
    let last = 0;
    for (const match of text.matchAll(/\$\{([^${}]*)\}/g)) {
      parts.push(text.slice(last, match.index));
      const name = (match[1] as string).trim();
      if (name.startsWith('!')) parts.push(`\${${name.slice(1)}}`);
      else if (Object.hasOwn(own, name)) parts.push(this.resolve(own[name], depth));
      else parts.push(name.includes('.') ? OWN : this.#ref(name));
      last = match.index + match[0].length;
    }
    parts.push(text.slice(last));
    return combine(parts, (texts) => texts.join(''));
  }

  #find(given: unknown, depth: number): unknown {
    if (!Array.isArray(given)) return OTHER;
    const [name, top, second] = given.map((item) => this.resolve(item, depth));
    const map = typeof name === 'string' && Object.hasOwn(this.#template.mappings, name) ? this.#template.mappings[name] : undefined;
    if (!isObject(map)) return OTHER;
    // A key that is not known may be any.
    const inner = (value: unknown, key: unknown): unknown[] => {
      if (!isObject(value)) return [];
      if (key instanceof Either) return key.values.flatMap((one) => inner(value, one));
      if (typeof key === 'string' || typeof key === 'number') return Object.hasOwn(value, key) ? [value[key]] : [];
      return Object.values(value);
    };
    const found = inner(map, top).flatMap((value) => inner(value, second));
    return found.length === 0 ? OTHER : found.length === 1 ? found[0] : either(found);
  }
}

/** One of several values; where they are too many, what is left out is not known. */
const either = (values: readonly unknown[]): Either =>
  new Either(values.length > MOST_ARMS ? [...values.slice(0, MOST_ARMS), OTHER] : values);

/** Puts texts together; a part that is not known leaves a hole, and each part that is one of several makes several. */
function combine(parts: readonly unknown[], put: (texts: string[]) => string): unknown {
  let rows: string[][] = [[]];
  for (const part of parts.flatMap((one) => (Array.isArray(one) ? one : [one]))) {
    const options = part instanceof Either ? part.values : [part];
    const texts = options.map((one) =>
      typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean'
        ? String(one)
        : one instanceof Unresolved && one.kind === 'own'
          ? OWN_HOLE
          : HOLE,
    );
    rows = rows.flatMap((row) => texts.map((text) => [...row, text]));
    if (rows.length > MOST_ARMS) return OTHER;
  }
  return rows.length === 1 ? put(rows[0] as string[]) : new Either(rows.map(put));
}
