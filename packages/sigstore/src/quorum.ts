import { type Check, SovereignError } from '@sovereign-actions/core';

/** Services of one kind that may bear witness: `count` of them must; where one does not answer, the next stands in. */
export interface Quorum<Service> {
  /** In the order in which they are asked. */
  services: readonly Service[];
  count: number;
  /** False: where too few answer, an `unknown` check says so and the signature goes on. */
  required: boolean;
}

/**
 * Asks `count` services at the same time. A wrong answer is an error whether it is required or not.
 * @param name of the checks: one for each answer, and one where too few services answered
 * @throws what `ask` throws; its codes `…_UNAVAILABLE` only where they leave too few for a quorum that is required
 */
export async function askQuorum<Service, Answer>(
  name: string,
  quorum: Quorum<Service> | undefined,
  ask: (service: Service) => Promise<{ answer: Answer; detail: string }>,
): Promise<{ answers: Answer[]; checks: Check[] }> {
  const { services, count, required } = quorum ?? { services: [], count: 0, required: false };
  const waiting = [...services];
  const silent: SovereignError[] = [];
  const next = async (): Promise<{ answer: Answer; detail: string } | undefined> => {
    for (let service = waiting.shift(); service !== undefined; service = waiting.shift()) {
      try {
        return await ask(service);
      } catch (error) {
        if (!(error instanceof SovereignError && error.code.endsWith('_UNAVAILABLE'))) throw error;
        silent.push(error);
      }
    }
    return undefined;
  };
  const asked = await Promise.allSettled(Array.from({ length: count }, next));
  const failure = asked.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
  const answered = asked.flatMap((result) => (result.status === 'fulfilled' && result.value ? [result.value] : []));
  const checks: Check[] = answered.map(({ detail }) => ({ name, verdict: 'holds', detail }));
  const [first] = silent;
  if (first && answered.length < count) {
    if (required) throw first;
    const found = count === 1 ? '' : `${answered.length} of ${count} answered. `;
    checks.push({ name, verdict: 'unknown', detail: `${found}${first.message} The boundary does not require it.` });
  }
  return { answers: answered.map(({ answer }) => answer), checks };
}
