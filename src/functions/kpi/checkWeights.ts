import { repairWeights, type WeightRepair } from "../../core/index.ts";
import { besideHeading } from "../cells/besideHeading.ts";
import type { Cells } from "../cells/cells.ts";
import type { Spill } from "../cells/eachCell.ts";
import { likeLine } from "../cells/likeLine.ts";
import { readShareLine } from "../cells/readShareLine.ts";
import { readLanguage } from "../options/readLanguage.ts";
import { readOption, type OptionWords } from "../options/readOption.ts";
import { answerWords } from "../sentences/answerWords.ts";

const repairWords: OptionWords<WeightRepair> = {
  normalise: ["normalise", "normalize", "按比例", "归一", "歸一"],
  remainderToLargest: ["largest", "最大项", "最大項"],
  remainderToLast: ["last", "最后一项", "最後一項"],
  equal: ["equal", "平均", "均分"],
};

/** A hundredth of a percent: 33.33 three times was rounded, not wrong. The core's `checkWeights` has the same. */
const tolerance = 0.0001;

/** Do weights sum to the whole? Sum, difference and a word for it; with a repair, the weights repaired. */
export function checkWeights(weights: Cells, repair: unknown, language: unknown): Spill {
  const shares = readShareLine(weights, "weights");
  const how = readOption(repair, "repair", repairWords);
  if (how !== null) return likeLine(weights, besideHeading(weights, shares, repairWeights(shares, how)));
  const sum = tidy(shares.reduce((total, share) => total + share, 0));
  const difference = tidy(sum - 1);
  const words = answerWords[readLanguage(language, weights)];
  const size = Math.abs(difference);
  const word = size === 0 ? words.sumExact : size <= tolerance + 1e-12 ? words.sumRounded : words.sumOff;
  return [[sum, difference, word]];
}

/** Shares without binary noise. */
const tidy = (share: number): number => Math.round(share * 1e10) / 1e10;
