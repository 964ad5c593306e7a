import { nameKey, type ScoringRule } from "../../core/index.ts";
import { broadcastInSteps, nowhere } from "../cells/broadcast.ts";
import type { Cell, Cells } from "../cells/cells.ts";
import type { Spill } from "../cells/eachCell.ts";
import type { CellPlace } from "../cells/cellPlace.ts";
import { readEntry, type Entry } from "../cells/readEntry.ts";
import { readFullPoints } from "../cells/readFullPoints.ts";
import { readLabel } from "../cells/readLabel.ts";
import type { Steps } from "../cells/steps.ts";
import { FunctionError } from "../errors/functionError.ts";
import { compiledRule } from "./compiledRule.ts";

/** Points by a rule in words, cell by cell; "" where nothing was entered. */
export function* points(actuals: Cells, targets: Cells, rules: Cells, full: unknown): Steps<Spill> {
  const fullPoints = readFullPoints(full);
  const names = ["actuals", "targets", "rule"];
  return yield* broadcastInSteps(
    [actuals, targets, rules],
    names,
    ([actualCell, targetCell, ruleCell], places) => {
      const [actualPlace = nowhere, targetPlace = nowhere, rulePlace = nowhere] = places;
      const text = readLabel(ruleCell, rulePlace);
      if (text === null) throw new FunctionError({ code: "nothing_entered", argument: "rule" });
      const compiled = compiledRule(text, fullPoints);
      const actual = actualOf(actualCell, compiled.rule, actualPlace);
      if (typeof actual !== "number") return "";
      const target = readEntry(targetCell, targetPlace, "share");
      const known = typeof target === "number" ? target : compiled.target;
      if (compiled.needsTarget && known === null)
        throw new FunctionError({ code: "target_missing", row: targetPlace.row + 1 });
      const earned = compiled.points(actual, known ?? Number.NaN, 100);
      if (!Number.isNaN(earned)) return earned;
      const facts = { value: String(actual), wanted: text };
      throw new FunctionError({ code: "out_of_range", argument: "actuals", ...facts });
    },
  );
}

/** Worded levels are entered by their words, all other actuals by numbers. */
function actualOf(cell: Cell, rule: ScoringRule, place: CellPlace): Entry {
  if (rule.kind === "anchors" && typeof cell === "string") {
    const position = rule.anchors.findIndex(({ label }) => nameKey(label) === nameKey(cell));
    if (position !== -1) return position + 1;
  }
  return readEntry(cell, place, "share");
}
