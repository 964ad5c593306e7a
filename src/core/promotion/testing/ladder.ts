import { createDataset, type PlainEmployee } from "../../createDataset.ts";
import type { AppraisalEvent, Dataset, Fact, HistoryEntry } from "../../dataset.ts";
import { dayFromIso } from "../../civilDate/dayFromIso.ts";
import type { AppraisalPolicy } from "../../policy/appraisalPolicy.ts";
import { createIndicator } from "../../policy/createIndicator.ts";
import { createPolicy } from "../../policy/createPolicy.ts";
import { appraise } from "../../scoring/appraise.ts";
import type { EpochDay } from "../../units.ts";
import { asEpochDay } from "../../units.ts";
import type { EligibilityGate } from "../eligibilityGate.ts";
import { judgePromotion } from "../judgePromotion.ts";
import type { PromotionPolicy } from "../promotionPolicy.ts";
import type { PromotionOptions, PromotionResult } from "../promotionResult.ts";

/** The day on which the tests judge. */
export const today = day("2026-12-31");

/** A day that must exist. */
export function day(iso: string): EpochDay {
  const found = dayFromIso(iso);
  if (found === null) throw new RangeError(`"${iso}" is not a date`);
  return found;
}

/** A fact column by row. */
export function fact(
  factId: string,
  values: readonly (number | string | boolean | readonly string[] | null)[],
): Fact {
  const places = {
    kind: "column",
    prefix: `People!${factId}`,
    rows: Int32Array.from(values, (_, row) => row + 2),
  } as const;
  const sample = values.find((value) => value !== null);
  if (typeof sample === "boolean")
    return { factId, kind: "flag", values: values as readonly (boolean | null)[], places };
  if (typeof sample === "string")
    return { factId, kind: "text", values: values as readonly (string | null)[], places };
  if (typeof sample === "object") {
    return { factId, kind: "list", values: values as readonly (readonly string[] | null)[], places };
  }
  return { factId, kind: "number", values: values as readonly (number | null)[], places };
}

/** Days by row, from ISO text. */
export function dayFact(factId: string, values: readonly (string | null)[]): Fact {
  const days = values.map((value) => (value === null ? null : day(value)));
  return {
    ...fact(factId, days),
    kind: "day",
    values: days.map((value) => (value === null ? null : asEpochDay(value))),
  };
}

/** A ladder from junior to senior whose only step asks for the gates. */
export function ladder(
  gates: readonly EligibilityGate[],
  parts: Partial<PromotionPolicy> = {},
): AppraisalPolicy {
  const level = (id: string) => ({ id, name: id, aliases: [], track: "professional" as const });
  return createPolicy({
    model: {
      basis: "parent",
      intendedTotal: null,
      nodes: [createIndicator({ id: "work", parentId: null, weight: 1 })],
    },
    streaks: [{ id: "good", kind: "excellent", grade: "A", length: 2, gap: "skip" }],
    adjustments: {
      ...createPolicy({}).adjustments,
      vetoes: [{ id: "leak", name: "leak", aliases: [], effect: { kind: "capGrade", grade: "D" } }],
    },
    promotion: {
      levels: [level("junior"), level("senior")],
      steps: [{ id: "up", from: "junior", to: "senior", kind: "promotion", gates, priority: [] }],
      vacancies: {},
      degrees: ["college", "bachelor", "master"].map((id) => ({ id, aliases: [] })),
      tieBreaks: [],
      ...parts,
    },
  });
}

interface DataParts {
  readonly facts?: readonly Fact[];
  readonly events?: readonly AppraisalEvent[];
  readonly history?: readonly HistoryEntry[];
}

/** Juniors with these scores of their work, unless said otherwise. */
export function juniors(
  scores: readonly (number | null)[],
  parts: DataParts = {},
  people?: Partial<PlainEmployee>,
): Dataset {
  return createDataset(
    scores.map((_, row) => ({ id: `E${String(row + 1)}`, level: "junior", ...people })),
    [{ indicatorId: "work", entries: scores }],
    parts,
  );
}

/** Appraises and judges. */
export function judge(
  policy: AppraisalPolicy,
  dataset: Dataset,
  options: Partial<PromotionOptions> = {},
): PromotionResult {
  return judgePromotion(policy, dataset, appraise(policy, dataset), { asOf: today, ...options });
}
