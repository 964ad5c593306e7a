/**
 * Keeps an Escape that the pane has answered from Office.js, which on the web would take the keyboard to the pane's first
 * control and from there to the sheet.
 */
export function keepEscape(event: Pick<Event, "stopPropagation">): void {
  event.stopPropagation();
}
