import { ink } from "../paper/page.ts";
import type { Spelling } from "./spelling.ts";

/** ９２ */
export const fullWidth: Spelling = {
  id: "full-width digits",
  max: null,
  isForAll: false,
  write: (number) =>
    ink(Array.from(String(number), (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join("")),
  must: "text_number",
  may: [],
  isNumber: false,
};
