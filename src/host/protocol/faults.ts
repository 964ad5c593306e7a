import type { HostErrorCode } from "./hostError.ts";
import type { Refusal } from "./refusal.ts";
import type { RequestBody } from "./wire.ts";

/** Breaks a chosen request, so that a test sees what the add-in does when Excel fails there. */
export interface Fault {
  /** The n-th request from now on (1 is the next), or those for which this says yes. Each fault strikes once. */
  readonly at: number | ((request: RequestBody) => boolean);
  /** Fails one action with this code (actions before it stay done) … */
  readonly error?: { readonly code: HostErrorCode; readonly message?: string; readonly actionIndex?: number };
  /** … or refuses the whole request. */
  readonly refusal?: Refusal["code"];
}

/** The faults that wait to strike. */
export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** How many have not struck yet: a test that broke nothing should notice. */
  readonly pending: number;
  /** The fault that strikes this request, if any; counts the request. */
  strike(request: RequestBody): Fault | undefined;
}

/** Makes an empty list of faults. */
export function createFaults(): Faults {
  let waiting: { fault: Fault; countdown: number }[] = [];
  return {
    add(fault) {
      waiting.push({ fault, countdown: typeof fault.at === "number" ? fault.at : 0 });
    },
    clear() {
      waiting = [];
    },
    get pending() {
      return waiting.length;
    },
    strike(request) {
      waiting.forEach((entry) => (entry.countdown -= 1));
      const struck = waiting.find(({ fault, countdown }) =>
        typeof fault.at === "number" ? countdown === 0 : fault.at(request),
      );
      waiting = waiting.filter((entry) => entry !== struck);
      return struck?.fault;
    },
  };
}
