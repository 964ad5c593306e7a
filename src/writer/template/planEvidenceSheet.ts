import type { AppraisalPolicy, EvidenceTable } from "../../core/index.ts";
import type { TemplateSheetTexts } from "../../messages/template/index.ts";
import type { SheetPlan } from "../../sheet/index.ts";
import { tableSheet, type TableSheetColumn } from "./tableSheet.ts";

/** A table for records: who, when, which indicator, and the fields that the policy names. */
export function planEvidenceSheet(
  { model }: AppraisalPolicy,
  table: EvidenceTable,
  texts: TemplateSheetTexts,
): SheetPlan {
  const nodes = model.nodes.filter(({ id }) => table.nodeIds.includes(id)).map(({ name }) => name);
  const plain: Omit<TableSheetColumn, "heading"> = { isDay: false, choices: [], cells: [], isWide: false };
  return tableSheet(`evidence-${table.id}`, table.name, texts.evidenceNote, [
    { ...plain, heading: texts.id },
    { ...plain, heading: texts.recordDay, isDay: true },
    { ...plain, heading: texts.indicator, choices: nodes },
    ...table.fields.map(({ name, isRequired, kind }) => ({
      ...{ ...plain, heading: isRequired ? `${name}*` : name },
      ...{ isDay: kind === "day", isWide: kind === "text" },
    })),
  ]);
}
