import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { EligibilityGate } from "../promotion/eligibilityGate.ts";
import type { PromotionPolicy } from "../promotion/promotionPolicy.ts";
import { stepNames } from "./ladderTables.ts";
import { policyTable, type TableRow } from "./policyTable.ts";
import { references } from "./references.ts";
import { columns } from "./tableColumn.ts";

/** Kinds of gate as a table has them: groups are three kinds, by how many of their gates must be met. */
const gateKinds = [
  "minScore",
  "gradeOfLast",
  "averageOfLast",
  "streak",
  "percentile",
  "tenure",
  "tenureRange",
  "timeInLevel",
  "degree",
  "certificate",
  "count",
  "exam",
  "flag",
  "noVeto",
  "approval",
  "vacancy",
  "headcountShare",
  "groupAll",
  "groupAny",
  "groupCount",
] as const;

const gateColumns = {
  step: columns.name(),
  use: columns.choice(["required", "preferred"], "required"),
  gateGroup: columns.text(),
  gateKind: columns.choice(gateKinds, null, { streak: "streakGate", tenureRange: "tenureRangeGate" }),
  condition: columns.text(),
  subject: columns.list(),
  amount: columns.months(),
  grade: columns.text(),
  lastPeriods: columns.number(null, { min: 1, isWhole: true }),
  timesMet: columns.number(null, { min: 1, isWhole: true }),
  side: columns.choice(["atLeast", "atMost"], null),
  scope: columns.choice(["all", "department", "role", "level"], null),
  among: columns.list(),
  id: columns.text(),
} as const;

/** One row a gate: what is asked, of what, how much. */
export const gateTable = policyTable({
  id: "gates",
  keys: ["step", "use", "id"],
  fields: {
    step: "",
    use: "",
    gateGroup: "",
    gateKind: "kind",
    condition: "name",
    subject: "",
    amount: "",
    grade: "atLeastGrade",
    lastPeriods: "periods",
    timesMet: "required",
  },
  columns: gateColumns,
  print: (policy) => {
    const { promotion } = policy;
    if (promotion === null) return [];
    const step = references(stepNames(promotion));
    const names = gateNames(policy, promotion);
    return promotion.steps.flatMap(({ id, gates, priority }, index) => {
      const at = `/promotion/steps/${String(index)}`;
      const label = step.labelOf(id);
      return [
        ...gateRows(gates, `${at}/gates`, label, "required", names),
        ...gateRows(priority, `${at}/priority`, label, "preferred", names),
      ];
    });
  },
});

type GateColumns = typeof gateColumns;

/** Names of what gates ask for. */
interface GateNames {
  readonly node: (id: string) => string;
  readonly level: (id: string) => string;
  readonly fact: (id: string) => string;
}

function gateNames(policy: AppraisalPolicy, { levels, facts = [] }: PromotionPolicy): GateNames {
  return {
    node: references(policy.model.nodes).labelOf,
    level: references(levels).labelOf,
    fact: references(facts.map(({ factId, ...rest }) => ({ id: factId, ...rest }))).labelOf,
  };
}

function gateRows(
  gates: readonly EligibilityGate[],
  at: string,
  step: string,
  use: "required" | "preferred",
  names: GateNames,
): readonly TableRow<GateColumns>[] {
  const group = references(flatGates(gates));
  const rows = (
    list: readonly EligibilityGate[],
    path: string,
    inside: string | null,
  ): TableRow<GateColumns>[] =>
    list.flatMap((gate, index) => {
      const pointer = `${path}/${String(index)}`;
      const row: TableRow<GateColumns> = {
        pointer,
        values: {
          step,
          use,
          gateGroup: inside,
          condition: gate.name,
          id: gate.id,
          ...noFigures,
          ...figuresOf(gate, names),
        },
      };
      return gate.kind === "group"
        ? [row, ...rows(gate.gates, `${pointer}/gates`, group.labelOf(gate.id))]
        : [row];
    });
  return rows(gates, at, null);
}

/** All gates, those of groups too. */
function flatGates(gates: readonly EligibilityGate[]): readonly EligibilityGate[] {
  return gates.flatMap((gate) => (gate.kind === "group" ? [gate, ...flatGates(gate.gates)] : [gate]));
}

type GateFigures = Pick<
  TableRow<GateColumns>["values"],
  "gateKind" | "subject" | "amount" | "grade" | "lastPeriods" | "timesMet" | "side" | "scope" | "among"
>;

const noFigures: Omit<GateFigures, "gateKind"> = {
  subject: [],
  amount: null,
  grade: null,
  lastPeriods: null,
  timesMet: null,
  side: null,
  scope: null,
  among: [],
};

function figuresOf(
  gate: EligibilityGate,
  names: GateNames,
): Partial<GateFigures> & Pick<GateFigures, "gateKind"> {
  const { kind } = gate;
  switch (kind) {
    case "tenure":
    case "timeInLevel":
      return { gateKind: kind, amount: gate.minMonths };
    case "tenureRange":
    case "vacancy":
      return { gateKind: kind, subject: [names.level(gate.levelId)] };
    case "degree":
      return { gateKind: kind, subject: [gate.atLeast] };
    case "certificate":
      return { gateKind: kind, subject: gate.anyOf };
    case "count":
    case "exam":
      return { gateKind: kind, subject: [names.fact(gate.factId)], amount: gate.atLeast };
    case "minScore":
      return {
        gateKind: kind,
        subject: gate.nodeId === null ? [] : [names.node(gate.nodeId)],
        amount: gate.atLeast,
      };
    case "gradeOfLast":
      return {
        gateKind: kind,
        grade: gate.atLeastGrade,
        lastPeriods: gate.periods,
        timesMet: gate.required,
      };
    case "averageOfLast":
      return { gateKind: kind, amount: gate.atLeast, lastPeriods: gate.periods };
    case "streak":
      return { gateKind: kind, subject: [gate.streakId] };
    case "percentile":
      return { gateKind: kind, amount: gate.share, side: gate.side, scope: gate.scope };
    case "noVeto":
      return { gateKind: kind, amount: gate.withinMonths };
    case "flag":
      return { gateKind: kind, subject: [names.fact(gate.factId)] };
    case "approval":
      return { gateKind: kind, subject: gate.by === null ? [] : [gate.by] };
    case "headcountShare":
      return {
        gateKind: kind,
        subject: [names.level(gate.levelId)],
        amount: gate.maxShare,
        scope: gate.scope,
        among: gate.among.map(names.level),
      };
    case "group":
      if (gate.needs === "all") return { gateKind: "groupAll" };
      if (gate.needs === "any") return { gateKind: "groupAny" };
      return { gateKind: "groupCount", amount: gate.needs };
  }
}
