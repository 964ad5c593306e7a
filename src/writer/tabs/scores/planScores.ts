import { fillIn } from "../../../messages/tabs/index.ts";
import { nodeScores } from "../../../core/index.ts";
import type { BlockPlan, PlannedCell, SheetPlan } from "../../../sheet/index.ts";
import { bodyRows } from "../../layout/bodyRows.ts";
import { columnParts, type DerivedCell } from "../../layout/columnParts.ts";
import { columnWidth } from "../../layout/columnWidth.ts";
import { ownTab } from "../../layout/ownTab.ts";
import { figure } from "../../layout/figure.ts";
import { gradeRules } from "../../layout/gradeRules.ts";
import { gradeTexts } from "../../layout/gradeTexts.ts";
import { groupHeader } from "../../layout/groupHeader.ts";
import { headerHeight } from "../../layout/headerHeight.ts";
import { heading } from "../../layout/heading.ts";
import { joinParts } from "../../layout/joinParts.ts";
import { legend } from "../../layout/legend.ts";
import { pageFor } from "../../layout/pageFor.ts";
import type { Book } from "../../model/book.ts";
import { plainRows } from "../../model/plainRows.ts";
import { shownScores } from "../../model/shownScores.ts";
import { colors } from "../../theme/colors.ts";
import { numberFormats, scoreFormat } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";
import type { PolicyRefs } from "../policy/policyRefs.ts";
import { countedShare } from "./countedShare.ts";
import { leafCells } from "./leafCells.ts";
import { scoresLayout, type ScoresLayout } from "./scoresLayout.ts";
import { periodGradeCell, rowFormulas, totalCell } from "./totalCells.ts";

/** Every score on its way from the cell where it was entered to the total of its period. */
export function planScores(
  book: Book,
  refs: PolicyRefs,
): { readonly sheet: SheetPlan; readonly layout: ScoresLayout } {
  const { texts, tree, dataset, policy, result } = book;
  const layout = scoresLayout(book);
  const { columns } = layout;
  const right = columns.grade;
  const title = heading(book, texts.scores.title, right);
  const parts = joinParts(columnsOf(book, refs, layout));
  const header = headerCells(book, layout);
  const people = peopleCells(book, layout);
  const notes = legend(book, 2, parts.styles);
  const body = (left: number, last = left) => ({
    top: layout.bodyTop,
    left,
    bottom: layout.bottom,
    right: last,
  });
  const weights = weightCells(book, refs, layout);
  const group = groupHeader(layout.groupRow, [
    ...tree.roots.map(({ node, leaves: [first, last] }) => ({
      text: node.kind === "area" ? node.name : "",
      left: columns.leaf + first,
      right: columns.leaf + last,
    })),
    { text: texts.scores.areas, left: columns.area, right: columns.area + tree.areas.length - 1 },
    { text: texts.scores.result, left: columns.area + tree.areas.length, right },
  ]);
  const format = scoreFormat(policy.grades.displayRounding);
  const widths = (column: number): number => {
    if (column === columns.id) return columnWidth(dataset.employees.ids, texts.common.id);
    if (column === columns.name) return columnWidth(dataset.employees.names, texts.common.name);
    if (column === columns.department)
      return columnWidth(dataset.employees.departments, texts.common.department);
    if (column === columns.period)
      return columnWidth(
        result.periods.map(({ name }) => name),
        texts.common.period,
      );
    if (column === columns.grade) return columnWidth(gradeTexts(policy), texts.common.grade);
    return columnWidth([], header[column] ?? "", { min: column === columns.no ? 6 : 8, max: 16 });
  };
  const columnWidths = Object.fromEntries(
    Array.from({ length: right + 1 }, (_, column) => [column, widths(column)]),
  );
  const sheet: SheetPlan = {
    ...ownTab("scores", texts.tabs.scores),
    tabColor: colors.accent,
    blocks: [
      ...title.blocks,
      ...notes.blocks,
      ...weights.blocks,
      ...group.blocks,
      { top: layout.headerRow, left: 0, cells: [header] },
      ...people,
      ...parts.blocks,
    ],
    fills: parts.fills,
    styles: [
      ...title.styles,
      ...weights.styles,
      ...group.styles,
      {
        area: { top: layout.headerRow, left: 0, bottom: layout.headerRow, right },
        style: styles.header,
      },
      { area: body(0, right), style: styles.body },
      { area: body(columns.no), style: styles.center },
      { area: body(columns.leaf, columns.total), style: { numberFormat: format, horizontal: "right" } },
      { area: body(columns.total), style: styles.strong },
      { area: body(columns.grade), style: { ...styles.center, ...styles.strong } },
      ...(columns.counted === null
        ? []
        : [{ area: body(columns.counted), style: { numberFormat: numberFormats.percent } }]),
      ...parts.styles,
      ...notes.styles,
    ],
    merges: group.merges,
    rowHeights: [
      ...title.rowHeights,
      { top: layout.headerRow, bottom: layout.headerRow, points: headerHeight(header, columnWidths) },
      ...bodyRows(layout.bodyTop, dataset.size * result.periods.length),
    ],
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
      ...gradeRules(book, body(columns.grade)),
    ],
    page: pageFor(
      ...([book, texts.scores.title, { from: layout.groupRow, to: layout.headerRow }, "landscape"] as const),
      { from: 0, to: columns.name },
    ),
  };
  return { sheet, layout };
}

function headerCells({ texts, tree }: Book, { columns }: ScoresLayout): string[] {
  const header: string[] = [];
  const put = (column: number | null, text: string): void => {
    if (column !== null) header[column] = text;
  };
  put(columns.no, texts.common.no);
  put(columns.id, texts.common.id);
  put(columns.name, texts.common.name);
  put(columns.department, texts.common.department);
  put(columns.period, texts.common.period);
  put(columns.profile, texts.scores.profile);
  tree.leaves.forEach((leaf, index) => put(columns.leaf + index, leaf.name));
  tree.areas.forEach(({ node }, index) => put(columns.area + index, node.name));
  put(columns.counted, texts.scores.counted);
  put(columns.adjustment, texts.common.adjustment);
  put(columns.total, texts.common.periodTotal);
  put(columns.grade, texts.common.grade);
  return header;
}

/** Who stands on which row: written, period by period. */
function peopleCells({ dataset, result, weights }: Book, layout: ScoresLayout): readonly BlockPlan[] {
  const { columns } = layout;
  const { ids, names, departments } = dataset.employees;
  const profileOf = (row: number): number | null => {
    const role = result.roleIds[(result.roleOf[row] ?? 0) - 1];
    return role === undefined ? null : (weights.ofRole.get(role) ?? 0) + 1;
  };
  return result.periods.map(({ id, name }, period) => ({
    top: layout.topOf(period),
    left: 0,
    cells: Array.from({ length: dataset.size }, (_, row): PlannedCell[] => [
      row + 1,
      ids[row] ?? null,
      names[row] ?? null,
      departments[row] ?? null,
      ...(columns.period === null ? [] : [name ?? id]),
      ...(columns.profile === null ? [] : [profileOf(row)]),
    ]),
  }));
}

/** The weights above the columns they weigh, read from the policy tab. */
function weightCells({ texts, tree, weights, policy, isLive }: Book, refs: PolicyRefs, layout: ScoresLayout) {
  const isOfTotal = policy.model.basis === "total";
  const { columns, weightTop, globalTop } = layout;
  const last = columns.area + tree.areas.length - 1;
  const ordered = [...tree.leaves, ...tree.areas.map(({ node }) => node)];
  const rowOf = (profile: number, isGlobal: boolean): PlannedCell[] =>
    ordered.map(({ id }): PlannedCell => {
      const resolved = weights.profiles[profile]?.nodes.get(id);
      if (resolved?.isIn !== true) return null;
      if (!isLive) return figure(isOfTotal || isGlobal ? resolved.weightOfTotal : resolved.weightInParent);
      const reference = isGlobal ? refs.weightOfTotal(id, profile) : refs.weight(id, profile);
      return reference === null ? null : { formula: `=${absoluteA1(reference)}` };
    });
  const labels = weights.profiles.map(({ roleNames }, index) =>
    roleNames.length === 0
      ? texts.scores.weight
      : `${String(index + 1)} · ${fillIn(texts.scores.weightOfRole, { role: roleNames.join("/") })}`,
  );
  const block = (top: number, isGlobal: boolean): BlockPlan[] => [
    { top, left: columns.leaf, cells: weights.profiles.map((_, profile) => rowOf(profile, isGlobal)) },
    {
      top,
      left: columns.leaf - 1,
      cells: labels.map((label) => [isGlobal ? texts.scores.globalWeight : label]),
    },
  ];
  const rows = layout.groupRow - weightTop;
  return {
    blocks: [...block(weightTop, false), ...(globalTop === null ? [] : block(globalTop, true))],
    styles: [
      {
        area: {
          top: weightTop,
          left: columns.leaf - 1,
          bottom: weightTop + rows - 1,
          right: columns.leaf - 1,
        },
        style: { ...styles.legend, horizontal: "right" } as const,
      },
      {
        area: { top: weightTop, left: columns.leaf, bottom: weightTop + rows - 1, right: last },
        style: { ...styles.legend, numberFormat: numberFormats.percent, horizontal: "right" } as const,
      },
    ],
  };
}

/** `Policy!R5C2` as `Policy!$B$5`. */
function absoluteA1(reference: string): string {
  return reference.replace(/R(\d+)C(\d+)$/, (_, row: string, column: string) => {
    let letters = "";
    for (let rest = Number(column); rest > 0; rest = Math.floor((rest - 1) / 26))
      letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    return `$${letters}$${row}`;
  });
}

/** All derived columns, period by period. */
function columnsOf(book: Book, refs: PolicyRefs, layout: ScoresLayout) {
  const { tree, dataset, result, policy, isLive } = book;
  const { columns } = layout;
  const formulas = rowFormulas(book, layout);
  const isPlain = plainRows(book);
  return result.periods.flatMap((period, index) => {
    const top = layout.topOf(index);
    const column = (at: number, cellAt: (row: number) => DerivedCell) =>
      columnParts(top, at, dataset.size, cellAt);
    const written = nodeScores(policy, dataset, period.id);
    const shown = shownScores(book, index);
    const counted = countedShare(book, written);
    const shares = new Float64Array(dataset.size).map((_, row) => counted(row));
    const derived = (formula: string | undefined, values: Float64Array | undefined) => (row: number) =>
      formula !== undefined && isPlain(row)
        ? ({ formulaR1C1: `=${formula}` } as const)
        : ({ value: figure(values?.[row]), mark: isLive ? "written" : null } as const);
    const added = columns.adjustment;
    return [
      ...leafCells(book, refs, layout, index).map((cellAt, leaf) => column(columns.leaf + leaf, cellAt)),
      ...tree.areas.map(({ node }, area) =>
        column(columns.area + area, derived(formulas?.areas[area], shown.get(node.id))),
      ),
      ...(columns.counted === null ? [] : [column(columns.counted, derived(formulas?.counted, shares))]),
      ...(added === null
        ? []
        : [
            column(added, (row) => ({
              value: figure(
                result.adjustments
                  .filter((item) => item.row === row && item.periodId === period.id)
                  .reduce((sum, { points }) => sum + points, 0) || null,
              ),
              mark: null,
            })),
          ]),
      column(columns.total, totalCell(book, layout, formulas, isPlain, index)),
      column(columns.grade, periodGradeCell(book, refs, layout, index)),
    ];
  });
}
