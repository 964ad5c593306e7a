import { nameKey } from "../../core/index.ts";
import { canonicalText } from "../../reader/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import { plainText } from "../cells/plainText.ts";
import { errorIn } from "../cells/errorIn.ts";

/** The words of an option: its value in the code, and every way of writing it, the first one shown in errors. */
export type OptionWords<Value extends string> = Readonly<Record<Value, readonly string[]>>;

/**
 * Reads an option word; null where it was left out. A number 0 was left out too: that is what Excel for Windows
 * passes for an empty cell.
 *
 * @throws FunctionError that names the wrong word and the right ones.
 *
 * @example
 * readOption("Zero", "missing", { skip: ["skip", "跳过"], zero: ["zero", "计零"] })
 * //=> "zero"
 */
export function readOption<Value extends string>(
  cell: unknown,
  argument: string,
  words: OptionWords<Value>,
): Value | null {
  if (cell === null || cell === undefined || cell === "" || cell === 0) return null;
  const error = errorIn(cell);
  if (error !== null) throw new FunctionError({ code: "cell_error", argument, row: 1, column: 1, error });
  const word = plainText(cell) ?? "?";
  const key = spelling(word);
  for (const value of Object.keys(words) as Value[]) {
    if (words[value].some((known) => spelling(known) === key)) return value;
  }
  const allowed = Object.values<readonly string[]>(words).map(([first = ""]) => first);
  throw new FunctionError({ code: "option_unknown", argument, word, allowed });
}

/** Simplified and Traditional, full and half width, letter case and spaces make no difference. */
const spelling = (word: string): string => nameKey(canonicalText(word));
