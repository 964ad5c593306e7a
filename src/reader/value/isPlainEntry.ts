import { plainWords } from "../text/plainWords.ts";

/**
 * Is this text, as typed, surely no word of absence? True for most ids and names, and they are then in plain characters
 * that normalising leaves as they are; false says nothing.
 */
export const isPlainEntry = plainWords(
  "无無缺未待请請休假停出外借调調离離新入实實试試不免暂暫空留避伤傷弃棄支进進挂驻駐抽旷曠缓緩",
);
