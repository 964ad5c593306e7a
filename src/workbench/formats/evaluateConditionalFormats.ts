import {
  getCell,
  usedArea,
  type Area,
  type CellPosition,
  type CellValue,
  type ConditionalFormatModel,
  type DifferentialStyle,
  type SheetModel,
} from "../../host/model/index.ts";
import { barLooks } from "./barLooks.ts";
import { intersect } from "./intersect.ts";
import type { ConditionalLook } from "./looks.ts";
import { matchesRule, type Comparison } from "./matchesRule.ts";
import type { RuleCell } from "./ruleCell.ts";
import { iconLooks, scaleColours } from "./scales.ts";

/** Computes a formula for each of some cells; relative references are seen from `origin`. */
export type FormulaEvaluator = (
  formula: string,
  origin: CellPosition,
  cells: readonly CellPosition[],
) => readonly CellValue[];

/** Keys of the result. */
export function cellKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}

/**
 * Says what a sheet's conditional formats make of its cells, by `cellKey`.
 * A rule that comes first wins where two set the same thing; after one that stops, later rules leave a cell alone.
 */
export function evaluateConditionalFormats(
  sheet: SheetModel,
  evaluate: FormulaEvaluator,
): ReadonlyMap<string, ConditionalLook> {
  const looks = new Map<string, ConditionalLook>();
  const stopped = new Set<string>();
  for (const format of [...sheet.conditionalFormats].sort((one, other) => one.priority - other.priority)) {
    for (const [key, look] of looksOf(format, sheet, evaluate)) {
      if (!stopped.has(key)) {
        looks.set(key, merge(looks.get(key), look));
        if (format.stopIfTrue) {
          stopped.add(key);
        }
      }
    }
  }
  return looks;
}

type Look = readonly [key: string, look: ConditionalLook];

function looksOf(
  format: ConditionalFormatModel,
  sheet: SheetModel,
  evaluate: FormulaEvaluator,
): readonly Look[] {
  const cells = cellsOf(format.areas, sheet);
  const origin = format.areas[0] ?? { row: 0, column: 0 };
  const comparison: Comparison = {
    numbers: cells.flatMap(({ value }) => (typeof value === "number" ? [value] : [])),
    values: cells.map(({ value }) => value),
    evaluate: evaluateOnce(evaluate, origin, cells),
    origin,
  };
  switch (format.type) {
    case "ColorScale":
      return scaleColours(format, cells, comparison).map(([key, color]) => [
        key,
        { style: { fillColor: color } },
      ]);
    case "DataBar":
      return barLooks(format, cells, comparison).map(([key, bar]) => [key, { style: {}, bar }]);
    case "IconSet":
      return iconLooks(format, cells, comparison).map(([key, icon]) => [key, { style: {}, icon }]);
    default:
      return cells
        .filter((cell) => matchesRule(format, cell, comparison))
        .map(({ key }) => [key, { style: format.format }]);
  }
}

/** Each formula of a rule is computed for all its cells at once, when it is first asked for; constants never. */
function evaluateOnce(
  evaluate: FormulaEvaluator,
  origin: CellPosition,
  cells: readonly RuleCell[],
): Comparison["evaluate"] {
  const known = new Map<string, ReadonlyMap<string, CellValue>>();
  return (formula, at) => {
    const constant = constantOf(formula);
    if (constant !== undefined) {
      return constant;
    }
    let values = known.get(formula);
    if (values === undefined) {
      const results = evaluate(formula, origin, cells);
      values = new Map(cells.map(({ key }, index) => [key, results[index] ?? null]));
      known.set(formula, values);
    }
    const value = values.get(cellKey(at.row, at.column));
    return value === undefined ? (evaluate(formula, origin, [at])[0] ?? null) : value;
  };
}

/** Reads "=60" and `="text"`, the formulas most rules have. */
function constantOf(formula: string): CellValue | undefined {
  const text = formula.replace(/^=/, "").trim();
  if (/^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(text)) {
    return Number(text);
  }
  const match = /^"((?:[^"]|"")*)"$/.exec(text);
  return match?.[1]?.replaceAll('""', '"');
}

function cellsOf(areas: readonly Area[], sheet: SheetModel): readonly RuleCell[] {
  const used = usedArea(sheet);
  return areas.flatMap((area) => {
    // A rule may cover whole columns; cells below the last used one show nothing that a rule could change.
    const { row, column, rowCount, columnCount } = intersect(area, used) ?? { ...area, rowCount: 0 };
    return Array.from({ length: rowCount * columnCount }, (_, index) => {
      const at = { row: row + Math.floor(index / columnCount), column: column + (index % columnCount) };
      return {
        ...at,
        key: cellKey(at.row, at.column),
        value: getCell(sheet, at.row, at.column)?.value ?? null,
      };
    });
  });
}

function merge(first: ConditionalLook | undefined, second: ConditionalLook): ConditionalLook {
  return first === undefined
    ? second
    : { ...second, ...first, style: mergeStyles(first.style, second.style) };
}

function mergeStyles(first: DifferentialStyle, second: DifferentialStyle): DifferentialStyle {
  return {
    ...second,
    ...first,
    font: { ...second.font, ...first.font },
    border: { ...second.border, ...first.border },
  };
}
