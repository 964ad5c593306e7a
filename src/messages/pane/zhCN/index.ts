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

/** The pane in Simplified Chinese. */
export const zhCN: PaneMessages = {
  privacy: "数据只在本工作簿内处理，不会上传，也不会发送给任何人。",
  languageLabel: "界面语言",
  loading: "正在加载…",
  tabsLabel: "步骤",
  tabs: {
    check: "核对",
    model: "规则",
    results: "结果",
    promotion: "晋升",
    whatIf: "试算",
    publish: "发布",
    functions: "KPI 函数",
    gallery: "模板",
    returns: "分发与回收",
    closing: "封存本期",
  },
  backTo: (step) => `返回“${step}”`,
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
