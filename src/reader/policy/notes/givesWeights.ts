import type { NoScoresReason } from "../../../core/index.ts";
import type { FoundWeight } from "../../layout/tableReading.ts";
import { canonicalText } from "../../text/canonicalText.ts";
import { formatAt, placeOf, shownTextAt, valueAt, type SheetView } from "../../view/sheetView.ts";
import { readValue } from "../../value/readValue.ts";

interface Named {
  readonly name: string;
  readonly kind: "area" | "indicator";
  readonly weight: FoundWeight | null;
}

/**
 * Does this sheet give weights of another sheet's indicators, those that count or the same once more? A list of weights
 * holds no scores, and should not.
 */
export function givesWeights(view: SheetView, nodes: readonly Named[], reason: NoScoresReason): boolean {
  const sheet = placeOf(view, 0, 0).replace(/[^!]*$/u, "");
  if (nodes.some(({ weight }) => weight?.source === "note" && weight.at.startsWith(sheet))) return true;
  const names = new Set(
    nodes.flatMap(({ kind, name }) => (kind === "indicator" ? [canonicalText(name)] : [])),
  );
  // A form whose person is not known has scores beside the weights.
  const most = reason === "ratee_unknown" ? 1 : Infinity;
  return names.size >= 2 && view.rowCount <= mostRows && listed(view, names, most).size === names.size;
}

const mostRows = 200;

/** Indicators with a number right beside their name, and no more than so many numbers. */
function listed(view: SheetView, names: ReadonlySet<string>, most: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let row = 0; row < view.rowCount; row += 1)
    for (let column = 0; column + 1 < view.columnCount; column += 1) {
      const name = canonicalText(shownTextAt(view, row, column));
      if (!names.has(name)) continue;
      const beside = readValue(valueAt(view, row, column + 1), formatAt(view, row, column + 1));
      const numbers = (view.grid.values[row] ?? [])
        .slice(column + 1)
        .filter((value) => typeof value === "number");
      if (beside.kind === "number" && numbers.length <= most) found.add(name);
    }
  return found;
}
