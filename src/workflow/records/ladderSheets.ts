import { languages, templateSheetTexts } from "../../messages/index.ts";
import type { WorkbookGrids } from "../../sheet/index.ts";
import { labelKey } from "../choose/labelKey.ts";

/** Sheets that show a template's ladder to read: no scores, whatever their rows look like. */
export function ladderSheets(workbooks: readonly WorkbookGrids[]): readonly string[] {
  const headers = languages.map(({ id }) => {
    const { fromLevel, toLevel, stepKind, condition, origin } = templateSheetTexts(id);
    return [fromLevel, toLevel, stepKind, condition, origin].map(labelKey).join("|");
  });
  return workbooks.flatMap(({ grids }) =>
    grids
      .filter(({ values }) =>
        values.slice(0, 4).some((row) => {
          const text = row.map((cell) => (typeof cell === "string" ? labelKey(cell) : "")).join("|");
          return headers.some((header) => text.startsWith(header));
        }),
      )
      .map(({ sheetName }) => sheetName),
  );
}
