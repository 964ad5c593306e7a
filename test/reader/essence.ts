import { type z } from "zod";
import { type readJson } from "../../src/cli/read/readJson.ts";

type ReadJson = z.infer<typeof readJson>;

/** What matters of a reading, in lines that a person can check against the sheet. */
export interface Essence {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly indicators: readonly string[];
  readonly raters: readonly string[];
  readonly periods: readonly string[];
  readonly scales: readonly string[];
  readonly people: readonly string[];
  readonly values: readonly string[];
  readonly others: readonly string[];
  readonly issues: readonly string[];
}

const words = (...parts: readonly (string | number | null | undefined | false)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== false && part !== "").join(" ");

/** Leaves confidences, evidence, the policy and the mapping out: they may grow better without a change here. */
export function essence(read: ReadJson): Essence {
  return {
    sheets: read.sheets.map(({ sheet, reason, isHidden }) =>
      words(`[${sheet}]`, isHidden && "hidden", reason ?? "scores"),
    ),
    tables: read.tables.map(({ sheet, range, layout, headerRows, skippedRows }) =>
      words(
        `[${sheet}] ${range}`,
        layout,
        headerRows.length > 0 && `header ${headerRows.join(",")}`,
        skippedRows.length > 0 &&
          `without ${skippedRows.map(({ row, reason }) => `${String(row)} ${reason}`).join(", ")}`,
      ),
    ),
    indicators: read.indicators.map((one) =>
      words(
        one.path.join(" / "),
        one.kind === "area" && "(area)",
        one.weight !== null && `weight ${String(one.weight)}`,
        one.weightSource,
        one.weightAt,
        one.measuredBy === "actual" && "measured",
        one.lowerIsBetter && "lower is better",
        one.isPreweighted && "only added",
      ),
    ),
    raters: read.raters.map(({ group, names, weight }) =>
      words(group, names.join(", "), weight !== null && `weight ${String(weight)}`),
    ),
    periods: read.periods.map(({ id, source }) => words(id, source)),
    scales: read.scales.map(({ id, min, max, labels }) =>
      words(
        id,
        `${String(min)}..${String(max)}`,
        labels.map(({ label, value }) => `${label}=${String(value)}`).join(" "),
      ),
    ),
    people: read.people.map(({ id, name, department, role, level, at }) =>
      words(at, id, name, department, role, level),
    ),
    values: read.values.map((one) =>
      words(
        one.at,
        one.employeeId,
        one.indicatorId,
        one.kind !== "rating" && one.kind,
        one.raterGroup,
        one.rater,
        one.periodId,
        "=",
        one.state === "value" ? (one.value ?? "word") : one.state,
        typeof one.typed === "string" && `typed ${JSON.stringify(one.typed)}`,
      ),
    ),
    others: [
      ...read.facts.map(({ at, employeeId, factId, value }) =>
        words(at, employeeId, factId, JSON.stringify(value)),
      ),
      ...read.typedResults.map((one) =>
        words(one.at, one.employeeId, one.kind, one.nodeId, one.periodId, "=", String(one.value)),
      ),
      ...read.events.map(({ at, employeeId, itemId, points }) =>
        words(at, employeeId, itemId, "points", String(points)),
      ),
      ...read.segments.map(({ at, employeeId, from, to, role, department, isLeave, periodId }) =>
        words(at, employeeId, `${from}..${to}`, role, department, isLeave && "leave", periodId),
      ),
      ...read.history.map(({ at, employeeId, periodId, grade, score, state }) =>
        words(at, employeeId, "before", periodId, grade, score, state !== "appraised" && state),
      ),
    ],
    issues: read.issues.map(({ code, at, people, repairId }) =>
      words(code, at, people.length > 0 && `(${people.join(", ")})`, repairId !== null && "repairable"),
    ),
  };
}
