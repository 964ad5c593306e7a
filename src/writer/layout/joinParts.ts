import type { SheetParts } from "./columnParts.ts";

/** All parts as one, in order. */
export function joinParts(parts: readonly SheetParts[]): SheetParts {
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    fills: parts.flatMap(({ fills }) => fills),
    styles: parts.flatMap(({ styles }) => styles),
  };
}
