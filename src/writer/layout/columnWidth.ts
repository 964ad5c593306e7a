import { displayWidth } from "./displayWidth.ts";
import { hasLoneEnd } from "./hasLoneEnd.ts";
import { longestWord } from "./longestWord.ts";

/** How many of a long column's texts are measured: the head of it and a sample of the rest. */
const measured = 2_000;
/** Room beside a header: padding, and the filter button that covers the end of its line. */
const besideHeader = 3;
/** Headers from this to that length stay on one line: on two, one character would stand alone on the second. */
const oneLine = { from: 9, to: 16 } as const;

/** By how many characters a column may be narrower or wider so that its header breaks at a sensible place. */
const mostMoved = 6;

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
  const most = Math.max(limits.max, word);
  let least = Math.max(limits.min, word);
  for (let index = 0; index < texts.length; index += stride)
    least = Math.max(least, displayWidth(texts[index] ?? "") + 2);
  const wanted = Math.max(least, half, isOneLine ? length + 2 : 0);
  return evenly(header, Math.min(most, wanted), Math.min(most, least));
}

/**
 * The nearest width at which no single character of the header stands alone on its last line: narrower where the
 * contents leave room for it, else wider.
 *
 * @param least - What the contents need.
 */
function evenly(header: string, width: number, least: number): number {
  const steps = Array.from({ length: mostMoved }, (_, index) => index + 1);
  const narrower = steps.map((step) => width - step).filter((one) => one >= least);
  const tried = [width, ...narrower, ...steps.map((step) => width + step)];
  return tried.find((one) => !hasLoneEnd(header, one)) ?? width;
}
