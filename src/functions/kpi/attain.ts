import { compileRule } from "../../core/index.ts";
import { broadcast, nowhere } from "../cells/broadcast.ts";
import type { Cells } from "../cells/cells.ts";
import type { Spill } from "../cells/eachCell.ts";
import { readEntry } from "../cells/readEntry.ts";
import { readFigure } from "../cells/readFigure.ts";
import { FunctionError } from "../errors/functionError.ts";
import { readOption, type OptionWords } from "../options/readOption.ts";

/** Two practices for "lower is better" exist; they never mix. */
const directionWords: OptionWords<"direct" | "inverse" | "complement"> = {
  direct: ["higher", "higherIsBetter", "direct", "越高越好", "正向", "愈高愈好"],
  inverse: ["lower", "lowerIsBetter", "inverse", "越低越好", "反向", "愈低愈好"],
  complement: ["complement", "2-a/t", "差额", "補數", "补数"],
};

/** Attainment as a share, 1 on target; "" where nothing was entered. */
export function attain(actuals: Cells, targets: Cells, direction: unknown, cap: unknown): Spill {
  const form = readOption(direction, "direction", directionWords) ?? "direct";
  const highest = readFigure(cap, "cap", Number.NaN);
  const rule = { kind: "ratio", form, full: 1, floor: 0, quote: null } as const;
  const shareOf = compileRule({ ...rule, cap: Number.isNaN(highest) ? null : highest });
  return broadcast([actuals, targets], ["actuals", "targets"], ([actualCell, targetCell], places) => {
    const [actualPlace = nowhere, targetPlace = nowhere] = places;
    const actual = readEntry(actualCell, actualPlace, "share");
    const target = readEntry(targetCell, targetPlace, "share");
    if (typeof actual !== "number") return "";
    if (typeof target !== "number" || target === 0)
      throw new FunctionError({ code: "target_missing", row: targetPlace.row + 1 });
    return shareOf(actual, target, 100);
  });
}
