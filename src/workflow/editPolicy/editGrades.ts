import type { AppraisalPolicy, GradeBand } from "../../core/index.ts";
import type { PolicyEdit } from "./policyEdit.ts";

type GradeEdit = Extract<PolicyEdit, { readonly kind: "band" | "addBand" | "removeBand" }>;

/** Changes the bands of the scale in use. A grade that is renamed keeps its old name as an alias, so that whatever refers to it still does. */
export function editGrades(policy: AppraisalPolicy, edit: GradeEdit): AppraisalPolicy {
  const { grades } = policy;
  const scale = grades.scales.find(({ id }) => id === grades.scaleId);
  if (scale === undefined) return policy;
  const bands = editBands(scale.bands, edit, policy.scoreScale);
  const scales = grades.scales.map((one) => (one === scale ? { ...scale, bands } : one));
  return { ...policy, grades: { ...grades, scales } };
}

function editBands(
  bands: readonly GradeBand[],
  edit: GradeEdit,
  { min: bottom, max: top }: AppraisalPolicy["scoreScale"],
): readonly GradeBand[] {
  switch (edit.kind) {
    case "band":
      return bands.map((band, index) => (index === edit.index ? renamed(band, edit.change) : band));
    case "addBand": {
      const above = bands[edit.index - 1]?.min ?? top;
      const below = bands[edit.index]?.min ?? bottom;
      const band = { grade: edit.grade, aliases: [], min: (above + below) / 2 };
      return [...bands.slice(0, edit.index), band, ...bands.slice(edit.index)];
    }
    case "removeBand": {
      const left = bands.filter((_, index) => index !== edit.index);
      // Below the lowest grade there must be no hole.
      return left.map((band, index) => (index === left.length - 1 ? { ...band, min: null } : band));
    }
  }
}

function renamed(band: GradeBand, change: Partial<Pick<GradeBand, "grade" | "min">>): GradeBand {
  const { grade = band.grade } = change;
  if (grade === band.grade || band.aliases.includes(band.grade)) return { ...band, ...change };
  return { ...band, ...change, aliases: [...band.aliases.filter((alias) => alias !== grade), band.grade] };
}
