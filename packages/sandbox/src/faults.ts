import type { SeenRequest } from './http.ts';

/**
 * A fault for the next requests of a service. Without `how` it is an error answer in the service's own shape:
 * `status` (default 500, or 400 with a code) and `code`. `reset` cuts the connection before any work, `hang` never answers,
 * `lost` does the work and cuts the connection instead of answering.
 */
export interface Fault {
  /** How many requests it meets. Default: 1. */
  times?: number;
  /** How many matching requests pass before it starts. Default: 0. */
  skip?: number;
  /** Which requests it is for. The operation of query and REST services is not known yet when this is asked. Default: all. */
  when?: (request: SeenRequest) => boolean;
  status?: number;
  code?: string;
  message?: string;
  how?: 'reset' | 'hang' | 'lost';
}

/** The faults that a service still has to play, first in first out. */
export class Faults {
  readonly #pending: (Fault & { skip: number; times: number })[] = [];

  add(fault: Fault): void {
    this.#pending.push({ ...fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
  }

  /** The fault for this request, used up by one. */
  next(request: SeenRequest): Fault | undefined {
    const index = this.#pending.findIndex((fault) => fault.when?.(request) ?? true);
    const fault = this.#pending[index];
    if (!fault) return undefined;
    if (fault.skip > 0) {
      fault.skip -= 1;
      return undefined;
    }
    fault.times -= 1;
    if (fault.times <= 0) this.#pending.splice(index, 1);
    return fault;
  }
}
