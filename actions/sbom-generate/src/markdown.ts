/** With a comma between thousands. */
export const number = (value: number): string => value.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Untrusted text in a code span of a cell: there nothing is a mention or a link. */
export const code = (text: string): string => {
  const plain = text.replace(/[\s`]+/g, ' ').trim();
  return plain === '' ? '' : `\`${plain.replaceAll('|', '\\|')}\``;
};

export const counted = (value: number, noun: string): string => `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
