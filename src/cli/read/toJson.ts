import { issueSeverity, placeAt, ValueState, type Dataset } from "../../core/index.ts";
import { issueSentence } from "../../messages/index.ts";
import type { ReadResult } from "../../reader/index.ts";
import { assumedOf } from "./assumedOf.ts";
import { proposalOf } from "./proposalOf.ts";
import type { FailedFile } from "./readFiles.ts";

const stateNames = {
  [ValueState.value]: "value",
  [ValueState.missing]: "missing",
  [ValueState.notApplicable]: "notApplicable",
} as const;

/** The documented JSON of `read --json` (docs/reader.md); `readJson` is its schema. */
export function toJson(result: ReadResult, failed: readonly FailedFile[]): object {
  const { dataset, policy, issues, repairs, report, mapping } = result;
  return {
    ...report,
    failed,
    people: peopleOf(dataset),
    values: valuesOf(dataset),
    facts: dataset.facts.flatMap(({ factId, kind, values, places }) =>
      values.flatMap((value, row) =>
        value === null
          ? []
          : [
              {
                employeeId: dataset.employees.ids[row],
                factId,
                value: kind === "day" ? isoDate(Number(value)) : value,
                at: placeAt(places, row),
              },
            ],
      ),
    ),
    typedResults: dataset.typedResults.flatMap(({ kind, nodeId, periodId, values, places }) =>
      values.flatMap((value, row) =>
        value === null
          ? []
          : [
              {
                employeeId: dataset.employees.ids[row],
                kind,
                nodeId,
                periodId,
                value,
                at: placeAt(places, row),
              },
            ],
      ),
    ),
    events: dataset.events.map(({ row, itemId, quantity, periodId, at }) => ({
      employeeId: dataset.employees.ids[row],
      itemId,
      points: quantity,
      periodId,
      at,
    })),
    segments: dataset.segments.map(({ row, role, department, from, to, isLeave, periodId, at }) => ({
      employeeId: dataset.employees.ids[row],
      role,
      department,
      from: isoDate(from),
      to: isoDate(to),
      isLeave,
      periodId,
      at,
    })),
    history: dataset.history.map(({ row, periodId, grade, score, state, at }) => ({
      employeeId: dataset.employees.ids[row],
      periodId,
      grade,
      score,
      state,
      at,
    })),
    issues: issues.map((issue) => ({
      ...issue,
      severity: issueSeverity(issue.code),
      assumed: assumedOf(issue),
      sentence: issueSentence(issue, "en"),
    })),
    repairs,
    policy,
    proposal: proposalOf(result),
    mapping,
  };
}

const isoDate = (epochDay: number): string => new Date(epochDay * 86_400_000).toISOString().slice(0, 10);

function peopleOf({ employees }: Dataset): object[] {
  return employees.ids.map((id, row) => ({
    id,
    name: employees.names[row],
    department: employees.departments[row],
    role: employees.roles[row],
    level: employees.levels[row],
    at: placeAt(employees.places, row),
  }));
}

/** Every entry with its cell, what was typed and what it was taken for. */
function valuesOf({ measures, employees }: Dataset): object[] {
  return measures.flatMap(
    ({ indicatorId, kind, raterGroup, raterSlot, raterIds, periodId, values, states, raw, places }) =>
      employees.ids.flatMap((employeeId, row): object[] => {
        const at = placeAt(places, row);
        if (at === null) return [];
        const value = values[row] ?? NaN;
        const state = stateNames[(states[row] ?? ValueState.missing) as ValueState];
        const number = Number.isNaN(value) ? null : value;
        return [
          {
            at,
            employeeId,
            indicatorId,
            kind,
            raterGroup,
            raterSlot,
            rater: raterIds?.[row] ?? null,
            periodId,
            typed: raw?.[row] ?? number,
            value: number,
            state,
          },
        ];
      }),
  );
}
