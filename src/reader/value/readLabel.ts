import type { RaterGroup } from "../../core/index.ts";
import { bilingualSides } from "../text/bilingualSides.ts";
import { canonicalText } from "../text/canonicalText.ts";
import { compactText } from "../text/compactText.ts";
import { originalPart } from "../text/originalPart.ts";
import { plainText } from "../text/plainText.ts";
import { remembered } from "../text/remembered.ts";
import { findRaterGroup } from "../words/findRaterGroup.ts";
import { findBilingualRole } from "../words/findBilingualRole.ts";
import { findCornerRole } from "../words/findCornerRole.ts";
import { findWordRole, type RoleMatch } from "../words/findWordRole.ts";
import type { WordRole } from "../words/wordRole.ts";
import { readPeriod } from "./readPeriod.ts";
import type { TypedPeriod } from "./typedPeriod.ts";

/** A weight as typed in a label: a share ("30%") or points out of the total ("30分"). */
export interface TypedWeight {
  readonly share: number;
  readonly typed: string;
  /** `points`: "（30分）", entries may go up to that many points; `share`: "30%" or a number after 权重. */
  readonly form: "share" | "points";
}

/** What the text of a header (or of a form's row) says, taken apart. */
export interface Label {
  readonly typed: string;
  /** Canonical text without weight, scale and period; the indicator's name where it names one. */
  readonly name: string;
  readonly compact: string;
  readonly weight: TypedWeight | null;
  readonly scale: { readonly min: number; readonly max: number } | null;
  readonly period: TypedPeriod | null;
  readonly rater: RaterGroup | null;
  readonly role: RoleMatch | null;
}

const labelled =
  /[([【,，;；]?\s*(?:权重系数|权重|系数|占比|比重|权数|占总分|占|weight(?:age|ing)?|wt\.?|peso|ağırlık|poids)\s*(?:为|是|值)?\s*[:：=]?\s*(\d+(?:\.\d+)?)\s*(%|分)?\s*[)\]】]?/iu;
const percent =
  /[([【×x*\-—–:：,，/]?\s*(\d{1,3}(?:\.\d+)?)\s*%\s*[)\]】]?(?=\s*$|\s*[)\]】]|\s*[((])|^[([【]?\s*(\d{1,3}(?:\.\d+)?)\s*%\s*[)\]】]?\s*[-:：]?/u;
/** "Objectives (70% of overall rating)". */
const ofWhole = /[([]\s*(\d{1,3}(?:\.\d+)?)\s*%\s*of (?:the )?(?:overall|total|final|whole)[^()[\]]*[)\]]/iu;
/** "Liderlik (%40)": the sign before the number. */
const signFirst = /[([【]\s*%\s*(\d{1,3}(?:\.\d+)?)\s*[)\]】]/u;
const points =
  /[([【]\s*(?:满分|共|计|合计|总分|标准分|分值|配分|基[础准]分|max\.?|out of)?\s*[:：]?\s*(\d{1,3}(?:\.\d+)?)\s*(?:分|points?|pts?\.?|marks?|puntos|puan)?\s*[)\]】]\s*$|(?<=[\p{L})])[\s,，;；:：]+(?:满分|分值|标准分|配分)\s*(\d{1,3})\s*分?$|(?<=\p{Script=Han})\s*(\d{1,3})\s*分$|(?<=[\p{L})])\s*\/\s*(\d{1,3})\s*(?:分|points?|pts?\.?|marks?)?$/iu;
const scaleRange =
  /[([【]?\s*(?:满分|评分|打分|分值|scale|rating|score)?\s*[:：]?\s*(?<![\d.])(\d{1,2})(?:\.0)?\s*(?:-|~|–|—|至|到|to)\s*(\d{1,3}(?:\.0)?)\s*(?:分制?|points?|pts?|scale)?\s*[)\]】]?/iu;
const scaleWord = /[([【]?\s*(百|十|五|四|三|100|120|10|5)\s*分制\s*[)\]】]?/u;
const scaleTops: Readonly<Record<string, number>> = { 百: 100, 十: 10, 五: 5, 四: 4, 三: 3 };

/**
 * Takes a header apart: name, weight, scale, period, rater and role.
 *
 * @example
 * readLabel("专业技能\n45%").weight
 * //=> { share: 0.45, typed: "45%", form: "share" }
 */
export const readLabel = remembered(takeApart);

function takeApart(typed: string): Label {
  const text = canonicalText(typed);
  const whole = compactText(typed);
  const wholeRole = findWordRole(whole);
  const empty = { typed, weight: null, scale: null, period: null };
  if (text.length > 120) return { ...empty, name: plainText(typed), compact: whole, rater: null, role: null };
  if (wholeRole !== null && !/\d/u.test(whole))
    return {
      ...empty,
      name: plainText(typed),
      compact: whole,
      rater: raterOf(whole),
      role: roleOf(typed, whole, false),
    };
  const [afterWeight, weight] = takeWeight(text);
  const [afterScale, scale] = takeScale(afterWeight);
  const [afterPoints, pointWeight] =
    weight === null && scale === null ? takePoints(afterScale) : [afterScale, null];
  const [rest, period] = takePeriod(afterPoints);
  const compact = compactText(rest)
    .replace(/^[-–—_/.·、]+|[-–—_/·、]+$/gu, "")
    .replace(/\(\)|（）/gu, "");
  return {
    typed,
    name: unspaced(withoutPinyin(originalPart(tidy(rest), typed))),
    compact,
    weight: weight ?? pointWeight,
    scale,
    period,
    rater: raterOf(compact) ?? bilingualRater(compact),
    role: roleOf(typed, compact, weight !== null || pointWeight !== null || scale !== null),
  };
}

/** "上级(部门经理)", "自评(本人)": which post it is, is no part of the word. */
const ofPost = /\([\p{Script=Han}]{0,6}(?:[长理管任监导官总人员]|本人|自己|领导)\)$/u;

/** "单项得分/主管评分": a score, and whose it is. */
function raterOf(compact: string): RaterGroup | null {
  if (compact === "") return null;
  const whole = findRaterGroup(compact.replace(ofPost, ""));
  const parts = whole === null && compact.length <= 20 ? compact.split("/") : [];
  if (parts.length !== 2) return whole;
  const groups = parts.map(findRaterGroup);
  const isOther = parts.every(
    (part, index) => groups[index] !== null || ["score", "total"].includes(findWordRole(part)?.role ?? ""),
  );
  // "Rater / Ratee" heads the corner of a matrix, and is neither.
  const [group = null, ...others] = new Set(groups.filter((one) => one !== null));
  return isOther && others.length === 0 ? group : null;
}

/** "Self 自评": the same said twice. */
function bilingualRater(compact: string): RaterGroup | null {
  const sides = bilingualSides(compact);
  const group = sides === null ? null : findRaterGroup(sides.han);
  return sides?.isPinyin === true || group === findRaterGroup(sides?.latin ?? "") ? group : null;
}

/** "业绩(Yeji)" is called "业绩". */
function withoutPinyin(name: string): string {
  const match = name.endsWith(")") ? /^(.*\p{Script=Han})\s*\([\p{Script=Latin}' ]+\)$/u.exec(name) : null;
  return match !== null && bilingualSides(name)?.isPinyin === true ? (match[1] ?? name) : name;
}

/** Facts about people have neither weight nor scale: "专业（40%）" is an indicator. */
const personal = new Set<WordRole>([
  "id",
  "target",
  "personal",
  "education",
  "certificates",
  "tenure",
  "timeInLevel",
  "standard",
  "unitOfMeasure",
  "comment",
  "money",
  "role",
  "level",
  "department",
  "unit",
]);

function roleOf(typed: string, compact: string, isWeighed: boolean): RoleMatch | null {
  if (compact === "") return null;
  if (/^職稱\s*[:：]?$/u.test(typed.trim())) return { role: "role", confidence: 0.9 };
  const match = findWordRole(compact) ?? findCornerRole(typed) ?? findBilingualRole(compact);
  return match !== null && isWeighed && personal.has(match.role) ? null : match;
}

/** "质 量" is set apart to fill its cell. */
const unspaced = (name: string): string =>
  /^\p{Script=Han}(?: \p{Script=Han})+$/u.test(name) ? name.replaceAll(" ", "") : name;

/** Numbers in front ("1.", "（二）") and what is left of brackets go. */
const tidy = (text: string): string =>
  text
    .replace(
      /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[.、．]\s*(?=\p{L})|^\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\)\s*(?=\p{L})|^[①-⑳]\s*/u,
      "",
    )
    .replace(/\(\s*\)|【\s*】|\[\s*\]/gu, "")
    .replace(/^[\s\-–—_:：·、]+|[\s\-–—_:：·、]+$/gu, "")
    .replace(/\s+/gu, " ");

function takeWeight(scanned: string): [string, TypedWeight | null] {
  // "4O%": a scanner's letter for the digit.
  const text = scanned.replace(/(?<=\d)o(?=\s*%)/giu, "0");
  const named = labelled.exec(text);
  if (named !== null) {
    const number = Number(named[1]);
    const isShare = named[2] !== "%" && number <= 1;
    const share = isShare ? number : number / 100;
    // "占60分": entries may be points out of 60.
    const form = named[2] === "分" ? "points" : "share";
    if (share <= 2) return [cut(text, named), { share: clean(share), typed: strip(named[0]), form }];
  }
  const factor = /(?<=[\p{L})）])\s*[×x*＊]\s*(0?\.\d+)$/iu.exec(text);
  if (factor !== null) {
    const share = clean(Number(factor[1]));
    if (share > 0 && share < 1) return [cut(text, factor), { share, typed: strip(factor[0]), form: "share" }];
  }
  const bare = ofWhole.exec(text) ?? signFirst.exec(text) ?? percent.exec(text);
  if (bare === null) return [text, null];
  const share = Number(bare[1] ?? bare[2]) / 100;
  const isWeight = share > 0 && share < 1 && !/[≥≤><=~]\s*$/u.test(text.slice(0, bare.index));
  return isWeight
    ? [cut(text, bare), { share: clean(share), typed: strip(bare[0]), form: "share" }]
    : [text, null];
}

function takePoints(text: string): [string, TypedWeight | null] {
  const match = points.exec(text);
  if (match === null) return [text, null];
  const number = Number(match[1] ?? match[2] ?? match[3] ?? match[4]);
  const isPlain = match[1] !== undefined && !/[分a-z]/iu.test(match[0]);
  if (number <= 0 || number > 150 || (isPlain && number > 100)) return [text, null];
  const isShare = isPlain && number < 1;
  return [
    cut(text, match),
    {
      share: isShare ? number : clean(number / 100),
      typed: strip(match[0]),
      form: isShare ? "share" : "points",
    },
  ];
}

function takeScale(text: string): [string, { readonly min: number; readonly max: number } | null] {
  const word = scaleWord.exec(text);
  if (word !== null) return [cut(text, word), { min: 0, max: scaleTops[word[1] ?? ""] ?? Number(word[1]) }];
  const range = scaleRange.exec(text);
  if (range === null || /\d月|季度|年/u.test(text)) return [text, null];
  const [min, max] = [Number(range[1]), Number(range[2])];
  const isScale =
    (min === 0 && max === 1) ||
    ((min === 0 || min === 1) && [3, 4, 5, 6, 7, 9, 10, 20, 100, 110, 120, 150].includes(max));
  return isScale ? [cut(text, range), { min, max }] : [text, null];
}

/** A period inside a label counts when what is left is empty, a role word, or a name. */
function takePeriod(text: string): [string, TypedPeriod | null] {
  if (findWordRole(compactText(text)) !== null || text.length > 24) return [text, null];
  const period = readPeriod(text) ?? yearBehind(text);
  if (period === null) return [text, null];
  return [tidy(text.replace(period.matched, "")).replace(/^度/u, ""), period];
}

/** "Rating 2023", "等级2023": a year behind a word of results. */
function yearBehind(text: string): TypedPeriod | null {
  const match = /^(\D{2,}?)[\s_-]*((?:19|20)\d{2})$/u.exec(text);
  const role = match === null ? undefined : findWordRole(compactText(match[1] ?? ""))?.role;
  return match !== null && role !== undefined && ["score", "total", "grade", "rank", "average"].includes(role)
    ? { span: "year", year: Number(match[2]), index: 1, matched: match[2] ?? "" }
    : null;
}

const cut = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim();
const strip = (text: string): string => text.replace(/^[\s([【×x*\-—–:：,，/]+|[\s)\]】\-:：]+$/gu, "");
const clean = (share: number): number => Number(share.toPrecision(12));
