import type { AlignmentStyle, StyleModel } from "../../model/index.ts";
import { asBoolean, asChoice, asNumber } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { HostError, invalidArgument } from "../../protocol/hostError.ts";
import { defineObject, type PropertyDefinition } from "../defineObject.ts";
import { hostObject, type RangeAreasState } from "../states.ts";
import { autofitColumns, autofitRows } from "./autofit.ts";
import { applyStyle } from "./applyStyle.ts";
import { columnForWriting, rowForWriting } from "./lines.ts";
import { columnWidthChars, columnWidthPoints, rowHeightPoints } from "./sizes.ts";
import { commonStyle } from "./styles.ts";

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const readingOrders = ["Context", "LeftToRight", "RightToLeft"] as const;
const maxIndent = 250;
/** 409 points, Excel's highest row; 255 characters, its widest column. */
const maxRowHeight = 409;
const maxColumnChars = 255.7109375;

/** A range's alignment and sizes, and the way to font, fill, borders and protection. */
export const rangeFormat = defineObject("RangeFormat", {
  exists: ({ sheet }, context) => context.workbook.sheets.includes(sheet),
  properties: {
    horizontalAlignment: alignment("horizontal", (value) => asChoice(value, horizontals)),
    verticalAlignment: alignment("vertical", (value) => asChoice(value, verticals)),
    wrapText: alignment("wrapText", asBoolean),
    shrinkToFit: alignment("shrinkToFit", asBoolean),
    readingOrder: alignment("readingOrder", (value) => asChoice(value, readingOrders)),
    indentLevel: alignment("indentLevel", (value) => between(asNumber(value), 0, maxIndent)),
    textOrientation: alignment("textOrientation", (value) => {
      const degrees = asNumber(value);
      return degrees === 180 ? degrees : between(degrees, -90, 90);
    }),
    columnWidth: {
      get: ({ sheet, areas }) =>
        common(
          areas.map(({ column, columnCount }) => [column, columnCount]),
          (index) => columnWidthPoints(sheet, sheet.columns.get(index)?.widthChars ?? null),
        ),
      set: (target, value, context) => {
        setColumnWidth(target, asNumber(value), context);
      },
    },
    rowHeight: {
      get: ({ sheet, areas }) =>
        common(
          areas.map(({ row, rowCount }) => [row, rowCount]),
          (index) => rowHeightPoints(sheet, sheet.rows.get(index)?.heightPoints ?? null),
        ),
      set: (target, value, context) => {
        setRowHeight(target, asNumber(value), context);
      },
    },
  },
  objects: {
    font: (range) => hostObject("RangeFont", range),
    fill: (range) => hostObject("RangeFill", range),
    borders: (range) => hostObject("RangeBorderCollection", range),
    protection: (range) => hostObject("FormatProtection", range),
  },
  methods: {
    autofitColumns: (range, _args, context) => {
      autofitColumns(range, context);
    },
    autofitRows: (range, _args, context) => {
      autofitRows(range, context);
    },
    adjustIndent: (range, args, context) => {
      const amount = args.number(0);
      applyStyle(context, range, (style) => ({
        ...style,
        alignment: { ...style.alignment, indentLevel: Math.max(0, style.alignment.indentLevel + amount) },
      }));
    },
  },
});

/** One field of the alignment as a property: null where the cells differ. */
function alignment<Field extends keyof AlignmentStyle>(
  field: Field,
  read: (value: unknown) => AlignmentStyle[Field],
): PropertyDefinition<RangeAreasState> {
  return {
    get: (target, context) => commonStyle(context.workbook, target, (style) => style.alignment[field]),
    set: (range, value, context) => {
      const next = read(value);
      applyStyle(context, range, (style): StyleModel => ({
        ...style,
        alignment: { ...style.alignment, [field]: next },
      }));
    },
  };
}

function between(value: number, low: number, high: number): number {
  if (value < low || value > high) {
    throw invalidArgument();
  }
  return value;
}

/** What all lines of all spans have in common; null when they differ. Of whole rows and columns the first count. */
function common(
  spans: readonly (readonly [first: number, count: number])[],
  read: (index: number) => number,
): number | null {
  const values = new Set<number>();
  for (const [first, count] of spans) {
    for (let index = first; index < first + Math.min(count, 20_000) && values.size < 2; index += 1) {
      values.add(read(index));
    }
  }
  const [value] = values;
  return value !== undefined && values.size === 1 ? value : null;
}

function setColumnWidth({ sheet, areas }: RangeAreasState, points: number, context: HostContext): void {
  requireAllowed(sheet.protection?.options.allowFormatColumns);
  const chars = between(columnWidthChars(points), 0, maxColumnChars);
  for (const area of areas) {
    for (let index = area.column; index < area.column + area.columnCount; index += 1) {
      Object.assign(columnForWriting(sheet, index), { widthChars: chars, hidden: chars === 0 });
    }
    context.record({ kind: "formats", sheetId: sheet.id, area });
  }
}

function setRowHeight({ sheet, areas }: RangeAreasState, points: number, context: HostContext): void {
  requireAllowed(sheet.protection?.options.allowFormatRows);
  between(points, 0, maxRowHeight);
  for (const area of areas) {
    for (let index = area.row; index < area.row + area.rowCount; index += 1) {
      Object.assign(rowForWriting(sheet, index), { heightPoints: points, hidden: points === 0 });
    }
    context.record({ kind: "formats", sheetId: sheet.id, area });
  }
}

function requireAllowed(isAllowed: boolean | undefined): void {
  if (isAllowed === false) {
    throw new HostError("AccessDenied", "You cannot perform the requested operation.");
  }
}
