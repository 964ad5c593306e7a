import {
  asEpochDay,
  recordTables,
  type AppraisalPolicy,
  type EpochDay,
  type RecordColumnKey,
  type RecordKind,
} from "../../core/index.ts";
import type { Language } from "../../messages/index.ts";
import { recordTexts } from "../../messages/records/recordTexts.ts";
import type { SheetPlan } from "../../sheet/index.ts";
import { dayText } from "../layout/dayText.ts";
import { gatesOf } from "./gatesOf.ts";
import { tableSheet } from "./tableSheet.ts";

const wide: readonly RecordColumnKey[] = ["reason", "agreed", "waived", "processStep"];

/**
 * Tables in which people write down what they do: the steps of the process, talks, appeals, reviews of promotions,
 * special approvals and agreed plans of improvement; only those that the policy has a use for.
 */
export function planRecordSheets(policy: AppraisalPolicy, language: Language): readonly SheetPlan[] {
  const words = recordTexts(language);
  const { followUp, promotion, grades, periods } = policy;
  const process = followUp?.process ?? [];
  const review = promotion?.review ?? [];
  const cycleEnd = periods.periods.map(({ to }) => to).findLast((day) => day !== null) ?? null;
  const due = (days: number | null): string | null =>
    cycleEnd === null || days === null ? null : dayText(asDay(cycleEnd, days));
  const isThere: Readonly<Record<RecordKind, boolean>> = {
    process: process.length > 0,
    talks: process.length > 0 || followUp?.improvement !== undefined,
    appeals: followUp?.appeal !== undefined,
    reviews: review.length > 0,
    approvals: review.length > 0 || gatesOf(policy).some(({ kind }) => kind === "approval"),
    plans: followUp?.improvement !== undefined,
  };
  const levels = promotion?.levels.map(({ name }) => name) ?? [];
  const bands = grades.scales.find(({ id }) => id === grades.scaleId)?.bands ?? [];
  const choices: Readonly<Partial<Record<RecordColumnKey, readonly string[]>>> = {
    toLevel: levels,
    station: review.map(({ name }) => name),
    newGrade: bands.map(({ grade }) => grade),
    planGrade: bands.map(({ grade }) => grade),
  };
  const cells: Readonly<Partial<Record<RecordColumnKey, readonly (string | null)[]>>> = {
    processStep: process.map(({ name }) => name),
    processOwner: process.map(({ owner }) => words.owner[owner]),
    dueOn: process.map(({ dueDays }) => due(dueDays)),
  };
  const kinds = Object.keys(recordTables) as readonly RecordKind[];
  return kinds
    .filter((kind) => isThere[kind])
    .map((kind) =>
      tableSheet(
        `records-${kind}`,
        words.title[kind],
        words.note[kind],
        Object.entries(recordTables[kind].columns).map(([key, column]) => {
          // The keys of a table's columns are column keys; Object.entries forgets it.
          const name = key as RecordColumnKey;
          const codes: Readonly<Record<string, string>> = words.code;
          return {
            heading: words.column[name],
            isDay: column.kind === "day",
            choices: choices[name] ?? column.codes.map((code) => codes[code] ?? code),
            cells: kind === "process" ? (cells[name] ?? []) : [],
            isWide: wide.includes(name),
          };
        }),
      ),
    );
}

const asDay = (end: EpochDay, days: number): EpochDay => asEpochDay(end + days);
