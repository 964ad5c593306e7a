import type { TableFrame } from "../../table/tableFrame.ts";
import { isCount } from "../facts/factOfHeading.ts";
import type { ColumnUse } from "../columnMeaning.ts";
import type { ColumnDraft } from "../columnDraft.ts";
import type { FormulaShape } from "./formulaShape.ts";
import { takesAll } from "./takesAll.ts";
import { shapeOfColumn } from "./shapeOfColumn.ts";

/**
 * What the formulas of a table say of its columns, whatever their headings are:
 * - "total", "grade": the one result of all the others;
 * - "subtotal": a result of some of them, or one of several of which no heading says that it is the total;
 * - "again": another column's entries times a number, which must not count twice;
 * - "attainment": the actual over its target, which is worked out from them anyway;
 * - "measured": counted to work an entry out (calls made, calls due), and no entry itself.
 */
export type ComputedUse = "total" | "subtotal" | "grade" | "again" | "attainment" | "measured";

type SeriesUse = Extract<ColumnUse, { use: "series" }>;

/** Looks at the formulas of all columns; columns of which they say nothing are not in the map. */
export function computedColumns(
  frame: TableFrame,
  rows: Int32Array,
  drafts: readonly ColumnDraft[],
): ReadonlyMap<number, ComputedUse> {
  const series = new Map(
    drafts.flatMap(({ meaning: { use, column }, profile }): [number, Entries][] =>
      use.use === "series" ? [[column, { use, profile }]] : [],
    ),
  );
  const results = new Set(
    drafts.flatMap(({ meaning: { use, column } }) =>
      use.use === "typed" && use.kind !== "rank" ? [column] : [],
    ),
  );
  const known = new Set([...series.keys(), ...results]);
  const shapes = new Map(
    drafts.flatMap(({ meaning: { column }, profile }): [number, FormulaShape][] => {
      if (!known.has(column) || profile.formulas < profile.rows * 0.5) return [];
      const shape = shapeOfColumn(frame.view, rows, column, known);
      return shape === null ? [] : [[column, shape]];
    }),
  );
  const uses = new Map<number, ComputedUse>();
  for (const [column, shape] of shapes) {
    const own = series.get(column);
    if (own !== undefined && isResult(own, shape, series, results))
      uses.set(column, shape.shape === "derived" ? "grade" : "total");
  }
  const isCombined = (column: number): boolean =>
    [...shapes].some(
      ([other, { shape, inputs }]) =>
        (results.has(other) || uses.has(other)) && shape === "combination" && inputs.has(column),
    );
  for (const [column, { shape, inputs }] of shapes) {
    const own = series.get(column);
    const [input] = inputs;
    if (own === undefined || uses.has(column) || input === undefined || !isRating(own)) continue;
    const raw = [...inputs].filter((one) => isPlain(series.get(one)) && !isCombined(one));
    if (shape === "conversion") {
      const entry = series.get(input);
      if (entry === undefined || !isRating(entry) || hasShare(own)) continue;
      if (isOfCounts(entry)) uses.set(input, "measured");
      else uses.set(column, "again");
    } else if (shape === "rate" && !hasShare(own) && areMeasured([...inputs].map((one) => series.get(one))))
      uses.set(column, "attainment");
    else if (shape !== "derived" || isCombined(column)) for (const one of raw) uses.set(one, "measured");
  }
  const entered = [...series].flatMap(([column, own]) =>
    uses.has(column) || !isRating(own) ? [] : [column],
  );
  const wholes = [...uses].filter(([column, use]) => use === "total" && takesAll(column, entered, shapes));
  const isNamed = drafts.some(
    ({ meaning: { use } }) => use.use === "typed" && use.kind === "total" && use.names.length === 0,
  );
  for (const [column, use] of uses)
    if (use === "total" && (isNamed || wholes.length > 1 || column !== wholes[0]?.[0]))
      uses.set(column, "subtotal");
  return uses;
}

interface Entries {
  readonly use: SeriesUse;
  readonly profile: ColumnDraft["profile"];
}

const isRating = ({ use: { kind, option } }: Entries): boolean => kind === "rating" && option === undefined;

/** A weight of its own; that of the area above it is not meant. */
const hasShare = ({ use: { weights } }: Entries): boolean => weights.at(-1)?.form === "share";

/** An entry of nobody in particular that has no weight of its own. */
const isPlain = (entries: Entries | undefined): boolean =>
  entries !== undefined &&
  isRating(entries) &&
  entries.use.rater === null &&
  entries.use.names.length === 1 &&
  !hasShare(entries);

/** A target and what came of it. */
const areMeasured = (inputs: readonly (Entries | undefined)[]): boolean =>
  inputs.every((entries) => entries?.use.kind === "target" || entries?.use.kind === "actual") &&
  new Set(inputs.map((entries) => entries?.use.kind)).size === 2;

const isOfCounts = ({ use, profile }: Entries): boolean =>
  profile.max > 150 || isCount(use.names.at(-1)?.toLowerCase() ?? "");

/** Several entries taken together, or a result once more. With a weight of its own it is an indicator made of them. */
function isResult(
  own: Entries,
  { shape, inputs }: FormulaShape,
  series: ReadonlyMap<number, Entries>,
  results: ReadonlySet<number>,
): boolean {
  if (!isRating(own)) return false;
  const ofResults = [...inputs].some((input) => results.has(input));
  if (shape === "rate" || shape === "deduction") return false;
  if (shape !== "combination") return ofResults;
  return !(hasShare(own) && [...inputs].every((input) => isPlain(series.get(input))));
}
