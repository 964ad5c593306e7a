import type { FactId } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<keyof typeof FactId> = {
  "zh-CN": {
    hireDate: "入职日期",
    levelSince: "现职级起始日期",
    leaveDate: "离职日期",
    education: "学历",
    certificates: "证书",
    potential: "发展潜力",
    baseSalary: "基本工资",
    lastPenaltyDate: "最近一次处分日期",
    cleanRecord: "无处分记录",
    managerId: "直接上级",
    tenureMonths: "司龄（月）",
    timeInLevelMonths: "任现职级月数",
  },
  "zh-TW": {
    hireDate: "到職日",
    levelSince: "現職級起始日",
    leaveDate: "離職日",
    education: "學歷",
    certificates: "證照",
    potential: "發展潛力",
    baseSalary: "本薪",
    lastPenaltyDate: "最近一次懲處日期",
    cleanRecord: "無懲處紀錄",
    managerId: "直屬主管",
    tenureMonths: "年資（月）",
    timeInLevelMonths: "任現職級月數",
  },
  en: {
    hireDate: "hire date",
    levelSince: "date of the last change of level",
    leaveDate: "leaving date",
    education: "education",
    certificates: "certificates",
    potential: "potential",
    baseSalary: "base salary",
    lastPenaltyDate: "date of the last penalty",
    cleanRecord: "clean record",
    managerId: "manager",
    tenureMonths: "months with the company",
    timeInLevelMonths: "months at the level",
  },
};

/**
 * What is this fact about people called? A fact of the policy's own is called as the policy calls it.
 *
 * @example
 * factWord("hireDate", "en")
 * //=> "hire date"
 */
export function factWord(factId: string, language: Language): string {
  const known: Readonly<Record<string, string>> = words[language];
  return known[factId] ?? factId;
}
