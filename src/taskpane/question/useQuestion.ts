import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { keepEscape } from "../host/keepEscape.ts";

/** A button, and the box with a question that it opens. */
export interface Question {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  /** For the button; a function, since Fluent's buttons may be links too. */
  readonly opener: (button: HTMLElement | null) => void;
  readonly box: RefObject<HTMLDivElement | null>;
}

const stops = "input, select, textarea, button";

/**
 * Leads the keyboard through a question: to its first field or button when it opens, and back to the button that opened
 * it when it is answered or dropped. Escape anywhere in the box drops it.
 */
export function useQuestion(): Question {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLElement>(null);
  const opener = useCallback((element: HTMLElement | null) => {
    button.current = element;
  }, []);
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  // Only once the box is drawn or gone: what has the focus while it is taken away leaves it nowhere.
  useLayoutEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLElement>(stops)?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  useEffect(() => {
    const asked = box.current;
    if (!isOpen || asked === null) return;
    const drop = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      keepEscape(event);
      setOpen(false);
    };
    asked.addEventListener("keydown", drop);
    return () => asked.removeEventListener("keydown", drop);
  }, [isOpen]);
  return {
    isOpen,
    toggle: () => setOpen((was) => !was),
    close: () => setOpen(false),
    opener,
    box,
  };
}
