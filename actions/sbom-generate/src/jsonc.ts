/**
 * Takes comments and commas before a closing bracket out of JSON with comments. They become blanks, so that every offset and
 * line stays.
 */
export function withoutComments(text: string): string {
  const out: [start: number, end: number][] = [];
  // A string is taken as a whole, so that nothing in it is a comment.
  const token = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|,|[^\s",/]/g;
  let comma = -1;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [part] = found;
    if (part.startsWith('//') || part.startsWith('/*')) out.push([found.index, token.lastIndex]);
    else if (part === ',') comma = found.index;
    else {
      if (comma >= 0 && (part === ']' || part === '}')) out.push([comma, comma + 1]);
      comma = -1;
    }
  }
  let from = 0;
  const parts: string[] = [];
  for (const [start, end] of out.sort(([a], [b]) => a - b)) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
