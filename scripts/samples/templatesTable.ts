/** docs/templates.md: what each built-in policy holds, what it leaves to the user, and the tests that show it. */
import type { EligibilityGate } from "../../src/core/index.ts";
import { sourceFacts, type SourceFact } from "./facts/index.ts";
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
  const ids = templates.map(({ id }) => id);
  return [
    "# Built-in policies",
    "",
    "Written by `npm run samples` from `src/templates` and `scripts/samples/facts`; a test compares this page with what",
    "the script writes today. “Not in the policy” counts the values which the source leaves open: each is a default of",
    "ours, is listed in the policy's `assumed`, and is shown as such.",
    "",
    line(heading),
    line(heading.map(() => "---")),
    ...rows.map(line),
    "",
    "002-R is the file that holds 002-A to 002-Q; it has no rules of its own.",
    "",
    "## What the documents say, and the test that proves it",
    "",
    "A fact of a policy's own shape is looked up in the built policy by `test/pure/sourceFacts.test.ts`, under the name in",
    "the table; the others name the test that runs them.",
    "",
    line(["Id", "Fact", "Proved by"]),
    line(["---", "---", "---"]),
    ...ids.flatMap((id) => sourceFacts.filter(({ system }) => system === id).map(factRow).map(line)),
    "",
    "## Neighbouring policies",
    "",
    "Rules of other companies, as acceptance tests: of scores in `test/pure/core/neighbouringRules.test.ts`, of promotion in",
    "`src/core/promotion/neighbouringPolicies.test.ts`; the lookup that answers for exact scores only is found by",
    "`src/reader/check/formula/lookupFault.ts` and tried in `src/reader/wholeSheets/layouts.test.ts`.",
    "",
  ].join("\n");
}

function factRow({ system, fact, proof }: SourceFact): readonly string[] {
  const plain = (text: string): string => text.replaceAll("|", "\\|");
  return [system, plain(fact), "of" in proof ? "sourceFacts" : `\`${proof.file}\`: ${plain(proof.test)}`];
}
