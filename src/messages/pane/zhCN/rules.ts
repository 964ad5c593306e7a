import type { RulesTexts } from "../rulesTexts.ts";
import { number } from "./numbers.ts";

export const rules: RulesTexts = {
  label: "考核规则",
  fromTemplate: (name) => `内置模板：${name}`,
  proposed: "按本表的指标和权重",
  given: "本工作簿中保存的规则",
  fromSheet: (sheetName) => `本工作簿“${sheetName}”表中的规则`,
  assumed: (count) => `其中 ${number.format(count)} 项制度未作规定，采用默认值`,
  auto: "自动判断",
  readFromSheet: "按本表的指标和权重",
  choose: "选择考核规则",
};
