import { gradeScaleOf } from "../../../core/index.ts";
import type { RaterGroup } from "../../../core/index.ts";
import type { SheetPlan } from "../../../sheet/index.ts";
import { areaR1C1 } from "../../formulas/reference.ts";
import { columnWidth } from "../../layout/columnWidth.ts";
import { emptySheet } from "../../layout/emptySheet.ts";
import { heading } from "../../layout/heading.ts";
import { pageFor } from "../../layout/pageFor.ts";
import type { Book } from "../../model/book.ts";
import { styles } from "../../theme/styles.ts";
import { basicsSection, type BasicFigure } from "./basicsSection.ts";
import type { PolicyRefs } from "./policyRefs.ts";
import type { PolicySection } from "./policySection.ts";
import { layOutSection } from "./layOutSection.ts";
import {
  gradesSection,
  periodsSection,
  quotaSection,
  ratersSection,
  scalesSection,
} from "./tableSections.ts";
import { weightColumn, weightsSection } from "./weightsSection.ts";

/** Rows of title, subtitle, hint and a gap before the first section. */
const firstRow = 4;
/** Rows of a section's title and header, and the gap after it. */
const sectionRows = 2;
const gap = 1;

/** The policy as tables, and where the other tabs' formulas find its figures. */
export function planPolicy(book: Book): { readonly sheet: SheetPlan; readonly refs: PolicyRefs } {
  const { policy, texts } = book;
  const name = texts.tabs.policy;
  const placed: { top: number; section: PolicySection }[] = [];
  let top = firstRow;
  /** Puts a section below the others; answers its first body row. */
  const place = (section: PolicySection): number => {
    const body = top + sectionRows;
    placed.push({ top, section });
    top = body + section.rows.length + gap;
    return body;
  };
  const basics = basicsSection(book);
  const basicsTop = place(basics.section);
  const weights = weightsSection(book, top + sectionRows);
  const weightsTop = place(weights.section);
  const gradesTop = place(gradesSection(book));
  const tops = [ratersSection(book), periodsSection(book), quotaSection(book), scalesSection(book)].map(
    (section) => (section === null ? null : place(section)),
  );
  const [ratersTop, periodsTop, quotaTop, scalesTop] = tops;

  const cell = (row: number, column: number): string =>
    areaR1C1({ sheetName: name, top: row, left: column, bottom: row, right: column });
  const figure = (key: BasicFigure): string | null => {
    const row = basics.rowOf.get(key);
    return row === undefined ? null : cell(basicsTop + row, 1);
  };
  const inTable = (start: number | null | undefined, row: number, column: number): string | null =>
    start === null || start === undefined || row === -1 ? null : cell(start + row, column);
  const weightAt = (nodeId: string, column: number): string | null =>
    inTable(weightsTop, weights.rowOf.get(nodeId) ?? -1, column);
  const bands = gradeScaleOf(policy.grades).bands;
  const gradeColumn = (column: number): string =>
    areaR1C1({
      sheetName: name,
      top: gradesTop,
      left: column,
      bottom: gradesTop + bands.length - 1,
      right: column,
    });
  const raterRow = (indicatorId: string, group: RaterGroup): number => {
    const rules = book.tree.leaves.flatMap((leaf) =>
      (leaf.raters ?? []).map((rule) => ({ id: leaf.id, group: rule.group })),
    );
    const own = rules.findIndex((rule) => rule.id === indicatorId && rule.group === group);
    if (own !== -1) return policy.raters.groups.length + own;
    return policy.raters.groups.findIndex((rule) => rule.group === group);
  };
  const shownPeriods = book.result.periods.filter(({ id }) => id !== null);

  const refs: PolicyRefs = {
    scoreMin: figure("scoreMin") ?? "",
    scoreMax: figure("scoreMax") ?? "",
    minimumPeriods: figure("minimumPeriods") ?? "",
    aggregationFigure: figure("aggregationFigure"),
    weight: (nodeId, profile) => weightAt(nodeId, weightColumn(profile)),
    weightOfTotal: (nodeId, profile) => weightAt(nodeId, weightColumn(profile) + 2),
    gradeBounds: gradeColumn(1),
    gradeLabels: gradeColumn(0),
    gradeBound: (grade) => {
      const row = bands.findIndex((band) => band.grade === grade);
      return row === -1 ? null : cell(gradesTop + bands.length - 1 - row, 1);
    },
    periodWeight: (id) =>
      inTable(
        periodsTop,
        shownPeriods.findIndex((period) => period.id === id),
        1,
      ),
    raterWeight: (indicatorId, group) => inTable(ratersTop, raterRow(indicatorId, group), 1),
    scaleLimits: (scaleId) => {
      const row = policy.scales.findIndex(({ id }) => id === scaleId);
      const min = inTable(scalesTop, row, 1);
      const max = inTable(scalesTop, row, 2);
      return min === null || max === null ? null : { min, max };
    },
    quotaShare: (grade) =>
      inTable(quotaTop, policy.distribution?.shares.findIndex((share) => share.grade === grade) ?? -1, 1),
  };

  const widest = Math.max(...placed.map(({ section }) => section.header.length));
  const top3 = heading(book, texts.policy.title, widest - 1);
  const parts = placed.map(({ top: start, section }) => layOutSection(start, section));
  const textsOf = (column: number): readonly (string | null)[] =>
    placed.flatMap(({ section }) =>
      section.rows.map((row, index) => {
        const value = row[column];
        const indent = column === 0 ? (section.indents[index] ?? 0) * 2 : 0;
        return typeof value === "string" ? " ".repeat(indent) + value : null;
      }),
    );
  const sheet: SheetPlan = {
    ...emptySheet("policy", name),
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
    rowHeights: top3.rowHeights,
    columnWidths: Object.fromEntries(
      Array.from({ length: widest }, (_, column) => [
        column,
        columnWidth(textsOf(column), placed[1]?.section.header[column] ?? "", {
          min: column === 0 ? 18 : 11,
          max: 40,
        }),
      ]),
    ),
    freeze: { rows: 2, columns: 0 },
    page: pageFor(book, texts.policy.title, null, "portrait"),
  };
  return { sheet, refs };
}
