import { WorkbookError, type Progress } from "../../sheet/index.ts";

/** Runs a calculation step by step: tells how far it is, lets others work in between, stops when told to. */
export async function runSteps<Step, Result>(
  steps: Generator<Step, Result>,
  progress: Progress,
  report: (step: Step) => void | Promise<void>,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await report(step.value);
    // One pause per step is the point: between two steps the pane paints and "Cancel" is heard.
    await progress.pause();
    if (progress.isCancelled()) throw new WorkbookError("cancelled", null, null);
  }
}
