import type { RulesTexts } from "../rulesTexts.ts";
import { counted } from "./numbers.ts";

export const rules: RulesTexts = {
  label: "Rules",
  fromTemplate: (name) => `Built-in template: ${name}`,
  proposed: "Indicators and weights of this sheet",
  given: "Rules kept in this workbook",
  fromSheet: (sheetName) => `Rules in this workbook’s “${sheetName}”`,
  assumed: (count) =>
    `${counted(count, "point", "points")} that the policy leaves open, filled with defaults`,
  auto: "Find out",
  readFromSheet: "Indicators and weights of this sheet",
  choose: "Choose the rules",
};
