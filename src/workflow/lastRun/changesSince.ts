import type { RunChanges } from "../../writer/index.ts";
import { compareRuns, firstRun, isNothing } from "./compareRuns.ts";
import type { Run, RunRecord } from "./runRecord.ts";

/** What the audit says is new, and whether that has to be kept. */
interface RunNews {
  readonly changes: RunChanges;
  readonly isNew: boolean;
}

/**
 * What is new since the last publishing. A repetition with nothing changed says what the last one said, so that it
 * has nothing to write.
 */
export function changesSince(last: RunRecord | null, now: Run): RunNews {
  if (last === null) return { changes: firstRun, isNew: true };
  const changes = compareRuns(last.run, now);
  return isNothing(changes) ? { changes: last.changes, isNew: false } : { changes, isNew: true };
}
