import type { AppraisalPolicy, Measure, RatingScale } from "../../../core/index.ts";
import { textLiteral } from "../../formulas/reference.ts";
import type { PolicyRefs } from "../policy/policyRefs.ts";
import type { LeafSource } from "./leafSource.ts";

/** Reference to the cell of a measure in the formula's row; null where its value stands nowhere. */
export type CellOf = (measure: Measure) => string | null;

/**
 * A leaf's points as a built-in formula over the cells where its entries stand, without "="; null where the rule
 * has none.
 */
export type LeafFormula = (cellOf: CellOf) => string | null;

interface Limits {
  readonly min: string;
  readonly max: string;
}

/**
 * Prepares the formula of one leaf. Null where its rule has no formula at all.
 *
 * @param ratersMissing - What the leaf says where some raters entered and the policy waits for the others.
 */
export function leafFormula(
  policy: AppraisalPolicy,
  refs: PolicyRefs,
  indicatorId: string,
  source: LeafSource,
  ratersMissing: string,
): LeafFormula | null {
  const outOfScale = policy.absence.outOfScale ?? "missing";
  switch (source.kind) {
    case "none":
    case "actual":
    case "computed":
      return null;
    case "points":
      return (cellOf) => present(cellOf(source.measure), (cell) => `IF(ISNUMBER(${cell}),${cell},"")`);
    case "column": {
      const limits = limitsOf(refs, source.scale);
      const points = scaled(source.scale, limits);
      return (cellOf) =>
        present(cellOf(source.measure), (cell) => {
          if (outOfScale === "keep") return `IF(ISNUMBER(${cell}),${points(cell)},"")`;
          if (outOfScale === "clamp")
            return `IF(ISNUMBER(${cell}),${points(`MEDIAN(${limits.min},${cell},${limits.max})`)},"")`;
          return `IF(${within(cell, limits)},${points(cell)},"")`;
        });
    }
    case "ratings": {
      const canCombine = source.groups.every(({ rule }) => rule.combine === "mean" || rule.minCount <= 1);
      const isPlain = source.groups.every(
        ({ rule, measures }) => rule.combine === "mean" || measures.length <= 1 || rule.combine === "median",
      );
      if (!canCombine || !isPlain || policy.raters.missingGroup === "declaredSets") return null;
      return (cellOf) => blended(policy, refs, indicatorId, source, cellOf, ratersMissing);
    }
  }
}

const present = (cell: string | null, formula: (cell: string) => string): string | null =>
  cell === null ? null : formula(cell);

function limitsOf(refs: PolicyRefs, scale: RatingScale | null): Limits {
  const own = scale === null ? null : refs.scaleLimits(scale.id);
  return own ?? { min: refs.scoreMin, max: refs.scoreMax };
}

/** The scale's published formula over an entry. */
function scaled(scale: RatingScale | null, { min, max }: Limits): (entry: string) => string {
  if (scale === null || scale.normalisation.kind === "identity") return (entry) => entry;
  if (scale.normalisation.kind === "proportional") {
    const { full } = scale.normalisation;
    return (entry) => `${entry}/${max}*${String(full)}`;
  }
  const { from, to } = scale.normalisation;
  return (entry) => `((${entry}-${min})/(${max}-${min})*${String(to - from)}+${String(from)})`;
}

const within = (cell: string, { min, max }: Limits): string =>
  `AND(ISNUMBER(${cell}),N(${cell})>=${min},N(${cell})<=${max})`;

/** Groups combined by their weights, absent ones as the policy says. */
function blended(
  policy: AppraisalPolicy,
  refs: PolicyRefs,
  indicatorId: string,
  { groups, scale }: Extract<LeafSource, { kind: "ratings" }>,
  cellOf: CellOf,
  ratersMissing: string,
): string | null {
  const limits = limitsOf(refs, scale);
  const points = scaled(scale, limits);
  const outOfScale = policy.absence.outOfScale ?? "missing";
  const parts = groups.map(({ rule, measures }) => {
    const cells = measures.flatMap((measure) => cellOf(measure) ?? []);
    const weight = refs.raterWeight(indicatorId, rule.group) ?? String(rule.weight);
    const [only] = cells;
    if (only === undefined || cells.length < rule.minCount) return { weight, presence: "0", value: "0" };
    if (cells.length === 1) {
      const presence =
        outOfScale === "missing"
          ? `COUNTIFS(${only},">="&${limits.min},${only},"<="&${limits.max})`
          : `COUNT(${only})`;
      const entry = outOfScale === "clamp" ? `MEDIAN(${limits.min},${only},${limits.max})` : `N(${only})`;
      return { weight, presence, value: points(entry) };
    }
    const list = cells.join(",");
    const combine = rule.combine === "median" ? "MEDIAN" : "AVERAGE";
    return {
      weight,
      presence: `(COUNT(${list})>=${String(Math.max(1, rule.minCount))})`,
      value: points(`IFERROR(${combine}(${list}),0)`),
    };
  });
  const there = parts.filter(({ presence }) => presence !== "0");
  if (there.length === 0) return null;
  const sum = there.map(({ weight, presence, value }) => `${weight}*${presence}*${value}`).join("+");
  if (policy.raters.missingGroup === "zero") {
    const any = there.map(({ presence }) => presence).join("+");
    return `IF(${any}=0,"",(${sum})/(${parts.map(({ weight }) => weight).join("+")}))`;
  }
  const weights = there.map(({ weight, presence }) => `${weight}*${presence}`).join("+");
  const ratio = `IFERROR((${sum})/(${weights}),"")`;
  if (policy.raters.missingGroup !== "block") return ratio;
  const any = there.map(({ presence }) => presence).join("+");
  const all = parts.map(({ presence }) => presence).join("*");
  return `IF(${any}=0,"",IF(${all}=0,${textLiteral(ratersMissing)},${ratio}))`;
}
