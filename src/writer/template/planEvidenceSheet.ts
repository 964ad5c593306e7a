import type { AppraisalPolicy, EvidenceTable } from "../../core/index.ts";
import type { TemplateSheetTexts } from "../../messages/template/index.ts";
import type { SheetPlan } from "../../sheet/index.ts";
import { columnWidth } from "../layout/columnWidth.ts";
import { styles } from "../theme/styles.ts";
import { plainSheet } from "./plainSheet.ts";

const headerRow = 2;
const rows = 60;

/** A table for records: who, which indicator, and the fields that the policy names. */
export function planEvidenceSheet(
  { model }: AppraisalPolicy,
  table: EvidenceTable,
  texts: TemplateSheetTexts,
): SheetPlan {
  const header = [
    texts.id,
    texts.recordDay,
    texts.indicator,
    ...table.fields.map(({ name, isRequired }) => (isRequired ? `${name}*` : name)),
  ];
  const right = header.length - 1;
  const nodes = model.nodes.filter(({ id }) => table.nodeIds.includes(id)).map(({ name }) => name);
  const column = (index: number) => ({
    ...{ top: headerRow + 1, left: index, bottom: headerRow + rows, right: index },
  });
  return {
    ...plainSheet(`evidence-${table.id}`, table.name),
    blocks: [
      { top: 0, left: 0, cells: [[table.name]] },
      { top: 1, left: 0, cells: [[texts.evidenceNote]] },
      { top: headerRow, left: 0, cells: [header] },
    ],
    styles: [
      { area: { top: 0, left: 0, bottom: 0, right }, style: styles.title },
      { area: { top: 1, left: 0, bottom: 1, right }, style: styles.subtitle },
      { area: { top: headerRow, left: 0, bottom: headerRow, right }, style: styles.header },
      { area: { ...column(0), right }, style: { ...styles.body, wraps: true } },
      { area: column(1), style: { numberFormat: "yyyy-mm-dd" } },
      ...table.fields.flatMap(({ kind }, index) =>
        kind === "day" ? [{ area: column(index + 3), style: { numberFormat: "yyyy-mm-dd" } }] : [],
      ),
    ],
    validations:
      nodes.length < 2
        ? []
        : [{ area: column(2), rule: { kind: "list", source: nodes }, prompt: null, error: null }],
    columnWidths: Object.fromEntries(
      header.map((text, index) => [index, columnWidth([], text, { min: index < 3 ? 12 : 16, max: 30 })]),
    ),
    rowHeights: [{ top: 0, bottom: 0, points: 28 }],
    freeze: { rows: headerRow + 1, columns: 1 },
  };
}
