import { fillIn } from "../../../messages/tabs/index.ts";
import type { Book } from "../../model/book.ts";

/** A log, a line for each entry in its order; then the entries that came out of turn and counted for nothing. */
export function logText<Entry>(
  { texts: { records } }: Book,
  { log, outOfTurn }: { readonly log: readonly Entry[]; readonly outOfTurn: readonly Entry[] },
  lineOf: (entry: Entry) => string,
): string {
  return [
    ...log.map(lineOf),
    ...outOfTurn.map((entry) => fillIn(records.outOfTurn, { line: lineOf(entry) })),
  ].join("\n");
}
