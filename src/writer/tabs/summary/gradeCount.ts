import { gradeOf, gradeScaleOf } from "../../../core/index.ts";
import type { Area, ChartPlan, SheetPlan } from "../../../sheet/index.ts";
import { columnParts, type DerivedCell } from "../../layout/columnParts.ts";
import { figure } from "../../layout/figure.ts";
import { gradeRules } from "../../layout/gradeRules.ts";
import { joinParts } from "../../layout/joinParts.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { numberFormats } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";
import type { SummaryLayout } from "./summaryLayout.ts";
import type { SummaryRefs } from "./summaryRefs.ts";

/** Rows that the block takes, by the chart's height. */
export const gradeCountRows = 15;
/** Columns of grade, people and share; the chart begins after a gap. */
const left = 1;
const chartLeft = left + 4;
const chartColumns = 8;

/** Below the list: how many people have which grade, with a chart beside it. */
export function gradeCount(
  book: Book,
  layout: SummaryLayout,
  refs: SummaryRefs,
  top: number,
): Pick<SheetPlan, "blocks" | "fills" | "styles" | "charts" | "conditionalFormats"> {
  const { texts, policy, result, isLive } = book;
  const grades = gradeScaleOf(policy.grades).bands.map(({ grade }) => grade);
  const labels = Array.from({ length: result.size }, (_, row) => gradeOf(result, row));
  const counts = grades.map((grade) => labels.filter((own) => own === grade).length);
  const sum = counts.reduce((total, count) => total + count, 0);
  const body = top + 1;
  const last = top + grades.length;
  const peopleColumn = `R${String(body + 1)}C${String(left + 2)}:R${String(last + 1)}C${String(left + 2)}`;
  const derived = (formulaR1C1: string, value: number): DerivedCell =>
    isLive ? { formulaR1C1 } : { value: figure(value), mark: null };
  const people = (index: number): DerivedCell =>
    index === grades.length
      ? derived(`=SUM(${peopleColumn})`, sum)
      : derived(`=SUMPRODUCT(1*(${refs.column(layout.columns.grade)}=RC[-1]))`, counts[index] ?? 0);
  const share = (index: number): DerivedCell =>
    derived(
      `=IF(SUM(${peopleColumn})=0,0,RC[-1]/SUM(${peopleColumn}))`,
      sum === 0 ? 0 : (counts[index] ?? sum) / sum,
    );
  const parts = joinParts([
    columnParts(body, left + 1, grades.length + 1, people),
    columnParts(body, left + 2, grades.length + 1, share),
  ]);
  const area = (from: number, to: number, column: number, right = column): Area => ({
    ...{ top: from, left: column, bottom: to, right },
  });
  const { common, list } = texts;
  return {
    blocks: [
      { top, left, cells: [[common.grade, common.people, common.share]] },
      { top: body, left, cells: [...grades, common.all].map((text) => [text]) },
      ...parts.blocks,
    ],
    fills: parts.fills,
    styles: [
      { area: area(top, top, left, left + 2), style: styles.header },
      { area: area(body, last + 1, left, left + 2), style: { ...styles.body, ...styles.center } },
      { area: area(body, last + 1, left + 2), style: { numberFormat: numberFormats.percent } },
      { area: area(last + 1, last + 1, left, left + 2), style: { ...styles.strong, fill: colors.section } },
    ],
    charts: [chart()],
    conditionalFormats: gradeRules(book, area(body, last, left)),
  };

  function chart(): ChartPlan {
    const cells = (column: number) => ({ sheetId: null, area: area(body, last, column) });
    return {
      name: "KPI_Grades",
      kind: "column",
      title: list.chartCount,
      categories: cells(left),
      series: [{ name: common.people, values: cells(left + 1), color: colors.accent }],
      valueAxis: { title: null, min: 0, max: null },
      categoryAxisTitle: null,
      showsLegend: false,
      showsDataLabels: true,
      position: area(top, top + gradeCountRows - 1, chartLeft, chartLeft + chartColumns - 1),
    };
  }
}
