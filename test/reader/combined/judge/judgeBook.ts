import { defaultReadOptions, readWorkbooks, type ReadResult } from "../../../../src/reader/index.ts";
import type { Book, Truth } from "../book.ts";
import { judgeDoubts } from "./judgeDoubts.ts";
import { judgeEntries } from "./judgeEntries.ts";
import { judgeShape } from "./judgeShape.ts";
import { judgeTotals } from "./judgeTotals.ts";

/** What is wrong with how a book is read: first what is wrong in silence, then what is asked without need. */
export interface Verdict {
  readonly wrong: readonly string[];
  readonly falseDoubts: readonly string[];
}

/** Reads a book and compares with what it holds. */
export function judgeBook({ workbooks, truth }: Book): Verdict {
  const result = readWorkbooks(workbooks, defaultReadOptions);
  if (truth.people.length > 0 && result.policy === null)
    return { wrong: [`refused: ${reasonsOf(result)}`], falseDoubts: [] };
  const personOf = personNames(result, truth);
  const { missing, falseDoubts } = judgeDoubts(result, truth);
  return {
    wrong: [
      ...judgeShape(result, truth),
      ...judgeEntries(result, truth, personOf),
      ...judgeTotals(result, truth, personOf),
      ...missing,
    ],
    falseDoubts,
  };
}

const reasonsOf = ({ report }: ReadResult): string =>
  report.sheets
    .map(({ sheet, reason, evidence }) => `${sheet} ${reason ?? "scores"} ${evidence.join(",")}`)
    .join("; ");

/** How the truth calls the person of a row: by id where there is one, else by name. */
function personNames({ dataset }: ReadResult, { people }: Truth): (row: number) => string {
  const ids = new Set(people.map(({ id }) => id));
  return (row) => {
    const id = dataset.employees.ids[row] ?? "";
    return ids.has(id) ? id : (dataset.employees.names[row] ?? "").trim();
  };
}
