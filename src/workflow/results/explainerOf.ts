import { explainer, type Explainer } from "../../core/index.ts";
import type { Appraisal } from "../check/appraisal.ts";

const prepared = new WeakMap<Appraisal["result"], Explainer>();

/** Explains people of an appraisal one by one; rules and data are brought together once, when the first is asked for. */
export function explainerOf({ policy, dataset, result }: Appraisal): Explainer {
  const known = prepared.get(result) ?? explainer(policy, dataset, result);
  prepared.set(result, known);
  return known;
}
