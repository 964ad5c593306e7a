import { placeAt } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { NodeDraft } from "../join/joinIndicators.ts";
import type { IssueList } from "../report/issueList.ts";

/** A word that the scale does not hold, or among numbers, stays without a number: nothing says which. */
export function leaveWords(
  measure: MeasureDraft,
  people: readonly { readonly id: string }[],
  issues: IssueList,
): void {
  measure.words?.forEach((word, row) => {
    if (word !== null && Number.isNaN(measure.values[row] ?? NaN))
      issues.add(
        { code: "value_unreadable", at: placeAt(measure.places, row), typed: measure.raw?.[row] ?? word },
        [people[row]?.id ?? ""],
      );
  });
}

/** Shares among points become points; what lies off the scale is said. */
export function checkScaleValues(
  measure: MeasureDraft,
  node: NodeDraft,
  { min, max }: { readonly min: number; readonly max: number },
  people: readonly { readonly id: string }[],
  issues: IssueList,
): void {
  const { values } = measure;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    if (max === 100 && value > 0 && value < 1 && measure.percents?.[row] !== true) {
      const number = Number((value * 100).toPrecision(15));
      values[row] = number;
      measure.raw ??= new Array<string | null>(values.length).fill(null);
      measure.hows ??= new Array(values.length).fill(null) as null[];
      measure.raw[row] ??= String(value);
      measure.hows[row] = "percentText";
      const at = placeAt(measure.places, row);
      issues.add(
        { code: "percent_assumed", at, typed: String(value), number },
        [people[row]?.id ?? ""],
        at === null ? [] : [{ address: at, value: number, formula: null }],
      );
    } else if (value > max + 1e-9 || value < Math.min(min, 0) - 1e-9 || (value < min && value !== 0))
      issues.add(
        {
          code: "value_off_scale",
          at: placeAt(measure.places, row),
          typed: measure.raw?.[row] ?? String(value),
          number: value,
          min,
          max,
          indicator: node.name,
        },
        [people[row]?.id ?? ""],
      );
  }
}
