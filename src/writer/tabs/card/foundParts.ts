import { columnLetters, quotedSheetName } from "../../../sheet/index.ts";
import type { Book } from "../../model/book.ts";
import type { SummaryLayout } from "../summary/summaryLayout.ts";
import type { ComparedLine } from "./comparedTable.ts";

/** Added to the position of a part without a score: past the end of every row of a sheet. */
const nowhere = 100_000;

/**
 * Lines of a card whose person is chosen from a list and whose role has parts of its own: each line looks for the
 * next part that has a score in the person's row of the summary, so that the card has no gaps and no parts of others.
 * There are as many lines as the role with most parts needs; what is left of them stays empty.
 *
 * @param row - First line on the card, 0-based.
 * @param idCell - Absolute A1 address of the cell with the ID, on the card itself.
 */
export function foundParts(
  { tree, weights, texts }: Book,
  { columns, headerRow, bodyTop, bottom }: SummaryLayout,
  row: number,
  idCell: string,
): readonly ComparedLine[] {
  const area = (left: number, right: number, top: number, last: number): string => {
    const corner = (column: number, line: number): string => `$${columnLetters(column)}$${String(line + 1)}`;
    return `${quotedSheetName(texts.tabs.summary)}!${corner(left, top)}:${corner(right, last)}`;
  };
  const end = columns.part + tree.roots.length - 1;
  const names = area(columns.part, end, headerRow, headerRow);
  const scores = area(columns.part, end, bodyTop, bottom);
  const person = `MATCH(${idCell},${area(columns.id, columns.id, bodyTop, bottom)},0)`;
  const counts = weights.profiles.map(
    ({ nodes }) => tree.roots.filter(({ node }) => (nodes.get(node.id)?.weightOfTotal ?? 0) > 0).length,
  );
  const positions = `{${tree.roots.map((_, index) => index + 1).join(",")}}`;
  return Array.from({ length: Math.max(...counts) }, (_, index): ComparedLine => {
    const empty = `(INDEX(${scores},${person},0)="")*${String(nowhere)}`;
    // SUMPRODUCT counts in arrays everywhere, without asking for an array formula.
    const position = `SUMPRODUCT(SMALL(${empty}+${positions},${String(index + 1)}))`;
    const line = `$A${String(row + index + 1)}`;
    const part = `MATCH(${line},${names},0)`;
    return {
      name: { formula: `=IFERROR(INDEX(${names},1,${position}),"")` },
      own: { formula: `=IF(${line}="","",INDEX(${scores},${person},${part}))` },
      average: { formula: `=IF(${line}="","",IFERROR(AVERAGE(INDEX(${scores},0,${part})),""))` },
    };
  });
}
