import type { PaneMessages } from "../paneMessages.ts";
import { check } from "./check.ts";
import { error } from "./error.ts";
import { functions } from "./functions.ts";
import { header } from "./header.ts";
import { notice } from "./notice.ts";
import { person } from "./person.ts";
import { progress } from "./progress.ts";
import { promotion } from "./promotion.ts";
import { publish } from "./publish.ts";
import { results } from "./results.ts";
import { rules } from "./rules.ts";

/** The pane in Traditional Chinese. */
export const zhTW: PaneMessages = {
  privacy: "資料只在本活頁簿內處理，不會上傳，也不會傳送給任何人。",
  languageLabel: "介面語言",
  loading: "載入中…",
  tabsLabel: "步驟",
  tabs: {
    check: "核對",
    model: "規則",
    results: "結果",
    promotion: "晉升",
    whatIf: "試算",
    publish: "發佈",
    functions: "KPI 函數",
    gallery: "範本",
    returns: "分發與回收",
    closing: "封存本期",
  },
  backTo: (step) => `返回「${step}」`,
  header,
  rules,
  progress,
  error,
  notice,
  check,
  results,
  person,
  promotion,
  publish,
  functions,
};
