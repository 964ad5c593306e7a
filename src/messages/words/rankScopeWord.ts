import type { RankScope } from "../../core/index.ts";
import type { Language } from "../language.ts";
import type { Words } from "./words.ts";

const words: Words<RankScope> = {
  "zh-CN": {
    all: "全体",
    department: "部门",
    role: "岗位",
    level: "职级",
  },
  "zh-TW": {
    all: "全體",
    department: "部門",
    role: "職務",
    level: "職級",
  },
  en: {
    all: "everyone",
    department: "department",
    role: "role",
    level: "job level",
  },
};

/**
 * Among whom is somebody ranked?
 *
 * @example
 * rankScopeWord("department", "en")
 * //=> "department"
 */
export function rankScopeWord(scope: RankScope, language: Language): string {
  return words[language][scope];
}
