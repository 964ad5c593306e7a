import type { RulePoint } from "../policy/scoringRule.ts";
import { quantityPattern as N, readQuantity } from "./quantityText.ts";
import type { RuleReader } from "./ruleTextReading.ts";
import { speaksOfValue } from "./speaksOfValue.ts";
import { pointsPattern as P, readPoints } from "./pointsText.ts";

interface Band {
  readonly low: number;
  readonly high: number;
  readonly points: number;
  readonly isPercent: boolean;
}

const held = "(?:\\(不?含\\))?";
/** What is measured: any words without figures, signs or points in them. */
const noun = "(?:(?!每)[^\\d,;:。≥≤<>~%得扣加减每以]{0,12}?:?)";
const unit = "[^\\d,;得为≥≤<>%~(至到以之-]{0,4}";
const earns = `(?:的)?(?:,(?=得|计))?(?:得|为|:|计|记|给)?(${P})`;
const between = `(${N})${unit}${held}(?:-|~|至|到|—)(${N})${unit}${held}(?:之间)?${earns}`;
const around = `(${N})[≤<]${noun}[≤<](${N})${unit}${earns}`;
const above = `(?:(?:≥|>|高于|大于|超过|不低于|达到|达)(${N})${unit}|(${N})${unit}${held}(?:及|含)?以上${held})${earns}`;
const below = `(?:(?:≤|<|低于|不高于|不足|少于|小于|不超过|不到|未达到?)(${N})${unit}|(${N})${unit}${held}(?:及|含)?(?:以下|以内|之内|内)${held})${earns}`;
const band = new RegExp(`${noun}(?:在)?(?:${between}|${around}|${above}|${below})`, "uy");

/**
 * Bands in one sentence: "90%以上得100分，80%-90%得80分，80%以下得0分". Each must begin where another ends; which of two
 * bands has the bound itself follows the words (含), else the better one has it.
 */
export const readBands: RuleReader = (text, full) => {
  for (let start = 0; start < text.length; start += 1) {
    if (start > 0 && !/[,;:。]/u.test(text.charAt(start - 1))) continue;
    const found = bandsFrom(text, start, full);
    if (found.bands.length < 2) continue;
    const bands = [...found.bands].sort((left, right) => left.low - right.low);
    if (!bands.every((one, index) => follows(one, bands[index - 1]))) return null;
    const used = text.slice(start, found.end);
    const reads =
      used.includes("实际值") || speaksOfValue(used) || !bands.some(({ isPercent }) => isPercent)
        ? "actual"
        : "attainment";
    return { ...asSteps(bands, reads, used), used };
  }
  return null;
};

/** 80 to 90 and 90 to 100 meet; so do 80 to 89 and 90 to 100, written for whole numbers. */
const follows = ({ low, isPercent }: Band, before: Band | undefined): boolean =>
  before === undefined || low === before.high || Math.abs(low - before.high - (isPercent ? 0.01 : 1)) < 1e-9;

function bandsFrom(
  text: string,
  start: number,
  full: number,
): { readonly bands: readonly Band[]; readonly end: number } {
  const bands: Band[] = [];
  let end = start;
  for (;;) {
    band.lastIndex = bands.length === 0 ? start : end + 1;
    const isApart = bands.length === 0 || /[,;、。]/u.test(text.charAt(end));
    const match = isApart ? band.exec(text) : null;
    if (match === null) return { bands, end };
    bands.push(bandOf(match, full));
    end = band.lastIndex;
  }
}

function bandOf(match: RegExpExecArray, full: number): Band {
  const [, low1, high1, points1, low2, high2, points2, top1, top2, points3, bottom1, bottom2, points4] =
    match;
  const low = low1 ?? low2 ?? top1 ?? top2;
  const high = high1 ?? high2 ?? bottom1 ?? bottom2;
  const points = points1 ?? points2 ?? points3 ?? points4 ?? "";
  // "80-90%" means 80 % to 90 %.
  const isPercent = [low, high].some((bound) => bound?.endsWith("%") === true);
  const read = (bound: string | undefined, open: number): number =>
    bound === undefined ? open : readQuantity(isPercent && !bound.endsWith("%") ? `${bound}%` : bound);
  return {
    low: read(low, -Infinity),
    high: read(high, Infinity),
    points: readPoints(points, full),
    isPercent,
  };
}

function asSteps(
  bands: readonly Band[],
  reads: "actual" | "attainment",
  used: string,
): Omit<NonNullable<ReturnType<RuleReader>>, "used"> {
  const isRising = (bands.at(-1)?.points ?? 0) >= (bands[0]?.points ?? 0);
  const open = bands.find(({ low, high }) => (isRising ? low === -Infinity : high === Infinity));
  const steps: RulePoint[] = bands
    .filter((one) => one !== open)
    .map(({ low, high, points }) => ({ input: isRising ? low : high, points }));
  const says = isRising
    ? /含\)|及以上|[≥≤<]|不低于/u.test(used)
    : /含\)|及以下|以内|[≥≤<]|不超过/u.test(used);
  return {
    body: {
      kind: "steps",
      reads,
      side: isRising ? "atLeast" : "atMost",
      steps: isRising ? steps.reverse() : steps,
      otherwise: open?.points ?? 0,
    },
    assumed: [...(open === undefined ? ["otherwise"] : []), ...(says ? [] : ["side"])],
  };
}
