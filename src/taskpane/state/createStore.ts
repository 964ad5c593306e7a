import type { PaneState } from "./paneState.ts";

/** Holds the pane's state; ribbon commands and the view share one. */
export interface PaneStore {
  readonly get: () => PaneState;
  readonly set: (change: Partial<PaneState>) => void;
  /** Calls back after every change. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: PaneState): PaneStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
