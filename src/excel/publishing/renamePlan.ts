import type { PlannedCell, SheetPlan, WorkbookPlan } from "../../sheet/index.ts";
import { renameSheets } from "./renameSheets.ts";

/**
 * The plan with the names that its tabs really have: formulas, links, rules and lists follow.
 *
 * @param names - Real name by plan id.
 */
export function renamePlan(plan: WorkbookPlan, names: Readonly<Record<string, string>>): WorkbookPlan {
  const changed = new Map<string, string>();
  for (const sheet of plan.sheets) {
    const real = names[sheet.id] ?? sheet.name;
    if (real !== sheet.name) changed.set(sheet.name, real);
  }
  if (changed.size === 0) return plan;
  const rename = (text: string): string => renameSheets(text, changed);
  const renameCell = (cell: PlannedCell): PlannedCell =>
    typeof cell === "object" && cell !== null ? { formula: rename(cell.formula) } : cell;
  return {
    ...plan,
    names: plan.names.map((name) => ({ ...name, refersTo: rename(name.refersTo) })),
    sheets: plan.sheets.map((sheet): SheetPlan => ({
      ...sheet,
      name: names[sheet.id] ?? sheet.name,
      blocks: sheet.blocks.map((block) => ({
        ...block,
        cells: block.cells.map((row) => row.map(renameCell)),
      })),
      fills: sheet.fills.map((fill) => ({ ...fill, formulaR1C1: rename(fill.formulaR1C1) })),
      links: sheet.links.map((link) => ({ ...link, target: rename(link.target) })),
      conditionalFormats: sheet.conditionalFormats.map((rule) =>
        rule.kind === "formula" ? { ...rule, formula: rename(rule.formula) } : rule,
      ),
      validations: sheet.validations.map((validation) =>
        validation.rule.kind === "list" && typeof validation.rule.source === "string"
          ? { ...validation, rule: { kind: "list" as const, source: rename(validation.rule.source) } }
          : validation,
      ),
    })),
  };
}
