import { nameKey } from "../../core/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import type { Cells } from "./cells.ts";
import { isBlank } from "./isBlank.ts";
import { readLabel } from "./readLabel.ts";
import { readShares } from "./readShares.ts";

/** A name with its share of the whole. */
export interface NamedShare {
  readonly name: string;
  /** 0..1 as written; the shares need not sum to one. */
  readonly share: number;
}

/**
 * A table of two columns, name and share (or weight), in its own order; a heading above it is passed over.
 *
 * @throws FunctionError where there are fewer than two columns, or a name stands twice.
 */
export function readPairs(cells: Cells, argument: string): readonly NamedShare[] {
  const width = cells[0]?.length ?? 0;
  if (width < 2) throw new FunctionError({ code: "columns_missing", argument, count: width, wanted: 2 });
  const rows = cells.filter(([name]) => !isBlank(name));
  const first = rows[0]?.[1];
  const isHeading = typeof first === "string" && !/\d/u.test(first.normalize("NFKC"));
  const body = rows.slice(isHeading ? 1 : 0);
  if (body.length === 0) throw new FunctionError({ code: "nothing_entered", argument });
  const shares = readShares(
    body.map(([, share]) => share),
    argument,
    "column",
  );
  const seen = new Set<string>();
  return body.map(([cell], row) => {
    const name = readLabel(cell, { argument: argument, row, column: 0 }) ?? "";
    if (seen.has(nameKey(name))) throw new FunctionError({ code: "name_twice", argument, name });
    seen.add(nameKey(name));
    return { name, share: shares[row] ?? 0 };
  });
}
