import type { BoxLevel, FollowUp, NineBoxPlace } from "../../../core/index.ts";
import { fillIn } from "../../../messages/tabs/index.ts";
import type { PlannedCell, SheetPlan, StylePlan } from "../../../sheet/index.ts";
import type { DerivedCell } from "../../layout/columnParts.ts";
import { figure } from "../../layout/figure.ts";
import { linePoints } from "../../layout/headerHeight.ts";
import { listBody, listHeaderRow, listTab } from "../../layout/listTab.ts";
import { wrappedLines } from "../../layout/wrappedLines.ts";
import { written } from "../../layout/written.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { scoreFormat } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";
import type { SummaryLayout } from "../summary/summaryLayout.ts";
import { fromSummary } from "./fromSummary.ts";
import { personColumns } from "./personColumns.ts";

const levels = ["low", "medium", "high"] as const satisfies readonly BoxLevel[];
const scoreColumn = 3;
const potentialColumn = 4;
const boxColumn = 5;
/** The boxes stand to the right of the list, after a gap. */
const boxLeft = boxColumn + 2;
const boxWidth = 24;
const chartRows = 18;

/** From the corner of the lowest to that of the best: red by way of amber to green. */
const fills = [colors.badFill, colors.badFill, colors.middleFill, colors.fairFill, colors.goodFill] as const;

/** Everybody's place by performance and potential: a list, the nine boxes with names, and a chart of the points. */
export function planNineBox(book: Book, { people }: FollowUp, summary: SummaryLayout): SheetPlan {
  const { texts, policy, dataset, options } = book;
  const { followUp } = texts;
  const placed = people.flatMap(({ row, nineBox }) => (nineBox === null ? [] : [{ row, place: nineBox }]));
  const of =
    (valueOf: (place: NineBoxPlace) => PlannedCell | DerivedCell) =>
    (index: number): PlannedCell | DerivedCell => {
      const found = placed[index];
      return found === undefined ? null : valueOf(found.place);
    };
  /** The total, where the policy takes no other score for performance. */
  const performanceOf =
    policy.followUp?.nineBox?.performanceNodeId === null
      ? fromSummary(book, summary, summary.columns.total)
      : (value: PlannedCell): DerivedCell => written(book, value);
  const score = { numberFormat: scoreFormat(policy.grades.displayRounding), horizontal: "right" } as const;
  const boxText = (performance: BoxLevel, potential: BoxLevel): string =>
    fillIn(followUp.boxText, { performance: followUp[performance], potential: followUp[potential] });
  const sheet = listTab(book, {
    id: "nineBox",
    title: followUp.nineBoxTitle,
    note: followUp.suggestionNote,
    count: placed.length,
    table: "KPI_NineBox",
    columns: [
      ...personColumns(book, (index) => placed[index]?.row),
      {
        header: followUp.performance,
        cellAt: of((place) => performanceOf(figure(place.performance))),
        style: score,
      },
      {
        header: followUp.potential,
        cellAt: of((place) => written(book, figure(place.potential))),
        style: score,
      },
      {
        header: followUp.box,
        cellAt: of(({ cell }) =>
          cell === null ? followUp.notPlaced : boxText(cell.performance, cell.potential),
        ),
        style: styles.text,
        maxWidth: 40,
      },
    ],
  });
  const namesIn = (performance: BoxLevel, potential: BoxLevel): string =>
    placed
      .filter(({ place: { cell } }) => cell?.performance === performance && cell.potential === potential)
      .map(({ row }) => dataset.employees.names[row] ?? dataset.employees.ids[row] ?? "")
      .join(options.language === "en" ? ", " : "、");
  const top = listHeaderRow;
  const boxes: PlannedCell[][] = [
    [`${followUp.potential} ↑  ${followUp.performance} →`, ...levels.map((level) => followUp[level])],
    ...levels
      .toReversed()
      .map((potential): PlannedCell[] => [
        followUp[potential],
        ...levels.map((performance) => namesIn(performance, potential)),
      ]),
  ];
  const tallest = Math.max(
    3,
    ...boxes.flatMap((row) =>
      row.map((cell) => wrappedLines(typeof cell === "string" ? cell : "", boxWidth - 2)),
    ),
  );
  // A box takes several rows of the list beside it, so that neither sets the other's height.
  const rowsPerBox = Math.max(2, Math.ceil((tallest * linePoints) / 18));
  const boxTop = (index: number): number => top + 1 + index * rowsPerBox;
  const chartTop = boxTop(3) + 2;
  const body = (column: number) => ({ sheetId: null, area: listBody(column, placed.length) });
  return {
    ...sheet,
    tabColor: colors.good,
    blocks: [
      ...sheet.blocks,
      { top, left: boxLeft, cells: [boxes[0] ?? []] },
      ...boxes.slice(1).map((row, index) => ({ top: boxTop(index), left: boxLeft, cells: [row] })),
    ],
    styles: [
      ...sheet.styles,
      { area: { top, left: boxLeft, bottom: top, right: boxLeft + 3 }, style: styles.header },
      ...boxes.slice(1).flatMap((_, index) => boxStyles(boxTop(index), rowsPerBox, index)),
    ],
    merges: boxes.slice(1).flatMap((row, index) =>
      row.map((_, column) => ({
        top: boxTop(index),
        left: boxLeft + column,
        bottom: boxTop(index) + rowsPerBox - 1,
        right: boxLeft + column,
      })),
    ),
    columnWidths: {
      ...sheet.columnWidths,
      [boxLeft - 1]: 3,
      ...Object.fromEntries([0, 1, 2, 3].map((column) => [boxLeft + column, column === 0 ? 14 : boxWidth])),
    },
    charts: [
      {
        name: "KPI_NineBox_Points",
        kind: "scatter",
        title: followUp.boxChart,
        categories: null,
        series: [
          {
            name: followUp.potential,
            xValues: body(scoreColumn),
            values: body(potentialColumn),
            color: colors.accent,
          },
        ],
        valueAxis: { title: followUp.potential, min: policy.scoreScale.min, max: policy.scoreScale.max },
        categoryAxisTitle: followUp.performance,
        showsLegend: false,
        showsDataLabels: false,
        position: { top: chartTop, left: boxLeft, bottom: chartTop + chartRows - 1, right: boxLeft + 3 },
      },
    ],
  };
}

/** One row of boxes: its label, then low to high performance, by colour and by words. */
function boxStyles(top: number, rows: number, index: number): readonly StylePlan[] {
  const area = (column: number) => ({
    top,
    left: boxLeft + column,
    bottom: top + rows - 1,
    right: boxLeft + column,
  });
  const borders = { edges: ["top", "bottom", "left", "right"], color: colors.line } as const;
  return [
    { area: area(0), style: { ...styles.group, ...styles.center } },
    ...levels.map((_, performance) => ({
      area: area(performance + 1),
      style: {
        fill: fills[performance + 2 - index] ?? colors.middleFill,
        wraps: true,
        borders,
        horizontal: "left",
        vertical: "center",
      } as const,
    })),
  ];
}
