import * as z from "zod/mini";
import { asEpochDay, policyFromJson, type Issue } from "../../core/index.ts";
import { parseMapping } from "../../reader/index.ts";
import type { KeptState } from "./keptState.ts";

const text = z.string().check(z.maxLength(2000));
const ledger = z.array(
  z.object({
    employeeId: text,
    from: z.nullable(text),
    to: text,
    who: text,
    when: text,
    why: text,
    undone: z.nullable(z.object({ who: text, when: text, why: z._default(text, "") })),
  }),
);
const reviews = z.array(
  z.object({
    employeeId: text,
    stepId: text,
    reviewStepId: text,
    who: text,
    when: text,
    verdict: z.enum(["approved", "rejected", "returned", "onHold"]),
    note: z.nullable(text),
  }),
);
const shownGrades = z.array(z.object({ employeeId: text, to: text }));
const rulesSeen = z.object({ said: z.array(text), stamp: z.nullable(text) });
const pool = z.array(z.object({ employeeId: text, levelId: text, enteredOn: z.int() }));

/** Checks what stood in the workbook, part by part: a damaged part counts as none, a damaged policy is said. */
export function parseKept(stored: Readonly<Record<string, unknown>>): KeptState {
  const policy = (stored.policy ?? null) === null ? null : policyFromJson(JSON.stringify(stored.policy));
  const places = pool.safeParse(stored.pool).data ?? null;
  return {
    policy: policy?.ok === true ? policy.value.policy : null,
    rulesSeen: rulesSeen.safeParse(stored.rulesSeen).data ?? null,
    mapping: parseMapping(stored.mapping),
    ledger: ledger.safeParse(stored.ledger).data ?? [],
    calibrates: stored.calibrates === true,
    shownGrades: shownGrades.safeParse(stored.shownGrades).data ?? null,
    reviews: reviews.safeParse(stored.reviews).data ?? [],
    pool: places?.map((place) => ({ ...place, enteredOn: asEpochDay(place.enteredOn) })) ?? null,
    issues: policy === null ? [] : policy.ok ? policy.value.issues.filter(isOfDocument) : policy.issues,
  };
}

/** What is to be said of the stored document alone; what its rules say the run finds itself. */
const isOfDocument = ({ code }: Issue): boolean =>
  code === "policy_migrated" || code === "policy_key_unknown";
