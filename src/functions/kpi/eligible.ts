import { nameKey } from "../../core/index.ts";
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
 * facts that are unknown). An unknown fact never passes and never rejects.
 */
export function eligible(facts: Cells, headings: Cells, gates: Cells, language: unknown): Spill {
  const words = answerWords[readLanguage(language, [...gates, ...headings])];
  const conditions = readGates(gates, asLine(headings, "headings"));
  return facts.map((cells, row) => {
    if (cells.every(isBlank)) return ["", ""];
    const failed: string[] = [];
    const unknown: string[] = [];
    const verdict = attempt(() => {
      for (const gate of conditions) {
        const isMet = judge(cells[gate.column], gate, row);
        if (isMet === null) unknown.push(gate.name);
        else if (!isMet) failed.push(gate.name);
      }
      return failed.length > 0 ? words.notEligible : unknown.length > 0 ? words.toVerify : words.eligible;
    });
    const reasons = failed.length > 0 ? failed : unknown;
    return [verdict, verdict instanceof FunctionError ? "" : reasons.join("; ")];
  });
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

/** Null where the fact is not known. */
function judge(cell: Cell, { comparison, bound, column }: Gate, row: number): boolean | null {
  if (typeof bound === "number") {
    const fact = readEntry(cell, { argument: "facts", row, column }, "share");
    return typeof fact === "number" ? comparisonTests[comparison](fact, bound) : null;
  }
  const text = typeof cell === "boolean" ? String(cell) : readLabel(cell, { argument: "facts", row, column });
  if (text === null || absentGrade(text)) return null;
  const isSame = nameKey(text) === nameKey(bound);
  return comparison === "notEqual" ? !isSame : isSame;
}
