import type { PaneStore } from "./createStore.ts";

/** Waits until Excel has given what stands in the sheets, or the look is over: from then on only our own work is left. */
export function excelAnswered(store: PaneStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      const { progress, finding, error } = store.get();
      const isReading = progress === null || progress.step === "read";
      if (isReading && finding === null && error === null) return;
      stop();
      resolve();
    });
  });
}
