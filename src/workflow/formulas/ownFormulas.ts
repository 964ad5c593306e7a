import {
  gradeScaleOf,
  resolveRole,
  roleIdOf,
  type AppraisalPolicy,
  type Dataset,
  type ModelNode,
  type RaterGroup,
} from "../../core/index.ts";
import { raterGroupWord, type Language } from "../../messages/index.ts";
import { columnLetters, quotedSheetName } from "../../sheet/index.ts";
import type { Appraisal } from "../check/appraisal.ts";
import { byPlace, cellAt, type CellAt } from "../issues/cellAt.ts";
import { scoreRanges } from "./scoreRanges.ts";

/** Formulas over the user's own ranges, by the id of the function that they call. */
export type OwnFormulas = Readonly<Record<string, string>>;

/**
 * The KPI functions called with this workbook's own scores, weights, grades and shares, ready to be put into a cell.
 * Where the first person's scores stand together, in a row or in a column (forms, long tables), she has her formulas;
 * the weights follow the order of the sheet. Formulas for everybody need one range of everybody's scores, which forms and
 * long tables do not have; where people stand side by side it is turned. Where several people rate, their entries for
 * the first indicator. Where nothing stands so there is nothing to point at, and the list is empty.
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
  const weighed = resolveRole(policy, roleId).nodes.filter(
    ({ node, isIn, weightOfTotal }) => node.kind === "indicator" && isIn && weightOfTotal > 0,
  );
  const ranges = scoreRanges(
    dataset,
    weighed.map(({ node }) => node.id),
  );
  const raters = ratersFormula(
    policy,
    dataset,
    weighed.map(({ node }) => node),
    language,
  );
  const own: OwnFormulas = raters === null ? {} : { RATERS: raters };
  if (ranges === null) return own;
  const { first, all } = ranges;
  const leaves = ranges.indicatorIds.flatMap((id) => weighed.find(({ node }) => node.id === id) ?? []);
  const percent = (share: number): string => String(Number((share * 100).toFixed(6)));
  const weights = `{${leaves.map(({ weightOfTotal }) => percent(weightOfTotal)).join(",")}}`;
  const rules = `{${leaves.map(({ node, weightOfTotal }) => `${quoted(node.name)},${percent(weightOfTotal)}`).join(";")}}`;
  const { bands: scale } = gradeScaleOf(policy.grades);
  const bands = `{${scale.map(({ grade, min }) => `${quoted(grade)},${String(min ?? 0)}`).join(";")}}`;
  const score = `KPI.SCORE(${first},${weights})`;
  const person: OwnFormulas = {
    ...own,
    SCORE: `=${score}`,
    CHECKWEIGHTS: `=KPI.CHECKWEIGHTS(${weights})`,
    GRADE: `=KPI.GRADE(${score},${bands})`,
    WHY: `=KPI.WHY(${first},${rules})`,
    NEXT: `=KPI.NEXT(${first},${rules},${bands})`,
    POLICY: `=KPI.POLICY(${rules},${bands})`,
  };
  if (all === null) return person;
  const everybody = `KPI.SCORES(${all},${weights})`;
  const shares = policy.distribution?.shares ?? [];
  const quotas = `{${shares.map(({ grade, share }) => `${quoted(grade)},${percent(share)}`).join(";")}}`;
  return {
    ...person,
    SCORES: `=${everybody}`,
    GRADE: `=KPI.GRADE(${everybody},${bands})`,
    RANK: `=KPI.RANK(${everybody})`,
    PERCENTILE: `=KPI.PERCENTILE(${everybody})`,
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
    const cells = rated.map((measure) => cellAt(measure.places, 0)).sort(byPlace);
    const [first] = cells;
    if (rated.length < 2 || weights.length < 2 || first === undefined || first === null || !isLine(cells))
      continue;
    const word = (group: RaterGroup): string => quoted(raterGroupWord(group, language));
    const inOrder = [...rated].sort((left, right) =>
      byPlace(cellAt(left.places, 0), cellAt(right.places, 0)),
    );
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

function isLine(cells: readonly (CellAt | null)[]): boolean {
  const [first] = cells;
  if (first === undefined || first === null) return false;
  return cells.every(
    (cell, index) =>
      cell?.sheet === first.sheet && cell.row === first.row && cell.column === first.column + index,
  );
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
