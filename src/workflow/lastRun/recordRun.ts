import { gradeOf, rankOf, scoreOf, ValueState, type Dataset, type Measure } from "../../core/index.ts";
import type { ScoreToken } from "../../writer/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import type { Run, RunScores } from "./runRecord.ts";
import { columnKey } from "./scoreColumn.ts";

/** More entries than this are not kept one by one: the record must stay small beside the workbook. */
const mostEntries = 100_000;
/** Totals are compared to six decimals: what another order of adding changes is no change. */
const totalUnits = 1e6;

/** What this publishing shows of everybody. */
export function recordRun({ policy, dataset, result }: Appraisal, at: string): Run {
  const { ids } = dataset.employees;
  return {
    at,
    policy,
    people: ids.map((id, row) => {
      const total = scoreOf(result, row);
      return {
        id,
        total: total === null ? null : Math.round(total * totalUnits) / totalUnits,
        grade: gradeOf(result, row),
        rank: rankOf(result, row),
      };
    }),
    scores: scoresOf(dataset),
    overrides: result.overrides.map(({ row, to, why }) => ({ employeeId: ids[row] ?? "", to, why })),
  };
}

function scoresOf({ size, measures }: Dataset): RunScores {
  if (size * measures.length > mostEntries) {
    const keys = measures.map(columnKey);
    const prints = Array.from({ length: size }, (_, row) =>
      print(
        measures.flatMap((measure, index) => {
          const token = tokenOf(measure, row);
          // An empty column more is no other score.
          return token === "" ? [] : [`${keys[index] ?? ""}=${token}`];
        }),
      ),
    );
    return { kind: "prints", prints };
  }
  const columns: Record<string, readonly ScoreToken[]> = {};
  for (const measure of measures)
    columns[columnKey(measure)] = Array.from({ length: size }, (_, row) => tokenOf(measure, row));
  return { kind: "entries", columns };
}

function tokenOf({ values, states }: Measure, row: number): ScoreToken {
  const value = values[row] ?? Number.NaN;
  if (!Number.isNaN(value)) return String(value);
  return states[row] === ValueState.notApplicable ? "-" : "";
}

/** 32 bits by FNV-1a over UTF-16 units, whatever the order of the columns. */
function print(tokens: readonly string[]): string {
  let value = 0x811c9dc5;
  for (const token of [...tokens].sort())
    for (let index = 0; index <= token.length; index += 1)
      value = Math.imul(value ^ (index === token.length ? 0 : token.charCodeAt(index)), 0x01000193);
  return (value >>> 0).toString(36);
}
