import { loadAudit } from '@sovereign-actions/evidence-upload';

/** The JSON Schema of what `sovereign summary` prints: all that may leave a region about a package. */
export async function summaryJsonSchema(): Promise<string> {
  const { summarySchema } = await loadAudit();
  return `${JSON.stringify(summarySchema(), null, 2)}\n`;
}
