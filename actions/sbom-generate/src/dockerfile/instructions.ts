/** An instruction of a Dockerfile with its continued lines joined. */
export interface Instruction {
  /** In capitals. */
  keyword: string;
  rest: string;
  /** From 1. */
  line: number;
}

/** Words that a heredoc ends with, such as `EOF` of `RUN <<EOF`; `<<<` is something else. */
const HEREDOC = /<<(-?)(["']?)([A-Za-z_]\w*)\2/g;

/**
 * Splits a Dockerfile into instructions, with the escape character that its first lines may set. Texts of heredocs are left out:
 * what stands in them is for a shell.
 * @returns also the image of the `syntax` directive
 */
export function parseInstructions(text: string): { instructions: Instruction[]; syntax?: string } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const directives = new Map<string, string>();
  let at = 0;
  for (; at < lines.length; at++) {
    const [, name, value] = /^\s*#\s*([A-Za-z]+)\s*=\s*(.+?)\s*$/.exec(lines[at] as string) ?? [];
    if (!name || !value || directives.has(name.toLowerCase())) break;
    directives.set(name.toLowerCase(), value);
  }
  const continues = directives.get('escape') === '`' ? '`' : '\\';
  const instructions: Instruction[] = [];
  while (at < lines.length) {
    const first = at + 1;
    const parts: string[] = [];
    let open = true;
    for (; open && at < lines.length; at++) {
      const line = lines[at] as string;
      const trimmed = line.trim();
      // A comment or an empty line does not end what goes on.
      if (trimmed.startsWith('#') || (trimmed === '' && parts.length > 0)) continue;
      open = trimmed.endsWith(continues);
      parts.push(open ? trimmed.slice(0, -1) : trimmed);
    }
    const joined = parts.join(' ').trim();
    const [, keyword, rest = ''] = /^([A-Za-z]+)(?:\s+([\s\S]*))?$/.exec(joined) ?? [];
    if (!keyword) continue;
    const name = keyword.toUpperCase();
    instructions.push({ keyword: name, rest, line: first });
    if (name === 'RUN' || name === 'COPY' || name === 'ADD') {
      for (const [, dash, , word] of rest.replaceAll('<<<', '').matchAll(HEREDOC)) {
        const isEnd = (line: string) => (dash ? line.replace(/^\t+/, '') : line) === word;
        while (at < lines.length && !isEnd(lines[at] as string)) at++;
        at++;
      }
    }
  }
  const syntax = directives.get('syntax');
  return { instructions, ...(syntax && { syntax }) };
}

/** Characters of a name of an image: variables of variables could grow without end. */
const LONGEST = 4096;

/**
 * Replaces `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME:+other}`.
 * @returns undefined where a value is not known, or is too long to be a name
 */
export function substitute(text: string, values: ReadonlyMap<string, string | undefined>): string | undefined {
  let unknown = false;
  const replaced = text.replace(
    /\$(?:\{(\w+)(?:(:?[-+])([^{}]*))?\}|(\w+))/g,
    (_, braced: string | undefined, operator: string | undefined, word: string | undefined, bare: string | undefined) => {
      const value = values.get(braced ?? bare ?? '');
      if (operator?.endsWith('-')) return value || (word ?? '');
      if (operator?.endsWith('+')) return value ? (word ?? '') : '';
      if (value === undefined) unknown = true;
      return value ?? '';
    },
  );
  return unknown || replaced.includes('$') || replaced.length > LONGEST ? undefined : replaced;
}
