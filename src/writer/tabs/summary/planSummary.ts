import { fillIn } from "../../../messages/tabs/index.ts";
import type { PlannedCell, SheetPlan } from "../../../sheet/index.ts";
import { columnWidth } from "../../layout/columnWidth.ts";
import { emptySheet } from "../../layout/emptySheet.ts";
import { gradeRules } from "../../layout/gradeRules.ts";
import { groupHeader } from "../../layout/groupHeader.ts";
import { heading } from "../../layout/heading.ts";
import { joinParts } from "../../layout/joinParts.ts";
import { legend } from "../../layout/legend.ts";
import { pageFor } from "../../layout/pageFor.ts";
import { uniqueHeaders } from "../../layout/uniqueHeaders.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { numberFormats, scoreFormat } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";
import type { PolicyRefs } from "../policy/policyRefs.ts";
import type { ScoresLayout } from "../scores/scoresLayout.ts";
import { promotionTexts } from "./promotionTexts.ts";
import { remarksOf } from "./remarksOf.ts";
import { scoreColumns } from "./scoreColumns.ts";
import { standingColumns } from "./standingColumns.ts";
import { summaryLayout, type SummaryLayout } from "./summaryLayout.ts";
import { summaryRefs } from "./summaryRefs.ts";

/** Everybody on one line: parts, periods, total, grade, ranks, and what must be known about the result. */
export function planSummary(
  book: Book,
  policyRefs: PolicyRefs,
  scores: ScoresLayout,
): { readonly sheet: SheetPlan; readonly layout: SummaryLayout } {
  const { texts, dataset, policy, result, tree } = book;
  const remarks = Array.from({ length: dataset.size }, (_, row) => remarksOf(book, row));
  const layout = summaryLayout(
    book,
    remarks.some((text) => text !== null),
  );
  const { columns, right } = layout;
  const refs = summaryRefs(book, scores, layout);
  const parts = joinParts([
    ...scoreColumns(book, policyRefs, scores, layout, refs),
    ...standingColumns(book, policyRefs, layout, refs),
  ]);
  const header = uniqueHeaders(headerCells(book, layout));
  const title = heading(book, texts.summary.title, right);
  const notes = legend(book, 2, parts.styles);
  const group = groupHeader(layout.groupRow, [
    { text: texts.summary.areas, left: columns.part, right: columns.part + tree.roots.length - 1 },
    {
      text: columns.period === null ? "" : texts.summary.periods,
      left: columns.period ?? 0,
      right: (columns.period ?? 0) + result.periods.length - 1,
    },
    { text: texts.summary.result, left: columns.adjustment ?? columns.total, right },
  ]);
  const body = (left: number, last = left) => ({
    top: layout.bodyTop,
    left,
    bottom: layout.bottom,
    right: last,
  });
  const sheet: SheetPlan = {
    ...emptySheet("summary", texts.tabs.summary),
    tabColor: colors.header,
    blocks: [
      ...title.blocks,
      ...notes.blocks,
      ...group.blocks,
      { top: layout.headerRow, left: 0, cells: [header] },
      { top: layout.bodyTop, left: 0, cells: peopleCells(book, layout) },
      ...(columns.remarks === null
        ? []
        : [{ top: layout.bodyTop, left: columns.remarks, cells: remarks.map((text) => [text]) }]),
      ...(columns.promotion === null
        ? []
        : [
            {
              top: layout.bodyTop,
              left: columns.promotion,
              cells: promotionTexts(book).map((text) => [text]),
            },
          ]),
      ...parts.blocks,
    ],
    fills: parts.fills,
    styles: [
      ...title.styles,
      ...group.styles,
      { area: { top: layout.headerRow, left: 0, bottom: layout.headerRow, right }, style: styles.header },
      { area: body(0, right), style: styles.body },
      { area: body(columns.no), style: styles.center },
      {
        area: body(columns.part, columns.total),
        style: { numberFormat: scoreFormat(policy.grades.displayRounding), horizontal: "right" },
      },
      { area: body(columns.total), style: styles.strong },
      ...(columns.change === null
        ? []
        : [
            {
              area: body(columns.change),
              style: { numberFormat: numberFormats.change, horizontal: "right" } as const,
            },
          ]),
      {
        area: body(
          columns.computedGrade ?? columns.grade,
          (columns.promotion ?? columns.remarks ?? right + 1) - 1,
        ),
        style: styles.center,
      },
      { area: body(columns.grade), style: styles.strong },
      ...parts.styles,
      ...notes.styles,
    ],
    tables: [
      {
        name: "KPI_Summary",
        area: { top: layout.headerRow, left: 0, bottom: layout.bottom, right },
        style: "TableStyleLight1",
        showsFilter: true,
        showsBandedRows: false,
      },
    ],
    merges: group.merges,
    rowHeights: { ...title.rowHeights, [layout.headerRow]: 34 },
    columnWidths: widthsOf(book, layout, header, remarks),
    freeze: { rows: layout.bodyTop, columns: columns.name + 1 },
    conditionalFormats: [
      {
        kind: "dataBar",
        area: body(columns.total),
        color: colors.bar,
        min: policy.scoreScale.min,
        max: policy.scoreScale.max,
      },
      ...gradeRules(book, body(columns.computedGrade ?? columns.grade, columns.grade)),
      ...(columns.change === null
        ? []
        : [
            {
              kind: "icons",
              area: body(columns.change),
              set: "threeArrows",
              midFrom: -0.5,
              highFrom: 0.5,
            } as const,
          ]),
    ],
    page: pageFor(book, texts.summary.title, { from: layout.groupRow, to: layout.headerRow }),
  };
  return { sheet, layout };
}

function headerCells({ texts, tree, result, policy, dataset }: Book, layout: SummaryLayout): string[] {
  const { columns } = layout;
  const header: string[] = [];
  const put = (column: number | null, text: string): void => {
    if (column !== null) header[column] = text;
  };
  const { common, summary } = texts;
  put(columns.no, common.no);
  put(columns.id, common.id);
  put(columns.name, common.name);
  put(columns.department, common.department);
  put(columns.role, common.role);
  put(columns.level, common.level);
  tree.roots.forEach(({ node }, index) => put(columns.part + index, node.name));
  const { period, streak } = columns;
  if (period !== null) result.periods.forEach(({ id, name }, index) => put(period + index, name ?? id ?? ""));
  put(columns.adjustment, common.adjustment);
  put(columns.total, common.total);
  put(columns.change, summary.change);
  put(columns.computedGrade, summary.computedGrade);
  put(columns.grade, columns.computedGrade === null ? common.grade : summary.finalGrade);
  const rankNames = {
    all: common.rank,
    department: summary.departmentRank,
    role: summary.roleRank,
    level: summary.levelRank,
  };
  layout.rankScopes.forEach((scope, index) => put(columns.rank + index, rankNames[scope]));
  if (streak !== null)
    result.streaks.forEach(({ streakId }, index) => {
      const rule = policy.streaks.find(({ id }) => id === streakId);
      const text = rule?.kind === "failing" ? summary.failingStreak : summary.excellentStreak;
      put(streak + index, fillIn(text, { grade: rule?.grade ?? "" }));
    });
  put(columns.promotion, summary.promotion);
  put(columns.remarks, summary.remarks);
  if (header.length !== layout.right + 1)
    throw new RangeError(`The summary of ${String(dataset.size)} people has a column without a header`);
  return header;
}

function peopleCells({ dataset }: Book, { columns }: SummaryLayout): PlannedCell[][] {
  const { ids, names, departments, roles, levels } = dataset.employees;
  return Array.from({ length: dataset.size }, (_, row) => [
    row + 1,
    ids[row] ?? null,
    names[row] ?? null,
    departments[row] ?? null,
    ...(columns.role === null ? [] : [roles[row] ?? null]),
    ...(columns.level === null ? [] : [levels[row] ?? null]),
  ]);
}

function widthsOf(
  book: Book,
  { columns, right }: SummaryLayout,
  header: readonly string[],
  remarks: readonly (string | null)[],
): Readonly<Record<number, number>> {
  const { ids, names, departments, roles, levels } = book.dataset.employees;
  const texts = new Map<number | null, readonly (string | null)[]>([
    [columns.id, ids],
    [columns.name, names],
    [columns.department, departments],
    [columns.role, roles],
    [columns.level, levels],
    [columns.remarks, remarks],
    [columns.promotion, promotionTexts(book)],
  ]);
  return Object.fromEntries(
    Array.from({ length: right + 1 }, (_, column) => [
      column,
      columnWidth(texts.get(column) ?? [], header[column] ?? "", {
        min: column === columns.no ? 6 : 9,
        max: column === columns.remarks ? 44 : 20,
      }),
    ]),
  );
}
