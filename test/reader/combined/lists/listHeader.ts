import { ink, type Box, type Ink } from "../paper/page.ts";
import type { Leaf, Rater } from "../content/content.ts";
import type { ListPlan } from "./listPlan.ts";

/** Header rows, the merged cells in them, and comments. */
export interface ListHeader {
  readonly rows: readonly (readonly Ink[])[];
  readonly merges: readonly Box[];
  readonly comments: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** A column of entries. */
export interface EntryColumn {
  readonly leaf: Leaf;
  readonly leafIndex: number;
  readonly rater: Rater | null;
  readonly raterIndex: number;
}

/** Columns of entries from left to right: raters stand side by side under each indicator. */
export const entryColumns = ({ leaves, raters }: ListPlan): readonly EntryColumn[] =>
  leaves.flatMap((leaf, leafIndex): EntryColumn[] =>
    raters.length === 0
      ? [{ leaf, leafIndex, rater: null, raterIndex: 0 }]
      : raters.map((rater, raterIndex) => ({ leaf, leafIndex, rater, raterIndex })),
  );

/** Headings behind the entries. */
export const tailHeadings = ({
  total,
  totalHeading,
  hasRank,
  remark,
  words,
}: ListPlan): readonly (string | null)[] => [
  ...(total === "none" ? [] : [totalHeading]),
  ...(hasRank ? [words.rank[0] ?? null] : []),
  ...(remark === null ? [] : [remark]),
];

/** Draws the header: areas above indicators above raters, as many of them as there are rows. */
export function listHeader(plan: ListPlan): ListHeader {
  const { headerRows, identity, leaves, weights, raters, raterWeights, words } = plan;
  const columns = entryColumns(plan);
  const first = identity.length;
  const raterText = (rater: Rater): string =>
    raterWeights === "heading" ? `${rater.heading}（${rater.percent}%）` : rater.heading;
  const leafText = (leaf: Leaf): string => weights.heading?.(leaf) ?? leaf.name;
  const areaText = (area: string): string => {
    const own = leaves.filter((leaf) => leaf.area === area);
    return weights.areaHeading?.(area, own) ?? area;
  };
  const lines = columns.map(({ leaf, rater }) => [
    areaText(leaf.area),
    leafText(leaf),
    ...(rater === null ? [] : [raterText(rater)]),
  ]);
  // The innermost lines stand; what does not fit is left out from above.
  const rows = Array.from({ length: headerRows }, (_, row) =>
    lines.map((labels) => labels.slice(-headerRows)[row] ?? null),
  );
  const merges: Box[] = [];
  const shown = rows.map((row, index) =>
    row.map((text, column) => {
      const outer = (at: number): string =>
        rows
          .slice(0, index + 1)
          .map((line) => line[at])
          .join("|");
      if (index === headerRows - 1) return text;
      if (column > 0 && outer(column) === outer(column - 1)) return null;
      let right = column;
      while (right + 1 < row.length && outer(right + 1) === outer(column)) right += 1;
      if (right > column)
        merges.push({ top: index, left: first + column, bottom: index, right: first + right });
      return text;
    }),
  );
  const tail = tailHeadings(plan);
  if (headerRows > 1) {
    const others = [
      ...identity.map((_, index) => index),
      ...tail.map((_, index) => first + columns.length + index),
    ];
    for (const column of others) merges.push({ top: 0, left: column, bottom: headerRows - 1, right: column });
  }
  const leafRow = raters.length === 0 ? headerRows - 1 : headerRows - 2;
  return {
    rows: shown.map((row, index) => [
      ...identity.map(({ heading }) => ink(index === 0 ? heading : null)),
      ...row.map((text) => ink(text)),
      ...tail.map((heading) => ink(index === 0 ? heading : null)),
    ]),
    merges,
    comments: leaves.flatMap((leaf, index) => {
      const text = weights.comment?.(words, leaf);
      if (text === undefined) return [];
      return [{ row: leafRow, column: first + index * Math.max(1, raters.length), text }];
    }),
  };
}
