import { useEffect } from "react";
import { usePane } from "../PaneContext.tsx";
import { mainPanels } from "../state/paneState.ts";
import { shortcutOf } from "./shortcutOf.ts";

/** Hears the pane's shortcuts wherever the focus is in it. */
export function useShortcuts(): void {
  const { store, actions } = usePane();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event);
      if (shortcut === null) return;
      event.preventDefault();
      const { task, finding } = store.get();
      switch (shortcut.kind) {
        case "step": {
          const panel = mainPanels[shortcut.place];
          if (panel === undefined) return;
          actions.show(panel);
          document.getElementById(`tab-${panel}`)?.focus();
          return;
        }
        case "read":
          if (task === null) void actions.check();
          return;
        case "publish":
          if (task === null && finding?.kind === "appraisal") void actions.scoreAndPublish();
          return;
        case "search":
          actions.show("results");
          actions.openPerson(null);
          focusOnceThere("people-search");
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [store, actions]);
}

/** Two seconds or so: the panel may have to load first. */
const mostFrames = 120;

function focusOnceThere(id: string, frames = mostFrames): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    if (element !== null) element.focus();
    else if (frames > 0) focusOnceThere(id, frames - 1);
  });
}
