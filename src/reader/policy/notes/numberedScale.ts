import { findUsualWordScale, readWord } from "../../value/readWord.ts";
import type { Note } from "./collectNotes.ts";

/** A scale whose steps the workbook numbers: "1 = Outstanding, 2 = Good, 3 = Requires improvement, 4 = Inadequate". */
export interface NumberedScale {
  readonly min: number;
  readonly max: number;
  /** The least number is the best. */
  readonly isDescending: boolean;
  readonly labels: readonly { readonly label: string; readonly value: number }[];
}

/** "1 = Outstanding", "4-Exceeds", "3 Meets" within a line. */
const numberFirst =
  /(?<![\d.%\p{L}])(\d{1,2})\s*分?\s*(?:[=＝:：\-–—.)(\t]|为|是|表示|代表)?\s*(\p{L}[\p{L}'’ -]{0,40}?)(?=\s*(?:[,，;；/|、。.)）\t\n]|$|\d))/giu;
const wordFirst =
  /(\p{L}[\p{L}'’ -]{0,40}?)\s*(?:[=＝:：(（]|为)\s*(\d{1,2})(?![\d.%])\s*分?(?=\s*(?:[,，;；/|、。)）\t\n]|$|\p{L}))/giu;
/** "1 (best) … 5 (worst)": only the ends are named. */
const bestFirst =
  /(?<!\d)1\s*分?\s*[=:(\s]*(?:best|highest|最好|最高|最优).{0,40}?(?<!\d)(\d{1,2})\s*分?\s*[=:(\s]*(?:worst|lowest|最差|最低)/iu;

/** "Rating 1-6", "评分标准：1至6分", "1–6 point scale". */
const ends =
  /(?:ratings?|rated|scales?|scor(?:es?|ed|ing)|评分|评级|打分|量表|计分|分制)(?:标准|范围|区间|采用|按|为| scale| range| on| from| of| is| are){0,2} *[:：(（=]? *([01]) *分? *(?:[(（][^()（）]{1,24}[)）] *)?(?:[-–—~～至到]|to) *(\d{1,2})(?![\d.%/\-–年月])|(?<![\d.\-/])([01]) *(?:[-–—~～至到]|to) *(\d{1,2}) *(?:分制|(?:points? )?(?:rating )?scale)/iu;
/** "1 = highest", "1分最优": beside the ends. */
const leastIsBest = /(?<!\d)1 *分?(?: *[=:：(（为] *| is | )?(?:the )?(?:best|highest|最好|最高|最优)/iu;

const fewest = 3;
const most = 10;

type Step = readonly [number, string];

/** The scale that a line of a legend, or the lines of one sheet below each other, number; null where none does. */
export function numberedScale(notes: readonly Note[]): NumberedScale | null {
  const single = new Map<string, Step[]>();
  for (const { text, at } of notes) {
    if (!/\d/u.test(text)) continue;
    const top = Number(bestFirst.exec(text)?.[1]);
    if (top >= fewest && top <= most) return { min: 1, max: top, isDescending: true, labels: [] };
    const steps = stepsIn(text, isKnown);
    const found = scaleOf(steps) ?? scaleOf(stepsIn(text)) ?? scaleBetween(text);
    if (found !== null) return found;
    const own = steps.length === 1 ? steps : stepsIn(text);
    const [only] = own;
    const sheet = at.slice(0, at.lastIndexOf("!"));
    if (only !== undefined && own.length === 1) single.set(sheet, [...(single.get(sheet) ?? []), only]);
  }
  for (const steps of single.values()) {
    // "1. Complete your own column": instructions are numbered as well.
    const found = scaleOf(steps.filter(([, word]) => isKnown(word))) ?? scaleOf(steps);
    if (found !== null) return found;
  }
  return null;
}

/** Only the ends of the scale are given; "评分1-3差，4-6中" are bands of one. */
function scaleBetween(text: string): NumberedScale | null {
  if ((text.match(/(?<!\d)\d{1,2} *分? *(?:[-–—~～至到]|to) *\d/gu)?.length ?? 0) > 1) return null;
  const [, from, to, first, last] = ends.exec(text) ?? [];
  const [min, max] = [Number(from ?? first), Number(to ?? last)];
  return max >= fewest && max <= most ? { min, max, isDescending: leastIsBest.test(text), labels: [] } : null;
}

/** "Outstanding 傑出" says it twice: the words that are known, as written and from its end. */
function readStep(label: string): readonly [string, string] | null {
  const parts = label.split(/\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/u);
  const words = [label, ...parts].flatMap((part) => readWord(part) ?? []);
  const [first] = words;
  return first === undefined ? null : [first, words.at(-1) ?? first];
}

const isKnown = (word: string): boolean => readStep(word) !== null;

function stepsIn(text: string, isTaken: (word: string) => boolean = () => true): readonly Step[] {
  const steps = (pattern: RegExp, numberAt: number, wordAt: number): Step[] =>
    [...text.matchAll(pattern)].flatMap((match): Step[] => {
      const word = (match[wordAt] ?? "").trim();
      return isTaken(word) ? [[Number(match[numberAt]), word]] : [];
    });
  const [before, behind] = [steps(numberFirst, 1, 2), steps(wordFirst, 2, 1)];
  return before.length >= behind.length ? before : behind;
}

/** Three steps or more, numbered one by one, whose words (those that are known) only get better or only get worse. */
function scaleOf(steps: readonly Step[]): NumberedScale | null {
  const sorted = [...new Map(steps)].sort(([one], [other]) => one - other);
  const [first, last] = [sorted[0]?.[0] ?? 0, sorted.at(-1)?.[0] ?? 0];
  if (sorted.length < fewest || sorted.length !== steps.length || last > most) return null;
  if (first > 1 || sorted.some(([number], index) => number !== first + index)) return null;
  const words = sorted.map(([, word]) => readStep(word) ?? (["", ""] as const));
  const way = wayOf(words.map(([one]) => one)) ?? wayOf(words.map(([, other]) => other));
  if (way === null) return null;
  return {
    min: first,
    max: last,
    isDescending: way === -1,
    labels: sorted.map(([value, label]) => ({ label, value })),
  };
}

/** Do these words get better (1) or worse (-1)? Null where they do neither throughout; two of one rank may stand side by side. */
function wayOf(words: readonly string[]): 1 | -1 | null {
  const ranks = findUsualWordScale(words)?.labels;
  const values = words.flatMap((word) => ranks?.find((rank) => rank.words.includes(word))?.value ?? []);
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? NaN)));
  const ways = new Set(steps.filter((step) => step !== 0));
  const [way] = ways;
  return ways.size === 1 && (way === 1 || way === -1) ? way : null;
}
