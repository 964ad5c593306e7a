import * as z from "zod/mini";
import { policyFromJson } from "../../core/index.ts";
import type { RunChanges, RunOutcome } from "../../writer/index.ts";
import type { RunRecord } from "./runRecord.ts";

const count = z.int().check(z.nonnegative());
const listed = z.object({ count, first: z.array(z.unknown()) });
const kept = z.object({
  schemaVersion: z.literal(1),
  at: z.string(),
  policy: z.unknown(),
  changes: z.object({
    since: z.nullable(z.string()),
    ...{ rules: listed, added: listed, removed: listed, scores: listed, outcomes: listed, overrides: listed },
  }),
  overrides: z.array(z.object({ employeeId: z.string(), to: z.string(), why: z.string() })),
  labels: z.array(z.string()),
  size: count,
  ids: z.string(),
  totals: z.string(),
  grades: z.string(),
  ranks: z.string(),
  prints: z.optional(z.string()),
  entries: z.optional(z.array(z.tuple([z.string(), z.string()]))),
});

/** Reads what `runText` wrote; null for what this version cannot use. */
export function readRunText(text: string): RunRecord | null {
  const found = kept.safeParse(JSON.parse(text));
  if (!found.success) return null;
  const { at, overrides, labels, size, prints, entries = [], changes } = found.data;
  const policy = policyFromJson(JSON.stringify(found.data.policy));
  if (!policy.ok) return null;
  const listOf = (column: string): readonly string[] => (size === 0 ? [] : column.split(","));
  const ids = listOf(found.data.ids);
  const [totals, grades, ranks] = [found.data.totals, found.data.grades, found.data.ranks].map(listOf);
  if (ids.length !== size) return null;
  return {
    run: {
      at,
      policy: policy.value.policy,
      people: ids.map((id, row) => ({
        id: id.replaceAll("%2C", ",").replaceAll("%25", "%"),
        ...outcomeOf(totals?.[row], grades?.[row], ranks?.[row], labels),
      })),
      scores:
        prints === undefined
          ? {
              kind: "entries",
              columns: Object.fromEntries(entries.map(([key, tokens]) => [key, listOf(tokens)])),
            }
          : { kind: "prints", prints: listOf(prints) },
      overrides,
    },
    // The text is whole (its hash was compared) and of our version, so its lists hold what we put there.
    changes: changes as RunChanges,
  };
}

function outcomeOf(
  total: string | undefined,
  grade: string | undefined,
  rank: string | undefined,
  labels: readonly string[],
): RunOutcome {
  const number = (text: string | undefined): number | null =>
    text === undefined || text === "" ? null : Number(text);
  const label = number(grade);
  return { total: number(total), grade: label === null ? null : (labels[label] ?? null), rank: number(rank) };
}
