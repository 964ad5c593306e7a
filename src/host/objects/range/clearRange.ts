import { deleteCell, forEachCell, internStyle, setCell, defaultStyle } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { changeStyles } from "../format/styles.ts";
import { requireFormattable } from "../format/requireFormattable.ts";
import { touchSheet } from "../touchSheet.ts";
import type { RangeState } from "../states.ts";
import { intersectAreas } from "../intersectAreas.ts";
import { subtractArea } from "../subtractArea.ts";
import { requireWritable } from "./requireWritable.ts";
import { writeCell } from "./writeCell.ts";

/** `Excel.ClearApplyTo`. */
export const clearKinds = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;
export type ClearKind = (typeof clearKinds)[number];

/** `range.clear`: contents, looks and rules, or links of the cells that exist; the cells stay where they are. */
export function clearRange(range: RangeState, kind: ClearKind, context: HostContext): void {
  const { sheet, area } = range;
  if (kind === "All" || kind === "Contents" || kind === "ResetContents") {
    requireWritable(context.workbook, sheet, area);
    clearContents(range, context);
  }
  if (kind === "All" || kind === "Formats") {
    requireFormattable(sheet);
    changeStyles(context.workbook, sheet, area, () => defaultStyle);
    forEachCell(sheet, area, (cell, row, column) => {
      if (cell.value === null && cell.formula === null) {
        deleteCell(sheet, row, column);
      }
    });
    clearRules(range, context);
    context.record({ kind: "formats", sheetId: sheet.id, area });
  }
  if (kind !== "Formats" && kind !== "Contents") {
    clearLinks(range, context);
  }
}

function clearContents({ sheet, area }: RangeState, context: HostContext): void {
  const others: { row: number; column: number }[] = [];
  forEachCell(sheet, area, (cell, row, column) => {
    if (cell.value !== null || cell.formula !== null) {
      const anchor = writeCell(context, sheet, row, column, {
        value: null,
        formula: null,
        quotePrefix: false,
      });
      if (anchor !== null) {
        others.push(anchor);
      }
    } else if (context.workbook.styles[cell.styleId]?.quotePrefix === true) {
      const style = context.workbook.styles[cell.styleId] ?? defaultStyle;
      setCell(sheet, row, column, {
        styleId: internStyle(context.workbook, { ...style, quotePrefix: false }),
      });
    }
  });
  context.record({ kind: "cells", sheetId: sheet.id, area });
  for (const anchor of others) {
    context.record({ kind: "cells", sheetId: sheet.id, area: { ...anchor, rowCount: 1, columnCount: 1 } });
  }
}

/** Conditional formats and validation leave the cleared cells and stay on the others. */
function clearRules({ sheet, area }: RangeState, context: HostContext): void {
  for (const part of ["conditionalFormats", "dataValidations"] as const) {
    const touching = sheet[part].filter((rule) =>
      rule.areas.some((one) => intersectAreas(one, area) !== null),
    );
    for (const rule of touching) {
      rule.areas = rule.areas.flatMap((one) => subtractArea(one, area));
    }
    if (touching.length > 0) {
      // Both lists hold rules with areas; the filter keeps each list's own kind.
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
      sheet.dataValidations = sheet.dataValidations.filter(({ areas }) => areas.length > 0);
      touchSheet(context, sheet, part);
    }
  }
}

function clearLinks({ sheet, area }: RangeState, context: HostContext): void {
  const kept = sheet.hyperlinks.filter((link) => intersectAreas(link.area, area) === null);
  if (kept.length < sheet.hyperlinks.length) {
    sheet.hyperlinks = kept;
    touchSheet(context, sheet, "hyperlinks");
  }
}
