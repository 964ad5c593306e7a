import type { PlannedCell } from "../../sheet/index.ts";
import type { DerivedCell } from "./columnParts.ts";
import type { ListColumn } from "./listTab.ts";
import { styles } from "../theme/styles.ts";

/** Makes columns of a list of these lines: what a cell shows is taken from the line of its row; longer texts than the widest wrap. */
export function columnsOf<Line>(lines: readonly Line[], widest = 28) {
  return (
    header: string,
    cellOf: (line: Line) => PlannedCell | DerivedCell,
    style: ListColumn["style"] = styles.text,
    maxWidth = widest,
  ): ListColumn => ({
    header,
    cellAt: (index) => {
      const line = lines[index];
      return line === undefined ? null : cellOf(line);
    },
    style,
    maxWidth,
  });
}
