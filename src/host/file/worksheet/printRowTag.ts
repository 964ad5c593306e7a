import type { RowModel } from "../../model/index.ts";
import { setAttributes } from "../xml/setAttributes.ts";
import { readRowProperties } from "./readRows.ts";

const plainRow: RowModel = { heightPoints: null, hidden: false, styleId: null, outlineLevel: 0 };

/**
 * Prints a row's opening tag: the file's own where row and model agree, changed only where they differ.
 *
 * @param own - The tag as the file has it, or one with the row's number alone.
 * @param columns - Where the row has cells.
 */
export function printRowTag(
  own: string,
  properties: RowModel | undefined,
  columns: readonly number[],
  styleCount: number,
): string {
  const tag = hasFittingSpans(own, columns) ? own : setAttributes(own, { spans: null });
  const before = readRowProperties(own, styleCount) ?? plainRow;
  const now = properties ?? plainRow;
  const changes: Record<string, string | number | null> = {};
  if (now.styleId !== before.styleId) {
    changes.s = now.styleId;
    changes.customFormat = now.styleId === null ? null : 1;
  }
  if (now.heightPoints !== before.heightPoints) {
    changes.ht = now.heightPoints;
    changes.customHeight = now.heightPoints === null ? null : 1;
  }
  if (now.hidden !== before.hidden) {
    changes.hidden = now.hidden ? 1 : null;
  }
  if (now.outlineLevel !== before.outlineLevel) {
    changes.outlineLevel = now.outlineLevel === 0 ? null : now.outlineLevel;
  }
  return setAttributes(tag, changes);
}

/** `spans` says between which columns a row's cells stand; it may be missing, but not wrong. */
function hasFittingSpans(tag: string, columns: readonly number[]): boolean {
  const [, first, last] = /\sspans="(\d+):(\d+)"/.exec(tag) ?? [];
  return columns.every(
    (column) => column + 1 >= Number(first ?? 0) && column + 1 <= Number(last ?? Infinity),
  );
}
