import { ink } from "../paper/page.ts";
import type { Spelling } from "./spelling.ts";

/** 92 */
export const plain: Spelling = {
  id: "plain numbers",
  max: null,
  isForAll: true,
  write: (number) => ink(number),
  must: null,
  may: [],
  isNumber: true,
};
