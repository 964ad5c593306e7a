import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { PaneRoot, type PaneParts } from "./PaneRoot.tsx";

export { fetchPanels } from "./views.ts";

/** Draws the pane in the place of what stood there until now; the focus stays on the button that it was on. */
export function mountPane(element: HTMLElement, parts: PaneParts): void {
  const focusedId = element.contains(document.activeElement) ? document.activeElement?.id : undefined;
  flushSync(() =>
    createRoot(element).render(
      <StrictMode>
        <PaneRoot {...parts} />
      </StrictMode>,
    ),
  );
  if (focusedId !== undefined && focusedId !== "") document.getElementById(focusedId)?.focus();
}
