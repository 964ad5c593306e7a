import type { RaterGroup } from "../../core/index.ts";
import type { HeaderColumn } from "../table/tableFrame.ts";
import type { Label, TypedWeight } from "../value/readLabel.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import { isUnitOrQuality } from "../words/isUnitOrQuality.ts";
import type { WordRole } from "../words/wordRole.ts";
import type { SortedLabels } from "./columnDraft.ts";

const ofIndicators = new Set<WordRole>(["indicatorName", "indicatorGroup"]);
/** "存款 / 标准分30分 / 得分": what such a label says weighs the name above it. */
const ofWeights = new Set<WordRole>(["score", "total", "weight", "fullMarks"]);
const ofResults = new Set<WordRole>(["score", "total", "grade"]);

/**
 * "工作任务60%" over labels of its own is an area, though its words head a column of indicators elsewhere; so is
 * "Results (60%)" over "Output (40%)", though it heads totals elsewhere, and "Service" over "Complaint handling", though
 * it may head departments.
 */
function isArea({ role, weight, compact }: Label, leaf: Label | undefined): boolean {
  if (leaf === undefined || role === null) return false;
  const isOther = leaf.role === null && leaf.rater === null && leaf.period === null;
  if (weight === null) return isOther && isUnitOrQuality(compact);
  return (
    role.role === "average" ||
    ofIndicators.has(role.role) ||
    (isOther && leaf.weight !== null && ofResults.has(role.role))
  );
}

/** Parts labels into names, rater, period and role. */
export function sortLabels(header: HeaderColumn): SortedLabels {
  const names: string[] = [];
  const weights: (TypedWeight | null)[] = [];
  let [rater, raterWeight, period, role, roleConfidence, scale]: [
    RaterGroup | null,
    TypedWeight | null,
    TypedPeriod | null,
    WordRole | null,
    number,
    Label["scale"],
  ] = [null, null, null, null, 0, null];
  header.labels.forEach((label, position) => {
    period = label.period ?? period;
    scale = label.scale ?? scale;
    const isLeaf = position === header.labels.length - 1;
    // "上级（50%） / 总经理": the post says who of them, not another side.
    if (raterWeight !== null && rater !== null && label.rater !== null && label.weight === null) return;
    if (
      label.rater !== null &&
      (label.role === null ||
        !["manager", "name", "rater"].includes(label.role.role) ||
        !isLeaf ||
        (label.role.role === "manager" && names.length > 0))
    ) {
      rater = label.rater;
      raterWeight = label.weight;
      if (isLeaf && label.role?.role === "comment")
        [role, roleConfidence] = ["comment", label.role.confidence];
    } else if (label.role !== null && !isArea(label, isLeaf ? undefined : header.labels.at(-1))) {
      if (
        isLeaf ||
        !["indicatorName", "indicatorGroup", "score", "total", "grade", "standard"].includes(
          label.role.role,
        ) ||
        label.weight !== null
      ) {
        role = label.role.role;
        roleConfidence = label.role.confidence;
        if (label.weight !== null && names.length > 0 && ofWeights.has(role))
          weights[names.length - 1] ??= label.weight;
        else if (label.weight !== null) raterWeight = label.weight;
      }
    } else if (label.compact !== "") {
      names.push(label.name);
      weights.push(label.weight);
    } else if (label.weight !== null && names.length > 0) weights[names.length - 1] ??= label.weight;
  });
  return { header, names, weights, rater, raterName: null, raterWeight, period, role, roleConfidence, scale };
}
