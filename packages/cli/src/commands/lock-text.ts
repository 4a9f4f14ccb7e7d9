/** How long the store keeps a package, for people. */
export const lockText = (lock: { mode: string; until: string; legalHold?: true } | undefined): string =>
  lock ? `locked until ${lock.until} (${lock.mode}${lock.legalHold ? ', legal hold' : ''})` : 'not locked';
