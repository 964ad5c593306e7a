import type { Chance } from "../chance.ts";
import type { Rated } from "../content/drawGroup.ts";
import { ink, type Box, type Ink } from "../paper/page.ts";
import type { Words } from "../words/words.ts";
import type { FormPlan } from "./formPlan.ts";

/** A form's table as rows that begin at row `top` of the page. */
export function writeForm(
  chance: Chance,
  words: Words,
  plan: FormPlan,
  { entries }: Rated,
  top: number,
): { rows: readonly (readonly Ink[])[]; merges: readonly Box[]; width: number } {
  const { leaves, weights, hasSubtotals } = plan;
  const columns = columnsOf(plan);
  const at = (kind: string): number => columns.findIndex((column) => column.kind === kind);
  const rows: Ink[][] = [columns.map(({ heading }) => ink(heading))];
  const merges: Box[] = [];
  const leafRows: number[] = [];
  leaves.forEach((leaf, index) => {
    const isFirst = leaves[index - 1]?.area !== leaf.area;
    leafRows.push(top + rows.length);
    rows.push(
      columns.map(({ kind, rater }): Ink => {
        switch (kind) {
          case "sequence":
            return ink(index + 1);
          case "area":
            return ink(isFirst || !plan.isMerged ? leaf.area : null);
          case "indicator":
            return ink(weights === "label" ? `${leaf.name}（${leaf.percent}%）` : leaf.name);
          case "standard":
            return ink(chance.pick(words.standards));
          case "weight":
            return weights === "fullMarks"
              ? ink(leaf.percent)
              : ink(plan.writeWeight(leaf.percent), plan.weightFormat);
          case "score":
            return entries[index]?.[rater]?.ink ?? ink(null);
          case "remark":
            return ink(null);
        }
      }),
    );
    if (leaves[index + 1]?.area === leaf.area) return;
    const count = leaves.filter(({ area }) => area === leaf.area).length;
    const last = top + rows.length - 1;
    if (plan.isMerged && at("area") >= 0 && count > 1)
      merges.push({ top: last - count + 1, left: at("area"), bottom: last, right: at("area") });
    if (hasSubtotals) {
      const own = leaves
        .filter(({ area }) => area === leaf.area)
        .reduce((sum, { percent }) => sum + percent, 0);
      rows.push(
        columns.map(({ kind }) =>
          kind === "indicator"
            ? ink(words.subtotal)
            : kind === "weight"
              ? ink(weights === "fullMarks" ? own : plan.writeWeight(own), plan.weightFormat)
              : ink(null),
        ),
      );
    }
  });
  if (plan.total !== "none") rows.push(...totalRows(plan, entries, leafRows, columns));
  return { rows, merges, width: columns.length };
}

interface FormColumn {
  readonly kind: "sequence" | "area" | "indicator" | "standard" | "weight" | "score" | "remark";
  readonly heading: string;
  readonly rater: number;
}

function columnsOf({ headings, raters, raterWeights, weights }: FormPlan): readonly FormColumn[] {
  const column = (kind: FormColumn["kind"], heading: string | null, rater = 0): readonly FormColumn[] =>
    heading === null ? [] : [{ kind, heading, rater }];
  return [
    ...column("sequence", headings.sequence),
    ...column("area", headings.area),
    ...column("indicator", headings.indicator),
    ...column("standard", headings.standard),
    ...(weights === "column" || weights === "fullMarks" ? column("weight", headings.weight) : []),
    ...(raters.length === 0
      ? column("score", headings.score)
      : raters.flatMap(({ heading, percent }, index) =>
          column("score", raterWeights === "heading" ? `${heading}（${percent}%）` : heading, index),
        )),
    ...column("remark", headings.remark),
  ];
}

/** A row with each rater's total, and one that combines them where only its formula knows how. */
function totalRows(
  { leaves, raters, raterWeights, weights, total, headings }: FormPlan,
  entries: Rated["entries"],
  leafRows: readonly number[],
  columns: readonly FormColumn[],
): Ink[][] {
  const share = (percent: number): number =>
    weights === "fullMarks" ? 1 : weights === "nowhere" ? 1 / leaves.length : percent / 100;
  const sums = (raters.length === 0 ? [0] : raters).map((_, rater) =>
    leaves.reduce(
      (sum, { percent }, index) => sum + share(percent) * (entries[index]?.[rater]?.number ?? 0),
      0,
    ),
  );
  const rounded = (number: number): number => Math.round(number * 10_000) / 10_000;
  const label = columns.findIndex(({ kind }) => kind === "indicator");
  const first = columns.findIndex(({ kind }) => kind === "score");
  const each = columns.map(({ kind, rater }, column): Ink => {
    if (column === label) return ink(headings.total);
    if (kind !== "score") return ink(null);
    const value = rounded(sums[rater] ?? 0);
    if (total === "typed") return ink(value);
    const formula = (at: (row: number, column: number) => string): string =>
      weights === "fullMarks"
        ? `=${leafRows.map((row) => at(row, column)).join("+")}`
        : `=${leafRows.map((row, index) => `${at(row, column)}*${rounded(share(leaves[index]?.percent ?? 0))}`).join("+")}`;
    return { value, formula };
  });
  if (raters.length === 0 || raterWeights !== "formula" || total !== "formula") return [each];
  const row = (leafRows.at(-1) ?? 0) + 1;
  const mixed = columns.map((_, column): Ink => {
    if (column === label) return ink(headings.total === "Total" ? "Final score" : "最终得分");
    if (column !== first) return ink(null);
    return {
      value: rounded(
        raters.reduce((sum, { percent }, rater) => sum + (percent / 100) * (sums[rater] ?? 0), 0),
      ),
      formula: (at) =>
        `=${raters.map(({ percent }, rater) => `${at(row, first + rater)}*${percent}%`).join("+")}`,
    };
  });
  return [each, mixed];
}
