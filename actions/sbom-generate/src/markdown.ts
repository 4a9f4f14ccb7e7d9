/** Untrusted text in a code span of a cell: there nothing is a mention or a link. */
export const code = (text: string): string => {
  const plain = text.replace(/[\s`]+/g, ' ').trim();
  return plain === '' ? '' : `\`${plain.replaceAll('|', '\\|')}\``;
};
