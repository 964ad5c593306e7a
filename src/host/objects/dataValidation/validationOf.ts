import type { DataValidationModel } from "../../model/index.ts";
import { intersectAreas } from "../intersectAreas.ts";
import type { RangeState } from "../states.ts";
import { subtractArea } from "../subtractArea.ts";

/** Gives the one validation of all a range's cells, or why there is not one (`Excel.DataValidationType`). */
export function validationOf({
  sheet,
  area,
}: RangeState): DataValidationModel | "None" | "Inconsistent" | "MixedCriteria" {
  const touching = sheet.dataValidations.filter(({ areas }) =>
    areas.some((each) => intersectAreas(each, area) !== null),
  );
  const [first] = touching;
  if (first === undefined) {
    return "None";
  }
  const uncovered = touching
    .flatMap(({ areas }) => areas)
    .reduce((rest, hole) => rest.flatMap((each) => subtractArea(each, hole)), [area]);
  if (uncovered.length > 0) {
    return "Inconsistent";
  }
  return touching.length === 1 ? first : "MixedCriteria";
}
