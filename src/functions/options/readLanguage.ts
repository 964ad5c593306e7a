import { canonicalText } from "../../reader/index.ts";
import type { Cells } from "../cells/cells.ts";
import type { FunctionLanguage } from "../sentences/problemSentence.ts";
import { languageWords } from "./languageWords.ts";
import { readOption } from "./readOption.ts";

const notHan = /[^\p{Script=Han}]/gu;
const han = /\p{Script=Han}/u;

/**
 * The language of an answer in words: the one asked for, or that of the table the call reads. Excel's own language
 * is not looked at, so the same call gives the same answer on every machine.
 */
export function readLanguage(asked: unknown, table: Cells): FunctionLanguage {
  const chosen = readOption(asked, "language", languageWords);
  if (chosen !== null) return chosen;
  const texts = table.flat().filter((cell): cell is string => typeof cell === "string" && han.test(cell));
  if (texts.length === 0) return "en";
  const isTraditional = texts.some(
    (text) => onlyHan(canonicalText(text)) !== onlyHan(text.normalize("NFKC")),
  );
  return isTraditional ? "zh-TW" : "zh-CN";
}

const onlyHan = (text: string): string => text.replace(notHan, "");
