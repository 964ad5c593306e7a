import { gradeScaleOf } from "../../core/index.ts";
import type { Area, ConditionalFormatPlan } from "../../sheet/index.ts";
import type { Book } from "../model/book.ts";
import { gradeColors } from "../theme/gradeColors.ts";

/** Each grade in its colours, by the text that the cell shows. */
export function gradeRules({ policy }: Book, area: Area): readonly ConditionalFormatPlan[] {
  const { bands } = gradeScaleOf(policy.grades);
  return bands.map(({ grade }, position) => ({
    kind: "textEquals",
    area,
    text: grade,
    style: gradeColors(position, bands.length),
  }));
}
