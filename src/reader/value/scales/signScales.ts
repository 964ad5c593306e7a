import type { WordFamily } from "./wordFamily.ts";

/** Signs in their usual order. */
export const signScales: readonly WordFamily[] = [
  { id: "√-×", isWhole: true, words: [["√"], ["×"]] },
  { id: "○-×", isWhole: true, words: [["○"], ["×"]] },
  { id: "◎-○-△-×", words: [["◎"], ["○"], ["△"], ["×"]] },
  { id: "●-◐-○", words: [["●"], ["◐"], ["○"]] },
  { id: "√-△-×", words: [["√"], ["△"], ["×"]] },
];
