import { gradeOf, gradeScaleOf, scoreOf } from "../../core/index.ts";
import { fillIn } from "../../messages/tabs/index.ts";
import type { SheetPlan } from "../../sheet/index.ts";
import { textLiteral } from "../formulas/reference.ts";
import type { DerivedCell } from "../layout/columnParts.ts";
import { figure } from "../layout/figure.ts";
import { listBody, listHeaderRow, listTab, type ListColumn } from "../layout/listTab.ts";
import type { Book } from "../model/book.ts";
import { shownScores } from "../model/shownScores.ts";
import { colors } from "../theme/colors.ts";
import { numberFormats, scoreFormat } from "../theme/numberFormats.ts";
import { styles } from "../theme/styles.ts";
import type { SummaryLayout } from "./summary/summaryLayout.ts";
import { summaryColumn } from "./summaryColumn.ts";

/** One line per department and one for all: people, averages, grades; with a chart of the averages. */
export function planDepartment(book: Book, summary: SummaryLayout): SheetPlan {
  const { texts, dataset, result, policy, tree, isLive, hidden } = book;
  const { departments } = dataset.employees;
  const names = [...new Set(departments)].sort((left, right) =>
    left === null ? 1 : right === null ? -1 : 0,
  );
  const count = names.length + 1;
  const rows = Array.from({ length: dataset.size }, (_, row) => row);
  const peopleOf = (index: number): readonly number[] =>
    index === names.length ? rows : rows.filter((row) => departments[row] === names[index]);
  const of = (column: number): string => summaryColumn(book, summary, column);
  /** 1 for the people of the line, as a factor of a product over the summary's rows. */
  const isMember = (index: number): string =>
    index === names.length
      ? `(${of(summary.columns.no)}>0)`
      : `(${of(summary.columns.department)}=${names[index] === null ? textLiteral("") : "RC1"})`;
  const derived =
    (formula: (index: number) => string, valueOf: (people: readonly number[]) => number | null) =>
    (index: number): DerivedCell =>
      isLive
        ? { formulaR1C1: `=${formula(index)}` }
        : { value: figure(valueOf(peopleOf(index))), mark: null };
  const average = (column: number) => (index: number) => {
    const member = `${isMember(index)}*ISNUMBER(${of(column)})`;
    return `IFERROR(SUMPRODUCT(${member},${of(column)})/SUMPRODUCT(${member}),"")`;
  };
  const whole = shownScores(book, null);
  /** None where a score among them is hidden: with the others known, it could be worked out. */
  const meanOf = (
    people: readonly number[],
    scoreAt: (row: number) => number | null,
    isHidden: (row: number) => boolean,
  ): number | null => (people.some(isHidden) ? null : mean(people.map(scoreAt)));
  const meanTotal = (people: readonly number[]): number | null =>
    meanOf(
      people,
      (row) => scoreOf(result, row),
      (row) => hidden?.isTotalHidden(row, null) ?? false,
    );
  const format = { numberFormat: scoreFormat(policy.grades.displayRounding), horizontal: "right" } as const;
  const averageColumn = 3;
  const all = listHeaderRow + count + 1;
  const grades = gradeScaleOf(policy.grades).bands.map(({ grade }) => grade);
  const columns: readonly ListColumn[] = [
    {
      header: texts.common.department,
      cellAt: (index) =>
        index === names.length ? texts.common.all : (names[index] ?? texts.list.noDepartment),
      style: { ...styles.text, ...styles.strong },
    },
    {
      header: texts.common.people,
      cellAt: derived(
        (index) => `SUMPRODUCT(1*${isMember(index)})`,
        (people) => people.length,
      ),
      style: styles.center,
    },
    {
      header: texts.list.scored,
      cellAt: derived(
        (index) => `SUMPRODUCT(${isMember(index)}*ISNUMBER(${of(summary.columns.total)}))`,
        (people) => people.filter((row) => scoreOf(result, row) !== null).length,
      ),
      style: styles.center,
    },
    {
      header: texts.list.average,
      cellAt: derived(average(summary.columns.total), meanTotal),
      style: { ...format, ...styles.strong },
    },
    {
      header: texts.list.distance,
      cellAt: derived(
        () => `IF(COUNT(RC4,R${String(all)}C4)=2,RC4-R${String(all)}C4,"")`,
        (people) => {
          const [own, everybody] = [meanTotal(people), meanTotal(rows)];
          return own === null || everybody === null ? null : own - everybody;
        },
      ),
      style: { numberFormat: numberFormats.change, horizontal: "right" },
    },
    ...tree.roots.map(({ node }, position): ListColumn => ({
      header: fillIn(texts.list.averageOf, { area: node.name }),
      cellAt: derived(average(summary.columns.part + position), (people) =>
        meanOf(
          people,
          (row) => whole.get(node.id)?.[row] ?? null,
          (row) => hidden?.isNodeHidden(row, null, node.id) ?? false,
        ),
      ),
      style: format,
    })),
    ...grades.map((grade): ListColumn => ({
      header: fillIn(texts.list.peopleWithGrade, { grade }),
      cellAt: derived(
        (index) => `SUMPRODUCT(${isMember(index)}*(${of(summary.columns.grade)}=${textLiteral(grade)}))`,
        (people) => people.filter((row) => gradeOf(result, row) === grade).length,
      ),
      style: styles.center,
    })),
  ];
  const sheet = listTab(book, {
    id: "department",
    title: texts.list.departmentTitle,
    columns,
    count,
    table: null,
    note: null,
  });
  const shown = Math.max(1, names.length);
  return {
    ...sheet,
    tabColor: colors.accent,
    page: sheet.page === null ? null : { ...sheet.page, titleColumns: { from: 0, to: 0 } },
    styles: [
      ...sheet.styles,
      {
        area: { top: all - 1, left: 0, bottom: all - 1, right: columns.length - 1 },
        style: { ...styles.strong, fill: colors.section },
      },
    ],
    conditionalFormats: [
      {
        kind: "dataBar",
        area: listBody(averageColumn, names.length),
        color: colors.bar,
        min: policy.scoreScale.min,
        max: policy.scoreScale.max,
      },
    ],
    charts: [
      {
        name: "KPI_Departments",
        kind: "column",
        title: texts.list.chartAverage,
        categories: { sheetId: null, area: listBody(0, shown) },
        series: [
          {
            name: texts.list.average,
            values: { sheetId: null, area: listBody(averageColumn, shown) },
            color: colors.accent,
          },
        ],
        valueAxis: { title: null, min: policy.scoreScale.min, max: policy.scoreScale.max },
        categoryAxisTitle: null,
        showsLegend: false,
        showsDataLabels: shown <= 20,
        position: { top: all + 1, left: 0, bottom: all + 18, right: Math.min(7, columns.length - 1) },
      },
    ],
  };
}

function mean(scores: readonly (number | null)[]): number | null {
  const there = scores.filter((score): score is number => score !== null && !Number.isNaN(score));
  return there.length === 0 ? null : there.reduce((sum, score) => sum + score, 0) / there.length;
}
