import type { Language } from "../language.ts";

/** What rules are called that were read from a score sheet, until somebody names them. */
export const proposedPolicyNames: Readonly<Record<Language, string>> = {
  "zh-CN": "按评分表拟定的考核规则",
  "zh-TW": "依評分表擬定的考核規則",
  en: "Rules read from the score sheet",
};
