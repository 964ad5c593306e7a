import type { IssueCode } from "../../../../src/core/index.ts";
import { ink, type Ink } from "../paper/page.ts";
import type { Words } from "../words/words.ts";

/** A way to write that there is no entry. */
export interface Absence {
  readonly id: string;
  readonly write: (words: Words) => Ink;
  readonly must: IssueCode | null;
}

const text = (typed: string): Absence => ({ id: typed, write: () => ink(typed), must: "value_absent" });
const fault = (code: string): Absence => ({
  id: code,
  write: () => ink({ fault: code }),
  must: "cell_error",
});

/** Every spelling of absence. None of them is zero. */
export const absences: readonly Absence[] = [
  { id: "blank", write: () => ink(null), must: null },
  { id: "blank", write: () => ink(null), must: null },
  { id: "a blank", write: () => ink(" "), must: null },
  text("-"),
  text("--"),
  text("/"),
  text("NA"),
  text("?"),
  { id: "a word", write: ({ absences: [first = "-"] }) => ink(first), must: "value_absent" },
  { id: "another word", write: ({ absences: [, second = "-"] }) => ink(second), must: "value_absent" },
  fault("#N/A"),
  fault("#DIV/0!"),
  // A file does not tell an empty result from one that it does not hold.
  {
    id: "an empty text",
    write: () => ({ value: "", formula: () => '=IF(1=1,"","")' }),
    must: "formula_without_value",
  },
  { id: "no result", write: () => ({ value: null, formula: () => "=1+1" }), must: "formula_without_value" },
];
