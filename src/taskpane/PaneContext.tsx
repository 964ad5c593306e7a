import { createContext, useContext, useSyncExternalStore } from "react";
import { paneMessagesOf, type Language, type PaneMessages } from "../messages/index.ts";
import type { PaneActions } from "./state/createPaneActions.ts";
import type { PaneStore } from "./state/createStore.ts";
import type { PaneState } from "./state/paneState.ts";
import type { PaneWork } from "./work/paneWork.ts";

/** What every part of the pane reaches for. */
export interface Pane {
  readonly store: PaneStore;
  readonly actions: PaneActions;
  /** Null until the workflow has loaded. */
  readonly work: PaneWork | null;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new RangeError("A part of the pane stands outside its context.");
  return pane;
}

export function usePaneActions(): PaneActions {
  return usePane().actions;
}

/** One part of the pane's state; draws again only when that part changes. Parts are picked, never made anew. */
export function usePanePart<Part>(pick: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => pick(store.get()));
}

/** The language chosen. */
export function useLanguage(): Language {
  return usePanePart(({ language }) => language);
}

/** The texts in the language chosen. */
export function useMessages(): PaneMessages {
  return paneMessagesOf(useLanguage());
}
