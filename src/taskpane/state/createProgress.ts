import type { Progress } from "../../sheet/index.ts";

/** A frame's worth of work; longer and the pane would feel stuck. */
const frameMilliseconds = 16;
/** Telling the view more often than this would cost more than the work itself. */
const reportMilliseconds = 80;

/** Progress that tells the view now and then, and lets the browser paint and hear "Cancel" once per frame. */
export function createProgress(
  tell: (step: string, done: number) => void,
  isCancelled: () => boolean,
): Progress {
  let lastPause = performance.now();
  let lastReport = -Infinity;
  let lastStep = "";
  return {
    report(step, done) {
      const now = performance.now();
      if (step === lastStep && now - lastReport < reportMilliseconds) return;
      lastStep = step;
      lastReport = now;
      tell(step, Math.min(1, Math.max(0, done)));
    },
    isCancelled,
    async pause() {
      if (performance.now() - lastPause < frameMilliseconds) return;
      await new Promise((resolve) => setTimeout(resolve, 0));
      lastPause = performance.now();
    },
  };
}
