import { issueSeverity } from "../../core/index.ts";
import { issueSentence, severityWord } from "../../messages/index.ts";
import { fillIn } from "../../messages/tabs/index.ts";
import type { LinkPlan, SheetPlan } from "../../sheet/index.ts";
import { cellTarget } from "../layout/cellTarget.ts";
import { listBody, listHeaderRow, listTab } from "../layout/listTab.ts";
import { placeText } from "../layout/placeText.ts";
import { wordRules } from "../layout/wordRules.ts";
import type { Book } from "../model/book.ts";
import { colors } from "../theme/colors.ts";
import { styles } from "../theme/styles.ts";

/** Longer lists help nobody; the rest is counted. */
const mostListed = 2_000;
/** Each link is an object of the sheet: the gravest get one, the others show their place as text. */
const mostLinked = 300;

/** Every doubt with its sentence and a link to its cell, errors first as they come. */
export function planIssues(book: Book): SheetPlan {
  const { issues, texts, options } = book;
  const listed = issues.slice(0, mostListed);
  const rest = issues.length - listed.length;
  const sheet = listTab(book, {
    id: "issues",
    title: texts.list.issuesTitle,
    note:
      issues.length === 0
        ? texts.list.noIssues
        : [texts.list.issuesNote, ...(rest > 0 ? [fillIn(texts.list.moreIssues, { count: rest })] : [])].join(
            "  ",
          ),
    count: Math.max(1, listed.length),
    table: "KPI_Issues",
    columns: [
      {
        header: texts.common.no,
        cellAt: (index) => (listed[index] === undefined ? null : index + 1),
        style: styles.center,
      },
      {
        header: texts.list.severity,
        cellAt: (index) => {
          const issue = listed[index];
          return issue === undefined ? null : severityWord(issueSeverity(issue.code), options.language);
        },
        style: { ...styles.center, ...styles.strong },
      },
      {
        header: texts.list.problem,
        cellAt: (index) => {
          const issue = listed[index];
          return issue === undefined ? texts.list.noIssues : issueSentence(issue, options.language);
        },
        style: { ...styles.text, wraps: true },
        maxWidth: 90,
      },
      {
        header: texts.list.place,
        cellAt: (index) => {
          const at = listed[index]?.at ?? null;
          return at === null || at.startsWith("policy:") ? null : placeText(at);
        },
        style: styles.text,
        maxWidth: 30,
      },
    ],
  });
  const links = listed.flatMap(({ at }, index): LinkPlan[] => {
    const target = cellTarget(at);
    if (target === null) return [];
    return [{ row: listHeaderRow + 1 + index, column: 3, text: placeText(target), target, tip: null }];
  });
  const severity = listBody(1, Math.max(1, listed.length));
  return {
    ...sheet,
    tabColor: colors.bad,
    links: links.slice(0, mostLinked),
    conditionalFormats: wordRules(severity, [
      [severityWord("error", options.language), "bad"],
      [severityWord("doubt", options.language), "middle"],
    ]),
  };
}
