import type { PeriodAggregation } from "../../../core/index.ts";
import type { SettledPeriods } from "../../join/settlePeriods.ts";
import { canonicalText } from "../../text/canonicalText.ts";
import { readPeriod } from "../../value/readPeriod.ts";
import type { Note } from "./collectNotes.ts";

const part =
  /([\p{L}\d]{1,14}?)\s*(?:成绩|得分|分数|score)?\s*(?:[×x*·:：=(（]|占|权重)?\s*(\d{1,3}(?:\.\d+)?)\s*%/giu;
const shareFirst = /(\d{1,3}(?:\.\d+)?)\s*%\s*(?:of )?([a-z][a-z\d -]{1,14}[a-z\d])/giu;
const shorter = /季度|月度|平时|过程|日常|quarter|month/iu;
const atYearEnd = /年终|年末|年度|year/iu;

/**
 * What lines of text say of the periods' weights: "上半年占40%，下半年占60%", "季度考核60%＋年终考核40%", "40% mid-year, 60% year-end". Null where none
 * weighs them all, to a whole.
 */
export function periodWeightsFromNotes(
  notes: readonly Note[],
  periods: SettledPeriods["periods"],
  idOf: SettledPeriods["idOf"],
): PeriodAggregation | null {
  const year = periods.find(({ span }) => span === "year");
  const idOfName = (name: string): string | null =>
    idOf(readPeriod(name)) ??
    periods.find((period) => canonicalText(period.name).toLowerCase() === name.toLowerCase())?.id ??
    null;
  for (const { text } of notes) {
    const plain = canonicalText(text);
    const parts = [...plain.matchAll(part)].map(([, name = "", percent]) => partOf(name, percent));
    const turned = [...plain.matchAll(shareFirst)].map(([, percent, name = ""]) => partOf(name, percent));
    for (const said of [parts, turned]) {
      const weights = new Map(
        said.flatMap(({ name, share }) => {
          const id = idOfName(name);
          return id === null ? [] : [[id, share] as const];
        }),
      );
      if (periods.every(({ id }) => weights.has(id)) && isWhole([...weights.values()]))
        return { kind: "weighted", weights: Object.fromEntries(weights) };
    }
    const during = parts.find(({ name }) => shorter.test(name));
    const end = parts.find(({ name }) => atYearEnd.test(name));
    if (year !== undefined && during !== undefined && end !== undefined && isWhole([during.share, end.share]))
      return { kind: "periodsAndYear", yearPeriodId: year.id, yearShare: end.share };
  }
  return null;
}

const partOf = (name: string, percent: string | undefined): { name: string; share: number } => ({
  name,
  share: Number(percent) / 100,
});

const isWhole = (shares: readonly number[]): boolean =>
  Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) <= 0.011;
