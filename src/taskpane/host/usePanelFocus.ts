import { useLayoutEffect, useRef } from "react";
import { sidePanels, type Panel } from "../state/paneState.ts";

/**
 * Takes the keyboard along when another panel opens: to the title of one that a link leads to, and to the step's tab
 * where what was pressed went away with the old panel.
 */
export function usePanelFocus(panel: Panel): void {
  const shown = useRef(panel);
  useLayoutEffect(() => {
    if (shown.current === panel) return;
    shown.current = panel;
    // Whoever opened it from the ribbon goes on in the sheet.
    if (!document.hasFocus()) return;
    if (sidePanels.has(panel)) document.getElementById("side-title")?.focus();
    else if (document.activeElement === document.body) document.getElementById(`tab-${panel}`)?.focus();
  }, [panel]);
}
