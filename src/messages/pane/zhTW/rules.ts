import type { RulesTexts } from "../rulesTexts.ts";
import { number } from "./numbers.ts";

export const rules: RulesTexts = {
  label: "考核規則",
  fromTemplate: (name) => `內建範本：${name}`,
  proposed: "依本表的指標與權重",
  given: "本活頁簿中儲存的規則",
  fromSheet: (sheetName) => `本活頁簿「${sheetName}」表中的規則`,
  assumed: (count) => `其中 ${number.format(count)} 項制度未作規定，採用預設值`,
  auto: "自動判斷",
  readFromSheet: "依本表的指標與權重",
  choose: "選擇考核規則",
};
