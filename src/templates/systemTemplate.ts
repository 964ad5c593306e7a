import {
  createIndicator,
  createPolicy,
  type AppraisalPolicy,
  type EligibilityGate,
  type ModelNode,
  type PromotionPolicy,
} from "../core/index.ts";
import { named } from "./named.ts";
import { perLanguage } from "./perLanguage.ts";
import type { PolicyLanguage, PolicyTemplate } from "./policyTemplate.ts";
import { followUpOf } from "./followUpOf.ts";
import type { AreaSpec, GateSpec, LadderSpec, LeafSpec, Say, SystemSpec, Words } from "./systemSpec.ts";

/** What no source but document 000 states; the values are those of `createPolicy` and of the grades below. */
const alwaysAssumed = [
  "/scoreScale",
  "/absence",
  "/periods/aggregation",
  "/grades/scales",
  "/grades/excellentGrade",
  "/grades/failingGrade",
  "/ranking",
];

const grades: readonly (readonly [Words, number | null])[] = [
  [["优秀", "優秀", "Excellent"], 90],
  [["良好", "良好", "Good"], 80],
  [["合格", "合格", "Satisfactory"], 60],
  [["不合格", "不合格", "Unsatisfactory"], null],
];

/** Makes a built-in policy of what a source says; everything else gets a default that is listed in `assumed`. */
export function systemTemplate(spec: SystemSpec): PolicyTemplate {
  const [zhCN, zhTW, en] = spec.words;
  return {
    id: spec.id,
    names: { "zh-CN": zhCN, "zh-TW": zhTW, en },
    build: perLanguage((language) => buildPolicy(spec, language)),
  };
}

function buildPolicy(spec: SystemSpec, language: PolicyLanguage): AppraisalPolicy {
  const say = (words: Words) => nameOf(words, language);
  const nodes = spec.model.flatMap((item) => nodesOf(item, null, language));
  const bands = grades.map(([words, min]) => {
    const { name, aliases } = say(words);
    return { grade: name, aliases, min };
  });
  const groups = spec.raters ?? [];
  const sayName: Say = (...words) => say(words).name;
  const { followUp, assumed: assumedFollowUp } = followUpOf(spec.followUp?.(sayName) ?? {});
  return createPolicy({
    id: `system-${spec.id.toLowerCase()}`,
    name: say(spec.words).name,
    source: spec.id,
    assumed: [...alwaysAssumed, ...assumedOf(spec, nodes), ...assumedFollowUp, ...(spec.assumed ?? [])],
    model: { basis: "parent", intendedTotal: null, nodes },
    roles: (spec.roles ?? []).map(({ id, words, nodes: own, duties }) => ({
      id,
      ...say(words),
      inherits: null,
      weights: own === undefined ? {} : withoutOthers(nodes, own),
      targets: {},
      ...(duties === undefined ? {} : { duties: duties.map((duty) => say(duty).name) }),
    })),
    raters: {
      groups: groups.map((group) => ({
        ...{ group, weight: 1 / groups.length, minCount: 1, combine: "mean", trimShare: 0 },
      })),
      missingGroup: "renormalise",
      sets: [],
      anonymityThreshold: 1,
    },
    grades: {
      scales: [{ id: "fourGrades", name: bands.map(({ grade }) => grade).join(" / "), bands }],
      scaleId: "fourGrades",
      displayRounding: { mode: "halfUp", digits: 2 },
      excellentGrade: bands[0]?.grade ?? null,
      failingGrade: bands.at(-1)?.grade ?? null,
    },
    promotion: spec.ladder === undefined ? null : promotionOf(spec.ladder, language),
    followUp,
    ...spec.parts?.(sayName),
  });
}

function nameOf([zhCN, zhTW, en, ...further]: Words, language: PolicyLanguage) {
  return named({ "zh-CN": zhCN, "zh-TW": zhTW, en }, language, further);
}

function nodesOf(
  item: LeafSpec | AreaSpec,
  parentId: string | null,
  language: PolicyLanguage,
): readonly ModelNode[] {
  const { id, words, weight = null } = item;
  const base = { id, parentId, weight, ...nameOf(words, language) };
  if (!("leaves" in item)) {
    const anchors = (item.anchors ?? []).map(({ points, words: text }) => ({
      points,
      description: nameOf(text, language).name,
    }));
    return [createIndicator({ ...base, anchors, ...item.measure })];
  }
  return [{ kind: "area", ...base }, ...item.leaves.flatMap((leaf) => nodesOf(leaf, id, language))];
}

/** Takes out of a role all leaves but its own. */
function withoutOthers(nodes: readonly ModelNode[], own: readonly string[]): Readonly<Record<string, null>> {
  const others = nodes.filter(({ kind, id }) => kind === "indicator" && !own.includes(id));
  return Object.fromEntries(others.map(({ id }) => [id, null]));
}

function promotionOf(ladder: LadderSpec, language: PolicyLanguage): PromotionPolicy {
  const say = (words: Words) => nameOf(words, language);
  return {
    levels: ladder.levels.map(({ id, words, track = "management" }) => ({ id, ...say(words), track })),
    steps: ladder.steps.map(({ from, to, kind = "promotion", gates, priority = [] }) => ({
      ...{ id: `${from}-${to}`, from, to, kind },
      gates: gates.map((gate) => gateOf(gate, language)),
      priority: priority.map((gate) => gateOf(gate, language)),
    })),
    vacancies: {},
    degrees: (ladder.degrees ?? []).map((words) => {
      const { name, aliases } = say(words);
      return { id: name, aliases };
    }),
    tieBreaks: [],
    tenureRanges: ladder.tenureRanges ?? [],
    facts: (ladder.facts ?? []).map(({ factId, words }) => ({ factId, ...say(words) })),
    ...(ladder.reserve === undefined ? {} : { reserve: ladder.reserve }),
    review: (ladder.review ?? []).map(({ id, by, words }) => ({ id, by, name: say(words).name })),
  };
}

function gateOf(spec: GateSpec, language: PolicyLanguage): EligibilityGate {
  if (spec.kind === "group") {
    const { words, gates, ...group } = spec;
    const { name } = nameOf(words, language);
    return { ...group, name, gates: gates.map((gate) => gateOf(gate, language)) };
  }
  const { name } = nameOf(spec.words, language);
  const gate = { ...spec, name };
  delete (gate as Partial<typeof gate>).words;
  delete gate.isAssumed;
  return gate;
}

/** Pointers of weights, rater shares and gate figures that the source does not state. */
function assumedOf({ raters = [], ladder }: SystemSpec, nodes: readonly ModelNode[]): readonly string[] {
  const weights = nodes.flatMap(({ weight }, index) =>
    weight === null ? [`/model/nodes/${String(index)}/weight`] : [],
  );
  const shares = raters.length > 1 ? raters.map((_, index) => `/raters/groups/${String(index)}/weight`) : [];
  const gates = (ladder?.steps ?? []).flatMap((step, index) =>
    step.gates.flatMap((gate, position) =>
      assumedGates(gate, `/promotion/steps/${String(index)}/gates/${String(position)}`),
    ),
  );
  return [...weights, ...shares, ...gates];
}

function assumedGates(gate: GateSpec, path: string): readonly string[] {
  if (gate.kind === "group") {
    return gate.gates.flatMap((inner, index) => assumedGates(inner, `${path}/gates/${String(index)}`));
  }
  return gate.isAssumed === true ? [path] : [];
}
