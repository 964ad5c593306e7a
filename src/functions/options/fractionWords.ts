import type { OptionWords } from "./readOption.ts";

/** Who gets the last seat where fractions are equal: an order that a policy must declare. */
export const fractionWords: OptionWords<"topFirst" | "bottomFirst"> = {
  topFirst: ["topFirst", "top", "高等级优先", "高等級優先"],
  bottomFirst: ["bottomFirst", "bottom", "低等级优先", "低等級優先"],
};
