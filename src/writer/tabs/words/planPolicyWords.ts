import { printPolicy } from "../../../core/index.ts";
import type { SheetPlan } from "../../../sheet/index.ts";
import { policySentences } from "../../../messages/policy/policySentences.ts";
import { ownTab } from "../../layout/ownTab.ts";
import { heading } from "../../layout/heading.ts";
import { linePoints } from "../../layout/headerHeight.ts";
import { pageBreaks } from "../../layout/pageBreaks.ts";
import { pageFor } from "../../layout/pageFor.ts";
import { paperFit } from "../../layout/paperFit.ts";
import { wrappedLines } from "../../layout/wrappedLines.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { styles } from "../../theme/styles.ts";
import { assumedInWords } from "../policy/partInWords.ts";

/** Number of the chapter, and its sentences. */
const numberWidth = 6;
const textWidth = 90;
const firstRow = 5;
/** So many sentences at least stand on the page of their chapter's title. */
const sentencesWithTitle = 2;

/** The rules as a person would write them down: chapters of sentences, generated from the model. */
export function planPolicyWords(book: Book): SheetPlan {
  const { texts, policy, options } = book;
  const assumed = assumedInWords(printPolicy(policy), options.language);
  const chapters = policySentences(policy, options.language, assumed);
  const lines = chapters.flatMap(({ title, sentences }, index) => [
    { number: index + 1, text: title },
    ...sentences.map((text) => ({ number: null, text })),
  ]);
  const area = (row: number, left: number, bottom = row, right = left) => ({ top: row, left, bottom, right });
  const last = firstRow + lines.length - 1;
  const title = heading(book, texts.tabs.policyWords, 1);
  const rowHeights = [
    ...title.rowHeights,
    ...lines.map(({ text, number }, index) => ({
      ...{ top: firstRow + index, bottom: firstRow + index },
      points: number === null ? wrappedLines(text, textWidth - 4) * linePoints + 4 : 26,
    })),
  ];
  const columnWidths = { 0: numberWidth, 1: textWidth };
  const page = pageFor(book, texts.tabs.policyWords, null, "portrait");
  const fit = paperFit({ page, columnWidths, hiddenColumns: [], charts: [], merges: [] });
  // A title is never the last line of a page.
  const withHeadings = lines.flatMap(({ number }, index) =>
    number === null
      ? []
      : [{ top: firstRow + index, bottom: Math.min(last, firstRow + index + sentencesWithTitle) }],
  );
  return {
    ...ownTab("policyWords", texts.tabs.policyWords),
    tabColor: "#7F7F7F",
    blocks: [
      ...title.blocks,
      { top: firstRow, left: 0, cells: lines.map(({ number, text }) => [number, text]) },
    ],
    styles: [
      ...title.styles,
      { area: area(firstRow, 0, last), style: styles.center },
      {
        area: area(firstRow, 1, last),
        style: { color: colors.ink, wraps: true, vertical: "center", horizontal: "left" },
      },
      ...lines.flatMap(({ number }, index) =>
        number === null
          ? []
          : [{ area: area(firstRow + index, 0, firstRow + index, 1), style: styles.section }],
      ),
    ],
    rowHeights,
    columnWidths,
    page: { ...page, breaksBefore: pageBreaks({ fit, rowHeights }, withHeadings) },
  };
}
