import type { AppraisalPolicy, EligibilityGate } from "../../../src/core/index.ts";

const kindsOf = (gate: EligibilityGate): readonly string[] =>
  gate.kind === "group" ? gate.gates.flatMap(kindsOf) : [gate.kind];

/** Looks at a policy, each as short as what it is compared with. */
export const look = {
  areas: ({ model }: AppraisalPolicy) => model.nodes.filter(({ kind }) => kind === "area").map(({ name }) => name),
  leaves: ({ model }: AppraisalPolicy) =>
    model.nodes.filter(({ kind }) => kind === "indicator").map(({ name }) => name),
  leavesOf: (area: string) => ({ model }: AppraisalPolicy) =>
    model.nodes.filter(({ parentId }) => parentId === area).map(({ name }) => name),
  leavesByRole: ({ model, roles }: AppraisalPolicy) =>
    roles.map(({ weights }) =>
      model.nodes.flatMap(({ kind, id, name }) => (kind === "indicator" && weights[id] !== null ? [name] : [])),
    ),
  weights: ({ model }: AppraisalPolicy) => model.nodes.map(({ weight }) => weight),
  roles: ({ roles }: AppraisalPolicy) => roles.map(({ name }) => name),
  raters: ({ raters }: AppraisalPolicy) => raters.groups.map(({ group }) => group),
  levels: ({ promotion }: AppraisalPolicy) => promotion?.levels.map(({ name }) => name),
  tracks: ({ promotion }: AppraisalPolicy) => promotion?.levels.map(({ track }) => track),
  steps: ({ promotion }: AppraisalPolicy) => promotion?.steps.map(({ id }) => id),
  stepKinds: ({ promotion }: AppraisalPolicy) => [...new Set(promotion?.steps.map(({ kind }) => kind))],
  gates: (step: number) => ({ promotion }: AppraisalPolicy) =>
    promotion?.steps[step]?.gates.map(({ name }) => name),
  gateKinds: ({ promotion }: AppraisalPolicy) =>
    [...new Set(promotion?.steps.flatMap(({ gates }) => gates.flatMap(kindsOf)))].sort(),
  review: ({ promotion }: AppraisalPolicy) => promotion?.review?.map(({ by }) => by),
  process: ({ followUp }: AppraisalPolicy) => followUp?.process?.map(({ name, owner }) => `${name}: ${owner}`),
  courses: ({ followUp }: AppraisalPolicy) => Object.values(followUp?.courses ?? {}).flat(),
  modes: ({ followUp }: AppraisalPolicy) => followUp?.trainingModes,
  fields: (table: number) => ({ followUp }: AppraisalPolicy) =>
    followUp?.evidence?.[table]?.fields.map(({ name }) => name),
  isAssumed: (...pointers: readonly string[]) => ({ assumed }: AppraisalPolicy) =>
    pointers.map((pointer) => assumed.some((known) => pointer === known || pointer.startsWith(`${known}/`))),
} as const;
