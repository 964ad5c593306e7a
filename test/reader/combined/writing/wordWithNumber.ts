import { ink } from "../paper/page.ts";
import type { Spelling } from "./spelling.ts";

/** 优秀(95) */
export const wordWithNumber: Spelling = {
  id: "a word and a number",
  max: 100,
  isForAll: false,
  write: (number, words) => ink(words.wordWithNumber(number)),
  must: "word_with_number",
  may: [],
  isNumber: false,
};
