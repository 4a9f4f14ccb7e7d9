/** A value of the configuration as far as it is known without evaluating anything. */
export type Value =
  | { kind: 'literal'; value: string | number | boolean }
  | { kind: 'list'; items: readonly Value[] }
  | { kind: 'object'; entries: ReadonlyMap<string, Value> }
  /** `text` is the template, where it is one that may be evaluated. */
  | { kind: 'expression'; text?: string };

/**
 * A value as HCL's JSON form gives it: templates are still in the text, `$${` stands for a literal `${`.
 * Undefined for null, which Terraform takes as "not set".
 */
export function toValue(json: unknown): Value | undefined {
  if (json === null || json === undefined) return undefined;
  if (typeof json === 'string') return literal(json);
  if (typeof json === 'number' || typeof json === 'boolean') return { kind: 'literal', value: json };
  if (Array.isArray(json)) return { kind: 'list', items: json.map((item) => toValue(item)).filter((item) => item !== undefined) };
  const entries = Object.entries(json as object).flatMap(([key, inner]): [string, Value][] => {
    const value = toValue(inner);
    return value ? [[key, value]] : [];
  });
  return entries.some(([key]) => literal(key).kind === 'expression')
    ? { kind: 'expression' }
    : { kind: 'object', entries: new Map(entries) };
}

function literal(text: string): Value {
  if (!text.includes('{')) return { kind: 'literal', value: text };
  for (const [introducer] of text.matchAll(/(?:\$+|%+)\{/g)) if (introducer.length !== 3) return { kind: 'expression', text };
  return { kind: 'literal', value: text.replaceAll('$${', '${').replaceAll('%%{', '%{') };
}

/** What is known of a setting: `absent` where it is not written, `unknown` where it is an expression or of another type. */
export type Known<T> = { state: 'known'; value: T } | { state: 'absent' } | { state: 'unknown' };

/** Terraform converts numbers and booleans to text. */
export function asText(value: Value | undefined): Known<string> {
  if (!value) return { state: 'absent' };
  return value.kind === 'literal' ? { state: 'known', value: String(value.value) } : { state: 'unknown' };
}

/** Terraform converts the strings "true", "false", "1" and "0" to booleans, and nothing else. */
export function asBoolean(value: Value | undefined): Known<boolean> {
  if (!value) return { state: 'absent' };
  if (value.kind !== 'literal') return { state: 'unknown' };
  if (value.value === true || value.value === 'true' || value.value === '1') return { state: 'known', value: true };
  if (value.value === false || value.value === 'false' || value.value === '0') return { state: 'known', value: false };
  return { state: 'unknown' };
}
