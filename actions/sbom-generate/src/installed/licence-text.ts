/** Characters of a licence text that is read. */
const LONGEST = 10_000;

/**
 * Rewrites the names in a licence text that is built of `and`, `or`, commas and parentheses, as rpm's and Debian's are; a comma
 * binds what stands on its sides more loosely than the word after it (DEP-5: `A or B, and C`).
 * @param licenceOf an SPDX expression without operators for a name, which can be several words
 * @returns an SPDX expression; undefined where the text is not built so
 */
export function rewriteLicence(text: string, licenceOf: (name: string) => string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const parts = text.trim().split(/,\s*(and|or)\s/i);
  let whole: string | undefined;
  for (let i = 0; i < parts.length; i += 2) {
    const part = rewritePart(parts[i] as string, licenceOf);
    if (part === undefined) return undefined;
    const operator = parts[i - 1]?.toUpperCase();
    whole = whole === undefined ? part : `${grouped(whole, operator)} ${operator} ${grouped(part, operator)}`;
  }
  return whole;
}

/** In parentheses where it would else be read otherwise beside an operator. */
function grouped(expression: string, operator = 'AND'): string {
  return expression.includes(operator === 'AND' ? ' OR ' : ' AND ') ? `(${expression})` : expression;
}

/** Several expressions that all apply, as one: what they have in common stands there once. */
export function allOf(expressions: readonly string[]): string {
  const parts = new Set(expressions.flatMap(conjuncts));
  return parts.size === 1 && expressions[0] !== undefined ? expressions[0] : [...parts].join(' AND ');
}

/** What an expression joins by `AND` on the outside, each so that it can be joined so again. */
function conjuncts(expression: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of expression.matchAll(/[()]| AND | OR /g)) {
    if (token === '(') depth += 1;
    else if (token === ')') depth -= 1;
    else if (depth > 0) continue;
    else if (token === ' OR ') return [`(${expression})`];
    else {
      parts.push(expression.slice(start, index));
      start = index + token.length;
    }
  }
  return [...parts, expression.slice(start)];
}

function rewritePart(text: string, licenceOf: (name: string) => string): string | undefined {
  const out: string[] = [];
  let name: string[] = [];
  let open = 0;
  /** Whether a licence or an opening parenthesis may come next. */
  let operand = true;
  const close = (): boolean => {
    if (name.length === 0) return true;
    if (!operand) return false;
    out.push(licenceOf(name.join(' ')));
    name = [];
    operand = false;
    return true;
  };
  for (const [token] of text.matchAll(/[()]|[^\s()]+/g)) {
    const word = token.toLowerCase();
    if (token === '(') {
      if (name.length > 0 || !operand) return undefined;
      open += 1;
      out.push(token);
    } else if (token === ')') {
      if (!close() || operand || open === 0) return undefined;
      open -= 1;
      out.push(token);
    } else if (word === 'and' || word === 'or') {
      if (!close() || operand) return undefined;
      out.push(word.toUpperCase());
      operand = true;
    } else name.push(token);
  }
  if (!close() || operand || open > 0) return undefined;
  return out.join(' ').replace(/\( /g, '(').replace(/ \)/g, ')');
}

/** A reference for a licence that SPDX has no identifier for, with the name as far as its letters allow. */
export const licenceReference = (whose: string, name: string): string =>
  `LicenseRef-${whose}-${name
    .replaceAll('+', '-or-later')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^-+|-+$/g, '')}`;
