import type { GradeBand } from "../../../core/index.ts";
import { readRange } from "../../value/readRange.ts";
import type { Note } from "./collectNotes.ts";

/** Grades with their lower bounds as a note or a legend gives them, best first. */
export interface FoundGrades {
  readonly bands: readonly GradeBand[];
  readonly at: string;
  readonly typed: string;
}

interface Found {
  readonly grade: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly note: Note;
}

const label =
  "(?:[SABCDE][+-]?(?![a-zA-Z])|卓越|杰出|优秀|优良|优|良好|良|中等|中|合格|及格|达标|基本合格|基本称职|基本达标|称职|胜任|待改进|需改进|需提升|待提升|不合格|不及格|不称职|不达标|不胜任|较差|差|一般|甲|乙|丙|丁|Outstanding|Excellent|Exceptional|Exceeds Expectations|Very Good|Good|Meets Expectations|Satisfactory|Average|Fair|Needs Improvement|Below Expectations|Unsatisfactory|Poor)";
const anyLabel = new RegExp(label, "iu");
const anyRange = /[-~–—至到<>≤≥+([大不高超小低未以]|above|over|least|below|under|less|to/iu;
const number = String.raw`\d{1,3}(?:\.\d+)?\s*(?:分|%|points?)?\s*(?:\((?:不?含)\)|（不?含）)?`;
const range = [
  String.raw`[\[(]\s*${number}\s*[,，-]\s*(?:${number}|\+?∞)\s*[\])]`,
  String.raw`${number}\s*[≤<]=?\s*(?:[a-z]|得分|分数|总分|综合得分|score)?\s*[<≤]=?\s*${number}`,
  String.raw`${number}\s*(?:-|~|–|—|至|到|to)\s*(?:[<≤]=?\s*)?${number}`,
  String.raw`(?:[a-z]|得分|分数|总分|score)?\s*(?:≥|>=|>|大于等于|大于|不低于|高于|超过|above|over|at least)\s*${number}(?:\s*(?:且|,|，)?\s*(?:小于等于|小于|低于|未满|未达|不足|<=?|≤)\s*${number})?`,
  String.raw`(?:[a-z]|得分|分数|总分|score)?\s*(?:≤|<=|<|小于|低于|不足|未满|未达|不满|below|under|less than)\s*${number}`,
  String.raw`${number}\s*(?:及|或|\(含\))?\s*以上\s*[,，、]?\s*(?:至|但)?\s*(?:未满|未达|不满|不足|低于|小于|<)\s*${number}`,
  String.raw`${number}\s*(?:及|或|\(含\))?\s*(?:以上|以下|以内|and above|or above|and below|or below|\+)`,
].join("|");
const between = String.raw`[\s:：=为是者（(,，|\t级等档-]{0,6}`;
const labelFirst = new RegExp(String.raw`(?<![\p{L}])(${label})(?:级|等|档)?${between}(${range})`, "giu");
const rangeFirst = new RegExp(
  String.raw`(${range})[\s:：=为是者的（(,，|\t评定→-]{0,8}(${label})(?=级|等|档|$|[\s;；,，。、)）|\t])`,
  "giu",
);

/**
 * Which grades does the sheet give, and from which score on? From lines like "A：90分以上 B：80-89", "优秀≥90；良好80~90",
 * or a legend with a grade and a range per row. Null where fewer than two bands follow each other downwards.
 */
export function gradesFromNotes(notes: readonly Note[]): FoundGrades | null {
  const relevant = notes.filter(({ text }) => /\d/u.test(text) && text.length >= 3);
  const readings = [
    (note: Note) => bandsIn(note, labelFirst, 1, 2),
    (note: Note) => bandsIn(note, rangeFirst, 2, 1),
  ];
  const lines = readings.map((read) => relevant.map(read));
  for (const index of relevant.keys()) {
    // "80以上优等，70以上甲等" names 甲 before 70 as well: the way that gives more grades is the note's.
    const found = lines
      .flatMap((read) => [toGrades(read[index] ?? [])])
      .filter((grades) => grades !== null)
      .sort((one, other) => other.bands.length - one.bands.length);
    if (found[0] !== undefined) return found[0];
  }
  for (const read of lines)
    for (const run of runsOf(read)) {
      const grades = run.length >= 2 ? toGrades(run) : null;
      if (grades !== null) return grades;
    }
  return null;
}

/** Bands that stand one per line, below each other. */
function runsOf(lines: readonly (readonly Found[])[]): readonly (readonly Found[])[] {
  const runs: Found[][] = [];
  let open: Found[] = [];
  for (const line of lines) {
    const [only] = line;
    if (line.length === 1 && only !== undefined) open.push(only);
    else if (line.length > 1 || open.length < 2) {
      if (open.length > 0) runs.push(open);
      open = [];
    }
  }
  runs.push(open);
  return runs.sort((a, b) => b.length - a.length);
}

function bandsIn(note: Note, pattern: RegExp, labelAt: number, rangeAt: number): Found[] {
  // The patterns are large: a text without a grade or a range is not worth compiling them for.
  if (!anyRange.test(note.text) || !anyLabel.test(note.text)) return [];
  return [...note.text.matchAll(pattern)].flatMap((match): Found[] => {
    const bounds = boundsOf(match[rangeAt] ?? "");
    return bounds === null ? [] : [{ grade: tidy(match[labelAt] ?? ""), ...bounds, note }];
  });
}

const tidy = (text: string): string =>
  /^[a-e]|^s[+-]?$/iu.test(text) && text.length <= 2 ? text.toUpperCase() : text.trim();

function boundsOf(text: string): { readonly low: number | null; readonly high: number | null } | null {
  const plain = text.replace(/[（(]不?含[)）]/gu, "").replace(/分|points?|得分|分数|总分|综合/giu, "");
  const compact = plain.replace(/\s+/gu, "").toLowerCase();
  const interval = /^[[(](\d+(?:\.\d+)?)%?[,，-](\d+(?:\.\d+)?|\+?∞)%?[\])]$/u.exec(compact);
  const chain = /^(\d+(?:\.\d+)?)%?[≤<]=?[a-z]*[<≤]=?(\d+(?:\.\d+)?)%?$/u.exec(compact);
  const both = interval ?? chain;
  if (both !== null) {
    const [a, b] = [Number(both[1]), both[2]?.includes("∞") === true ? null : Number(both[2])];
    return { low: b === null ? a : Math.min(a, b), high: b === null ? null : Math.max(a, b) };
  }
  const words = compact
    .replace(/^[a-z]+(?=[≥>≤<])/u, "")
    .replace(/(?<=^[\d.]+%?)(及|或)?以上[,，、]?[至但]?(未满|未达|不满|不足|低于|小于|<)/u, "-")
    .replace(/^(大于等于|大于|不低于|高于|超过|above|over|atleast)/u, "≥")
    .replace(/^(小于|低于|不足|未满|未达|不满|below|under|lessthan)/u, "<")
    .replace(/(?<=\d)%?(且|[,，])?(小于等于|小于|低于|未满|未达|不足|[<≤]=?)(?=\d)/u, "-")
    .replace(/^[≥>]=?(?=[\d.]+-)/u, "")
    .replace(/(andabove|orabove)$/u, "以上")
    .replace(/(andbelow|orbelow)$/u, "以下")
    .replace(/(及|或)?以内$/u, "以下");
  const found = readRange(words);
  if (found === null) return null;
  const [low, high] = [found.low, found.high];
  return low !== null && high !== null ? { low: Math.min(low, high), high: Math.max(low, high) } : found;
}

/** Best first, each lower than the one before; the last one goes down to the end. */
function toGrades(found: readonly Found[]): FoundGrades | null {
  const unique = found.filter(
    ({ grade }, index) => found.findIndex((other) => other.grade === grade) === index,
  );
  const sorted = [...unique].sort((a, b) => (b.low ?? -Infinity) - (a.low ?? -Infinity));
  const lows = sorted.map(({ low }) => low ?? -Infinity);
  const isFalling = lows.every((low, index) => index === 0 || low < (lows[index - 1] ?? Infinity));
  const areApart = sorted.every(
    ({ high }, index) => index === 0 || (high ?? -Infinity) <= (sorted[index - 1]?.low ?? Infinity),
  );
  const open = sorted.filter(({ low }) => low === null).length;
  const top = sorted[0];
  if (top === undefined || sorted.length < 2 || !isFalling || !areApart || open > 1 || top.low === null)
    return null;
  const areScores = sorted.every(({ low, high }) => (low ?? 0) >= 0 && (high ?? 0) <= 200);
  if (!areScores) return null;
  return { bands: toBands(sorted), at: top.note.at, typed: top.note.text };
}

/** What lies below the lowest band that the note gives has no grade there: it is named by its bound. */
function toBands(sorted: readonly Found[]): readonly GradeBand[] {
  const bands = sorted.map(({ grade, low }): GradeBand => ({ grade, aliases: [], min: low }));
  const last = bands.at(-1);
  if (last === undefined || last.min === null) return bands;
  if (last.min <= 1) return [...bands.slice(0, -1), { ...last, min: null }];
  return [...bands, { grade: `<${String(last.min)}`, aliases: [], min: null }];
}
