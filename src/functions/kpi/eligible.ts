import {
  appraise,
  createDataset,
  createPolicy,
  judgePromotion,
  nameKey,
  type EligibilityGate,
  type Fact,
  type StepJudgement,
} from "../../core/index.ts";
import { asLine } from "../cells/asLine.ts";
import type { Cell, Cells } from "../cells/cells.ts";
import { attempt, type Spill } from "../cells/eachCell.ts";
import { isBlank } from "../cells/isBlank.ts";
import { readEntry } from "../cells/readEntry.ts";
import { readLabel } from "../cells/readLabel.ts";
import { FunctionError } from "../errors/functionError.ts";
import { comparisonTests, comparisonWords, type Comparison } from "../options/comparisonWords.ts";
import { readLanguage } from "../options/readLanguage.ts";
import { readOption } from "../options/readOption.ts";
import { answerWords } from "../sentences/answerWords.ts";
import { absentGrade } from "./absentGrade.ts";

/** One condition: the fact in this column, compared with this bound. */
interface Gate {
  readonly name: string;
  readonly column: number;
  readonly comparison: Comparison;
  readonly bound: number | string;
}

/**
 * Are the conditions met? A row per person: eligible, not eligible (the conditions failed), or to be verified (the
 * facts that are unknown). The core's judgement of promotions decides: an unknown fact never passes and never
 * rejects.
 */
export function eligible(facts: Cells, headings: Cells, gates: Cells, language: unknown): Spill {
  const words = answerWords[readLanguage(language, [...gates, ...headings])];
  const conditions = readGates(gates, asLine(headings, "headings"));
  const rows = facts.map((cells, row) => ({
    row,
    isEmpty: cells.every(isBlank),
    read: attempt(() => conditions.map((gate) => factOf(cells[gate.column], gate, row))),
  }));
  const known = rows.flatMap(({ row, isEmpty, read }) =>
    isEmpty || read instanceof FunctionError ? [] : [{ row, read }],
  );
  const judged = new Map(
    judgeFacts(
      conditions,
      known.map(({ read }) => read),
    ).map((judgement, index) => [known[index]?.row, judgement]),
  );
  const verdicts = { eligible: words.eligible, unverified: words.toVerify } as const;
  return rows.map(({ row, isEmpty, read }) => {
    if (isEmpty) return ["", ""];
    if (read instanceof FunctionError) return [read, ""];
    const judgement = judged.get(row);
    if (judgement === undefined) throw new RangeError(`Row ${String(row)} was not judged`);
    const { eligibility, gates: results } = judgement;
    const isKnown = eligibility === "eligible" || eligibility === "unverified";
    const decisive = isKnown ? "unknown" : "failed";
    const reasons = results.filter(({ state }) => state === decisive).map(({ gate }) => gate.name);
    return [isKnown ? verdicts[eligibility] : words.notEligible, reasons.join("; ")];
  });
}

/** Judges people on one step of a ladder that has these conditions as its gates. */
function judgeFacts(
  conditions: readonly Gate[],
  facts: readonly (readonly (number | boolean | null)[])[],
): readonly StepJudgement[] {
  const level = (id: string) => ({ id, name: id, aliases: [], track: "professional" }) as const;
  const gates = conditions.map((condition, index): EligibilityGate => {
    const named = { id: String(index), name: condition.name, factId: `fact ${String(index)}` };
    const { comparison, bound } = condition;
    return comparison === "atLeast" && typeof bound === "number"
      ? { kind: "count", ...named, atLeast: bound }
      : { kind: "flag", ...named };
  });
  const policy = createPolicy({
    promotion: {
      levels: [level("from"), level("to")],
      steps: [{ id: "step", from: "from", to: "to", kind: "promotion", gates, priority: [] }],
      vacancies: {},
      degrees: [],
      tieBreaks: [],
    },
  });
  const people = facts.map((_, person) => ({ id: String(person), level: "from" }));
  const dataset = createDataset(people, [], {
    facts: gates.map((gate, index): Fact => {
      const column = { factId: `fact ${String(index)}`, places: { kind: "cells", cells: [] } } as const;
      const values = facts.map((own) => own[index] ?? null);
      return gate.kind === "count"
        ? {
            ...column,
            kind: "number",
            values: values.map((value) => (typeof value === "number" ? value : null)),
          }
        : {
            ...column,
            kind: "flag",
            values: values.map((value) => (typeof value === "boolean" ? value : null)),
          };
    }),
  });
  const result = appraise(policy, dataset, { issueLimit: 0 });
  return judgePromotion(policy, dataset, result, { asOf: null }).judgements;
}

function readGates(cells: Cells, headings: readonly Cell[]): readonly Gate[] {
  const width = cells[0]?.length ?? 0;
  if (width < 3)
    throw new FunctionError({ code: "columns_missing", argument: "gates", count: width, wanted: 3 });
  const names = headings.map(
    (cell, column) => readLabel(cell, { argument: "headings", row: 0, column }) ?? "",
  );
  const gates = cells.flatMap(([nameCell, wordCell, boundCell], row): Gate[] => {
    const name = readLabel(nameCell, { argument: "gates", row, column: 0 });
    if (name === null) return [];
    const column = names.findIndex((heading) => nameKey(heading) === nameKey(name));
    if (column === -1)
      throw new FunctionError({ code: "name_unknown", argument: "headings", name, allowed: names });
    const comparison = readOption(wordCell, "gates", comparisonWords) ?? "atLeast";
    const bound =
      typeof boundCell === "number" ? boundCell : readLabel(boundCell, { argument: "gates", row, column: 2 });
    if (bound === null)
      throw new FunctionError({ code: "entry_missing", argument: "gates", row: row + 1, column: 3 });
    return [{ name, column, comparison, bound }];
  });
  if (gates.length === 0) throw new FunctionError({ code: "nothing_entered", argument: "gates" });
  return gates;
}

/**
 * The fact as its gate reads it: the number itself where a number must be reached, else whether the comparison
 * holds. Null where the fact is not known.
 */
function factOf(cell: Cell, { comparison, bound, column }: Gate, row: number): number | boolean | null {
  if (typeof bound === "number") {
    const fact = readEntry(cell, { argument: "facts", row, column }, "share");
    if (typeof fact !== "number") return null;
    return comparison === "atLeast" ? fact : comparisonTests[comparison](fact, bound);
  }
  const text = typeof cell === "boolean" ? String(cell) : readLabel(cell, { argument: "facts", row, column });
  if (text === null || absentGrade(text)) return null;
  const isSame = nameKey(text) === nameKey(bound);
  return comparison === "notEqual" ? !isSame : isSame;
}
