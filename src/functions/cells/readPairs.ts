import { nameKey } from "../../core/index.ts";
import { FunctionError } from "../errors/functionError.ts";
import type { Cell } from "./cells.ts";
import { isBlank } from "./isBlank.ts";
import { isHeading } from "./isHeading.ts";
import { readLabel } from "./readLabel.ts";
import { readShares } from "./readShares.ts";
import { rememberCells } from "./rememberCells.ts";
import { upright } from "./upright.ts";

/** A name with its share of the whole. */
export interface NamedShare {
  readonly name: string;
  /** 0..1 as written; the shares need not sum to one. */
  readonly share: number;
  /** What else stands in its row, from the third column on. */
  readonly others: readonly Cell[];
}

const totals = /^(?:合计|总计|总和|合計|總計|總和|total|sum)[:：]?$/iu;

/**
 * A table of two columns, name and share (or weight), in its own order, also lying on its side. A heading above it is
 * passed over, and so is a total below it that is the sum of the others.
 *
 * @throws FunctionError where there are fewer than two columns, or a name stands twice.
 *
 * @example
 * readPairs([["指标", "权重"], ["质量", "60%"], ["效率", "40%"], ["合计", "100%"]], "policy").map(({ name, share }) => [name, share])
 * //=> [["质量", 0.6], ["效率", 0.4]]
 */
export const readPairs = rememberCells(64, (given, argument): readonly NamedShare[] => {
  const cells = upright(given);
  const width = cells[0]?.length ?? 0;
  if (width < 2) throw new FunctionError({ code: "columns_missing", argument, count: width, wanted: 2 });
  const rows = cells.filter(([name]) => !isBlank(name));
  const listed = rows.slice(isHeading(rows[0]?.[1]) ? 1 : 0);
  const body = listed.slice(0, endsInTotal(listed) ? -1 : listed.length);
  if (body.length === 0) throw new FunctionError({ code: "nothing_entered", argument });
  const shares = readShares(
    body.map(([, share]) => share),
    argument,
    "column",
  );
  const seen = new Set<string>();
  return body.map(([cell, , ...others], row) => {
    const name = readLabel(cell, { argument: argument, row, column: 0 }) ?? "";
    if (seen.has(nameKey(name))) throw new FunctionError({ code: "name_twice", argument, name });
    seen.add(nameKey(name));
    return { name, share: shares[row] ?? 0, others };
  });
});

/** Is the last row the sum of the others, by its name and its figure? */
function endsInTotal(rows: readonly (readonly Cell[])[]): boolean {
  const [name, total] = rows.at(-1) ?? [];
  if (rows.length < 3 || typeof name !== "string" || !totals.test(name.trim())) return false;
  const figures = rows.map(([, cell]) => Number(String(cell).normalize("NFKC").replace("%", "")));
  const sum = figures.slice(0, -1).reduce((all, figure) => all + figure, 0);
  return isBlank(total) || Math.abs(sum - (figures.at(-1) ?? Number.NaN)) < 1e-9 * Math.max(1, Math.abs(sum));
}
