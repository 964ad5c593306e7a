import { useLayoutEffect, useState, type RefObject } from "react";

/** Rows that are drawn: from the first to before the last. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** Rows beyond the edge that stand ready, so that scrolling never shows a gap. */
const overscan = 8;
/** Measured in steps of so many rows: most scroll events then change nothing and draw nothing. */
const step = overscan / 2;
/** Before anything is measured. */
const assumedHeight = 480;

/** Which rows of a long list are in sight? Draws only those, however long the list is. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): RowWindow {
  const [sight, setSight] = useState({ first: 0, rows: Math.ceil(assumedHeight / rowHeight / step) * step });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const first = Math.floor(element.scrollTop / rowHeight / step) * step;
      const height = element.clientHeight === 0 ? assumedHeight : element.clientHeight;
      const rows = Math.ceil(height / rowHeight / step) * step;
      setSight((old) => (old.first === first && old.rows === rows ? old : { first, rows }));
    };
    element.addEventListener("scroll", measure, { passive: true });
    // Tells the size at first too, when the page has laid itself out; to ask for it here would make it do so at once.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", measure);
      observer.disconnect();
    };
  }, [scroller, rowHeight, count]);
  return {
    from: Math.max(0, sight.first - overscan),
    to: Math.min(count, sight.first + sight.rows + overscan),
  };
}
