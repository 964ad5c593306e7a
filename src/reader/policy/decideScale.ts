import type { NodeDraft } from "../join/joinIndicators.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { ReportScale } from "../report/readReport.ts";
import { canonicalText } from "../text/canonicalText.ts";

/** How the entries of an indicator lie. */
export interface Spread {
  readonly min: number;
  readonly max: number;
  readonly count: number;
  readonly areWhole: boolean;
  readonly hasPercents: boolean;
  readonly above100: number;
  /** Entries from 1 to 5 and from 1 to 10; zeros belong to no scale in particular. */
  readonly upTo5: number;
  readonly upTo10: number;
  /** Entries above 20, and the least entry above 5 and above 10. */
  readonly above20: number;
  readonly next5: number;
  readonly next10: number;
  /** The middle one of up to a thousand entries. */
  readonly median: number;
}

/** A scale, and what told it. */
export interface FoundScale {
  readonly min: number;
  readonly max: number;
  readonly source: ReportScale["source"];
  /** Nothing states it: the entries only look like it. */
  readonly isAssumed: boolean;
  /** What the greatest value is worth, where that is more than 100: its points go beyond their full marks. */
  readonly full?: number;
}

/** What is known of an indicator's scale beside its header and its entries. */
export interface ScaleFacts {
  /** Top of the scale that most indicators of the workbook are on. */
  readonly usual: number;
  /** A target or an actual stands beside the entries. */
  readonly isMeasured: boolean;
  /** Entries are shown to be points out of so many; null where nothing shows it. */
  readonly fullMarks: { readonly points: number; readonly isAssumed: boolean } | null;
  /** The sheet's totals add entries that go a little beyond their full marks, and of more than one indicator: it is its way. */
  readonly mayExceedMarks: boolean;
  /** Entries of several indicators of the workbook go some way above 100: it is its way. */
  readonly mayExceed100: boolean;
  /** Entries are typed out of so many ("16/20"); null where they are not. */
  readonly outOf: number | null;
}

/** Looks at all entries of an indicator. */
export function spreadOf(measures: readonly MeasureDraft[]): Spread {
  let [min, max, count, areWhole, hasPercents, above100] = [Infinity, -Infinity, 0, true, false, 0];
  let [upTo5, upTo10, above20, next5, next10] = [0, 0, 0, Infinity, Infinity];
  const sample: number[] = [];
  for (const { values, percents } of measures) {
    hasPercents ||= percents !== null;
    // Every entry of the workbook comes by here, and an iterator costs more than the rest of the loop.
    // eslint-disable-next-line @typescript-eslint/prefer-for-of
    for (let row = 0; row < values.length; row += 1) {
      const value = values[row] ?? NaN;
      if (Number.isNaN(value)) continue;
      count += 1;
      if (count <= 1000) sample.push(value);
      if (value < min) min = value;
      if (value > max) max = value;
      if (areWhole && !Number.isInteger(value)) areWhole = false;
      if (value > 20) {
        above20 += 1;
        if (value > 100) above100 += 1;
        if (value < next10) next10 = value;
      } else if (value > 10) next10 = Math.min(next10, value);
      else if (value > 5) {
        upTo10 += 1;
        next5 = Math.min(next5, value);
      } else if (value >= 1) upTo5 += 1;
    }
  }
  const median = sample.sort((a, b) => a - b)[Math.floor(sample.length / 2)] ?? NaN;
  return {
    min,
    max,
    count,
    areWhole,
    hasPercents,
    above100,
    upTo5,
    upTo10: upTo5 + upTo10,
    above20,
    next5: Math.min(next5, next10),
    next10,
    median,
  };
}

/**
 * The small scale that nearly all entries are on, where a lone one lies far off it ("4 | 5 | 3 | 85"): that one is a
 * slip of the pen and decides nothing. Null where there is none such.
 */
function scaleOfMost({ count, upTo5, upTo10, next5, next10 }: Spread, usual: number): number | null {
  const strays = Math.max(1, Math.floor(count * 0.1));
  for (const [top, within, next] of [
    [5, upTo5, next5],
    [10, upTo10, next10],
  ] as const) {
    const off = count - within;
    if (off > 0 && off <= strays && within >= (usual === top ? 2 : 3) && next > top * 2 && next < Infinity)
      return top;
  }
  return null;
}

/** Two scales in one column: a good part on 1 to 5, a good part above 20, and nothing between. */
export const isOnTwoScales = ({ count, upTo5, upTo10, above20, min, max }: Spread): boolean =>
  count >= 4 &&
  min >= 1 &&
  max <= 100 &&
  upTo10 === upTo5 &&
  upTo5 + above20 === count &&
  Math.min(upTo5, above20) > Math.max(1, Math.floor(count * 0.1));

/** The scale on which most indicators are: the bucket of the median of their greatest values. */
export function usualTop(spreads: readonly Spread[]): number {
  const tops = spreads
    .flatMap((spread) => (spread.count > 0 ? [scaleOfMost(spread, NaN) ?? bucket(spread.max)] : []))
    .sort((a, b) => a - b);
  return tops[Math.floor(tops.length / 2)] ?? 100;
}

const bucket = (max: number): number => (max <= 1 ? 1 : max <= 5 ? 5 : max <= 10 ? 10 : max <= 20 ? 20 : 100);

/** Two indicators or more have several entries up to 120. */
export const mayExceed100 = (spreads: readonly Spread[]): boolean =>
  spreads.filter(({ above100, max }) => above100 >= 2 && max <= 120).length >= 2;

/** Points beyond full marks stay below so many times of them. */
const mostBeyond = 1.2;

/** Do some entries go a little beyond their full marks? */
export const exceeds = ({ max }: Spread, marks: number): boolean =>
  max > marks + 1e-9 && max <= marks * mostBeyond + 1e-9;

/** Points of attainment may exceed 100: several do, or the name or a target beside it says what it is. */
function isAttainment(
  node: NodeDraft,
  { max, count, above100, hasPercents }: Spread,
  { isMeasured, mayExceed100 }: Pick<ScaleFacts, "isMeasured" | "mayExceed100">,
): boolean {
  if (max <= 100 || max > 150) return false;
  const isNamed = /率|达成|完成|attain|achiev|target/iu.test(canonicalText(node.name));
  return isMeasured || mayExceed100 || isNamed || hasPercents || (above100 >= 2 && above100 >= count * 0.1);
}

/** Which scale are these entries on? Full marks and headers tell it; else the values themselves. */
export function decideScale(node: NodeDraft, spread: Spread, facts: ScaleFacts): FoundScale {
  const { fullMarks, outOf } = facts;
  const hinted = node.mentions.find(({ scale }) => scale !== null)?.scale ?? null;
  const points = node.weight?.isPoints === true ? (node.weight.marks ?? node.weight.share * 100) : null;
  const isPreweighted = node.mentions.some((mention) => mention.isPreweighted);
  const ofPoints = (marks: number, isAssumed: boolean): FoundScale => {
    const times = facts.mayExceedMarks && exceeds(spread, marks) ? mostBeyond : 1;
    const max = Number((marks * times).toPrecision(12));
    return { ...{ min: 0, max, source: "weights", isAssumed }, ...(times > 1 ? { full: times * 100 } : {}) };
  };
  if (isPreweighted && node.weight !== null) return ofPoints(node.weight.share * 100, false);
  if (points !== null && (spread.max <= points * mostBeyond + 1e-9 || isStray(spread, points)))
    return ofPoints(points, false);
  if (outOf !== null) return { min: 0, max: outOf, source: "values", isAssumed: false };
  if (fullMarks !== null) return ofPoints(fullMarks.points, fullMarks.isAssumed);
  if (hinted !== null && (spread.max <= hinted.max * 1.5 || isStray(spread, hinted.max)))
    return { ...hinted, source: "header", isAssumed: false };
  return { ...scaleOfValues(node, spread, facts), source: "values", isAssumed: true };
}

type Ends = Pick<FoundScale, "min" | "max">;

function scaleOfValues(node: NodeDraft, spread: Spread, facts: ScaleFacts): Ends {
  const { usual } = facts;
  if (isAttainment(node, spread, facts)) return { min: 0, max: spread.max <= 120 ? 120 : 150 };
  if (spread.count === 0 || spread.hasPercents) return { min: 0, max: 100 };
  const most = scaleOfMost(spread, usual);
  if (most !== null) return { min: spread.min < 1 ? 0 : 1, max: most };
  const top = bucket(spread.max);
  if (top === 1) return usual > 1 && usual <= 10 ? topScale(usual, spread) : { min: 0, max: 1 };
  if (top < usual && usual <= 20) return topScale(usual, spread);
  // Marks out of 20 are the sheet's way or nobody's: one such column among others is a low one.
  if (top === 20 && usual !== 20) return { min: 0, max: 100 };
  if (top < 100 && usual === 100 && spread.count < 3) return { min: 0, max: 100 };
  return topScale(top, spread);
}

/** The greatest entry lies off a scale that the others keep to: the middle one is well on it. */
const isStray = ({ count, median }: Spread, top: number): boolean => count >= 3 && median <= top;

const topScale = (top: number, { min }: Spread): Ends => ({ min: min < 1 || top > 10 ? 0 : 1, max: top });
