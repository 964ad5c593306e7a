import fc from "fast-check";
import type { AppraisalPolicy, Dataset, PlainEntry } from "../../../src/core/index.ts";
import { createDataset, createIndicator, createPolicy } from "../../../src/core/index.ts";

/** A tree of areas with leaves, on one or two levels, with weights that need not sum to one. */
export interface RandomRun {
  readonly policy: AppraisalPolicy;
  readonly dataset: Dataset;
}

const entry: fc.Arbitrary<PlainEntry> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant("N/A" as const) },
);
const weight = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
const absence = fc.constantFrom(
  "renormalise" as const,
  "renormaliseGlobal" as const,
  "zero" as const,
  "block" as const,
);

/** Policies of two to four areas (one nested in another), data of a few people over one to three periods. */
export const randomRun = (kinds: { readonly absence?: boolean } = {}): fc.Arbitrary<RandomRun> =>
  fc
    .record({
      areas: fc.array(fc.record({ weight, leaves: fc.array(weight, { minLength: 1, maxLength: 3 }) }), {
        minLength: 2,
        maxLength: 4,
      }),
      isNested: fc.boolean(),
      missing: kinds.absence === false ? fc.constant("renormalise" as const) : absence,
      notApplicable: kinds.absence === false ? fc.constant("renormalise" as const) : absence,
      aggregation: fc.constantFrom("mean" as const, "last" as const, "min" as const, "max" as const),
      periods: fc.integer({ min: 1, max: 3 }),
      people: fc.integer({ min: 1, max: 6 }),
      entries: fc.array(entry, { minLength: 216, maxLength: 216 }),
    })
    .map(({ areas, isNested, missing, notApplicable, aggregation, periods, people, entries }) => {
      const nodes = areas.flatMap((area, index) => {
        const parentId = isNested && index === areas.length - 1 ? "area0" : null;
        const id = `area${String(index)}`;
        return [
          { kind: "area" as const, id, parentId, name: id, aliases: [], weight: area.weight },
          ...area.leaves.map((own, leaf) =>
            createIndicator({ id: `leaf${String(index)}.${String(leaf)}`, parentId: id, weight: own }),
          ),
        ];
      });
      const ids = Array.from({ length: periods }, (_, index) => `P${String(index + 1)}`);
      const policy = createPolicy({
        model: { basis: "parent", intendedTotal: null, nodes },
        absence: { missing, notApplicable },
        periods: {
          ...createPolicy({}).periods,
          periods: ids.map((id) => ({ id, name: id, aliases: [], length: "quarter", from: null, to: null })),
          aggregation: { kind: aggregation },
        },
      });
      const leaves = nodes.filter(({ kind }) => kind === "indicator");
      let next = 0;
      const take = (): PlainEntry => entries[next++ % entries.length] ?? null;
      const dataset = createDataset(
        Array.from({ length: people }, (_, row) => ({ id: `E${String(row)}` })),
        ids.flatMap((periodId) =>
          leaves.map(({ id }) => ({
            indicatorId: id,
            periodId,
            entries: Array.from({ length: people }, take),
          })),
        ),
      );
      return { policy, dataset };
    });
