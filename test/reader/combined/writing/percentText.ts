import { ink } from "../paper/page.ts";
import type { Spelling } from "./spelling.ts";

/** "92%", a text, among points. */
export const percentText: Spelling = {
  id: "percents as text",
  max: 100,
  isForAll: false,
  write: (number) => ink(`${number}%`),
  must: "percent_assumed",
  may: [],
  isNumber: false,
};
