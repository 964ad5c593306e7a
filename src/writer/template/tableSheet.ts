import type { PlannedCell, SheetPlan } from "../../sheet/index.ts";
import { columnWidth } from "../layout/columnWidth.ts";
import { styles } from "../theme/styles.ts";
import { plainSheet } from "./plainSheet.ts";

const headerRow = 2;
/** Rows that are ready for typing. */
const spareRows = 60;

/** One column of a table to fill. */
export interface TableSheetColumn {
  readonly heading: string;
  readonly isDay: boolean;
  /** What may be chosen; empty where anything may be typed. */
  readonly choices: readonly string[];
  readonly cells: readonly PlannedCell[];
  /** Texts of several words wrap inside a wider column. */
  readonly isWide: boolean;
}

/** A sheet with a title, a line that says what it is for, and one table to fill. */
export function tableSheet(
  id: string,
  name: string,
  note: string,
  columns: readonly TableSheetColumn[],
): SheetPlan {
  const header = columns.map(({ heading }) => heading);
  const right = header.length - 1;
  const filled = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const bottom = headerRow + filled + spareRows;
  const down = (index: number) => ({ top: headerRow + 1, left: index, bottom, right: index });
  const rows = Array.from({ length: filled }, (_, row) => columns.map(({ cells }) => cells[row] ?? null));
  return {
    ...plainSheet(id, name),
    blocks: [
      { top: 0, left: 0, cells: [[name]] },
      { top: 1, left: 0, cells: [[note]] },
      { top: headerRow, left: 0, cells: [header, ...rows] },
    ],
    styles: [
      { area: { top: 0, left: 0, bottom: 0, right }, style: styles.title },
      { area: { top: 1, left: 0, bottom: 1, right }, style: styles.subtitle },
      { area: { top: headerRow, left: 0, bottom: headerRow, right }, style: styles.header },
      { area: { ...down(0), right }, style: { ...styles.body, wraps: true } },
      ...columns.flatMap(({ isDay }, index) =>
        isDay ? [{ area: down(index), style: { numberFormat: "yyyy-mm-dd" } }] : [],
      ),
    ],
    validations: columns.flatMap(({ choices }, index): SheetPlan["validations"] =>
      choices.length < 2
        ? []
        : [{ area: down(index), rule: { kind: "list", source: choices }, prompt: null, error: null }],
    ),
    columnWidths: Object.fromEntries(
      columns.map(({ heading, isWide }, index) => [
        index,
        columnWidth([], heading, { min: isWide ? 22 : 12, max: 30 }),
      ]),
    ),
    rowHeights: [{ top: 0, bottom: 0, points: 28 }],
    freeze: { rows: headerRow + 1, columns: 1 },
  };
}
