import { gradeOf, rankOf, scoreOf } from "../../core/index.ts";
import type { PlannedCell, SheetPlan } from "../../sheet/index.ts";
import { rowR1C1 } from "../formulas/reference.ts";
import type { DerivedCell } from "../layout/columnParts.ts";
import { figure } from "../layout/figure.ts";
import { gradeRules } from "../layout/gradeRules.ts";
import { listBody, listTab, type ListColumn } from "../layout/listTab.ts";
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
  const order = Array.from({ length: size }, (_, row) => row).sort(
    (left, right) => (rankOf(result, left) ?? Infinity) - (rankOf(result, right) ?? Infinity) || left - right,
  );
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
      if (!book.isLive) return { value: valueOf(order[index] ?? 0), mark: null };
      const cell = `INDEX(${of(column)},${rowR1C1(placeColumn)})`;
      return { formulaR1C1: `=IFERROR(IF(${cell}="","",${cell}),"")` };
    };
  const { ids, names, departments } = dataset.employees;
  const format = scoreFormat(policy.grades.displayRounding);
  const right = { numberFormat: format, horizontal: "right" } as const;
  const ranks = `INDEX(${of(summary.columns.rank)},ROW()-${String(5)})`;
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
    },
    {
      header: texts.common.name,
      cellAt: looked(summary.columns.name, (row) => names[row] ?? null),
      style: styles.text,
    },
    {
      header: texts.common.department,
      cellAt: looked(summary.columns.department, (row) => departments[row] ?? null),
      style: styles.text,
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
        const above = scoreOf(result, order[index - 1] ?? 0);
        const own = scoreOf(result, order[index] ?? 0);
        return above === null || own === null ? null : figure(above - own);
      },
      style: right,
    },
    {
      header: texts.common.grade,
      cellAt: looked(summary.columns.grade, (row) => gradeOf(result, row)),
      style: { ...styles.center, ...styles.strong },
    },
    ...(book.isLive
      ? [
          {
            header: "#",
            cellAt: (index: number): DerivedCell =>
              isFormula
                ? { formulaR1C1: `=IFERROR(MATCH(ROW()-5,R6C9:R${String(size + 5)}C9,0),"")` }
                : { value: (order[index] ?? 0) + 1, mark: "written" },
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
                ? { formulaR1C1: `=IF(ISNUMBER(${ranks}),${ranks},"")` }
                : {
                    formulaR1C1: `=IF(ISNUMBER(${ranks}),${ranks}+COUNTIF(${headOf(of(summary.columns.rank))}:INDEX(${of(summary.columns.rank)},ROW()-6),${ranks}),"")`,
                  },
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
    columnWidths: {
      ...sheet.columnWidths,
      1: Math.max(12, sheet.columnWidths[1] ?? 0),
      2: 14,
      3: 18,
    },
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

/** The first cell of a column's reference. */
const headOf = (reference: string): string => reference.split(":")[0] ?? reference;
