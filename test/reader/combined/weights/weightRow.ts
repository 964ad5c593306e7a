import { ink, type Ink } from "../paper/page.ts";
import type { WeightStyle } from "./weightStyle.ts";

/** How one weight is written. */
const writers: readonly ((percent: number) => Ink)[] = [
  (percent) => ink(percent),
  (percent) => ink(percent / 100, "0%"),
  (percent) => ink(percent / 100),
  (percent) => ink(`${percent}%`),
];

/** A row of weights, all written in one way. */
export const weightRow: WeightStyle = {
  id: "a row of weights",
  headerRows: 1,
  row: (chance, leaves) => {
    const write = chance.pick(writers);
    return leaves.map(({ percent }) => write(percent));
  },
  must: [],
};

/** 30, 0.3 and "40%" in one row. */
export const mixedRow: WeightStyle = {
  id: "a row of weights in several spellings",
  headerRows: 1,
  row: (_, leaves) => leaves.map(({ percent }, index) => ink(index % 2 === 0 ? percent : percent / 100)),
  must: ["weights_mixed"],
};
