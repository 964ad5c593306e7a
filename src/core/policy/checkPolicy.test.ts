import type { AppraisalPolicy } from "./appraisalPolicy.ts";
import { checkPolicy } from "./checkPolicy.ts";
import { createIndicator } from "./createIndicator.ts";
import { createPolicy } from "./createPolicy.ts";
import { policyFromJson } from "./policyFromJson.ts";
import { policyToJson } from "./policyToJson.ts";
import type { ScoringRule } from "./scoringRule.ts";

const leaf = (id: string, weight: number | null, parts = {}) =>
  createIndicator({ id, parentId: null, weight, ...parts });
const withNodes = (...nodes: AppraisalPolicy["model"]["nodes"]): AppraisalPolicy =>
  createPolicy({ model: { basis: "parent", intendedTotal: null, nodes } });
const sound = withNodes(leaf("a", 0.6), leaf("b", 0.4));
const problems = (policy: AppraisalPolicy): readonly (readonly [string, string | null])[] =>
  checkPolicy(policy).map(({ code, at }) => [code, at] as const);
const rule = (parts: object): ScoringRule =>
  ({ cap: null, floor: null, quote: null, ...parts }) as ScoringRule;

describe("checkPolicy", () => {
  it("has nothing to say of a sound policy", () => {
    expect(checkPolicy(sound)).toEqual([]);
  });

  it.each<[string, AppraisalPolicy, string, string]>([
    ["a sum of 90", withNodes(leaf("a", 0.5), leaf("b", 0.4)), "weights_do_not_sum", "policy:/model"],
    [
      "a sum of 110 that nobody meant",
      withNodes(leaf("a", 0.7), leaf("b", 0.4)),
      "weights_do_not_sum",
      "policy:/model",
    ],
    ["equal weights", withNodes(leaf("a", null), leaf("b", null)), "weights_equal", "policy:/model"],
    [
      "an area without indicators",
      withNodes(
        { kind: "area", id: "x", parentId: null, name: "x", aliases: [], weight: 0.4 },
        leaf("a", 0.6),
      ),
      "area_without_indicators",
      "policy:/model/nodes/0",
    ],
    [
      "a parent that is not there",
      withNodes(leaf("a", 1), leaf("b", 1, { parentId: "zz" })),
      "reference_unknown",
      "policy:/model/nodes/1/parentId",
    ],
    ["an id twice", withNodes(leaf("a", 0.5), leaf("a", 0.5)), "id_duplicate", "policy:/model/nodes"],
    [
      "a rating scale that is not there",
      withNodes(leaf("a", 1, { scaleId: "five" })),
      "reference_unknown",
      "policy:/model/nodes/0/scaleId",
    ],
    [
      "knots that fall",
      withNodes(
        leaf("a", 1, {
          rule: rule({
            kind: "segments",
            reads: "actual",
            knots: [
              { input: 2, points: 0 },
              { input: 1, points: 9 },
            ],
          }),
        }),
      ),
      "rule_invalid",
      "policy:/model/nodes/0/rule",
    ],
    [
      "a formula that cannot be read",
      withNodes(leaf("a", 1, { rule: rule({ kind: "formula", expression: "a +* t", base: 1 }) })),
      "rule_invalid",
      "policy:/model/nodes/0/rule",
    ],
    [
      "a scale in use that is not there",
      { ...sound, grades: { ...sound.grades, scaleId: "zz" } },
      "reference_unknown",
      "policy:/grades/scaleId",
    ],
    [
      "a role that inherits from itself",
      { ...sound, roles: [{ id: "r", name: "r", aliases: [], inherits: "r", weights: {}, targets: {} }] },
      "role_inherits_itself",
      "policy:/roles/0/inherits",
    ],
    [
      "a streak with an unknown grade",
      { ...sound, streaks: [{ id: "s", kind: "excellent", grade: "优", length: 2, gap: "skip" }] },
      "reference_unknown",
      "policy:/streaks/0/grade",
    ],
  ])("names %s and its place", (_, policy, code, at) => {
    expect(problems(policy)).toContainEqual([code, at]);
  });

  it("checks bounds of grades and shares of quotas", () => {
    const band = (grade: string, min: number | null) => ({ grade, aliases: [], min });
    const bands = [band("A", 80), band("B", 90), band("C", 60)];
    const shares = [
      { grade: "A", share: 0.2 },
      { grade: "B", share: 0.7 },
    ];
    const policy = createPolicy({
      ...sound,
      grades: {
        ...sound.grades,
        scales: [{ id: "abcd", name: "", bands }],
        excellentGrade: null,
        failingGrade: null,
      },
      distribution: {
        shares,
        mode: "hard",
        group: "all",
        jointPools: [],
        equalFractions: "topFirst",
        tiePolicy: "ask",
        minimumGroupSize: 8,
        excludes: [],
        floorGates: [],
      },
    });
    expect(problems(policy).map(([code]) => code)).toEqual([
      "grade_bounds_not_falling",
      "lowest_grade_has_bound",
      "quota_shares_do_not_sum",
    ]);
  });

  it("checks the weights of every role", () => {
    const policy = {
      ...sound,
      roles: [
        { id: "r1", name: "R1", aliases: [], inherits: null, weights: {}, targets: {} },
        { id: "r2", name: "R2", aliases: [], inherits: "r1", weights: { a: 0.9 }, targets: {} },
      ],
    };
    expect(checkPolicy(policy)).toEqual([
      {
        code: "weights_do_not_sum",
        at: "policy:/model",
        parentId: "",
        parentName: "",
        sumPercent: 130,
        intendedPercent: 100,
        roleName: "R2",
      },
    ]);
  });
});

describe("policyFromJson", () => {
  it("gives one issue per wrong place", () => {
    const broken = { ...sound, absence: { missing: "ignore", notApplicable: "zero" }, id: 7 };
    expect(policyFromJson(JSON.stringify(broken))).toEqual({
      ok: false,
      issues: [
        {
          code: "policy_invalid",
          at: "policy:/id",
          path: "/id",
          problem: "invalid_type",
          expected: "string",
        },
        {
          code: "policy_invalid",
          at: "policy:/absence/missing",
          path: "/absence/missing",
          problem: "invalid_value",
          expected: "renormalise | renormaliseGlobal | zero | block",
        },
      ],
    });
  });

  it("gives an inconsistent policy together with its issues", () => {
    const read = policyFromJson(policyToJson(withNodes(leaf("a", 0.5))));
    expect(read.ok && read.value.issues.map(({ code }) => code)).toEqual(["weights_do_not_sum"]);
  });

  it("migrates version 0 and says so", () => {
    const { bands } = sound.grades.scales[0] ?? { bands: [] };
    const old = {
      ...sound,
      schemaVersion: 0,
      source: undefined,
      assumed: undefined,
      model: {
        ...sound.model,
        nodes: sound.model.nodes.map((node) => ({ ...node, weight: (node.weight ?? 0) * 100 })),
      },
      grades: { ...sound.grades, scales: undefined, scaleId: undefined, bands },
    };
    const read = policyFromJson(JSON.stringify(old));
    expect(read.ok && read.value.issues).toEqual([
      { code: "policy_migrated", at: "policy:/schemaVersion", fromVersion: 0, toVersion: 1 },
    ]);
    expect(read.ok && read.value.policy.model).toEqual(sound.model);
    expect(read.ok && read.value.policy.grades.scales[0]?.bands).toEqual(bands);
  });

  it("says that a text is no JSON", () => {
    expect(policyFromJson("{")).toMatchObject({ ok: false, issues: [{ code: "policy_not_json" }] });
  });
});
