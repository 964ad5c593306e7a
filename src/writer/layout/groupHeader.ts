import type { Area, BlockPlan, StylePlan } from "../../sheet/index.ts";
import { styles } from "../theme/styles.ts";

/** A heading over several columns. */
export interface HeaderGroup {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** The row above the column headers: each group's text over its columns. Groups without a text or column are left out. */
export function groupHeader(
  row: number,
  groups: readonly HeaderGroup[],
): {
  readonly blocks: readonly BlockPlan[];
  readonly styles: readonly StylePlan[];
  readonly merges: readonly Area[];
} {
  const shown = groups.filter(({ text, left, right }) => text !== "" && right >= left);
  const areas = shown.map(({ left, right }) => ({ top: row, left, bottom: row, right }));
  return {
    blocks: shown.map(({ text, left }) => ({ top: row, left, cells: [[text]] })),
    styles: areas.map((area) => ({ area, style: styles.group })),
    merges: areas.filter(({ left, right }) => right > left),
  };
}
