import type {
  AppraisalResult,
  GateResult,
  PersonFollowUp,
  PromotionResult,
  StepJudgement,
} from "../../core/index.ts";
import type { PlanInput } from "../planInput.ts";
import type { HiddenScores } from "./hiddenScores.ts";

/** The same without the scores that must not be shown; grades and ranks stay, for they are the result itself. */
export function redactScores(input: PlanInput, hidden: HiddenScores): PlanInput {
  const { policy, result, promotion, followUp } = input;
  const { performanceNodeId = null, potentialNodeId = null } = policy.followUp?.nineBox ?? {};
  const isPlaced = (row: number): boolean =>
    [performanceNodeId, potentialNodeId].every((id) => id === null || !hidden.isNodeHidden(row, null, id));
  const people = followUp?.people.flatMap((person) =>
    hidden.isTotalHidden(person.row, null)
      ? []
      : [
          {
            ...withoutFindings(person, hidden),
            nineBox: isPlaced(person.row) ? person.nineBox : null,
          },
        ],
  );
  return {
    ...input,
    result: withoutScores(result, hidden),
    promotion: promotion === null ? null : withoutFound(promotion, hidden),
    followUp: followUp === null ? null : { ...followUp, people: people ?? [] },
  };
}

function withoutScores(result: AppraisalResult, hidden: HiddenScores): AppraisalResult {
  const blank = (values: Float64Array, isHidden: (row: number) => boolean): Float64Array =>
    values.map((value, row) => (isHidden(row) ? Number.NaN : value));
  const { overall, areas, periods } = result;
  return {
    ...result,
    overall: { ...overall, values: blank(overall.values, (row) => hidden.isTotalHidden(row, null)) },
    areas: areas.map(({ nodeId, values }) => ({
      nodeId,
      values: blank(values, (row) => hidden.isNodeHidden(row, null, nodeId)),
    })),
    periods: periods.map((period, index) => ({
      ...period,
      total: {
        ...period.total,
        values: blank(period.total.values, (row) => hidden.isTotalHidden(row, index)),
      },
    })),
  };
}

/** Conditions keep whether they are met, not by which score. */
function withoutFound(promotion: PromotionResult, hidden: HiddenScores): PromotionResult {
  const gateOf =
    (row: number) =>
    (result: GateResult): GateResult => {
      const { gate } = result;
      const gates = result.gates.map(gateOf(row));
      const isHidden =
        gate.kind === "minScore" &&
        (gate.nodeId === null
          ? hidden.isTotalHidden(row, null)
          : hidden.isNodeHidden(row, null, gate.nodeId));
      return isHidden ? { ...result, gates, found: null, at: null, distance: null } : { ...result, gates };
    };
  return {
    ...promotion,
    judgements: promotion.judgements.map((judgement): StepJudgement => ({
      ...judgement,
      gates: judgement.gates.map(gateOf(judgement.row)),
      priority: judgement.priority.map(gateOf(judgement.row)),
    })),
    candidates: promotion.candidates.map((candidate) =>
      hidden.isTotalHidden(candidate.row, null) ? { ...candidate, score: null } : candidate,
    ),
  };
}

/** Strengths, gaps, needs and goals about hidden scores are left out, and with them plans that name their figures. */
function withoutFindings(person: PersonFollowUp, hidden: HiddenScores): PersonFollowUp {
  const isShown = ({ nodeId }: { readonly nodeId: string }): boolean =>
    !hidden.isNodeHidden(person.row, null, nodeId);
  const hasNode = <Item extends object>(item: Item): item is Item & { readonly nodeId: string } =>
    "nodeId" in item;
  const { training, interview, improvement, development, checkedPlan } = person;
  const horizon = (part: typeof development.short): typeof development.short => ({
    ...part,
    goals: part.goals.filter((goal) =>
      goal.kind === "skill" ? isShown(goal.need) : goal.kind !== "gate" || goal.gate.gate.kind !== "minScore",
    ),
  });
  const touches = training.some((need) => !isShown(need)) || improvement?.focus.some((one) => !isShown(one));
  return {
    ...person,
    training: training.filter(isShown),
    interview: {
      ...interview,
      strengths: interview.strengths.filter(isShown),
      gaps: interview.gaps.filter(isShown),
      nextSteps: interview.nextSteps.filter((step) =>
        step.kind === "train"
          ? isShown(step)
          : step.kind !== "meetGate" || step.gate.gate.kind !== "minScore",
      ),
    },
    improvement:
      improvement === null
        ? null
        : {
            ...improvement,
            focus: improvement.focus.filter(isShown),
            actions: improvement.actions.filter((action) => !hasNode(action) || isShown(action)),
          },
    development: {
      short: horizon(development.short),
      middle: horizon(development.middle),
      long: horizon(development.long),
    },
    checkedPlan: touches === true ? null : checkedPlan,
  };
}
