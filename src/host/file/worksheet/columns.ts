import { maxColumns, type ColumnModel, type SheetModel } from "../../model/index.ts";
import { FileError } from "../FileError.ts";
import type { WorksheetPart } from "./WorksheetPart.ts";

/** Attributes of a `<col>` the model does not hold, kept with every column it covered. */
class ColumnSource {
  constructor(readonly attributes: ReadonlyMap<string, string>) {}
}

const modelled = new Set(["min", "max", "width", "customWidth", "style", "hidden", "outlineLevel"]);

/** Reads `<cols>`: one model per column, those of one `<col>` alike. */
export function readColumns(worksheet: WorksheetPart, styleCount: number): Map<number, ColumnModel> {
  const columns = new Map<number, ColumnModel>();
  let covered = 0;
  for (const col of worksheet.block("cols")?.childrenNamed("col") ?? []) {
    const first = Math.max(1, col.numberAttribute("min") ?? 1);
    const last = Math.min(maxColumns, col.numberAttribute("max") ?? first);
    const style = col.numberAttribute("style");
    covered += Math.max(0, last - first + 1);
    if (covered > maxColumns) {
      throw new FileError("damaged_part", "Columns are described more than once.", { part: worksheet.path });
    }
    const source = new ColumnSource(new Map([...col.attributes].filter(([name]) => !modelled.has(name))));
    for (let column = first - 1; column < last; column += 1) {
      columns.set(column, {
        widthChars: col.numberAttribute("width") ?? null,
        hidden: col.booleanAttribute("hidden", false),
        styleId: style === undefined || style >= styleCount ? null : style,
        outlineLevel: col.numberAttribute("outlineLevel") ?? 0,
        source,
      });
    }
  }
  return columns;
}

/** Writes `<cols>` anew, neighbours that are alike in one `<col>`. */
export function writeColumns(worksheet: WorksheetPart, sheet: SheetModel): void {
  const sorted = [...sheet.columns].sort(([one], [other]) => one - other);
  const runs: { first: number; last: number; attributes: string }[] = [];
  for (const [column, model] of sorted) {
    const attributes = printAttributes(model, sheet.standardWidthChars);
    const run = runs.at(-1);
    if (run?.last === column - 1 && run.attributes === attributes) {
      run.last = column;
    } else {
      runs.push({ first: column, last: column, attributes });
    }
  }
  const cols = runs.map(
    ({ first, last, attributes }) =>
      `<col min="${String(first + 1)}" max="${String(last + 1)}"${attributes}/>`,
  );
  worksheet.replace("cols", cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`);
}

/** Excel takes a `<col>` without width as one of no width: the standard width is written out. */
function printAttributes(column: ColumnModel, standardWidth: number): string {
  const kept = column.source instanceof ColumnSource ? [...column.source.attributes] : [];
  const own: readonly (readonly [string, string | null])[] = [
    ["width", String(column.widthChars ?? standardWidth)],
    ["style", column.styleId === null ? null : String(column.styleId)],
    ["hidden", column.hidden ? "1" : null],
    ["customWidth", column.widthChars === null ? null : "1"],
    ["outlineLevel", column.outlineLevel === 0 ? null : String(column.outlineLevel)],
  ];
  return [...own, ...kept.filter(([name]) => !name.includes(":"))]
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${value ?? ""}"`)
    .join("");
}
