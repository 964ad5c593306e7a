import {
  gradeScaleOf,
  resolveRole,
  roleIdOf,
  type AppraisalPolicy,
  type Dataset,
  type Measure,
  type ModelNode,
  type RaterGroup,
} from "../core/index.ts";
import { raterGroupWord, type Language } from "../messages/index.ts";
import { columnLetters, quotedSheetName } from "../sheet/index.ts";
import type { Appraisal } from "./appraisal.ts";

/** Formulas over the user's own ranges, by the id of the function that they call. */
export type OwnFormulas = Readonly<Record<string, string>>;

/**
 * The KPI functions called with this workbook's own scores, weights, grades and shares, ready to be put into a cell.
 * Only where the first person's scores stand side by side in one row, and everybody's below or above them, in the
 * order of the rules; where several people rate, their entries for the first indicator. Where nothing stands so there
 * is nothing to point at, and the list is empty.
 *
 * @example
 * ownFormulas(appraisal, "en").SCORE
 * //=> "=KPI.SCORE(Scores!E2:F2,{60,40})"
 */
export function ownFormulas(
  { policy, dataset, result }: Pick<Appraisal, "policy" | "dataset" | "result">,
  language: Language,
): OwnFormulas {
  const roleId = policy.roles.length === 0 ? null : (roleIdOf(result, 0) ?? policy.roles[0]?.id ?? null);
  const leaves = resolveRole(policy, roleId).nodes.filter(
    ({ node, isIn, weightOfTotal }) => node.kind === "indicator" && isIn && weightOfTotal > 0,
  );
  const block = scoreBlock(
    dataset,
    leaves.map(({ node }) => node.id),
  );
  const raters = ratersFormula(
    policy,
    dataset,
    leaves.map(({ node }) => node),
    language,
  );
  const own: OwnFormulas = raters === null ? {} : { RATERS: raters };
  if (block === null) return own;
  const { first, all } = block;
  const percent = (share: number): string => String(Number((share * 100).toFixed(6)));
  const weights = `{${leaves.map(({ weightOfTotal }) => percent(weightOfTotal)).join(",")}}`;
  const rules = `{${leaves.map(({ node, weightOfTotal }) => `${quoted(node.name)},${percent(weightOfTotal)}`).join(";")}}`;
  const { bands: scale } = gradeScaleOf(policy.grades);
  const bands = `{${scale.map(({ grade, min }) => `${quoted(grade)},${String(min ?? 0)}`).join(";")}}`;
  const everybody = `KPI.SCORES(${all},${weights})`;
  const shares = policy.distribution?.shares ?? [];
  const quotas = `{${shares.map(({ grade, share }) => `${quoted(grade)},${percent(share)}`).join(";")}}`;
  return {
    ...own,
    SCORE: `=KPI.SCORE(${first},${weights})`,
    SCORES: `=${everybody}`,
    CHECKWEIGHTS: `=KPI.CHECKWEIGHTS(${weights})`,
    GRADE: `=KPI.GRADE(${everybody},${bands})`,
    RANK: `=KPI.RANK(${everybody})`,
    PERCENTILE: `=KPI.PERCENTILE(${everybody})`,
    WHY: `=KPI.WHY(${first},${rules})`,
    NEXT: `=KPI.NEXT(${first},${rules},${bands})`,
    POLICY: `=KPI.POLICY(${rules},${bands})`,
    ...(shares.length === 0
      ? {}
      : {
          DISTRIBUTE: `=KPI.DISTRIBUTE(${everybody},${quotas})`,
          QUOTA: `=KPI.QUOTA(ROWS(${all}),{${shares.map(({ share }) => percent(share)).join(",")}})`,
        }),
  };
}

/** The first person's raters of the first indicator that has several, side by side in one row. */
function ratersFormula(
  policy: AppraisalPolicy,
  { measures }: Dataset,
  indicators: readonly ModelNode[],
  language: Language,
): string | null {
  for (const node of indicators) {
    if (node.kind !== "indicator") continue;
    const own = measures.filter(({ indicatorId, kind }) => indicatorId === node.id && kind === "rating");
    const rated = own.filter(
      ({ periodId, raterGroup }) => raterGroup !== null && periodId === own[0]?.periodId,
    );
    const weights = (node.raters ?? policy.raters.groups).filter(({ weight }) => weight > 0);
    const cells = rated.map((measure) => cellAt(measure, 0)).sort(byColumn);
    const [first] = cells;
    if (rated.length < 2 || weights.length < 2 || first === undefined || first === null || !isLine(cells))
      continue;
    const word = (group: RaterGroup): string => quoted(raterGroupWord(group, language));
    const inOrder = [...rated].sort((left, right) => byColumn(cellAt(left, 0), cellAt(right, 0)));
    const groups = inOrder.map(({ raterGroup }) => (raterGroup === null ? '""' : word(raterGroup)));
    const shares = weights.map(
      ({ group, weight }) => `${word(group)},${String(Number((weight * 100).toFixed(6)))}`,
    );
    const row = String(first.row);
    const range = `${columnLetters(first.column - 1)}${row}:${columnLetters(first.column + cells.length - 2)}${row}`;
    return `=KPI.RATERS(${quotedSheetName(first.sheet)}!${range},{${groups.join(",")}},{${shares.join(";")}})`;
  }
  return null;
}

const byColumn = (left: CellAt | null, right: CellAt | null): number =>
  (left?.column ?? 0) - (right?.column ?? 0);

/** Where the first person's scores stand, and everybody's. */
interface ScoreBlock {
  readonly first: string;
  readonly all: string;
}

interface CellAt {
  readonly sheet: string;
  readonly column: number;
  readonly row: number;
}

function scoreBlock(dataset: Dataset, indicatorIds: readonly string[]): ScoreBlock | null {
  const columns = indicatorIds.map((id) => onlyColumn(dataset, id));
  const known = columns.filter((column) => column !== null);
  if (known.length === 0 || known.length < columns.length) return null;
  const top = known.map((measure) => cellAt(measure, 0));
  const bottom = known.map((measure) => cellAt(measure, dataset.size - 1));
  const [first, last] = [top[0], bottom.at(-1)];
  if (first === null || first === undefined || last === null || last === undefined) return null;
  if (!isLine(top) || !isLine(bottom) || last.sheet !== first.sheet) return null;
  // A table without gaps between its people; anything else is not one range.
  if (Math.abs(last.row - first.row) !== dataset.size - 1) return null;
  const prefix = `${quotedSheetName(first.sheet)}!`;
  const [from, to] = [columnLetters(first.column - 1), columnLetters(last.column - 1)];
  const rows = [Math.min(first.row, last.row), Math.max(first.row, last.row)];
  return {
    first: `${prefix}${from}${String(first.row)}:${to}${String(first.row)}`,
    all: `${prefix}${from}${String(rows[0])}:${to}${String(rows[1])}`,
  };
}

/** The one column of entries of an indicator; null where there are several, or none that holds scores. */
function onlyColumn({ measures }: Dataset, id: string): Measure | null {
  const own = measures.filter(({ indicatorId }) => indicatorId === id);
  const [only] = own;
  return own.length === 1 && only !== undefined && (only.kind === "rating" || only.kind === "points")
    ? only
    : null;
}

function isLine(cells: readonly (CellAt | null)[]): boolean {
  const [first] = cells;
  if (first === undefined || first === null) return false;
  return cells.every(
    (cell, index) =>
      cell?.sheet === first.sheet && cell.row === first.row && cell.column === first.column + index,
  );
}

function cellAt({ places }: Measure, row: number): CellAt | null {
  const address =
    places.kind === "cells" ? (places.cells[row] ?? "") : `${places.prefix}${String(places.rows[row] ?? 0)}`;
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([1-9]\d*)$/u.exec(address);
  if (match === null) return null;
  const [, quotedName, name, column = "", rowText = ""] = match;
  const index = [...column.matchAll(/./gu)].reduce(
    (sum, [letter]) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return {
    sheet: quotedName?.replaceAll("''", "'") ?? name ?? "",
    column: index,
    row: Number(rowText),
  };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
