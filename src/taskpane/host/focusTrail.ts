/** An element with what stood behind it, then its parent with the same, and so on up to the page. */
export type Trail = readonly { readonly element: Element; readonly next: Element | null }[];

const stops = "a[href], button, input, select, textarea, summary, [tabindex]";

/** Where does the keyboard stand, so that the place is found again when the element is gone? */
export function trailOf(element: Element): Trail {
  const trail: { readonly element: Element; readonly next: Element | null }[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    trail.push({ element: at, next: at.nextElementSibling });
  return trail;
}

/**
 * Where does the keyboard go on? To the first stop after the place of what is gone, else to the last before it, as near
 * to it as there is one. Null where nothing is left to stand on.
 */
export function nextStop(trail: Trail): HTMLElement | null {
  for (const [index, { element }] of trail.entries()) {
    const gone = trail[index - 1];
    if (gone === undefined || !element.isConnected) continue;
    const found = [...element.querySelectorAll<HTMLElement>(stops)].filter(isStop);
    const isBehind = (stop: HTMLElement): boolean => {
      const mark = gone.element.isConnected ? gone.element : gone.next;
      if (mark?.isConnected !== true) return false;
      const position = mark.compareDocumentPosition(stop);
      return stop === mark || (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    };
    const stop = found.find(isBehind) ?? found.at(-1);
    if (stop !== undefined) return stop;
  }
  return null;
}

/** Hidden by its own attribute, or kept by React behind what is shown instead of it. */
const hidden = '[hidden], [style*="display: none"]';

function isStop(element: HTMLElement): boolean {
  return element.tabIndex >= 0 && !element.matches(":disabled") && element.closest(hidden) === null;
}
