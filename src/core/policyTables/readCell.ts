import { dayFromIso } from "../civilDate/dayFromIso.ts";
import { nameKey } from "../names/nameKey.ts";
import { readQuantity } from "../ruleText/quantityText.ts";
import type { ExpectedCell } from "./expectedCell.ts";
import type { SourceCell } from "./policyTable.ts";
import { readListText } from "./readListText.ts";
import type { TableColumn, TableValue } from "./tableColumn.ts";

/** A cell's value, or what it should have been. */
type CellReading =
  { readonly ok: true; readonly value: TableValue } | { readonly ok: false; readonly expected: ExpectedCell };

/**
 * Understands one cell. Shares stay as they stand here, because only their siblings tell whether 30 is 30 %.
 *
 * @example
 * readCell(columns.months(), { value: "2年", text: "2年", isPercent: false, at: "Policy!C3" })
 * //=> { ok: true, value: 24 }
 */
export function readCell(column: TableColumn, cell: SourceCell | undefined): CellReading {
  const value = cell?.value ?? null;
  if (cell === undefined || value === null || (typeof value === "string" && value.trim() === "")) {
    return column.isRequired
      ? { ok: false, expected: expectedOf(column) }
      : { ok: true, value: column.blank };
  }
  switch (column.kind) {
    case "text":
    case "rule":
      return { ok: true, value: String(value).trim() };
    case "number":
    case "share":
    case "months":
      return readFigure(column, value);
    case "flag":
      return typeof value === "boolean" ? { ok: true, value } : { ok: false, expected: "yesNo" };
    case "choice":
      return typeof value === "string" && column.codes.includes(value)
        ? { ok: true, value }
        : { ok: false, expected: "choice" };
    case "choices": {
      const codes = readListText(String(value));
      return codes.every((code) => column.codes.includes(code))
        ? { ok: true, value: codes }
        : { ok: false, expected: "choice" };
    }
    case "list":
      return { ok: true, value: readListText(String(value)) };
    case "day": {
      const isDate = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value);
      const day = isDate ? dayFromIso(value) : null;
      return day === null ? { ok: false, expected: "date" } : { ok: true, value: day };
    }
  }
}

/** What a column expects, for whoever has to correct a cell. */
export function expectedOf({ kind, isWhole }: TableColumn): ExpectedCell {
  switch (kind) {
    case "number":
      return isWhole ? "wholeNumber" : "number";
    case "share":
    case "months":
    case "rule":
      return kind;
    case "flag":
      return "yesNo";
    case "choice":
    case "choices":
      return "choice";
    case "day":
      return "date";
    case "text":
    case "list":
      return "something";
  }
}

const units = /(?:分|元|人|次|项|期|天|条|個|个|points?|pts?|people|times|periods?|days?)$/iu;
const years = /^(.+?)(?:年|years?)$/iu;
const monthUnits = /^(.+?)(?:个月|個月|月|months?)$/iu;

function readFigure(column: TableColumn, value: string | number | boolean): CellReading {
  const wrong: CellReading = { ok: false, expected: expectedOf(column) };
  const figure =
    typeof value === "number" ? value : typeof value === "string" ? figureOf(column, value) : NaN;
  if (!Number.isFinite(figure)) return wrong;
  if (column.isWhole && !Number.isInteger(figure)) return wrong;
  // Whether a share is inside its limits is only known when 30 has become 0.3.
  const isShare = column.kind === "share";
  if (
    !isShare &&
    ((column.min !== null && figure < column.min) || (column.max !== null && figure > column.max))
  )
    return wrong;
  return { ok: true, value: figure };
}

function figureOf({ kind }: TableColumn, text: string): number {
  const plain = nameKey(text)
    .replace(/,(?=\d{3})/gu, "")
    .replace(/^\./u, "0.");
  if (kind === "months") {
    const inYears = years.exec(plain)?.[1];
    if (inYears !== undefined) return (inYears === "半" ? 0.5 : readQuantity(inYears)) * 12;
    return readQuantity(monthUnits.exec(plain)?.[1] ?? plain.replace(units, ""));
  }
  return readQuantity(plain.replace(units, ""));
}
