import { parse, tokenize } from "@borgar/fx";

/** Whether Excel would take this text as a formula: it begins with `=` and its syntax is right. */
export function isFormula(text: string): boolean {
  try {
    parse(tokenize(text, {}));
    return text.length > 1 && text.startsWith("=");
  } catch {
    return false;
  }
}
