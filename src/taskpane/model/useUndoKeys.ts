import type { KeyboardEvent } from "react";
import { usePaneActions } from "../PaneContext.tsx";

/** Ctrl+Z and Ctrl+Y (on a Mac with Command, and with Shift) for the rules; inside a text field they are the field's own. */
export function useUndoKeys(): (event: KeyboardEvent) => void {
  const actions = usePaneActions();
  return (event) => {
    const { target, key, ctrlKey, metaKey, shiftKey } = event;
    const isField =
      target instanceof HTMLInputElement && target.type !== "range" && target.type !== "checkbox";
    if (isField || target instanceof HTMLTextAreaElement || !(ctrlKey || metaKey)) return;
    const letter = key.toLowerCase();
    if (letter === "z" && !shiftKey) actions.undoChange();
    else if (letter === "y" || (letter === "z" && shiftKey)) actions.redoChange();
    else return;
    event.preventDefault();
  };
}
