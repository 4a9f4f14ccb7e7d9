import type { ConjunctionInfo, LicenseInfo } from 'spdx-expression-parse';
import { byText } from './graph.ts';
import type { Licence } from './licence.ts';

/** A licence expression (SPDX 2.3, annex D) with the operands of nested operators of one kind side by side. */
export type LicenceTree =
  | { kind: 'licence'; id: string; orLater: boolean; exception?: string }
  /** All hold at once. */
  | { kind: 'and'; of: readonly LicenceTree[] }
  /** The user chooses one. */
  | { kind: 'or'; of: readonly LicenceTree[] };

type Info = LicenseInfo | ConjunctionInfo;

/**
 * Makes a function that turns a licence into its tree.
 * @returns undefined for a licence that is no expression
 */
export async function treeReader(): Promise<(licence: Licence) => LicenceTree | undefined> {
  const { default: parse } = await import('spdx-expression-parse');
  return (licence) => {
    if (licence.kind === 'name') return undefined;
    return treeOf(parse(licence.kind === 'id' ? licence.id : licence.expression));
  };
}

function treeOf(info: Info): LicenceTree {
  if ('license' in info) {
    const { license, plus, exception } = info;
    // GNU licences have names of their own for both, and their old names mean the version alone.
    const [, base = license, suffix] = /^(.+?)(-only|-or-later)?$/.exec(license) ?? [];
    return { kind: 'licence', id: base, orLater: plus === true || suffix === '-or-later', ...(exception && { exception }) };
  }
  const kind = info.conjunction;
  const of = [treeOf(info.left), treeOf(info.right)].flatMap((part) => (part.kind === kind ? part.of : [part]));
  return { kind, of };
}

/** The same text for expressions that mean the same but for the order and repetition of operands. */
export function treeKey(tree: LicenceTree): string {
  if (tree.kind === 'licence') return `${tree.id}${tree.orLater ? '+' : ''}${tree.exception ? ` WITH ${tree.exception}` : ''}`;
  const parts = [...new Set(tree.of.map(treeKey))].sort(byText);
  return parts.length === 1 ? (parts[0] as string) : `(${parts.join(` ${tree.kind.toUpperCase()} `)})`;
}
