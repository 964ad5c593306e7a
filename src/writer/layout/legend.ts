import type { BlockPlan, StylePlan } from "../../sheet/index.ts";
import type { Book } from "../model/book.ts";
import { markStyles, type Mark } from "../theme/markStyles.ts";
import { styles } from "../theme/styles.ts";

/** What a tab says below its title in its own words, with what the shade of written values means where it is used. */
export function ownNote({ texts, isLive }: Book, note: string, used: readonly StylePlan[]): string {
  const isWritten = isLive && used.some(({ style }) => style === markStyles.written);
  return isWritten ? `${note}  ·  ${texts.common.legendWritten}` : note;
}

/** One line under the title that says what is a formula and what the shades mean; only the shades in use. */
export function legend(
  { texts, isLive }: Book,
  row: number,
  used: readonly StylePlan[],
): { readonly blocks: readonly BlockPlan[]; readonly styles: readonly StylePlan[] } {
  const { legendFormula, legendInterpreted, legendWritten, legendSealed } = texts.common;
  const isUsed = (mark: Mark): boolean => used.some(({ style }) => style === markStyles[mark]);
  const sentences = isLive
    ? [
        legendFormula,
        ...(isUsed("interpreted") ? [legendInterpreted] : []),
        ...(isUsed("written") ? [legendWritten] : []),
      ]
    : [legendSealed];
  return {
    blocks: [{ top: row, left: 0, cells: [[sentences.join("；")]] }],
    styles: [{ area: { top: row, left: 0, bottom: row, right: 0 }, style: styles.legend }],
  };
}
