import type { Area, SheetModel } from "../../model/index.ts";
import { intersectAreas } from "../intersectAreas.ts";
import { subtractArea } from "../subtractArea.ts";

/** Takes an area out of all validations; those that lose their last cell go. */
export function cutValidations(sheet: SheetModel, hole: Area): void {
  for (const validation of sheet.dataValidations) {
    if (validation.areas.some((area) => intersectAreas(area, hole) !== null)) {
      validation.areas = validation.areas.flatMap((area) => subtractArea(area, hole));
      delete validation.source;
    }
  }
  sheet.dataValidations = sheet.dataValidations.filter(({ areas }) => areas.length > 0);
}
