import type { SheetReading } from "../../tableResult.ts";
import { canonicalText } from "../../text/canonicalText.ts";
import { compactText } from "../../text/compactText.ts";
import { readSign } from "../../value/readSign.ts";
import { readWord } from "../../value/readWord.ts";
import { placeOf, textAt, valueAt, type SheetView } from "../../view/sheetView.ts";
import type { Note } from "./collectNotes.ts";

/** What words are worth, as the workbook itself says: "A | 95", "优秀=95分". */
export interface WordValues {
  /** Number by word, in the form in which entries hold it; from the best down or from the least up. */
  readonly values: ReadonlyMap<string, number>;
  readonly at: string;
}

const words =
  /^(?:评分|考核|评价|绩效)?(?:等级|等次|档次|级别|评级|评语|评价|代码|代号|符号|简称)$|^(?:(?:rating|grade|score) )?(?:rating|grade|level|letter|label|code|key|abbreviation|symbol)s?$/iu;
const worth =
  /^(?:对应|折算|换算|赋)?(?:分数?值?|得分|百分制|分|值|数值)$|^(?:points?|scores?|values?|numeric(?:value)?|equivalent)$/iu;
/** A column beside people's rows says what words are worth only where it says so: "得分" there is somebody's. */
const conversion = /对应|折算|换算|赋分|赋值|分值|equivalent|numeric|points/iu;
const mostRows = 300;

/** Finds tables of words and numbers, on sheets of their own or beside the people, and lines such as "A=95, B=85". */
export function wordValues(sheets: readonly SheetReading[], notes: readonly Note[]): readonly WordValues[] {
  return [...sheets.flatMap(tablesOf), ...notes.flatMap(lineOf)];
}

function tablesOf({ view, tables }: SheetReading): readonly WordValues[] {
  const isPerson = (row: number): boolean => tables.some(({ people }) => people?.rows.includes(row) === true);
  const found: WordValues[] = [];
  for (let row = 0; row < Math.min(view.rowCount, mostRows); row += 1)
    for (let column = 0; column + 1 < view.columnCount; column += 1) {
      if (typeof valueAt(view, row, column) !== "string") continue;
      if (!words.test(compactText(textAt(view, row, column)))) continue;
      const numbers = [1, 2, 3].find((beside) => worth.test(compactText(textAt(view, row, column + beside))));
      if (numbers === undefined) continue;
      const header = textAt(view, row, column + numbers);
      if (!conversion.test(canonicalText(header)) && isPerson(row + 1)) continue;
      const values = valuesBelow(view, row + 1, column, column + numbers);
      if (values !== null) found.push({ values, at: placeOf(view, row, column) });
    }
  return found;
}

/** Words with a number to their right, row by row until one has none; null where they are not in order. */
function valuesBelow(
  view: SheetView,
  top: number,
  column: number,
  numbers: number,
): ReadonlyMap<string, number> | null {
  const pairs: [string, number][] = [];
  for (let row = top; row < view.rowCount; row += 1) {
    const text = textAt(view, row, column);
    // "ME+" between "EE" and "ME": a word of this workbook alone.
    const word = readWord(text) ?? (/^[\p{Lu}+-]{1,4}$/u.test(text) ? compactText(text) : null);
    const number = valueAt(view, row, numbers);
    if (word === null || typeof number !== "number") break;
    pairs.push([word, number]);
  }
  return inOrder(pairs);
}

const pair =
  /([\p{L}+-]{1,12}|[◎○△×●◐√])\s*(?:(?:[=＝:：]|为|计|->|→|\()\s*(\d{1,3}(?:\.\d+)?)\s*(?:分|points?|pts?)?|(\d{1,3})分)\s*(?=$|[,，;；、。\s)）])/giu;

/** What every pair has, and most notes have not. */
const anyPair = /[=＝:：为计>→(]\s*\d|\p{L}\d+分/u;

function lineOf({ text, at }: Note): readonly WordValues[] {
  if (!anyPair.test(text)) return [];
  const pairs = [...text.matchAll(pair)].flatMap(([, label = "", number, points]): [string, number][] => {
    const word = readWord(label) ?? readSign(label);
    return word === null ? [] : [[word, Number(number ?? points)]];
  });
  const values = inOrder(pairs);
  return values === null ? [] : [{ values, at }];
}

/** Each word once, and the numbers only fall or only rise; null where they do not: then they are something else. */
function inOrder(pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> | null {
  const values = new Map(pairs);
  const steps = pairs.slice(1).map(([, number], index) => Math.sign(number - (pairs[index]?.[1] ?? 0)));
  const isInOrder = steps.every((step) => step !== 0 && step === steps[0]);
  return values.size === pairs.length && pairs.length >= 2 && isInOrder ? values : null;
}
