/** What keys can set off in the pane. */
export type Shortcut =
  /** Opens a step by its place among the tabs, from 0. */
  { readonly kind: "step"; readonly place: number } | { readonly kind: "read" | "publish" | "search" };

const letters: Readonly<Record<string, Exclude<Shortcut["kind"], "step">>> = {
  KeyR: "read",
  KeyP: "publish",
  KeyF: "search",
};

/**
 * What do these keys mean? Alt+Shift with a digit or letter, which Excel leaves free; physical keys count, for on a Mac
 * the same keys type signs. Null for all others.
 *
 * @example
 * shortcutOf({ altKey: true, shiftKey: true, ctrlKey: false, metaKey: false, code: "Digit1" })
 * //=> { kind: "step", place: 0 }
 */
export function shortcutOf({
  altKey,
  shiftKey,
  ctrlKey,
  metaKey,
  code,
}: Pick<KeyboardEvent, "altKey" | "shiftKey" | "ctrlKey" | "metaKey" | "code">): Shortcut | null {
  if (!altKey || !shiftKey || ctrlKey || metaKey) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (digit !== undefined) return { kind: "step", place: Number(digit) - 1 };
  const kind = letters[code];
  return kind === undefined ? null : { kind };
}
