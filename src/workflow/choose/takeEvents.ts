import {
  placeAt,
  ValueState,
  type AppraisalEvent,
  type AppraisalPolicy,
  type Dataset,
  type ModelNode,
} from "../../core/index.ts";
import { eventLabels } from "./eventLabels.ts";
import { labelKey } from "./labelKey.ts";

/**
 * Bonus points, deductions and vetoes of the policy, whatever the sheet's columns were taken for: a column that is
 * called like one of them counts its events (a number, or yes), and is neither an indicator nor a fact.
 *
 * @param nodes - What the reader took the columns for.
 */
export function takeEvents(policy: AppraisalPolicy, dataset: Dataset, nodes: readonly ModelNode[]): Dataset {
  const { vetoes } = policy.adjustments;
  const known = eventLabels(policy);
  if (known.size === 0) return dataset;
  const isVeto = (id: string): boolean => vetoes.some((veto) => veto.id === id);
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]));
  const found: AppraisalEvent[] = [];
  const add = (
    itemId: string,
    values: ArrayLike<number | boolean | string | readonly string[] | null>,
    event: (row: number) => Pick<AppraisalEvent, "periodId" | "at">,
  ): void => {
    for (let row = 0; row < dataset.size; row += 1) {
      const value = values[row];
      const count = value === true ? 1 : typeof value === "number" && !Number.isNaN(value) ? value : 0;
      if (count === 0) continue;
      found.push({ row, itemId, quantity: isVeto(itemId) ? 1 : count, day: null, note: null, ...event(row) });
    }
  };
  const measures = dataset.measures.filter(({ indicatorId, values, states, periodId, places }) => {
    const id = known.get(labelKey(nameOf.get(indicatorId) ?? indicatorId));
    if (id === undefined) return true;
    const own = Array.from(values, (value, row) => (states[row] === ValueState.value ? value : null));
    add(id, own, (row) => ({ periodId, at: placeAt(places, row) }));
    return false;
  });
  const facts = dataset.facts.filter(({ factId, values, places }) => {
    const id = known.get(labelKey(factId));
    if (id === undefined) return true;
    add(id, values, (row) => ({ periodId: null, at: placeAt(places, row) }));
    return false;
  });
  const events = dataset.events.map((event) => {
    const itemId = known.get(labelKey(event.itemId)) ?? event.itemId;
    return isVeto(itemId) ? { ...event, itemId, quantity: 1 } : { ...event, itemId };
  });
  return { ...dataset, measures, facts, events: [...events, ...found] };
}
