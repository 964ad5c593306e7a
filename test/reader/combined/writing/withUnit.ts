import { ink } from "../paper/page.ts";
import type { Spelling } from "./spelling.ts";

/** 92分, 92 pts */
export const withUnit: Spelling = {
  id: "numbers with a unit",
  max: null,
  isForAll: false,
  write: (number, words) => ink(`${number}${words.unit}`),
  must: "text_number",
  may: [],
  isNumber: false,
};
