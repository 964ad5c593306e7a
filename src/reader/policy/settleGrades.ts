import { groupBy, placeAt, type GradeBand } from "../../core/index.ts";
import { differingGrades } from "../check/totals/comparedGrades.ts";
import type { RowResult } from "../check/totals/resultsOfRows.ts";
import type { IssueList } from "../report/issueList.ts";
import { canonicalText } from "../text/canonicalText.ts";
import { defaultGrades } from "./defaultGrades.ts";
import type { FoundGrades } from "./notes/gradesFromNotes.ts";

/** The grades of a sheet. */
export interface SettledGrades {
  /** Null where the usual ones hold. */
  readonly found: FoundGrades | null;
  /** No bounds stand anywhere. */
  readonly areAssumed: boolean;
}

/** So many people for each grade, or results could be apart by chance. */
const peoplePerGrade = 3;

/**
 * Settles the grades: by the bounds of a note or a legend, else by the grades that the sheet gives its people, where
 * their results lie apart: everybody with an A has more points than anybody with a B. A bound is the roundest number
 * between the two, which is told. Where results overlap or are too few the usual grades hold.
 *
 * @param pairs - The sheet's grades beside the results.
 */
export function settleGrades(
  noted: FoundGrades | null,
  pairs: readonly RowResult<string>[],
  issues: IssueList,
): SettledGrades {
  if (noted !== null) return { found: noted, areAssumed: false };
  const [usual] = defaultGrades.scales;
  const [first] = pairs;
  const at = first === undefined ? null : placeAt(first.places, first.row);
  if (usual === undefined || differingGrades(usual, pairs).length === 0 || at === null)
    return { found: null, areAssumed: true };
  const bands = bandsBetween(pairs);
  if (bands === null) return { found: null, areAssumed: true };
  const [grades, bounds] = [bands.map(({ grade }) => grade), bands.map(({ min }) => min)];
  issues.add({ code: "grades_inferred", at, compared: pairs.length, grades, bounds });
  const typed = bands
    .map(({ grade, min }) => (min === null ? grade : `${grade} ≥ ${String(min)}`))
    .join(" · ");
  return { found: { bands, at, typed }, areAssumed: true };
}

function bandsBetween(pairs: readonly RowResult<string>[]): readonly GradeBand[] | null {
  const groups = [...groupBy(pairs, ({ typed }) => canonicalText(typed)).values()].sort(
    (left, right) => lowest(right) - lowest(left),
  );
  if (groups.length < 2 || pairs.length <= groups.length * peoplePerGrade) return null;
  const bands: GradeBand[] = [];
  for (const [index, group] of groups.entries()) {
    const below = groups[index + 1];
    const min = below === undefined ? null : boundBetween(highest(below), lowest(group));
    if (below !== undefined && min === null) return null;
    bands.push({ grade: group[0]?.typed.trim() ?? "", aliases: [], min });
  }
  return bands;
}

const lowest = (results: readonly RowResult<string>[]): number =>
  Math.min(...results.map(({ computed }) => computed));
const highest = (results: readonly RowResult<string>[]): number =>
  Math.max(...results.map(({ computed }) => computed));

const steps = [10, 5, 1, 0.5, 0.1];

/** The roundest number above one result and not above the other; null where they are not apart. */
function boundBetween(worse: number, better: number): number | null {
  if (better - worse <= 1e-9) return null;
  const round = steps
    .map((step) => Number((Math.floor(better / step + 1e-9) * step).toPrecision(12)))
    .find((bound) => bound > worse + 1e-9);
  return round ?? better;
}
