import { isSameArea, type Area, type CellModel } from "../../model/index.ts";
import { fromFileFormula } from "../formula/fromFileFormula.ts";
import { RichTextSource } from "./readCell.ts";

/** Whether the file's cell still says everything the model's cell says. */
export function sameCellContent(before: CellModel, now: CellModel): boolean {
  return (
    before.styleId === now.styleId &&
    sameValue(before, now) &&
    (before.formula === null ? now.formula === null : sameFormula(before, now))
  );
}

/**
 * Whether two cells have the same formula over the same area, so that the file's own spelling may stay.
 *
 * @param spelled - The file's spelling, where only that is known.
 */
export function sameFormula(
  before: Pick<CellModel, "formula" | "array">,
  now: CellModel,
  spelled?: string,
): boolean {
  const formula = spelled === undefined ? before.formula : fromFileFormula(spelled);
  return (
    formula === now.formula &&
    (before.array?.kind === now.array?.kind || isLoneDynamic(before, now)) &&
    sameArea(before.array?.area, now.array?.area)
  );
}

/** The file marks a formula as dynamic that fills one cell; the model need not say so. */
function isLoneDynamic(before: Pick<CellModel, "array">, now: CellModel): boolean {
  return before.array?.kind === "dynamic" && now.array === undefined && isLone(before.array.area);
}

function isLone(area: Area): boolean {
  return area.rowCount === 1 && area.columnCount === 1;
}

function sameArea(one: Area | undefined, other: Area | undefined): boolean {
  if (one === undefined || other === undefined) {
    return one === other || isLone(one ?? other ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  }
  return isSameArea(one, other);
}

function sameValue(before: CellModel, now: CellModel): boolean {
  const lostItsRuns = before.source instanceof RichTextSource && !(now.source instanceof RichTextSource);
  if (lostItsRuns) {
    return false;
  }
  const [one, other] = [before.value, now.value];
  return typeof one === "object" && typeof other === "object" && one !== null && other !== null
    ? one.error === other.error
    : Object.is(one, other) || (one === 0 && other === 0);
}
