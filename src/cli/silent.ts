import type { Progress } from "../sheet/index.ts";

/** A progress that nobody watches. */
export const silent: Progress = {
  report: () => undefined,
  isCancelled: () => false,
  pause: () => Promise.resolve(),
};
