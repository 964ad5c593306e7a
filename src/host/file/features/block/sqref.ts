import type { Area } from "../../../model/area.ts";
import { parseArea, printArea } from "../../../model/address.ts";

/** Prints areas as `sqref` does: "A1:B2 D4". */
export function printSqref(areas: readonly Area[]): string {
  return areas.map(printArea).join(" ");
}

/** Reads a `sqref`; what is no area is passed over. */
export function parseSqref(text: string): Area[] {
  return text
    .split(/\s+/)
    .map((each) => parseArea(each))
    .filter((area) => area !== undefined);
}
