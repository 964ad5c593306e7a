import {
  isoFromDay,
  type AppraisalPolicy,
  type Dataset,
  type EligibilityGate,
  type SpecialApproval,
} from "../../../core/index.ts";
import { wordKey } from "../../policyTables/wordKey.ts";
import type { RecordRows } from "../recordRows.ts";
import { stepOfRow } from "./stepOfRow.ts";

const gatesOf = (gate: EligibilityGate): readonly EligibilityGate[] =>
  gate.kind === "group" ? [gate, ...gate.gates.flatMap(gatesOf)] : [gate];

/**
 * Special approvals: for whom, for which step, which conditions are set aside, by whom, when and why. A row without
 * conditions grants the step's own condition of approval and no other.
 */
export function takeApprovals(
  rows: RecordRows,
  policy: AppraisalPolicy,
  dataset: Dataset,
): readonly SpecialApproval[] {
  return rows.rows.flatMap((row): readonly SpecialApproval[] => {
    const person = rows.person(row);
    const on = rows.requiredDay(row, "on");
    if (person === null || on === null) return [];
    const step = stepOfRow(rows, row, person.row, policy, dataset);
    if (step === null) return [];
    const gates = step.gates.flatMap(gatesOf);
    const named = rows.list(row, "waived").map(wordKey);
    const known = gates.filter(
      ({ id, name }) => named.includes(wordKey(name)) || named.includes(wordKey(id)),
    );
    const isStrange = named.some(
      (word) => !known.some(({ id, name }) => [id, name].map(wordKey).includes(word)),
    );
    const gateIds =
      named.length === 0
        ? gates.filter(({ kind }) => kind === "approval").map(({ id }) => id)
        : known.map(({ id }) => id);
    if (isStrange || gateIds.length === 0) {
      rows.note(
        row,
        "waived",
        "choice",
        gates.map(({ name }) => name),
      );
      return [];
    }
    const said = {
      who: rows.text(row, "by") ?? "",
      when: isoFromDay(on),
      why: rows.text(row, "reason") ?? "",
    };
    return [{ employeeId: person.id, stepId: step.id, gateIds, ...said }];
  });
}
