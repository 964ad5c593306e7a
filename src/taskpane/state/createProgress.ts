import type { Progress } from "../../sheet/index.ts";
import type { ProgressNow } from "./paneState.ts";
import { nextTask } from "./nextTask.ts";
import { secondsLeft } from "./secondsLeft.ts";

/** A frame's worth of work; longer and the pane would feel stuck. */
const frameMilliseconds = 16;
/** Telling the view more often than this would cost more than the work itself. */
const reportMilliseconds = 80;

/** Progress that tells the view now and then, and lets the browser paint and hear "Cancel" once per frame. */
export function createProgress(tell: (now: ProgressNow) => void, isCancelled: () => boolean): Progress {
  let lastPause = performance.now();
  let lastReport = -Infinity;
  let lastStep = "";
  let stepBegan = lastPause;
  return {
    report(step, share) {
      const now = performance.now();
      if (step === lastStep && now - lastReport < reportMilliseconds) return;
      if (step !== lastStep) stepBegan = now;
      lastStep = step;
      lastReport = now;
      const done = Math.min(1, Math.max(0, share));
      tell({ step, done, secondsLeft: secondsLeft(now - stepBegan, done) });
    },
    isCancelled,
    async pause() {
      if (performance.now() - lastPause < frameMilliseconds) return;
      await nextTask();
      lastPause = performance.now();
    },
  };
}
