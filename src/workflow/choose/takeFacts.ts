import {
  ValueState,
  type AppraisalPolicy,
  type Dataset,
  type Fact,
  type Measure,
  type ModelNode,
} from "../../core/index.ts";
import { factLabels } from "./factLabels.ts";
import { labelKey } from "./labelKey.ts";

/**
 * Columns of numbers that the policy knows as facts (tickets handled, an examination, base pay) are no entries of
 * indicators. Of several of one name the last known number counts.
 *
 * @param nodes - What the reader took the columns for.
 */
export function takeFacts(policy: AppraisalPolicy, dataset: Dataset, nodes: readonly ModelNode[]): Dataset {
  const factOf = factLabels(policy);
  if (factOf.size === 0) return dataset;
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  const columns = new Map<string, Measure[]>();
  const measures = dataset.measures.filter((measure) => {
    const factId = factOf.get(labelKey(nameOf.get(measure.indicatorId) ?? measure.indicatorId));
    if (factId === undefined) return true;
    columns.set(factId, [...(columns.get(factId) ?? []), measure]);
    return false;
  });
  const known = new Set(dataset.facts.map(({ factId }) => factId));
  const facts = [...columns].flatMap(([factId, found]): Fact[] => {
    const last = found.at(-1);
    if (last === undefined || known.has(factId)) return [];
    const values = Array.from({ length: dataset.size }, (_, row) => lastKnown(found, row));
    return [{ factId, kind: "number", values, places: last.places }];
  });
  return { ...dataset, measures, facts: [...dataset.facts, ...facts] };
}

function lastKnown(columns: readonly Measure[], row: number): number | null {
  const column = columns.findLast(({ states }) => states[row] === ValueState.value);
  return column?.values[row] ?? null;
}
