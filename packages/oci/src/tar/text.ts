/**
 * A name as text. Bytes that are no UTF-8 become lone surrogates U+DC80 to U+DCFF (as in Python's `surrogateescape`), so that
 * two names are equal only where their bytes are.
 */
export function archiveText(bytes: Buffer, start = 0, end = bytes.length): string {
  const text = bytes.toString('utf8', start, end);
  return text.includes('\ufffd') ? escaped(bytes.subarray(start, end)) : text;
}

function escaped(bytes: Buffer): string {
  let text = '';
  for (let start = 0; start < bytes.length; ) {
    const length = sequenceLength(bytes, start);
    text += length === 0 ? String.fromCharCode(0xdc00 + (bytes[start] as number)) : bytes.toString('utf8', start, start + length);
    start += length || 1;
  }
  return text;
}

/** Bytes of the valid UTF-8 sequence at an offset (RFC 3629), or 0. */
function sequenceLength(bytes: Buffer, start: number): number {
  const first = bytes[start] as number;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const slice = bytes.subarray(start, start + length);
  if (first < 0xc2 || first > 0xf4 || slice.length < length) return 0;
  return Buffer.from(slice.toString()).equals(slice) ? length : 0;
}
