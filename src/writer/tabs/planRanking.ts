import { gradeOf, rankOf, scoreOf } from "../../core/index.ts";
import type { PlannedCell, SheetPlan } from "../../sheet/index.ts";
import { quotedSheetName } from "../../sheet/index.ts";
import { rowR1C1 } from "../formulas/reference.ts";
import type { DerivedCell } from "../layout/columnParts.ts";
import { figure } from "../layout/figure.ts";
import { gradeRules } from "../layout/gradeRules.ts";
import { gradeTexts } from "../layout/gradeTexts.ts";
import { listBody, listHeaderRow, listTab, type ListColumn } from "../layout/listTab.ts";
import type { Book } from "../model/book.ts";
import { colors } from "../theme/colors.ts";
import { scoreFormat } from "../theme/numberFormats.ts";
import { styles } from "../theme/styles.ts";
import { mostRankedByFormula } from "./summary/rankFormula.ts";
import type { SummaryLayout } from "./summary/summaryLayout.ts";
import { summaryColumn } from "./summaryColumn.ts";

/**
 * Everybody in order of rank. Where ranks are formulas the order is one too: two hidden columns number the summary's
 * rows in order of rank (equal ranks in the order of the list) and find the row of each place.
 */
export function planRanking(book: Book, summary: SummaryLayout): SheetPlan {
  const { texts, dataset, result, policy } = book;
  const { size } = dataset;
  // People without a score have no place; their lines at the end stay empty until they get one.
  const order = Array.from({ length: size }, (_, row) => row)
    .filter((row) => rankOf(result, row) !== null)
    .sort((left, right) => (rankOf(result, left) ?? 0) - (rankOf(result, right) ?? 0) || left - right);
  const isFormula =
    book.isLive &&
    policy.ranking.method === "competition" &&
    policy.ranking.tieBreaks.length === 0 &&
    size <= mostRankedByFormula;
  const orderColumn = 8;
  const placeColumn = 7;
  const of = (column: number): string => summaryColumn(book, summary, column);
  const looked =
    (column: number, valueOf: (row: number) => PlannedCell) =>
    (index: number): DerivedCell => {
      const row = order[index];
      if (!book.isLive) return { value: row === undefined ? null : valueOf(row), mark: null };
      const cell = `INDEX(${of(column)},${rowR1C1(placeColumn)})`;
      return { formulaR1C1: `=IFERROR(IF(${cell}="","",${cell}),"")` };
    };
  const { ids, names, departments } = dataset.employees;
  const format = scoreFormat(policy.grades.displayRounding);
  const right = { numberFormat: format, horizontal: "right" } as const;
  /** The summary's row beside the formula's own: both lists have equally many rows. */
  const distance = summary.bodyTop - (listHeaderRow + 1);
  const rankSheet = `${quotedSheetName(texts.tabs.summary)}!`;
  const rankColumn = `C${String(summary.columns.rank + 1)}`;
  const beside = (shift: number): string => {
    const rows = distance + shift;
    return `R${rows === 0 ? "" : `[${String(rows)}]`}${rankColumn}`;
  };
  const rank = `${rankSheet}${beside(0)}`;
  const above = `${rankSheet}R${String(summary.bodyTop + 1)}${rankColumn}:${beside(-1)}`;
  const columns: readonly ListColumn[] = [
    {
      header: texts.common.rank,
      cellAt: looked(summary.columns.rank, (row) => rankOf(result, row)),
      style: { ...styles.center, ...styles.strong },
    },
    {
      header: texts.common.id,
      cellAt: looked(summary.columns.id, (row) => ids[row] ?? null),
      style: styles.text,
      shows: ids,
    },
    {
      header: texts.common.name,
      cellAt: looked(summary.columns.name, (row) => names[row] ?? null),
      style: styles.text,
      shows: names,
    },
    {
      header: texts.common.department,
      cellAt: looked(summary.columns.department, (row) => departments[row] ?? null),
      style: styles.text,
      shows: departments,
    },
    {
      header: texts.common.total,
      cellAt: looked(summary.columns.total, (row) => figure(scoreOf(result, row))),
      style: { ...right, ...styles.strong },
    },
    {
      header: texts.list.gap,
      cellAt: (index) => {
        if (index === 0) return null;
        if (book.isLive) return { formulaR1C1: `=IF(COUNT(R[-1]C5,RC5)=2,R[-1]C5-RC5,"")` };
        const [above, row] = [order[index - 1], order[index]];
        const better = above === undefined ? null : scoreOf(result, above);
        const own = row === undefined ? null : scoreOf(result, row);
        return better === null || own === null ? null : figure(better - own);
      },
      style: right,
    },
    {
      header: texts.common.grade,
      cellAt: looked(summary.columns.grade, (row) => gradeOf(result, row)),
      style: { ...styles.center, ...styles.strong },
      shows: gradeTexts(policy),
    },
    ...(book.isLive
      ? [
          {
            header: "#",
            cellAt: (index: number): DerivedCell =>
              isFormula
                ? { formulaR1C1: `=IFERROR(MATCH(ROW()-5,R6C9:R${String(size + 5)}C9,0),"")` }
                : { value: placeOf(order[index]), mark: "written" },
            style: styles.center,
          },
        ]
      : []),
    ...(isFormula
      ? [
          {
            header: "##",
            cellAt: (index: number): DerivedCell =>
              index === 0
                ? { formulaR1C1: `=IF(ISNUMBER(${rank}),${rank},"")` }
                : { formulaR1C1: `=IF(ISNUMBER(${rank}),${rank}+COUNTIF(${above},${rank}),"")` },
            style: styles.center,
          },
        ]
      : []),
  ];
  const sheet = listTab(book, {
    id: "ranking",
    title: texts.list.rankingTitle,
    columns,
    count: size,
    table: null,
    note: null,
  });
  return {
    ...sheet,
    tabColor: colors.header,
    hiddenColumns: columns.flatMap((_, index) =>
      index === placeColumn || index === orderColumn ? [index] : [],
    ),
    conditionalFormats: [
      {
        kind: "dataBar",
        area: listBody(4, size),
        color: colors.bar,
        min: policy.scoreScale.min,
        max: policy.scoreScale.max,
      },
      ...gradeRules(book, listBody(6, size)),
    ],
  };
}

/** Number of the summary's row; a text where there is none, since an empty place would mean all rows. */
const placeOf = (row: number | undefined): PlannedCell => (row === undefined ? "–" : row + 1);
