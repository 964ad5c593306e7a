import { gradeScaleOf, printPolicy, type ParameterKey, type RaterGroup } from "../../../core/index.ts";
import { policyWord } from "../../../messages/policyTables/policyWord.ts";
import { columnLetters, type SheetPlan } from "../../../sheet/index.ts";
import { areaR1C1 } from "../../formulas/reference.ts";
import { ownTab } from "../../layout/ownTab.ts";
import { heading } from "../../layout/heading.ts";
import { pageFor } from "../../layout/pageFor.ts";
import type { Book } from "../../model/book.ts";
import { styles } from "../../theme/styles.ts";
import { assumedSection, furtherSection } from "./assumedSection.ts";
import { choiceLists } from "./choiceLists.ts";
import { columnSizes } from "./columnSizes.ts";
import { indicatorSection, type IndicatorSection } from "./indicatorSection.ts";
import { layOutSection } from "./layOutSection.ts";
import { parameterSection } from "./parameterSection.ts";
import type { PlacedSection } from "./placedSection.ts";
import { policyPage } from "./policyPage.ts";
import type { PolicyRefs } from "./policyRefs.ts";
import type { PolicySection } from "./policySection.ts";
import { roleWeightSection, type RoleWeightSection } from "./roleWeightSection.ts";
import { sectionOrder } from "./sectionOrder.ts";
import { tableSection } from "./tableSection.ts";

/** Rows of title, subtitle, hint and links before the first section. */
const firstRow = 5;

/** Points of a row that nothing makes higher: programs differ in what they would choose. */
const rowPoints = 16;

/** Where a table of the tab stands. */
interface PlacedTable {
  readonly bodyTop: number;
  readonly columnOf: (key: string) => number;
}

/** The policy as tables, and where the other tabs' formulas find its figures. */
export function planPolicy(book: Book): { readonly sheet: SheetPlan; readonly refs: PolicyRefs } {
  const { policy, texts, weights } = book;
  const name = texts.tabs.policy;
  const printed = printPolicy(policy);
  const placed: PlacedSection[] = [];
  const tables = new Map<string, PlacedTable>();
  const parameterRows = new Map<string, number>();
  let indicators: (IndicatorSection & { readonly bodyTop: number }) | null = null;
  let roles: (RoleWeightSection & { readonly bodyTop: number }) | null = null;
  let next = firstRow;
  /** Row in which the body of the next section begins. */
  const bodyOfNext = (): number => next + 2;
  const place = (section: PolicySection): number => {
    const bodyTop = bodyOfNext();
    placed.push({ section, headerRow: bodyTop - 1, bodyTop });
    next = bodyTop + section.rows.length + 1;
    return bodyTop;
  };
  for (const entry of sectionOrder) {
    if ("topic" in entry) {
      const parameters = parameterSection(book, printed, entry.topic);
      if (parameters === null) continue;
      const bodyTop = place(parameters.section);
      parameters.keys.forEach((key, row) => parameterRows.set(key, bodyTop + row));
      continue;
    }
    const { table: id } = entry;
    const table = printed.tables.find((item) => item.id === id);
    if (id === "assumed" || id === "further") {
      const section = id === "assumed" ? assumedSection(book, printed) : furtherSection(book, printed);
      if (section !== null) place(section);
    } else if (table === undefined) {
      continue;
    } else if (id === "indicators") {
      const own = indicatorSection(book, table, bodyOfNext());
      indicators = { ...own, bodyTop: place(own.section) };
    } else if (id === "roleWeights") {
      const own = roleWeightSection(book, bodyOfNext(), weightCell(indicators));
      if (own !== null) roles = { ...own, bodyTop: place(own.section) };
    } else {
      const { section, columnOf } = tableSection(book, table);
      tables.set(id, { bodyTop: place(section), columnOf });
    }
  }
  const lists = choiceLists(placed, policyWord("table", "choices", book.options.language));
  const choicesTop = bodyOfNext();
  if (lists.section !== null) place(lists.section);

  const cell = (row: number, column: number): string =>
    areaR1C1({ sheetName: name, top: row, left: column, bottom: row, right: column });
  const parameter = (key: ParameterKey): string | null => {
    const row = parameterRows.get(key);
    return row === undefined ? null : cell(row, 1);
  };
  const inTable = (id: string, row: number, key: string): string | null => {
    const table = tables.get(id);
    return table === undefined || row === -1 ? null : cell(table.bodyTop + row, table.columnOf(key));
  };
  const rowsOf = (id: string) => printed.tables.find((table) => table.id === id)?.rows ?? [];
  const share = (nodeId: string, profile: number, offset: 0 | 1): string | null => {
    const row = indicators?.rowOf.get(nodeId);
    if (row === undefined || weights.profiles[profile]?.nodes.get(nodeId)?.isIn !== true) return null;
    if (roles !== null) return cell(roles.bodyTop + row, roles.shareColumn(profile) + offset);
    const column = indicators?.shareColumn ?? null;
    return column === null || indicators === null ? null : cell(indicators.bodyTop + row, column + offset);
  };
  const { bands, id: scaleId } = gradeScaleOf(policy.grades);
  const firstGrade = rowsOf("grades").findIndex(({ values }) => values.gradeScaleId === scaleId);
  const gradeColumn = (key: string, from: number): string | null => {
    const table = tables.get("grades");
    if (table === undefined || bands.length <= from) return null;
    const [top, column] = [table.bodyTop + firstGrade, table.columnOf(key)];
    return areaR1C1({
      sheetName: name,
      top: top + from,
      left: column,
      bottom: top + bands.length - 1,
      right: column,
    });
  };
  /** The grade and, in the column next to it, its bound. */
  const gradeTable = (): string => {
    const { bodyTop = 0, columnOf = () => 0 } = tables.get("grades") ?? {};
    const top = bodyTop + firstGrade;
    const [left, right] = [columnOf("grade"), columnOf("lowerBound")];
    return areaR1C1({ sheetName: name, top, left, bottom: top + bands.length - 1, right });
  };
  const raterRow = (indicatorId: string, group: RaterGroup): number => {
    const node = policy.model.nodes.findIndex(({ id }) => id === indicatorId);
    const rows = rowsOf("raters");
    const isOf = (at: string) =>
      rows.findIndex(({ pointer, values }) => pointer.startsWith(at) && values.raterGroup === group);
    const own = isOf(`/model/nodes/${String(node)}/raters/`);
    return own === -1 ? isOf("/raters/groups/") : own;
  };

  const refs: PolicyRefs = {
    scoreMin: parameter("scoreMin") ?? "",
    scoreMax: parameter("scoreMax") ?? "",
    minimumPeriods: parameter("minimumPeriods") ?? "",
    aggregationFigure: parameter("bestCount") ?? parameter("yearShare"),
    weight: (nodeId, profile) => share(nodeId, profile, policy.model.basis === "total" ? 1 : 0),
    weightOfTotal: (nodeId, profile) => share(nodeId, profile, 1),
    gradeBounds: gradeColumn("lowerBound", 1),
    gradeLabels: gradeColumn("grade", 0) ?? "",
    gradeTable: gradeTable(),
    gradeBound: (grade) => {
      const band = bands.findIndex((item) => item.grade === grade);
      return band === -1 ? null : inTable("grades", firstGrade + bands.length - 1 - band, "lowerBound");
    },
    periodWeight: (id) =>
      inTable(
        "periods",
        policy.periods.periods.findIndex((period) => period.id === id),
        "weight",
      ),
    raterWeight: (indicatorId, group) => inTable("raters", raterRow(indicatorId, group), "raterWeight"),
    scaleLimits: (id) => {
      const row = policy.scales.findIndex((scale) => scale.id === id);
      const [min, max] = [inTable("scales", row, "lowest"), inTable("scales", row, "highest")];
      return min === null || max === null ? null : { min, max };
    },
    quotaShare: (grade) =>
      inTable(
        "quota",
        rowsOf("quota").findIndex(({ values }) => values.grade === grade),
        "share",
      ),
  };

  const widest = Math.max(...placed.map(({ section }) => section.columns.length));
  const top3 = heading(book, texts.policy.title, widest - 1);
  const parts = placed.map(layOutSection);
  const sizes = columnSizes(placed);
  const rowHeights = [
    ...top3.rowHeights,
    { top: firstRow, bottom: next - 2, points: rowPoints },
    ...sizes.heights,
  ];
  const sheet: SheetPlan = {
    ...ownTab("policy", name),
    tabColor: "#7F7F7F",
    blocks: [
      ...top3.blocks,
      { top: 2, left: 0, cells: [[texts.policy.hint]] },
      ...parts.flatMap(({ blocks }) => blocks),
    ],
    styles: [
      ...top3.styles,
      { area: { top: 2, left: 0, bottom: 2, right: 0 }, style: styles.legend },
      ...parts.flatMap((part) => part.styles),
    ],
    rowHeights,
    columnWidths: sizes.widths,
    validations: lists.validations(choicesTop),
    freeze: { rows: 2, columns: 0 },
    page: policyPage(
      pageFor(book, texts.policy.title, null, "landscape"),
      ...([placed, sizes.widths, rowHeights] as const),
    ),
  };
  return { sheet, refs };
}

/** The cell of a node's weight in the table of indicators, as A1. */
function weightCell(
  indicators: (IndicatorSection & { readonly bodyTop: number }) | null,
): (nodeId: string) => string {
  return (nodeId) => {
    if (indicators === null) throw new RangeError("Weights by role need the table of indicators above them.");
    const row = indicators.bodyTop + (indicators.rowOf.get(nodeId) ?? 0);
    return `${columnLetters(indicators.weightColumn)}${String(row + 1)}`;
  };
}
