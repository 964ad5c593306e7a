import type { CellValue } from "../../sheet/index.ts";
import { bilingualSides } from "../text/bilingualSides.ts";
import { canonicalText } from "../text/canonicalText.ts";
import { remembered } from "../text/remembered.ts";
import { isTimeFormat } from "./isTimeFormat.ts";
import { readAbsence, type Absence } from "./readAbsence.ts";
import { readDuration } from "./readDuration.ts";
import { readNumber } from "./readNumber.ts";
import { readSign } from "./readSign.ts";
import { readTicked } from "./readTicked.ts";
import { readWord } from "./readWord.ts";

/** How a cell was read: the code that a report gives beside every value. */
export type ReadingCode =
  | "number"
  | "percentFormat"
  | "percentText"
  | "textNumber"
  | "unitText"
  | "boundText"
  | "outOfText"
  | "timeFormat"
  | "timeText"
  | "wordWithNumber"
  | "word"
  | "mark"
  | "flag"
  | "blank"
  | "absenceWord"
  | "error"
  | "unreadable";

/** What a cell of scores says, before the scale of its column is known. */
export type Reading =
  | {
      readonly kind: "number";
      readonly how: ReadingCode;
      /** A percent's share (0.95 for "95%"); minutes of a length of time. */
      readonly number: number;
      readonly isPercent: boolean;
      readonly outOf: number | null;
    }
  | { readonly kind: "word"; readonly how: "word"; readonly word: string }
  /** `sign`: which one, where it may be a step of a scale of signs. */
  | { readonly kind: "mark"; readonly how: "mark"; readonly sign: string | null }
  | { readonly kind: "flag"; readonly how: "flag"; readonly isSet: boolean }
  | { readonly kind: "absent"; readonly how: ReadingCode; readonly absence: Absence }
  | { readonly kind: "unreadable"; readonly how: "unreadable" };

const blank: Reading = { kind: "absent", how: "blank", absence: "missing" };
const unreadable: Reading = { kind: "unreadable", how: "unreadable" };
const marks = /^[x×✗✘ˇ✓✔√✅☑■◆●◐◑○◎◯〇△▲☒ov*＊]$/iu;
/** Words of levels that mean nothing without the number beside them. */
const levelWord =
  /^(novice|beginner|foundational|basic|aware(ness)?|learning|developing|emerging|limited|working|intermediate|competent|capable|proficient|skilled|practitioner|advanced|accomplished|expert|mastery|role model|strong|weak|solid|leading|入门|了解|初学|熟悉|基本掌握|掌握|熟练|熟练掌握|精通|专家|卓越|初级|中级|高级)$/iu;
const wordThenNumber = /^([\p{L}+\- ]{1,40}?)[((:：,\s–-]\s*(\d+(?:\.\d+)?)\s*分?\s*[))]?$/u;
const numberThenWord = /^(\d+(?:\.\d+)?)\s*分?\s*[((:：,.、=–\s-]?\s*([\p{L}+][\p{L}+ -]{0,39})\s*[))]?$/u;

/**
 * What does this cell say? Total: every value has an answer; nothing that is not a number becomes one.
 *
 * @param format - The cell's number format code; null where it is not known.
 *
 * @example
 * readValue("优秀(95)", null)
 * //=> { kind: "number", how: "wordWithNumber", number: 95, isPercent: false, outOf: null }
 */
export function readValue(value: CellValue, format: string | null): Reading {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return unreadable;
    if (isTimeFormat(format)) return duration("timeFormat", Number((value * 1440).toPrecision(12)));
    const isPercent = format?.includes("%") === true;
    return {
      kind: "number",
      how: isPercent ? "percentFormat" : "number",
      number: value,
      isPercent,
      outOf: null,
    };
  }
  if (value === null) return blank;
  if (typeof value === "boolean") return { kind: "flag", how: "flag", isSet: value };
  if (typeof value === "object") return { kind: "absent", how: "error", absence: "missing" };
  return readText(value);
}

const readText = remembered((text: string): Reading => {
  const canonical = canonicalText(text);
  if (canonical === "") return blank;
  if (canonical.startsWith("#"))
    return /^#(n\/a|div\/0!|value!|ref!|name\?|num!|null!)$/iu.test(canonical)
      ? { kind: "absent", how: "error", absence: "missing" }
      : unreadable;
  const ticked = /[□☐○◯]/u.test(canonical) ? readTicked(canonical) : null;
  if (ticked !== null) return ticked.length > 1 ? unreadable : readText(ticked[0] ?? "");
  if (marks.test(canonical)) return { kind: "mark", how: "mark", sign: readSign(canonical) };
  const stars = /^([★⭐]{1,10})[☆✩]{0,9}$/u.exec(canonical)?.[1];
  if (stars !== undefined)
    return { kind: "number", how: "unitText", number: stars.length, isPercent: false, outOf: null };
  const typed = readNumber(text);
  if (typed !== null) {
    const how = typed.isPercent
      ? "percentText"
      : typed.outOf !== null
        ? "outOfText"
        : typed.unit === null
          ? "textNumber"
          : "unitText";
    return { kind: "number", how, number: typed.number, isPercent: typed.isPercent, outOf: typed.outOf };
  }
  const minutes = readDuration(canonical);
  if (minutes !== null) return duration("timeText", minutes);
  const absence = readAbsence(text);
  if (absence !== null) return { kind: "absent", how: "absenceWord", absence };
  const word = readWord(text);
  if (word !== null) return { kind: "word", how: "word", word };
  const both = wordThenNumber.exec(canonical);
  const reverse = both === null ? numberThenWord.exec(canonical) : null;
  const [wordPart, numberPart] = both === null ? [reverse?.[2], reverse?.[1]] : [both[1], both[2]];
  if (wordPart !== undefined && numberPart !== undefined && isLevel(wordPart))
    return {
      kind: "number",
      how: "wordWithNumber",
      number: Number(numberPart),
      isPercent: false,
      outOf: null,
    };
  return unreadable;
});

/** "Exceeds", "Proficient", and "優異 Outstanding", which says it twice. */
function isLevel(text: string): boolean {
  if (readWord(text) !== null || levelWord.test(text.trim())) return true;
  const sides = bilingualSides(text);
  return (
    sides !== null && !sides.isPinyin && [sides.han, sides.latin].some((side) => readWord(side) !== null)
  );
}

/** A length of time in minutes, whatever it was typed in: actuals and targets are compared. */
const duration = (how: "timeFormat" | "timeText", number: number): Reading => ({
  ...{ kind: "number", how, number, isPercent: false, outOf: null },
});
