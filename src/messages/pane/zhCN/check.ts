import type { CheckTexts } from "../checkTexts.ts";
import { number } from "./numbers.ts";

export const check: CheckTexts = {
  allClear: "没有需要核对的内容",
  allClearHelp: "人员、指标、权重和分数均已读懂。",
  count: (count) => `${number.format(count)} 处`,
  showAll: (count) => `全部显示（${number.format(count)} 处）`,
  goTo: (address) => `定位到 ${address}`,
  noPlace: "整张表",
  repair: "更正",
  repairAll: (count) => `全部更正（${number.format(count)} 处）`,
  repairHelp: "把按文字读出的数值写成真正的数值，可以撤销。",
  tables: "读取的表格",
  table: (range, people) => `${range}，${number.format(people)} 人`,
};
