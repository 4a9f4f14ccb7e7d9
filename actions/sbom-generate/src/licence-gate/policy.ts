import { inputError, matchesPattern, nearest } from '@sovereign-actions/core';
import type { LicenceTree } from '../licence-tree.ts';

type Leaf = Extract<LicenceTree, { kind: 'licence' }>;

/** Which licences may be used, as two lists say it. */
export interface Policy {
  /** Empty where all are that are not denied. */
  allow: readonly Entry[];
  deny: readonly Entry[];
}

/** One line of a list. */
interface Entry {
  /** Id in lower case without `-only` and `-or-later`; `*` stands for any run of characters. */
  pattern: string;
  /** Versions that it names: this one, or this one and all that follow. A pattern with a wildcard names what it matches. */
  orLater: boolean;
  /** Exception in lower case. An entry without one is about the licence with any exception, too. */
  exception: string | undefined;
}

/** Ids of the SPDX licence list, also those that are deprecated. */
async function licenceIds(): Promise<string[]> {
  const [{ default: ids }, { default: deprecated }] = await Promise.all([
    import('spdx-license-ids/index.json', { with: { type: 'json' } }),
    import('spdx-license-ids/deprecated.json', { with: { type: 'json' } }),
  ]);
  return [...ids, ...deprecated];
}

/**
 * Reads the two lists. A line is an id of the SPDX licence list, one with `*`, a `LicenseRef-…`, or an id `WITH` an exception.
 * @throws INPUT_INVALID for a line that no licence can match: a typing error in a list of what is denied must not let it pass
 */
export async function readPolicy(inputs: Record<'allow-licences' | 'deny-licences', readonly string[]>): Promise<Policy | undefined> {
  if (inputs['allow-licences'].length === 0 && inputs['deny-licences'].length === 0) return undefined;
  const [known, { default: parse }] = await Promise.all([licenceIds(), import('spdx-expression-parse')]);
  const isException = (exception: string): boolean => {
    try {
      parse(`MIT WITH ${exception}`);
      return true;
    } catch {
      return false;
    }
  };
  const list = (name: keyof typeof inputs) => inputs[name].map((line) => entryOf(line, name, known, isException));
  return { allow: list('allow-licences'), deny: list('deny-licences') };
}

function entryOf(line: string, input: string, known: readonly string[], isException: (exception: string) => boolean): Entry {
  const [, id = '', exception] = /^(\S+)(?:\s+WITH\s+([A-Za-z0-9.-]+))?$/i.exec(line) ?? [];
  const [, base = id, suffix] = /^(.+?)(-only|-or-later|\+)?$/i.exec(id) ?? [];
  const pattern = base.toLowerCase();
  const matches = known.some((candidate) => matchesPattern(pattern, candidate.toLowerCase()) || matchesPattern(pattern, baseOf(candidate)));
  if ((!/^LicenseRef-[A-Za-z0-9.*-]+$/.test(id) && !matches) || (exception !== undefined && !isException(exception))) {
    const meant = matches ? undefined : nearest(id, known);
    throw inputError(
      'INPUT_INVALID',
      `Input "${input}" names ${JSON.stringify(line.slice(0, 120))}, which is no SPDX licence${meant ? `; did you mean "${meant}"?` : '.'}`,
      'Write ids of the SPDX licence list one a line, such as GPL-3.0-only, GPL-*, LicenseRef-own or "GPL-2.0-only WITH Classpath-exception-2.0".',
    );
  }
  return { pattern, orLater: suffix !== undefined && /^(?:-or-later|\+)$/i.test(suffix), exception: exception?.toLowerCase() };
}

const baseOf = (id: string): string => id.toLowerCase().replace(/(?:-only|-or-later|\+)$/, '');

/** Published versions of the licences that are mostly given "or later". */
const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  agpl: ['1.0', '3.0'],
  gfdl: ['1.1', '1.2', '1.3'],
  gpl: ['1.0', '2.0', '3.0'],
  lgpl: ['2.0', '2.1', '3.0'],
};

/** A licence in its versions: `name-1.2-rest`. */
const VERSIONED = /^(.+?)-(\d+(?:\.\d+)*)(-.+)?$/;

/** `unknown`: a reference to a licence of somebody's own, which the lists do not name. What it says, nobody knows here. */
export type Answer = 'allowed' | 'denied' | 'unknown';

/** Whether a licence may be used. Pure. */
export function judgeLicence(tree: LicenceTree, policy: Policy): Answer {
  if (tree.kind === 'licence') return bestOf(choicesOf(tree, policy).map((choice) => judgeOne(choice, tree, policy)));
  const answers = tree.of.map((part) => judgeLicence(part, policy));
  return tree.kind === 'or' ? bestOf(answers) : worstOf(answers);
}

const ANSWERS: readonly Answer[] = ['denied', 'unknown', 'allowed'];
const bestOf = (answers: readonly Answer[]): Answer => ANSWERS[Math.max(...answers.map((answer) => ANSWERS.indexOf(answer)))] as Answer;
const worstOf = (answers: readonly Answer[]): Answer => ANSWERS[Math.min(...answers.map((answer) => ANSWERS.indexOf(answer)))] as Answer;

/** "Or later" is a choice among versions: the one that is named, and later ones that exist or that the list of allowed ones names. */
function choicesOf({ id, orLater }: Leaf, { allow }: Policy): string[] {
  const base = id.toLowerCase();
  const [, name, first, rest = ''] = (orLater && VERSIONED.exec(base)) || [];
  if (name === undefined || first === undefined) return [base];
  const named = allow.flatMap(({ pattern }) => {
    const [, other, version, otherRest = ''] = VERSIONED.exec(pattern) ?? [];
    return other === name && otherRest === rest && version !== undefined ? [version] : [];
  });
  const later = [...(VERSIONS[name] ?? []), ...named].filter((version) => compareNumbers(version, first) > 0);
  return [base, ...new Set(later.map((version) => `${name}-${version}${rest}`))];
}

/** One version of a licence. What is allowed with the very exception is so whatever is denied without one. */
function judgeOne(choice: string, leaf: Leaf, { allow, deny }: Policy): Answer {
  const matching = (entries: readonly Entry[]) => entries.filter((entry) => names(entry, choice, leaf));
  const [allowed, denied] = [matching(allow), matching(deny)];
  if (denied.some(({ exception }) => exception !== undefined)) return 'denied';
  if (allowed.some(({ exception }) => exception !== undefined)) return 'allowed';
  if (denied.length > 0) return 'denied';
  if (allow.length > 0) return allowed.length > 0 ? 'allowed' : 'denied';
  return choice.startsWith('licenseref-') ? 'unknown' : 'allowed';
}

function names({ pattern, orLater, exception }: Entry, choice: string, leaf: Leaf): boolean {
  if (exception !== undefined && exception !== leaf.exception?.toLowerCase()) return false;
  if (matchesPattern(pattern, choice)) return true;
  // `GPL-*-only` and the like: the wildcard may also be about how the id is written.
  if (pattern.includes('*')) return [`${choice}-only`, `${choice}-or-later`].some((text) => matchesPattern(pattern, text));
  if (!orLater) return false;
  const [, name, first, rest = ''] = VERSIONED.exec(pattern) ?? [];
  const [, other, version, otherRest = ''] = VERSIONED.exec(choice) ?? [];
  return name !== undefined && name === other && rest === otherRest && compareNumbers(version as string, first as string) > 0;
}

function compareNumbers(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const order = (x[i] ?? 0) - (y[i] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
