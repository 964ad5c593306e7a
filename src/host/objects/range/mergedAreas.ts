import { intersectAreas } from "../intersectAreas.ts";
import { hostObject, type HostObject, type RangeState } from "../states.ts";

/** `range.getMergedAreasOrNullObject`: the merges that the range touches, whole; null when there are none. */
export function mergedAreas({ sheet, area }: RangeState): HostObject | null {
  const areas = sheet.merges.filter((merge) => intersectAreas(merge, area) !== null);
  return areas.length === 0 ? null : hostObject("RangeAreas", { sheet, areas });
}
