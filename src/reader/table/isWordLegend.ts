import { readWord } from "../value/readWord.ts";
import { textAt, valueAt, type SheetView } from "../view/sheetView.ts";

/** Columns and rows of a stretch of a sheet, right and bottom exclusive. */
interface Block {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Scales have no more steps. */
const mostWords = 12;

/** A code that stands for a word of the scale ("ME+", "PM"). */
const code = /^[\p{Lu}+-]{1,4}$/u;

/**
 * Do these columns only say what words of ratings are worth ("EE | Exceeds | 4", "优秀 | 95")? Every row has another word
 * in front, or a code like two of the words, and the numbers behind them only fall or only rise. Nobody is called like
 * that.
 */
export function isWordLegend(view: SheetView, { left, right, top, bottom }: Block): boolean {
  const words: string[] = [];
  const numbers: number[] = [];
  let knownWords = 0;
  for (let row = top; row < bottom; row += 1) {
    const text = textAt(view, row, left);
    const rest = Array.from({ length: right - left - 1 }, (_, index) => valueAt(view, row, left + 1 + index));
    if (text === "" && rest.every((value) => value === null || value === "")) continue;
    const known = readWord(text);
    if (known !== null) knownWords += 1;
    const word = known ?? (code.test(text) ? text : null);
    const number = rest.find((value) => typeof value === "number");
    if (word === null || number === undefined || words.length === mostWords) return false;
    words.push(word);
    numbers.push(number);
  }
  const steps = numbers.slice(1).map((number, index) => Math.sign(number - (numbers[index] ?? 0)));
  return (
    words.length >= 3 &&
    knownWords >= 2 &&
    new Set(words).size === words.length &&
    steps.every((step) => step !== 0 && step === steps[0])
  );
}
