import { ink } from "../paper/page.ts";
import type { Spelling } from "./spelling.ts";

/** '92, behind an apostrophe. */
export const numberAsText: Spelling = {
  id: "numbers as text",
  max: null,
  isForAll: false,
  write: (number) => ink(String(number)),
  must: "text_number",
  may: [],
  isNumber: false,
};
