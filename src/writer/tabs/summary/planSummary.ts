import type { Area, PlannedCell, SheetPlan, StylePlan } from "../../../sheet/index.ts";
import { gradeScaleOf } from "../../../core/index.ts";
import { bodyRows } from "../../layout/bodyRows.ts";
import { ownTab } from "../../layout/ownTab.ts";
import { gradeRules } from "../../layout/gradeRules.ts";
import { groupHeader } from "../../layout/groupHeader.ts";
import { headerHeight } from "../../layout/headerHeight.ts";
import { heading } from "../../layout/heading.ts";
import { joinParts } from "../../layout/joinParts.ts";
import { legend } from "../../layout/legend.ts";
import { pageBreaks } from "../../layout/pageBreaks.ts";
import { pageFor } from "../../layout/pageFor.ts";
import { paperFit } from "../../layout/paperFit.ts";
import { uniqueHeaders } from "../../layout/uniqueHeaders.ts";
import { wrappedRows } from "../../layout/wrappedRows.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { numberFormats, scoreFormat } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";
import type { PolicyRefs } from "../policy/policyRefs.ts";
import type { ScoresLayout } from "../scores/scoresLayout.ts";
import { gradeCount, gradeCountRows } from "./gradeCount.ts";
import { headerCells } from "./headerCells.ts";
import { functionsProbe } from "./liveColumn.ts";
import { promotionTexts } from "./promotionTexts.ts";
import { remarksOf } from "./remarksOf.ts";
import { scoreColumns } from "./scoreColumns.ts";
import { standingColumns } from "./standingColumns.ts";
import { summaryLayout, type SummaryLayout } from "./summaryLayout.ts";
import { summaryRefs } from "./summaryRefs.ts";
import { summaryWidths } from "./summaryWidths.ts";

/** One person's copy does not count the others. */
const nothing = { blocks: [], fills: [], styles: [], charts: [], conditionalFormats: [] };

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
  const live = parts.fills.flatMap(({ area, isSpill }) => (isSpill === true ? [area.left] : []));
  const header = uniqueHeaders(headerCells(book, layout));
  const columnWidths = summaryWidths(book, layout, header, remarks);
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
  const body = (left: number, last = left): Area => ({
    ...{ top: layout.bodyTop, left, bottom: layout.bottom, right: last },
  });
  const below = layout.bottom + 2;
  const isForOne = !book.isLive && typeof book.options.redaction?.onlyId === "string";
  const count = isForOne ? nothing : gradeCount(book, layout, refs, below);
  const promotions = columns.promotion === null ? [] : promotionTexts(book);
  const wrapped = [
    { texts: remarks, width: columnWidths[columns.remarks ?? -1] },
    { texts: promotions, width: columnWidths[columns.promotion ?? -1] },
  ];
  const rowHeights = [
    ...title.rowHeights,
    { top: layout.headerRow, bottom: layout.headerRow, points: headerHeight(header, columnWidths) },
    ...bodyRows(layout.bodyTop, dataset.size, wrappedRows(layout.bodyTop, wrapped)),
  ];
  const page = pageFor(
    ...([book, texts.summary.title, { from: layout.groupRow, to: layout.headerRow }, "landscape"] as const),
    { from: 0, to: columns.name },
  );
  const hiddenColumns = live.length === 0 ? [] : [layout.probe.column, ...live.map(layout.published)];
  const fit = paperFit({ page, columnWidths, hiddenColumns, charts: [], merges: group.merges });
  // With the empty row above it: the frame of its chart lies on the edge between the two.
  const counted = pageBreaks({ fit, rowHeights }, [{ top: below - 1, bottom: below + gradeCountRows }]);
  // No page has the head of the list above the count alone; across several pages it belongs to none of their columns.
  const isCountLeftOut = fit.columnBreaksBefore.length > 0 || counted.length > 0;
  const written = (column: number | null, cells: readonly (string | null)[]) =>
    column === null ? [] : [{ top: layout.bodyTop, left: column, cells: cells.map((text) => [text]) }];
  const sheet: SheetPlan = {
    ...ownTab("summary", texts.tabs.summary),
    tabColor: colors.header,
    blocks: [
      ...title.blocks,
      ...notes.blocks,
      ...group.blocks,
      { top: layout.headerRow, left: 0, cells: [header] },
      { top: layout.bodyTop, left: 0, cells: peopleCells(book, layout) },
      ...written(columns.remarks, remarks),
      ...written(columns.promotion, promotions),
      ...parts.blocks,
      ...(live.length === 0
        ? []
        : [{ top: layout.probe.row, left: layout.probe.column, cells: [[{ formula: functionsProbe }]] }]),
      ...count.blocks,
    ],
    fills: [...parts.fills, ...count.fills],
    styles: [
      ...title.styles,
      ...group.styles,
      { area: { top: layout.headerRow, left: 0, bottom: layout.headerRow, right }, style: styles.header },
      { area: body(0, right), style: styles.body },
      ...bodyStyles(book, layout, body),
      ...parts.styles,
      ...notes.styles,
      ...count.styles,
    ],
    // Answers do not spill inside a table.
    tables:
      live.length > 0
        ? []
        : [
            {
              name: "KPI_Summary",
              area: { top: layout.headerRow, left: 0, bottom: layout.bottom, right },
              style: "TableStyleLight1",
              showsFilter: true,
              showsBandedRows: false,
            },
          ],
    merges: group.merges,
    hiddenColumns,
    rowHeights,
    columnWidths,
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
      ...count.conditionalFormats,
    ],
    validations: calibrationRule(book, layout, body),
    charts: count.charts,
    page: {
      ...page,
      printArea: isCountLeftOut ? { top: 0, left: 0, bottom: layout.bottom, right } : null,
    },
  };
  return { sheet, layout };
}

function bodyStyles(
  { policy }: Book,
  { columns, right }: SummaryLayout,
  body: (left: number, last?: number) => Area,
): readonly StylePlan[] {
  const score = { numberFormat: scoreFormat(policy.grades.displayRounding), horizontal: "right" } as const;
  const firstGrade = columns.computedGrade ?? columns.grade;
  const { change, calibrated, reason, promotion, remarks } = columns;
  return [
    { area: body(columns.no), style: styles.center },
    { area: body(columns.part, columns.total), style: score },
    { area: body(columns.total), style: styles.strong },
    ...(change === null
      ? []
      : [
          { area: body(change), style: { numberFormat: numberFormats.change, horizontal: "right" } as const },
        ]),
    {
      area: body(firstGrade, (columns.promotion ?? columns.remarks ?? right + 1) - 1),
      style: styles.center,
    },
    { area: body(columns.grade), style: styles.strong },
    ...(calibrated === null
      ? []
      : [{ area: body(calibrated), style: { ...styles.input, ...styles.center } }]),
    ...(reason === null
      ? []
      : [{ area: body(reason), style: { ...styles.input, ...styles.text, wraps: true } }]),
    ...[promotion, remarks].flatMap((column) =>
      column === null ? [] : [{ area: body(column), style: { ...styles.text, wraps: true } }],
    ),
  ];
}

/** Who stands on which row: written. */
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

/** Only grades of the scale may be typed as calibrated ones. */
function calibrationRule(
  { policy, texts }: Book,
  { columns }: SummaryLayout,
  body: (left: number) => Area,
): SheetPlan["validations"] {
  if (columns.calibrated === null) return [];
  const { calibrated, calibratedHint, notOnScale } = texts.summary;
  return [
    {
      area: body(columns.calibrated),
      rule: { kind: "list", source: gradeScaleOf(policy.grades).bands.map(({ grade }) => grade) },
      prompt: { title: calibrated, message: calibratedHint },
      error: { title: calibrated, message: notOnScale },
    },
  ];
}
