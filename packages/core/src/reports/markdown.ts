/** Untrusted text in a cell of a Markdown table: nothing in it ends the cell or starts markup. */
export const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|]/g, '\\$&');
