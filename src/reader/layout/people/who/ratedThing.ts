import { keyOf } from "../../../table/keyOf.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import { textAt } from "../../../view/sheetView.ts";
import { isThing } from "../../../words/isThing.ts";

const sampleRows = 60;

/**
 * The heading of what is rated where it is no person: a key of suppliers, products, courses …, other in every row, left
 * of whoever is named (their contact, their teacher). Null where people or units are rated, and beside a self-assessment:
 * no thing rates itself.
 */
export function ratedThing(frame: TableFrame): string | null {
  const { view, columns, bodyTop, bodyBottom } = frame;
  if (columns.some(({ labels }) => labels.some(({ rater }) => rater === "self"))) return null;
  const person = keyOf(frame, ["name", "lastName", "firstName", "id", "rater"]) ?? Infinity;
  const found = columns.find(
    ({ column, labels }) => column < person && isThing(labels.at(-1)?.compact ?? ""),
  );
  if (found === undefined) return null;
  const texts = Array.from({ length: Math.min(sampleRows, bodyBottom - bodyTop) }, (_, index) =>
    textAt(view, bodyTop + index, found.column),
  ).filter((text) => text !== "");
  return texts.length >= 2 && new Set(texts).size === texts.length ? found.header : null;
}
