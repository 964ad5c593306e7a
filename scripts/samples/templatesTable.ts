/** docs/templates.md: what each built-in policy holds, what it leaves to the user, and the tests that show it. */
import type { EligibilityGate } from "../../src/core/index.ts";
import type { PolicyTemplate } from "../../src/templates/index.ts";

const kindsOf = (gate: EligibilityGate): readonly string[] =>
  gate.kind === "group" ? gate.gates.flatMap(kindsOf) : [gate.kind];

/** Prints the table; `fileOf` gives the sample of a template. */
export function templatesTable(
  templates: readonly PolicyTemplate[],
  fileOf: (template: PolicyTemplate) => string,
): string {
  const rows = templates.map((template) => {
    const { model, roles, raters, promotion, assumed } = template.build("en");
    const indicators = model.nodes.filter(({ kind }) => kind === "indicator").length;
    const gates = [...new Set(promotion?.steps.flatMap(({ gates: all }) => all.flatMap(kindsOf)) ?? [])];
    const ladder =
      promotion === null
        ? "–"
        : `${String(promotion.levels.length)} levels, ${String(promotion.steps.length)} steps; ${gates.join(", ")}`;
    return [
      template.id,
      `${template.names["zh-CN"]} · ${template.names.en}`,
      String(indicators),
      roles.map(({ name }) => name).join(", ") || "–",
      raters.groups.map(({ group }) => group).join(", ") || "–",
      ladder,
      String(assumed.length),
      `[${fileOf(template)}](../samples/${fileOf(template)})`,
    ];
  });
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const heading = ["Id", "Name", "Indicators", "Roles", "Raters", "Ladder and gates", "Not in the policy", "Sample"];
  return [
    "# Built-in policies",
    "",
    "Written by `npm run samples` from `src/templates`. “Not in the policy” counts the values which the source leaves",
    "open: each is a default of ours, is listed in the policy's `assumed`, and is shown as such.",
    "",
    line(heading),
    line(heading.map(() => "---")),
    ...rows.map(line),
    "",
    "Every sample is run from the file to totals and candidates by `test/host/systemSamples.test.ts`, whose comments",
    "work the figures out; `src/templates/templates.test.ts` checks each policy in three languages.",
    "The allowances of 002-B (30, 50, 100) are proved by `reservePool.test.ts` (G22), the years of 002-M by",
    "`tenureLevel.test.ts` (G21), the weights of document 000 by `document000.test.ts`.",
    "",
  ].join("\n");
}
