import type { RichApiMessage } from "./frameWire.ts";

const eventCategory = 65536;
const visibilityChanged = 65539;

/** Tells the add-in that its pane was shown or hidden (`Office.addin.onVisibilityModeChanged`). */
export function visibilityMessage(isVisible: boolean): RichApiMessage {
  return [
    eventCategory,
    visibilityChanged,
    "",
    JSON.stringify({ visibility: isVisible ? "Visible" : "Hidden" }),
  ];
}
