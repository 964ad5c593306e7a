import { gradeOf, gradeScaleOf } from "../../core/index.ts";
import type { DistributionGroup } from "../../core/index.ts";
import type { SheetPlan } from "../../sheet/index.ts";
import type { DerivedCell } from "../layout/columnParts.ts";
import { figure } from "../layout/figure.ts";
import { gradeRules } from "../layout/gradeRules.ts";
import { listBody, listHeaderRow, listTab, type ListColumn } from "../layout/listTab.ts";
import type { Book } from "../model/book.ts";
import { colors } from "../theme/colors.ts";
import { numberFormats } from "../theme/numberFormats.ts";
import { styles } from "../theme/styles.ts";
import type { PolicyRefs } from "./policy/policyRefs.ts";
import type { SummaryLayout } from "./summary/summaryLayout.ts";
import { summaryColumn } from "./summaryColumn.ts";

/** Grades against the quota: how many people, which share, how many seats by largest remainder. */
export function planDistribution(book: Book, refs: PolicyRefs, summary: SummaryLayout): SheetPlan {
  const { texts, result, policy, isLive } = book;
  const grades = gradeScaleOf(policy.grades).bands.map(({ grade }) => grade);
  const whole = result.distribution.find(({ scope }) => scope === "all") ?? null;
  const final = summaryColumn(book, summary, summary.columns.grade);
  const counts = grades.map(
    (grade) =>
      Array.from({ length: result.size }, (_, row) => gradeOf(result, row)).filter((own) => own === grade)
        .length,
  );
  const people = counts.reduce((sum, count) => sum + count, 0);
  const body = `R${String(listHeaderRow + 2)}C2:R${String(listHeaderRow + 1 + grades.length)}C2`;
  const columns: readonly ListColumn[] = [
    {
      header: texts.common.grade,
      cellAt: (index) => grades[index] ?? null,
      style: { ...styles.center, ...styles.strong },
    },
    {
      header: texts.common.people,
      cellAt: (index) =>
        isLive ? { formulaR1C1: `=SUMPRODUCT(1*(${final}=RC1))` } : { value: counts[index] ?? 0, mark: null },
      style: styles.center,
    },
    {
      header: texts.common.share,
      cellAt: (index) =>
        isLive
          ? { formulaR1C1: `=IF(SUM(${body})=0,0,RC2/SUM(${body}))` }
          : { value: figure(people === 0 ? 0 : (counts[index] ?? 0) / people), mark: null },
      style: { numberFormat: numberFormats.percent, horizontal: "right" },
    },
    ...(whole === null ? [] : seatColumns(book, refs, summary, whole, grades)),
  ];
  const sheet = listTab(book, {
    id: "distribution",
    title: texts.list.distributionTitle,
    columns,
    count: grades.length,
    table: null,
    note: null,
  });
  const groups = groupRows(book, listHeaderRow + grades.length + 22);
  const below = listHeaderRow + grades.length + 2;
  const seats = columns.findIndex(({ header }) => header === texts.list.seats);
  return {
    ...sheet,
    tabColor: colors.accent,
    blocks: [...sheet.blocks, ...groups.blocks],
    styles: [...sheet.styles, ...groups.styles],
    columnWidths: { ...sheet.columnWidths, 0: 16 },
    conditionalFormats: gradeRules(book, listBody(0, grades.length)),
    charts: [
      {
        name: "KPI_Distribution",
        kind: "column",
        title: texts.list.chartCount,
        categories: { sheetId: null, area: listBody(0, grades.length) },
        series: [
          {
            name: texts.common.people,
            values: { sheetId: null, area: listBody(1, grades.length) },
            color: colors.accent,
          },
          ...(seats === -1
            ? []
            : [
                {
                  name: texts.list.seats,
                  values: { sheetId: null, area: listBody(seats, grades.length) },
                  color: colors.line,
                },
              ]),
        ],
        valueAxis: { title: null, min: 0, max: null },
        categoryAxisTitle: null,
        showsLegend: seats !== -1,
        showsDataLabels: true,
        position: { top: below, left: 0, bottom: below + 17, right: 7 },
      },
    ],
  };
}

/** Largest remainder step by step, so that everybody can follow where a seat goes. */
function seatColumns(
  book: Book,
  refs: PolicyRefs,
  summary: SummaryLayout,
  group: DistributionGroup,
  grades: readonly string[],
): readonly ListColumn[] {
  const { texts, policy, isLive } = book;
  const seatsOf = new Map(group.grades.map((seats) => [seats.grade, seats]));
  const first = listHeaderRow + 2;
  const last = first + grades.length - 1;
  const range = (column: number): string =>
    `R${String(first)}C${String(column)}:R${String(last)}C${String(column)}`;
  const excluded = group.excluded.length;
  const people = `(COUNT(${summaryColumn(book, summary, summary.columns.total)})-${String(excluded)})`;
  const isTopFirst = policy.distribution?.equalFractions !== "bottomFirst";
  const derived =
    (formula: string, valueOf: (grade: string) => number | null) =>
    (index: number): DerivedCell =>
      isLive ? { formulaR1C1: `=${formula}` } : { value: figure(valueOf(grades[index] ?? "")), mark: null };
  const exact = (grade: string): number => seatsOf.get(grade)?.exact ?? 0;
  const base = (grade: string): number => Math.floor(exact(grade) + 1e-9);
  const fraction = (grade: string): number => Math.round((exact(grade) - base(grade)) * 1e9) / 1e9;
  const place = (grade: string): number => {
    const before = (other: string, position: number): boolean => {
      const own = grades.indexOf(grade);
      return (
        fraction(other) > fraction(grade) ||
        (fraction(other) === fraction(grade) && (isTopFirst ? position < own : position > own))
      );
    };
    return grades.filter(before).length + 1;
  };
  const numbers = { numberFormat: "0.00", horizontal: "right" } as const;
  const places = `{${grades.map((_, index) => String(index + 1)).join(";")}}`;
  const own = `(ROW()-${String(first - 1)})`;
  const earlier = isTopFirst ? `(${places}<${own})` : `(${places}>${own})`;
  return [
    {
      header: texts.list.wanted,
      cellAt: (index) => {
        const grade = grades[index] ?? "";
        const reference = refs.quotaShare(grade);
        return isLive && reference !== null
          ? { formulaR1C1: `=${reference}` }
          : { value: figure(seatsOf.get(grade)?.share ?? 0), mark: null };
      },
      style: { numberFormat: numberFormats.percent, horizontal: "right" },
    },
    {
      header: texts.list.exactSeats,
      cellAt: derived(`IF(SUM(${range(4)})=0,0,${people}*RC4/SUM(${range(4)}))`, exact),
      style: numbers,
    },
    { header: texts.list.wholeSeats, cellAt: derived("INT(ROUND(RC5,9))", base), style: styles.center },
    { header: texts.list.fraction, cellAt: derived("ROUND(RC5-RC6,9)", fraction), style: numbers },
    {
      header: texts.list.order,
      cellAt: derived(`SUMPRODUCT(1*(${range(7)}>RC7))+SUMPRODUCT((${range(7)}=RC7)*${earlier})+1`, place),
      style: styles.center,
    },
    {
      header: texts.list.seats,
      cellAt: derived(
        `RC6+IF(RC8<=${people}-SUM(${range(6)}),1,0)`,
        (grade) => seatsOf.get(grade)?.seats ?? 0,
      ),
      style: { ...styles.center, ...styles.strong },
    },
    {
      header: texts.list.deviation,
      cellAt: derived(
        "RC2-RC9",
        (grade) => (seatsOf.get(grade)?.after ?? 0) - (seatsOf.get(grade)?.seats ?? 0),
      ),
      style: { numberFormat: "+0;-0;0", horizontal: "center" },
    },
  ];
}

/** Seats of the quota groups below the chart: departments and joint pools, as the core allotted them. */
function groupRows({ texts, result }: Book, top: number): Pick<SheetPlan, "blocks" | "styles"> {
  const groups = result.distribution.filter(({ scope }) => scope !== "all");
  if (groups.length === 0) return { blocks: [], styles: [] };
  const rows = groups.flatMap(({ names, size, grades }) =>
    grades.map(({ grade, seats, before, after }) => [
      names.map((name) => name ?? texts.common.notEntered).join(" + "),
      size,
      grade,
      seats,
      before,
      after,
    ]),
  );
  const header = [
    texts.common.department,
    texts.common.people,
    texts.common.grade,
    texts.list.seats,
    texts.list.scoreGrade,
    texts.common.people,
  ];
  return {
    blocks: [{ top, left: 0, cells: [header, ...rows] }],
    styles: [
      { area: { top, left: 0, bottom: top, right: 5 }, style: styles.header },
      { area: { top: top + 1, left: 0, bottom: top + rows.length, right: 5 }, style: styles.body },
    ],
  };
}
