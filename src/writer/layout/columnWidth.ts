import { displayWidth } from "./displayWidth.ts";
import { longestWord } from "./longestWord.ts";

/** How many of a long column's texts are measured: the head of it and a sample of the rest. */
const measured = 2_000;
/** Room beside a header: padding, and the filter button that covers the end of its line. */
const besideHeader = 3;
/** Headers from this to that length stay on one line: on two, one character would stand alone on the second. */
const oneLine = { from: 9, to: 16 } as const;

/** With more columns than this on a tab, headers stand on two lines wherever that makes the column narrower. */
export const mostRoomy = 12;

/** Narrowest and widest, and whether even a header that would fit one line stands on two. */
export interface ColumnLimits {
  readonly min: number;
  readonly max: number;
  readonly isTight?: boolean;
}

/**
 * How wide must a column be for its texts, in characters of the default font?
 *
 * @param texts - Contents that must not be cut.
 * @param header - Stands in bold and may wrap onto a second line, but never inside a word.
 */
export function columnWidth(
  texts: readonly (string | null)[],
  header: string,
  limits: ColumnLimits = { min: 8, max: 36 },
): number {
  const stride = Math.max(1, Math.floor(texts.length / measured));
  const word = Math.ceil(longestWord(header) * 1.1) + besideHeader;
  const half = Math.ceil((displayWidth(header) * 1.1) / 2) + besideHeader;
  const length = displayWidth(header);
  const isOneLine =
    limits.isTight !== true &&
    length >= oneLine.from &&
    length <= oneLine.to &&
    longestWord(header) < length / 2;
  let widest = Math.max(word, half, isOneLine ? length + 2 : 0);
  const most = Math.max(limits.max, word);
  for (let index = 0; index < texts.length; index += stride)
    widest = Math.max(widest, displayWidth(texts[index] ?? "") + 2);
  return Math.min(most, Math.max(limits.min, widest));
}
