import type { Measure } from "../dataset.ts";
import type { AbsencePolicy } from "../policy/missingPolicy.ts";
import { absentState } from "./absentState.ts";
import { insideScale } from "./insideScale.ts";
import type { DirectColumn, LeafReader } from "./leafReader.ts";
import { LeafState } from "./leafReader.ts";

/** One column whose entries become points by a straight line: the common case, and the fast one. */
export function readDirect(
  measure: Measure,
  direct: DirectColumn,
  allowsNotApplicable: boolean,
  outOfScale: NonNullable<AbsencePolicy["outOfScale"]>,
): LeafReader {
  const { values, factor, offset, min, max } = direct;
  return {
    direct,
    allowsNotApplicable,
    measures: [measure],
    read: (row, _role, reading) => {
      reading.isRaterGroupAbsent = false;
      const entry = values[row] ?? Number.NaN;
      if (entry >= min && entry <= max) {
        reading.state = LeafState.value;
        return factor * entry + offset;
      }
      const counted = insideScale(entry, min, max, outOfScale);
      if (Number.isNaN(counted)) {
        reading.state = absentState(measure, row, allowsNotApplicable);
        return Number.NaN;
      }
      reading.state = LeafState.value;
      return factor * counted + offset;
    },
  };
}
