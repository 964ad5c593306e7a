import type { Dataset } from "../dataset.ts";
import type { Issue } from "../issue.ts";
import { placeAt } from "../placeAt.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { DiagnosticOptions } from "./diagnosticOptions.ts";
import { eachRating } from "./eachRating.ts";
import type { Moments } from "./moments.ts";
import { addToMoments, startMoments } from "./moments.ts";

/** Who rates him- or herself far above the superior, over all indicators that both rated? */
export function diagnoseSelf(
  policy: AppraisalPolicy,
  dataset: Dataset,
  options: DiagnosticOptions,
): readonly Issue[] {
  const self = new Map<number, Moments>();
  const superior = new Map<number, Moments>();
  eachRating(policy, dataset, (_raterId, row, { raterGroup }, points) => {
    const side = raterGroup === "self" ? self : raterGroup === "superior" ? superior : null;
    if (side === null) return;
    const moments = side.get(row) ?? startMoments();
    side.set(row, moments);
    addToMoments(moments, points);
  });
  return [...self].flatMap(([row, own]): Issue[] => {
    const other = superior.get(row);
    if (other === undefined) return [];
    const difference = own.mean - other.mean;
    if (difference < options.selfAboveSuperior) return [];
    return [
      {
        code: "self_above_superior",
        at: placeAt(dataset.employees.places, row),
        employeeId: dataset.employees.ids[row] ?? "",
        employeeName: dataset.employees.names[row] ?? "",
        selfMean: own.mean,
        superiorMean: other.mean,
        difference,
      },
    ];
  });
}
