import type { ConditionalFormatPlan } from "../../sheet/index.ts";
import { rangeAddress } from "../publishing/cellInput.ts";
import { textFormula } from "./textFormula.ts";

const typeOf: Readonly<Record<ConditionalFormatPlan["kind"], Excel.ConditionalFormat["type"]>> = {
  dataBar: "DataBar",
  colorScale: "ColorScale",
  icons: "IconSet",
  formula: "Custom",
  textEquals: "CellValue",
};

/**
 * Queues the removal of rules that we added; what the user added to the same cells stays. Excel does not say who made
 * a rule: ours are told by their kind, and where that has a formula, by the formula.
 */
export async function removeRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rules: readonly ConditionalFormatPlan[],
): Promise<void> {
  const standing = rules.map((rule) => {
    const { top, left, bottom, right } = rule.area;
    const formats = sheet.getRange(rangeAddress(top, left, bottom, right)).conditionalFormats;
    return { rule, formats: formats.load("items/id,items/type") };
  });
  await context.sync();
  const alike = standing.flatMap(({ rule, formats }) =>
    formats.items
      .filter(({ type }) => type === typeOf[rule.kind])
      .map((format) => ({
        rule,
        format,
        custom: rule.kind === "formula" ? format.custom.rule.load("formula") : null,
        cellValue: rule.kind === "textEquals" ? format.cellValue.load("rule") : null,
      })),
  );
  if (alike.length === 0) return;
  await context.sync();
  const own = alike.filter(({ rule, custom, cellValue }) => {
    if (rule.kind === "formula") return custom?.formula === rule.formula;
    return rule.kind !== "textEquals" || cellValue?.rule.formula1 === textFormula(rule.text);
  });
  // A rule stands in every area that it touches, and can be taken away once only.
  const once = new Map(own.map(({ format }) => [format.id, format]));
  for (const format of once.values()) format.delete();
}
