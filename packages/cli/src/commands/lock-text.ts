const DAY = 86_400_000;
/** A lock that ends within so many days is worth a thought. */
const SOON = 90;

/** How long the store keeps a package, for people. @param now milliseconds */
export function lockText(lock: { mode: string; until: string; legalHold?: true } | undefined, now = Date.now()): string {
  if (!lock) return 'not locked';
  const left = (Date.parse(lock.until) - now) / DAY;
  const end = left < 0 ? ', which is over' : left < SOON ? `, in ${Math.ceil(left)} days` : '';
  return `locked until ${lock.until}${end} (${lock.mode}${lock.legalHold ? ', legal hold' : ''})`;
}
