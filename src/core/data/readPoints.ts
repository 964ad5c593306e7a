import type { Measure } from "../dataset.ts";
import { absentState } from "./absentState.ts";
import type { LeafReader } from "./leafReader.ts";
import { LeafState } from "./leafReader.ts";

/** Points that were computed elsewhere count as they stand. */
export function readPoints(measure: Measure): LeafReader {
  const { values } = measure;
  return {
    direct: { values, factor: 1, offset: 0, min: -Infinity, max: Infinity },
    measures: [measure],
    read: (row, _role, reading) => {
      const points = values[row] ?? Number.NaN;
      reading.isRaterGroupAbsent = false;
      reading.state = Number.isNaN(points) ? absentState(measure, row, true) : LeafState.value;
      return points;
    },
  };
}
