import type { PeriodPolicy, RankMethod } from "../../../core/index.ts";
import type { PolicyRefs } from "../policy/policyRefs.ts";

/** Formulas (without "=") of the add-in's functions for whole columns: one call each, whatever the number of people. */
export const liveFormulas = { total, grade, rank };

/** The periods as one; null where the rule has no function. A person without enough periods has no total. */
function total(
  { aggregation, missingPeriod, minimumPeriods }: PeriodPolicy,
  ids: readonly (string | null)[],
  block: string,
  refs: PolicyRefs,
): string | null {
  const missing = { skip: "", zero: '"zero"', block: '"block"' }[missingPeriod];
  const minimum = minimumPeriods > 1 ? refs.minimumPeriods : "";
  const call = (how: string, weights: string): string =>
    `IFERROR(KPI.PERIODS(${[block, how, weights, missing, minimum].join(",").replace(/,+$/, "")}),"")`;
  switch (aggregation.kind) {
    case "mean":
      return call('"mean"', "");
    case "last":
    case "min":
    case "max":
      return missingPeriod === "zero" ? null : call(`"${aggregation.kind}"`, "");
    case "bestOf":
      return missingPeriod === "zero" ? null : call(`"best ${String(aggregation.count)}"`, "");
    case "weighted": {
      const weights = neighbours(ids.map((id) => (id === null ? null : refs.periodWeight(id))));
      return weights === null ? null : call('"mean"', weights);
    }
    case "periodsAndYear":
      return null;
  }
}

function grade({ gradeTable }: PolicyRefs, scores: string): string {
  return `KPI.GRADE(${scores},${gradeTable})`;
}

function rank(scores: string, method: RankMethod, groups: string | null): string {
  if (groups !== null) return `KPI.RANK(${scores},"${method}",${groups})`;
  return method === "competition" ? `KPI.RANK(${scores})` : `KPI.RANK(${scores},"${method}")`;
}

/** One range over single cells that stand below each other in one column; null where they do not. */
function neighbours(cells: readonly (string | null)[]): string | null {
  const places = cells.map((cell) => /^(.*!)?R(\d+)C(\d+)$/.exec(cell ?? ""));
  const [first] = places;
  if (first === null || first === undefined) return null;
  const isBelow = (place: RegExpExecArray | null, index: number): boolean =>
    place?.[1] === first[1] && place?.[3] === first[3] && Number(place?.[2]) === Number(first[2]) + index;
  if (!places.every(isBelow)) return null;
  return `${first[0]}:R${String(Number(first[2]) + places.length - 1)}C${first[3] ?? ""}`;
}
