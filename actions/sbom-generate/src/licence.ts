/** What a package declares, as far as a document can say it. */
export type Licence =
  | { kind: 'id'; id: string }
  | { kind: 'expression'; expression: string }
  /** Not an SPDX expression: npm's `UNLICENSED`, `SEE LICENSE IN file`, or anything else. */
  | { kind: 'name'; name: string };

/** The parser takes quadratic time; no real expression is near this. */
const LONGEST_EXPRESSION = 1024;

/** What an expression is made of. The parser alone would let a reference without a name pass. */
const EXPRESSION = /^(?!.*LicenseRef-(?![A-Za-z0-9.-]))[A-Za-z0-9.+() -]+$/;

/** Makes a function that reads the licences that packages declare; each text is parsed once. */
export async function licenceReader(): Promise<(declared: string) => Licence> {
  const { default: parse } = await import('spdx-expression-parse');
  const known = new Map<string, Licence>();
  const read = (declared: string): Licence => {
    if (declared.length > LONGEST_EXPRESSION || declared.includes('DocumentRef-') || !EXPRESSION.test(declared))
      return { kind: 'name', name: declared };
    try {
      const parsed = parse(declared);
      const single = 'license' in parsed && parsed.license === declared && !declared.startsWith('LicenseRef-');
      if (single) return { kind: 'id', id: declared };
      // Operators are in capitals (SPDX 2.3, annex D); packages write them as they like.
      const expression = declared.replace(/(?<=[\s)])(?:and|or|with)(?=[\s(])/gi, (operator) => operator.toUpperCase());
      return { kind: 'expression', expression };
    } catch {
      return { kind: 'name', name: declared };
    }
  };
  return (declared) => {
    const licence = known.get(declared) ?? read(declared);
    known.set(declared, licence);
    return licence;
  };
}
