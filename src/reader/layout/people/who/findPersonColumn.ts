import { compactText } from "../../../text/compactText.ts";
import { looksLikePerson } from "../../../words/looksLikePerson.ts";
import { findRowReason } from "../../../words/rowWords.ts";
import { isBlankAt, textAt, valueAt, type SheetView } from "../../../view/sheetView.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";

const sampleRows = 40;

/**
 * The column that names people although its heading is a post or nothing known ("店长", "理财顾问"): the first one, left
 * of all numbers, in which nearly every text is a name. One text in every row ("单选") names nobody. Null where there is none.
 */
export function findPersonColumn({ view, columns, bodyTop, bodyBottom }: TableFrame): number | null {
  const last = Math.min(bodyBottom, bodyTop + sampleRows);
  for (const { column } of columns) {
    let [texts, people, sure, numbers] = [0, 0, 0, 0];
    const different = new Set<string>();
    for (let row = bodyTop; row < last; row += 1) {
      if (typeof valueAt(view, row, column) === "number") numbers += 1;
      const text = textAt(view, row, column);
      if (text === "" || typeof valueAt(view, row, column) === "number") continue;
      const likeness = looksLikePerson(text);
      // Totals and notes below the people say nothing of the column.
      if (likeness < 0.5 && findRowReason(compactText(text)) !== null) continue;
      texts += 1;
      different.add(text);
      if (likeness >= 0.5) people += 1;
      if (likeness >= 0.6) sure += 1;
    }
    if (people >= 2 && sure >= 1 && people >= texts * 0.7 && different.size > 1) return column;
    if (numbers > texts && !isSerial(columns, column) && !isCounted(view, column, bodyTop, last)) return null;
  }
  return null;
}

/** 0, 1, 2 … under no heading, as programs export rows. */
function isCounted(view: SheetView, column: number, top: number, bottom: number): boolean {
  const numbers = Array.from({ length: bottom - top }, (_, index) => valueAt(view, top + index, column));
  const first = numbers[0];
  return (
    (first === 0 || first === 1) &&
    isBlankAt(view, top - 1, column) &&
    numbers.every((number, index) => number === first + index)
  );
}

/** Row numbers stand in front of names. */
const isSerial = (columns: TableFrame["columns"], column: number): boolean =>
  ["sequence", "id"].includes(
    columns.find((other) => other.column === column)?.labels.at(-1)?.role?.role ?? "",
  );
