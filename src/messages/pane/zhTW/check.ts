import type { CheckTexts } from "../checkTexts.ts";
import { number } from "./numbers.ts";

export const check: CheckTexts = {
  allClear: "沒有需要核對的內容",
  allClearHelp: "人員、指標、權重和分數均已讀懂。",
  count: (count) => `${number.format(count)} 處`,
  showAll: (count) => `全部顯示（${number.format(count)} 處）`,
  goTo: (address) => `前往 ${address}`,
  noPlace: "整張表",
  repair: "更正",
  repairAll: (count) => `全部更正（${number.format(count)} 處）`,
  repairHelp: "把依文字讀出的數值寫成真正的數值，可以復原。",
  tables: "讀取的表格",
  table: (range, people) => `${range}，${number.format(people)} 人`,
};
