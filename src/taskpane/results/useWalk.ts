import { useState, type KeyboardEvent, type RefObject } from "react";

interface Rows {
  readonly count: number;
  /** In pixels. */
  readonly rowHeight: number;
  /** Of what stays at the top while the rows scroll, in pixels. */
  readonly headHeight?: number;
  readonly onOpen: (place: number) => void;
}

/** Where the keyboard stands in a list. */
export interface Walk {
  /** Place of the row; -1 in an empty list. */
  readonly active: number;
  readonly setActive: (place: number) => void;
  readonly press: (event: KeyboardEvent) => void;
}

/** Lets arrows, page keys, Home and End walk through a list that draws only the rows in sight; Enter and Space open. */
export function useWalk(scroller: RefObject<HTMLElement | null>, rows: Rows): Walk {
  const { count, rowHeight, headHeight = 0, onOpen } = rows;
  const [wished, setActive] = useState(0);
  const active = Math.min(wished, count - 1);
  const walk = (place: number): void => {
    const next = Math.min(count - 1, Math.max(0, place));
    setActive(next);
    const element = scroller.current;
    if (element === null) return;
    const top = next * rowHeight;
    const sight = element.clientHeight - headHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + sight) element.scrollTop = top + rowHeight - sight;
  };
  const press = (event: KeyboardEvent): void => {
    // A control inside the list hears its own keys.
    if (event.target !== event.currentTarget) return;
    const height = (scroller.current?.clientHeight ?? 0) - headHeight;
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: count - 1,
    };
    const place = places[event.key];
    if (place !== undefined) walk(place);
    else if (event.key !== "Enter" && event.key !== " ") return;
    else if (active >= 0) onOpen(active);
    event.preventDefault();
  };
  return { active, setActive, press };
}
