import type { OptionWords } from "./readOption.ts";

/** How an entry that is not there counts: the others take its weight, it is zero points, or there is no total. */
export type AbsenceOption = "renormalise" | "zero" | "block";

export const absenceWords: OptionWords<AbsenceOption> = {
  renormalise: ["renormalise", "renormalize", "skip", "按比例", "重新分配", "跳过", "按比例分配", "跳過"],
  zero: ["zero", "计零", "零分", "計零"],
  block: ["block", "阻止", "不计总分", "不計總分"],
};
