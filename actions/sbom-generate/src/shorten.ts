/** The first of a list as text, and how many more there are. */
export const shorten = (items: readonly string[], most = 10): string =>
  items.slice(0, most).join(', ') + (items.length > most ? ` and ${items.length - most} more` : '');
