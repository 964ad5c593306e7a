import type { AppraisalPolicy, EpochDay } from "../../core/index.ts";
import { fillIn } from "../../messages/tabs/index.ts";
import type { TemplateSheetTexts } from "../../messages/template/index.ts";
import type { Area, SheetPlan } from "../../sheet/index.ts";
import { columnWidth } from "../layout/columnWidth.ts";
import { colors } from "../theme/colors.ts";
import { styles } from "../theme/styles.ts";
import { identityColumns } from "./identityColumns.ts";
import { leafColumns } from "./leafColumns.ts";
import { plainSheet } from "./plainSheet.ts";
import type { SheetColumn } from "./sheetColumn.ts";

/** Rows below the example people that are ready for typing. */
const spareRows = 24;
const headerTop = 2;

/** A score sheet with example people and rows to fill. */
export function planScoreSheet(
  policy: AppraisalPolicy,
  period: { readonly id: string; readonly name: string } | null,
  texts: TemplateSheetTexts,
  asOf: EpochDay,
): SheetPlan {
  const leaves = leafColumns(policy, texts);
  const depth = leaves[0]?.headings.length ?? 1;
  const columns = [...identityColumns(policy, texts, asOf), ...leaves];
  const identityCount = columns.length - leaves.length;
  const header = Array.from({ length: depth }, (_, row) =>
    columns.map(({ headings }) => headings[row] ?? null),
  );
  const people = columns[0]?.cells.length ?? 0;
  const body = Array.from({ length: people }, (_, person) =>
    columns.map(({ cells }) => cells[person] ?? null),
  );
  const bodyTop = headerTop + depth;
  const bottom = bodyTop + people + spareRows - 1;
  const right = columns.length - 1;
  const { min, max } = policy.scoreScale;
  const title = fillIn(texts.scoresTitle, { policy: policy.name });
  const name = period === null ? texts.scores : period.name;
  const down = (left: number, to = left): Area => ({ top: bodyTop, left, bottom, right: to });
  return {
    ...plainSheet(`scores-${period?.id ?? "all"}`, name),
    blocks: [
      { top: 0, left: 0, cells: [[title]] },
      { top: 1, left: 0, cells: [[fillIn(texts.scoresNote, { min: String(min), max: String(max) })]] },
      { top: headerTop, left: 0, cells: header },
      { top: bodyTop, left: 0, cells: body },
    ],
    styles: [
      { area: { top: 0, left: 0, bottom: 0, right }, style: styles.title },
      { area: { top: 1, left: 0, bottom: 1, right }, style: styles.subtitle },
      { area: { top: headerTop, left: 0, bottom: bodyTop - 1, right }, style: styles.header },
      { area: down(0, right), style: { ...styles.body, ...grid } },
      { area: down(identityCount, right), style: { ...styles.input, horizontal: "center" } },
      ...columns.flatMap(({ kind }, column) =>
        kind === "day"
          ? [{ area: down(column), style: { numberFormat: "yyyy-mm-dd", horizontal: "center" } as const }]
          : [],
      ),
    ],
    merges: headerMerges(header, headerTop),
    validations: columns.flatMap(({ kind, choices }, column) => {
      const area = down(column);
      if (kind === "choice")
        return [{ area, rule: { kind: "list", source: choices }, prompt: null, error: null } as const];
      // N/A stays possible: a person says so in the sheet, and the check knows it.
      return [];
    }),
    columnWidths: Object.fromEntries(columns.map((column, index) => [index, widthOf(column)])),
    rowHeights: [
      { top: 0, bottom: 0, points: 28 },
      { top: headerTop, bottom: bodyTop - 1, points: 32 },
    ],
    freeze: { rows: bodyTop, columns: 2 },
  };
}

const grid = {
  borders: {
    edges: ["insideHorizontal", "insideVertical", "bottom", "top", "left", "right"],
    color: colors.line,
  },
} as const;

function widthOf({ headings, cells, kind }: SheetColumn): number {
  const own = headings.findLast((text) => text !== null) ?? "";
  const texts = kind === "day" ? ["2026-01-01"] : cells.map((cell) => (cell === null ? null : String(cell)));
  return columnWidth(texts, own, { min: 9, max: 22 });
}

/** A heading reaches over empty ones to its right that have headings below, and over empty ones below it. */
function headerMerges(header: readonly (readonly (string | null)[])[], top: number): readonly Area[] {
  return header.flatMap((row, r) =>
    row.flatMap((text, c): Area[] => {
      if (text === null) return [];
      let right = c;
      const isGroup = header[r + 1]?.[c] !== null && header[r + 1] !== undefined;
      const belongs = (column: number): boolean =>
        column < row.length &&
        row[column] === null &&
        header.slice(0, r).every((above) => above[column] === null);
      while (isGroup && belongs(right + 1)) right += 1;
      let bottom = r;
      while (right === c && header[bottom + 1]?.[c] === null) bottom += 1;
      return right === c && bottom === r ? [] : [{ top: top + r, left: c, bottom: top + bottom, right }];
    }),
  );
}
