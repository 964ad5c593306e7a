import type { Area, PlannedCell, SheetPlan } from "../../../sheet/index.ts";
import { columnLetters, quotedSheetName } from "../../../sheet/index.ts";
import { bodyRows } from "../../layout/bodyRows.ts";
import { ownTab } from "../../layout/ownTab.ts";
import { gradeRules } from "../../layout/gradeRules.ts";
import { heading } from "../../layout/heading.ts";
import { pageFor } from "../../layout/pageFor.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { scoreFormat } from "../../theme/numberFormats.ts";
import { styles } from "../../theme/styles.ts";
import type { SummaryLayout } from "../summary/summaryLayout.ts";
import { cardCharts } from "./cardCharts.ts";
import { comparedTable } from "./comparedTable.ts";
import { cardValues } from "./cardValues.ts";
import { foundParts } from "./foundParts.ts";

const idRow = 4;
const idCell = `$B$${String(idRow + 1)}`;
const factsTop = 6;
const right = 3;
const signGap = 2;

/** Which card: the one with a list to choose from, or that of one person on a tab of its own. */
export interface CardChoice {
  readonly id: string;
  readonly name: string;
  readonly row: number;
  readonly isChosen: boolean;
}

/** Plans cards: what they have in common is prepared once. Each is one printable page. */
export function planCard(book: Book, summary: SummaryLayout): (choice: CardChoice) => SheetPlan {
  const valuesOf = cardValues(book, summary);
  return (choice) => {
    const { texts, dataset, tree, result, policy } = book;
    const { columns } = summary;
    const { own, average } = valuesOf(choice.row, idCell);
    const optional = (label: string, column: number | null): readonly [string, PlannedCell] =>
      column === null ? ["", null] : [label, own(column)];
    const facts: readonly (readonly PlannedCell[])[] = [
      [texts.common.name, own(columns.name), texts.common.total, own(columns.total)],
      [texts.common.department, own(columns.department), texts.common.grade, own(columns.grade)],
      [...optional(texts.common.role, columns.role), texts.common.rank, own(columns.rank)],
      [
        ...optional(texts.common.level, columns.level),
        ...optional(texts.summary.promotion, columns.promotion),
      ],
    ];
    const partsTop = factsTop + facts.length + 1;
    const all = tree.roots.map(({ node }, index) => ({
      ...{ id: node.id, name: node.name },
      column: columns.part + index,
    }));
    // A card lists no parts of other roles: on that with a list formulas look for those of the person chosen.
    const isFound = choice.isChosen && book.isLive && book.weights.profiles.length > 1;
    const parts = isFound
      ? foundParts(book, summary, partsTop + 1, idCell)
      : all
          .filter(({ id }) => choice.isChosen || isPartOf(book, choice.row, id))
          .map(({ name, column }) => ({ name, own: own(column), average: average(column) }));
    const { period } = columns;
    const periods =
      period === null
        ? []
        : result.periods.map(({ id, name }, index) => ({
            ...{ name: name ?? id ?? "", own: own(period + index), average: average(period + index) },
          }));
    const periodsTop = partsTop + parts.length + 2;
    const tables = [
      comparedTable(book, texts.list.radar, partsTop, parts),
      ...(periods.length === 0 ? [] : [comparedTable(book, texts.list.trend, periodsTop, periods)]),
    ];
    const bottom = periods.length === 0 ? partsTop + parts.length : periodsTop + periods.length;
    const charts = cardCharts(book, {
      partsTop,
      parts: parts.length,
      periodsTop,
      periods: periods.length,
      bottom,
    });
    const end = Math.max(...charts.map(({ position }) => position.bottom)) + signGap;
    const title = heading(book, texts.list.cardTitle, right);
    const area = (top: number, left: number, last = top, end = left): Area => ({
      ...{ top, left, bottom: last, right: end },
    });
    const factRows = factsTop + facts.length - 1;
    return {
      ...ownTab("personCard", choice.name),
      id: choice.id,
      tabColor: colors.good,
      blocks: [
        ...title.blocks,
        ...(choice.isChosen ? [{ top: 2, left: 0, cells: [[texts.list.chooseHint]] }] : []),
        {
          top: idRow,
          left: 0,
          cells: [
            [
              choice.isChosen ? texts.list.choose : texts.common.id,
              dataset.employees.ids[choice.row] ?? null,
            ],
          ],
        },
        { top: factsTop, left: 0, cells: facts },
        ...tables.flatMap(({ blocks }) => blocks),
        { top: end, left: 0, cells: [[texts.followUp.signatures]] },
      ],
      styles: [
        ...title.styles,
        { area: area(2, 0), style: styles.legend },
        { area: area(idRow, 0), style: { ...styles.strong, vertical: "center" } },
        {
          area: area(idRow, 1),
          style: choice.isChosen
            ? {
                ...styles.center,
                bold: true,
                color: colors.parameter,
                fill: colors.fairFill,
                isLocked: false,
              }
            : { ...styles.strong, horizontal: "left", vertical: "center" },
        },
        { area: area(factsTop, 0, factRows, right), style: { ...styles.body, horizontal: "left" } },
        ...[0, 2].map((left) => ({ area: area(factsTop, left, factRows), style: { color: colors.quiet } })),
        {
          area: area(factsTop, right),
          style: { ...styles.strong, numberFormat: scoreFormat(policy.grades.displayRounding) },
        },
        { area: area(factsTop + 1, right), style: styles.strong },
        ...tables.flatMap((table) => table.styles),
        { area: area(end, 0), style: { color: colors.quiet } },
      ],
      rowHeights: [...title.rowHeights, ...bodyRows(idRow, bottom - idRow + 1)],
      columnWidths: { 0: 24, 1: 22, 2: 22, 3: 26 },
      conditionalFormats: gradeRules(book, area(factsTop + 1, right)),
      validations: choice.isChosen ? [chooser()] : [],
      charts,
      page: { ...pageFor(book, texts.list.cardTitle, null, "portrait"), fitsHeight: true },
    };
  };

  function chooser(): SheetPlan["validations"][number] {
    const letters = columnLetters(summary.columns.id);
    const sheet = quotedSheetName(book.texts.tabs.summary);
    const list = `=${sheet}!$${letters}$${String(summary.bodyTop + 1)}:$${letters}$${String(summary.bottom + 1)}`;
    return {
      area: { top: idRow, left: 1, bottom: idRow, right: 1 },
      rule: { kind: "list", source: list },
      prompt: { title: book.texts.list.choose, message: book.texts.list.chooseHint },
      error: null,
    };
  }
}

/** Whether a part weighs anything in the person's role. */
function isPartOf({ result, weights }: Book, row: number, nodeId: string): boolean {
  const role = result.roleIds[(result.roleOf[row] ?? 0) - 1];
  const profile = weights.profiles[role === undefined ? 0 : (weights.ofRole.get(role) ?? 0)];
  return (profile?.nodes.get(nodeId)?.weightOfTotal ?? 0) > 0;
}
