import { useEffect } from "react";
import { nextStop, trailOf, type Trail } from "./focusTrail.ts";

/**
 * Gives the keyboard a place again when the control that it stood on goes away with what it did, as a correction does
 * that leaves nothing to correct. Only while the keyboard is in the pane: whoever types in the sheet is left alone.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let trail: Trail = [];
    const note = ({ target }: FocusEvent): void => {
      trail = target instanceof Element ? trailOf(target) : [];
    };
    const mend = (): void => {
      const isLost = trail[0]?.element.isConnected === false && document.activeElement === document.body;
      if (isLost && document.hasFocus()) nextStop(trail)?.focus();
    };
    const observer = new MutationObserver(mend);
    document.addEventListener("focusin", note);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", note);
      observer.disconnect();
    };
  }, []);
}
