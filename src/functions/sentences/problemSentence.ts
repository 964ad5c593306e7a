import type { Problem } from "../errors/functionError.ts";
import { en } from "./en.ts";
import type { ProblemSentences } from "./problemSentences.ts";
import { zhCN } from "./zhCN.ts";
import { zhTW } from "./zhTW.ts";

/** Languages of the functions' sentences and help. */
export type FunctionLanguage = "zh-CN" | "zh-TW" | "en";

const catalogues: Readonly<Record<FunctionLanguage, ProblemSentences>> = { "zh-CN": zhCN, "zh-TW": zhTW, en };

/** Says what is wrong with a call and what to change. */
export function problemSentence(problem: Problem, language: FunctionLanguage): string {
  // The catalogue's type pairs every code with its facts, which a lookup by a union's code cannot carry.
  const sentence = catalogues[language][problem.code] as (facts: Problem) => string;
  return sentence(problem);
}
