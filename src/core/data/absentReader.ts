import type { LeafReader } from "./leafReader.ts";
import { LeafState } from "./leafReader.ts";

/** A leaf for which nobody has entries. */
export const absentReader: LeafReader = {
  direct: null,
  allowsNotApplicable: false,
  measures: [],
  read: (_row, _role, reading) => {
    reading.state = LeafState.missing;
    reading.isRaterGroupAbsent = false;
    return Number.NaN;
  },
};
