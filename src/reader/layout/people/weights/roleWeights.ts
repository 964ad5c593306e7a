import { compactText } from "../../../text/compactText.ts";
import { readValue } from "../../../value/readValue.ts";
import { formatAt, placeOf, shownTextAt, textAt, valueAt } from "../../../view/sheetView.ts";
import { roleOfWeights } from "../../../words/asideWords.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import { sharesOf } from "../../sharesOf.ts";
import type { ColumnWeight } from "./columnWeights.ts";

/** What tells somebody's role. */
const telling = new Set<string>(["role", "level", "department", "unit"]);

/**
 * The weights that rows of the header give role by role, by column of scores. A person's role is the one that a cell of
 * the person's row names; whoever is of none has the first row's.
 */
export function roleWeights(
  { view, roleWeightRows, left, right }: TableFrame,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
): ReadonlyMap<number, ColumnWeight> {
  if (roleWeightRows.length < 2) return new Map();
  const columns = meanings.filter(({ use }) => use.use === "series").map(({ column }) => column);
  const roles = roleWeightRows.map((row) => {
    const label = Array.from({ length: right - left }, (_, index) => textAt(view, row, left + index)).find(
      (text) => text !== "",
    );
    const cells = columns.map((column) => {
      const reading = readValue(valueAt(view, row, column), formatAt(view, row, column));
      return reading.kind === "number" ? reading : null;
    });
    return { row, role: roleOfWeights(compactText(label ?? "")) ?? "", shares: sharesOf(cells).shares };
  });
  const keys = meanings
    .filter(({ use }) => use.use === "identity" && telling.has(use.role))
    .map(({ column }) => column);
  const own = Array.from(rows, (row) => {
    const texts = keys.map((column) => compactText(shownTextAt(view, row, column)));
    return (
      roles.find(({ role }) => texts.includes(role)) ??
      roles.find(({ role }) => texts.some((text) => text.length > 1 && isPart(text, role)))
    );
  });
  return new Map(
    columns.flatMap((column, index): [number, ColumnWeight][] => {
      const first = roles.find(({ shares }) => typeof shares[index] === "number");
      const share = first?.shares[index] ?? null;
      if (first === undefined || share === null) return [];
      const at = placeOf(view, first.row, column);
      const typed = shownTextAt(view, first.row, column);
      return [
        [
          column,
          {
            weight: { share, typed, at, source: "weightRow", isPoints: false },
            own: Float64Array.from(own, (found) => found?.shares[index] ?? NaN),
          },
        ],
      ];
    }),
  );
}

const isPart = (text: string, role: string): boolean => text.includes(role) || role.includes(text);
