import type { SheetPlan } from "../../../sheet/index.ts";
import { policySentences } from "../../../messages/policy/policySentences.ts";
import { emptySheet } from "../../layout/emptySheet.ts";
import { heading } from "../../layout/heading.ts";
import { linePoints } from "../../layout/headerHeight.ts";
import { pageFor } from "../../layout/pageFor.ts";
import { wrappedLines } from "../../layout/wrappedLines.ts";
import type { Book } from "../../model/book.ts";
import { colors } from "../../theme/colors.ts";
import { styles } from "../../theme/styles.ts";

const width = 96;
const firstRow = 5;

/** The rules as a person would write them down: chapters of sentences, generated from the model. */
export function planPolicyWords(book: Book): SheetPlan {
  const { texts, policy, options } = book;
  const chapters = policySentences(policy, options.language);
  const lines = chapters.flatMap(({ title, sentences }, index) => [
    {
      text: options.language === "en" ? `${String(index + 1)}. ${title}` : `${String(index + 1)}、${title}`,
      isTitle: true,
    },
    ...sentences.map((text) => ({ text, isTitle: false })),
  ]);
  const area = (row: number) => ({ top: row, left: 0, bottom: row, right: 0 });
  const title = heading(book, texts.tabs.policyWords, 0);
  return {
    ...emptySheet("policyWords", texts.tabs.policyWords),
    tabColor: "#7F7F7F",
    blocks: [...title.blocks, { top: firstRow, left: 0, cells: lines.map(({ text }) => [text]) }],
    styles: [
      ...title.styles,
      {
        area: { top: firstRow, left: 0, bottom: firstRow + lines.length - 1, right: 0 },
        style: { color: colors.ink, wraps: true, vertical: "center", indent: 1 },
      },
      ...lines.flatMap(({ isTitle }, index) =>
        isTitle ? [{ area: area(firstRow + index), style: { ...styles.section, indent: 0 } }] : [],
      ),
    ],
    rowHeights: [
      ...title.rowHeights,
      ...lines.map(({ text, isTitle }, index) => ({
        ...{ top: firstRow + index, bottom: firstRow + index },
        points: isTitle ? 26 : wrappedLines(text, width - 4) * linePoints + 4,
      })),
    ],
    columnWidths: { 0: width },
    page: pageFor(book, texts.tabs.policyWords, null, "portrait"),
  };
}
