import type { PaneStore } from "./createStore.ts";

/** Longer than this and people ask whether anything happens: then progress and the way to stop it are shown. */
const patienceMilliseconds = 400;

/**
 * Waits until there is something to say: what was found, what went wrong, or that it takes longer. Drawing the pane
 * before that would cost as much as drawing it twice and tell nothing.
 */
export function worthShowing(store: PaneStore): Promise<void> {
  return new Promise((resolve) => {
    const show = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const stop = store.subscribe(() => {
      const { finding, error } = store.get();
      if (finding !== null || error !== null) show();
    });
    const timer = setTimeout(show, patienceMilliseconds);
  });
}
