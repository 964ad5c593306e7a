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

/** The pane in English. */
export const en: PaneMessages = {
  privacy: "Your data stays in this workbook. Nothing is uploaded or sent to anyone.",
  languageLabel: "Language",
  loading: "Loading…",
  tabsLabel: "Steps",
  tabs: {
    check: "Check",
    model: "Model",
    results: "Results",
    promotion: "Promotion",
    whatIf: "What if",
    publish: "Publish",
    functions: "KPI functions",
    gallery: "Templates",
    returns: "Send and collect",
    closing: "Close the cycle",
  },
  backTo: (step) => `Back to ${step}`,
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
