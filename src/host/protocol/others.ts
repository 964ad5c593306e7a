import type { HostContext } from "./hostContext.ts";

/** What somebody else does to the workbook between two requests of the add-in: co-authoring, as a test plays it. */
export interface Others {
  /** Does this once, after the n-th request from now on (1 is the next) was answered. */
  after(request: number, change: (context: HostContext) => void): void;
  clear(): void;
  /** How many have not been done yet: a test in which nobody came should notice. */
  readonly pending: number;
  /** Counts a request; gives what is due after it. */
  due(): readonly ((context: HostContext) => void)[];
}

/** Makes an empty list of what others will do. */
export function createOthers(): Others {
  let waiting: { readonly change: (context: HostContext) => void; countdown: number }[] = [];
  return {
    after(request, change) {
      waiting.push({ change, countdown: request });
    },
    clear() {
      waiting = [];
    },
    get pending() {
      return waiting.length;
    },
    due() {
      waiting.forEach((entry) => (entry.countdown -= 1));
      const come = waiting.filter(({ countdown }) => countdown <= 0);
      waiting = waiting.filter(({ countdown }) => countdown > 0);
      return come.map(({ change }) => change);
    },
  };
}
