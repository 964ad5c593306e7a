import { ink } from "../paper/page.ts";
import type { Spelling } from "./spelling.ts";

/** 0.92 shown as 92%, everywhere. */
export const percentFormat: Spelling = {
  id: "shares shown as percents",
  max: 100,
  isForAll: true,
  write: (number) => ink(Math.round(number * 1e6) / 1e8, "0%"),
  must: null,
  // Points out of 100 or shares of 1: to ask is fair.
  may: ["percent_assumed", "scale_assumed"],
  isNumber: true,
};
