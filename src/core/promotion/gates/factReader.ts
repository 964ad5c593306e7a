import type { Dataset, Fact, Measure } from "../../dataset.ts";
import { nameKey } from "../../names/nameKey.ts";
import { placeAt } from "../../placeAt.ts";
import type { FactName } from "../promotionPolicy.ts";

/** A fact of one person and where it stands; the value is null where unknown. */
export interface FoundFact {
  readonly value: number | string | boolean | readonly string[] | null;
  readonly at: string | null;
}

export type FactReader = (factId: string, row: number) => FoundFact;

const nothing: FoundFact = { value: null, at: null };

/**
 * Prepares looking up facts by id, or by the names that the policy gives them. A column of numbers that the reader
 * took for entries (tickets handled, an examination) serves as a fact too; where there are several of one name,
 * the last known number counts.
 */
export function factReader(dataset: Dataset, names: readonly FactName[]): FactReader {
  const known = new Map<string, FactReaderOfRow>();
  return (factId, row) => {
    let read = known.get(factId);
    if (read === undefined) {
      read = readerOf(dataset, factId, names);
      known.set(factId, read);
    }
    return read(row);
  };
}

type FactReaderOfRow = (row: number) => FoundFact;

function readerOf(dataset: Dataset, factId: string, names: readonly FactName[]): FactReaderOfRow {
  const given = names.find((name) => name.factId === factId);
  const keys = new Set([factId, ...(given === undefined ? [] : [given.name, ...given.aliases])].map(nameKey));
  const fact = dataset.facts.find((candidate) => keys.has(nameKey(candidate.factId)));
  if (fact !== undefined) return (row) => ofFact(fact, row);
  const measures = dataset.measures.filter(({ indicatorId }) => keys.has(nameKey(indicatorId)));
  return (row) => ofMeasures(measures, row);
}

const ofFact = (fact: Fact, row: number): FoundFact => ({
  value: fact.values[row] ?? null,
  at: placeAt(fact.places, row),
});

function ofMeasures(measures: readonly Measure[], row: number): FoundFact {
  for (let index = measures.length - 1; index >= 0; index -= 1) {
    const measure = measures[index];
    const value = measure?.values[row] ?? Number.NaN;
    if (measure !== undefined && !Number.isNaN(value)) return { value, at: placeAt(measure.places, row) };
  }
  return nothing;
}
