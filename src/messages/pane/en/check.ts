import type { CheckTexts } from "../checkTexts.ts";
import { counted, number } from "./numbers.ts";

export const check: CheckTexts = {
  allClear: "Nothing needs checking",
  allClearHelp: "People, indicators, weights and scores were all understood.",
  count: (count) => counted(count, "place", "places"),
  showAll: (count) => `Show all ${number.format(count)}`,
  goTo: (address) => `Go to ${address}`,
  noPlace: "Whole sheet",
  repair: "Correct",
  repairAll: (count) => `Correct all ${number.format(count)}`,
  repairHelp: "Writes numbers that were read from text as real numbers. Can be undone.",
  tables: "Tables that were read",
  table: (range, people) => `${range}, ${counted(people, "person", "people")}`,
};
