import type { Progress } from "./workbook.ts";

/** A progress that nobody watches, cancels or waits for: files, terminals and tests. */
export const silent: Progress = {
  report: () => undefined,
  isCancelled: () => false,
  pause: () => Promise.resolve(),
};
