import type { BlockPlan, ChartPlan, PlannedCell, SheetPlan, StylePlan } from "../../sheet/index.ts";
import { columnLetters, quotedSheetName } from "../../sheet/index.ts";
import { emptySheet } from "../layout/emptySheet.ts";
import { gradeRules } from "../layout/gradeRules.ts";
import { heading } from "../layout/heading.ts";
import { pageFor } from "../layout/pageFor.ts";
import type { Book } from "../model/book.ts";
import { colors } from "../theme/colors.ts";
import { numberFormats, scoreFormat } from "../theme/numberFormats.ts";
import { styles } from "../theme/styles.ts";
import type { SummaryLayout } from "./summary/summaryLayout.ts";

const chooserRow = 4;
const factsTop = 6;
const right = 7;

/** One printable page: the employee ID chosen from a list, everything else looked up in the summary by formulas. */
export function planPersonCard(book: Book, summary: SummaryLayout): SheetPlan {
  const { texts, dataset, tree, result, policy } = book;
  const { columns } = summary;
  const sheetName = quotedSheetName(texts.tabs.summary);
  const of = (column: number): string => {
    const letters = columnLetters(column);
    return `${sheetName}!$${letters}$${String(summary.bodyTop + 1)}:$${letters}$${String(summary.bottom + 1)}`;
  };
  const chosen = `MATCH($B$${String(chooserRow + 1)},${of(columns.id)},0)`;
  const look = (column: number): PlannedCell => {
    const cell = `INDEX(${of(column)},${chosen})`;
    return { formula: `=IFERROR(IF(${cell}="","",${cell}),"")` };
  };
  const average = (column: number): PlannedCell => ({ formula: `=IFERROR(AVERAGE(${of(column)}),"")` });
  const facts: readonly (readonly [string, PlannedCell, string, PlannedCell])[] = [
    [texts.common.name, look(columns.name), texts.common.total, look(columns.total)],
    [texts.common.department, look(columns.department), texts.common.grade, look(columns.grade)],
    [
      columns.role === null ? "" : texts.common.role,
      columns.role === null ? null : look(columns.role),
      texts.common.rank,
      look(columns.rank),
    ],
  ];
  const partsTop = factsTop + facts.length + 1;
  const compared = (top: number, names: readonly string[], first: number): BlockPlan => ({
    top,
    left: 0,
    cells: names.map((name, index) => {
      const row = String(top + index + 1);
      return [
        name,
        look(first + index),
        average(first + index),
        { formula: `=IF(COUNT(B${row},C${row})=2,B${row}-C${row},"")` },
      ];
    }),
  });
  const parts = tree.roots.map(({ node }) => node.name);
  const periods = columns.period === null ? [] : result.periods.map(({ id, name }) => name ?? id ?? "");
  const header = (text: string): PlannedCell[] => [
    text,
    texts.list.own,
    texts.list.everybody,
    texts.list.difference,
  ];
  const periodsTop = partsTop + parts.length + 2;
  const title = heading(book, texts.list.cardTitle, right);
  const bottom = periods.length === 0 ? partsTop + parts.length : periodsTop + periods.length;
  const tableStyles = (top: number, count: number): readonly StylePlan[] => [
    { area: { top, left: 0, bottom: top, right: 3 }, style: styles.header },
    { area: { top: top + 1, left: 0, bottom: top + count, right: 3 }, style: styles.body },
    {
      area: { top: top + 1, left: 1, bottom: top + count, right: 2 },
      style: { numberFormat: scoreFormat(policy.grades.displayRounding), horizontal: "right" },
    },
    {
      area: { top: top + 1, left: 3, bottom: top + count, right: 3 },
      style: { numberFormat: numberFormats.change, horizontal: "right" },
    },
  ];
  const chart = (
    kind: ChartPlan["kind"],
    name: string,
    text: string,
    top: number,
    count: number,
    position: ChartPlan["position"],
  ): ChartPlan => ({
    name,
    kind,
    title: text,
    categories: { sheetId: null, area: { top, left: 0, bottom: top + count - 1, right: 0 } },
    series: [
      {
        name: texts.list.own,
        values: { sheetId: null, area: { top, left: 1, bottom: top + count - 1, right: 1 } },
        color: colors.accent,
      },
      {
        name: texts.list.everybody,
        values: { sheetId: null, area: { top, left: 2, bottom: top + count - 1, right: 2 } },
        color: colors.quiet,
      },
    ],
    valueAxis: {
      title: null,
      min: kind === "line" ? null : policy.scoreScale.min,
      max: kind === "line" ? null : policy.scoreScale.max,
    },
    categoryAxisTitle: null,
    showsLegend: true,
    showsDataLabels: false,
    position,
  });
  const chartTop = bottom + 2;
  return {
    ...emptySheet("personCard", texts.tabs.personCard),
    tabColor: colors.good,
    blocks: [
      ...title.blocks,
      { top: 2, left: 0, cells: [[texts.list.chooseHint]] },
      { top: chooserRow, left: 0, cells: [[texts.list.choose, dataset.employees.ids[0] ?? null]] },
      { top: factsTop, left: 0, cells: facts },
      { top: partsTop, left: 0, cells: [header(texts.list.radar)] },
      compared(partsTop + 1, parts, columns.part),
      ...(columns.period === null
        ? []
        : [
            { top: periodsTop, left: 0, cells: [header(texts.list.trend)] },
            compared(periodsTop + 1, periods, columns.period),
          ]),
    ],
    styles: [
      ...title.styles,
      { area: { top: 2, left: 0, bottom: 2, right: 0 }, style: styles.legend },
      { area: { top: chooserRow, left: 0, bottom: chooserRow, right: 0 }, style: styles.strong },
      {
        area: { top: chooserRow, left: 1, bottom: chooserRow, right: 1 },
        style: { ...styles.center, bold: true, color: colors.parameter, fill: colors.fairFill },
      },
      {
        area: { top: factsTop, left: 0, bottom: factsTop + facts.length - 1, right: 3 },
        style: { ...styles.body, horizontal: "left" },
      },
      ...[0, 2].map((column) => ({
        area: { top: factsTop, left: column, bottom: factsTop + facts.length - 1, right: column },
        style: { color: colors.quiet },
      })),
      {
        area: { top: factsTop, left: 3, bottom: factsTop, right: 3 },
        style: { ...styles.strong, numberFormat: scoreFormat(policy.grades.displayRounding) },
      },
      ...tableStyles(partsTop, parts.length),
      ...(periods.length === 0 ? [] : tableStyles(periodsTop, periods.length)),
    ],
    rowHeights: title.rowHeights,
    columnWidths: { 0: 22, 1: 16, 2: 16, 3: 14, 4: 10, 5: 10, 6: 10, 7: 10 },
    conditionalFormats: gradeRules(book, { top: factsTop + 1, left: 3, bottom: factsTop + 1, right: 3 }),
    validations: [
      {
        area: { top: chooserRow, left: 1, bottom: chooserRow, right: 1 },
        rule: { kind: "list", source: `=${of(columns.id)}` },
        prompt: null,
        error: null,
      },
    ],
    charts: [
      chart(
        parts.length < 3 ? "column" : "radar",
        "KPI_Card_Areas",
        texts.list.radar,
        partsTop + 1,
        parts.length,
        {
          top: chartTop,
          left: 0,
          bottom: chartTop + 16,
          right: periods.length === 0 ? right : 2,
        },
      ),
      ...(periods.length === 0
        ? []
        : [
            chart("line", "KPI_Card_Trend", texts.list.trend, periodsTop + 1, periods.length, {
              top: chartTop,
              left: 3,
              bottom: chartTop + 16,
              right,
            }),
          ]),
    ],
    page: { ...pageFor(book, texts.list.cardTitle, null, "portrait"), printArea: null },
  };
}
