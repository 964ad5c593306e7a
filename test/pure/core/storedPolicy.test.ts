import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AppraisalPolicy, EligibilityGate } from "../../../src/core/index.ts";
import { createIndicator, createPolicy, policyFromJson, policyToJson } from "../../../src/core/index.ts";
import { templates } from "../../../src/templates/index.ts";
import { anyRule } from "./anyRule.ts";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const parsed = (policy: AppraisalPolicy): Json => JSON.parse(policyToJson(policy)) as Json;
const builtIn = templates.map(({ id, build }) => [id, build("zh-CN")] as const);
const ladder = builtIn.map(([, policy]) => policy).find(({ id }) => id === "system-002-m");
if (ladder?.promotion === undefined || ladder.promotion === null) throw new RangeError("002-M has a ladder.");

/** One of every kind of gate. */
const named = { id: "g", name: "门槛" };
const gates: readonly EligibilityGate[] = [
  { ...named, kind: "tenure", minMonths: 24 },
  { ...named, kind: "tenureRange", levelId: "L1" },
  { ...named, kind: "timeInLevel", minMonths: 12 },
  { ...named, kind: "degree", atLeast: "本科" },
  { ...named, kind: "certificate", anyOf: ["PMP"] },
  { ...named, kind: "count", factId: "tickets", atLeast: 1000 },
  { ...named, kind: "exam", factId: "exam", atLeast: 80 },
  { ...named, kind: "minScore", nodeId: null, atLeast: 85 },
  { ...named, kind: "gradeOfLast", periods: 4, atLeastGrade: "B", required: 3 },
  { ...named, kind: "averageOfLast", periods: 2, atLeast: 85 },
  { ...named, kind: "streak", streakId: "s" },
  { ...named, kind: "percentile", scope: "department", side: "atLeast", share: 0.8 },
  { ...named, kind: "noVeto", withinMonths: 12 },
  { ...named, kind: "flag", factId: "evidence" },
  { ...named, kind: "approval", by: null },
  { ...named, kind: "vacancy", levelId: "L2" },
  { ...named, kind: "headcountShare", levelId: "L2", maxShare: 0.15, among: ["L1"], scope: "all" },
  { ...named, kind: "group", needs: 1, gates: [{ ...named, kind: "flag", factId: "led" }] },
];
const rich: AppraisalPolicy = {
  ...ladder,
  promotion: {
    ...ladder.promotion,
    steps: ladder.promotion.steps.map((step, index) => (index === 0 ? { ...step, gates } : step)),
  },
};

/** Every place of a document as a path of keys, the root left out. */
function placesOf(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return path.length === 0 ? [] : [path];
  const inner = Object.entries(value).flatMap(([key, child]) => placesOf(child, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function changed(
  value: Json,
  [key, ...rest]: readonly string[],
  change: (old: Json) => Json | undefined,
): Json {
  if (typeof value !== "object" || value === null || key === undefined)
    throw new RangeError("No such place.");
  const entries = Object.entries(value).flatMap(([name, child]): [string, Json][] => {
    if (name !== key) return [[name, child]];
    const next = rest.length === 0 ? change(child) : changed(child, rest, change);
    return next === undefined ? [] : [[name, next]];
  });
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
}

const pointer = (path: readonly string[]): string =>
  path.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
const placesSaid = (document: Json): readonly string[] => {
  const read = policyFromJson(JSON.stringify(document));
  return (read.ok ? read.value.issues : read.issues).map(({ at }) => (at ?? "").replace("policy:", ""));
};

/** Keys that the schema itself says may be left out. */
const schemas = join(__dirname, "../../../src/core/policy/schema");
const mayBeAbsent = new Set(
  readdirSync(schemas).flatMap((file) =>
    [...readFileSync(join(schemas, file), "utf8").matchAll(/(\w+): z\.exactOptional\(/gu)].map(
      ([, key = ""]) => key,
    ),
  ),
);

/** Free names and ids: a place below one of these may be called anything. */
const isRecordKey = (path: readonly string[]): boolean =>
  ["weights", "targets", "vacancies", "bonusCoefficients", "courses"].includes(path.at(-2) ?? "");

describe("a stored policy", () => {
  it.each(builtIn)("%s survives JSON and back", (_, policy) => {
    const read = policyFromJson(policyToJson(policy));
    expect(read).toMatchObject({ ok: true, value: { policy } });
    const issues = read.ok ? read.value.issues : [];
    expect(issues.filter(({ code }) => code.startsWith("policy_"))).toEqual([]);
  });

  it("survives with any rule on its indicators", () => {
    fc.assert(
      fc.property(fc.array(anyRule, { minLength: 1, maxLength: 4 }), (rules) => {
        const nodes = rules.map((rule, index) =>
          createIndicator({ id: `i${String(index)}`, parentId: null, weight: 1 / rules.length, rule }),
        );
        const policy = createPolicy({ model: { basis: "parent", intendedTotal: null, nodes } });
        expect(policyFromJson(policyToJson(policy))).toMatchObject({ ok: true, value: { policy } });
      }),
      { numRuns: 200 },
    );
  });

  it("names every place of every part that holds something of the wrong kind", () => {
    const document = parsed(rich);
    const places = placesOf(document);
    expect(places.length).toBeGreaterThan(300);
    const unseen = places.filter((path) => {
      const wrong = changed(document, path, (old) =>
        typeof old === "object" && old !== null ? 7 : { no: 1 },
      );
      const said = placesSaid(wrong);
      return !said.some((place) => place.startsWith(pointer(path)));
    });
    expect(unseen.map(pointer)).toEqual([]);
  });

  it("names every key that is not there and must be", () => {
    expect(mayBeAbsent.size).toBeGreaterThan(5);
    const document = parsed(rich);
    const keys = placesOf(document).filter((path) => !/^\d+$/u.test(path.at(-1) ?? "") && !isRecordKey(path));
    const unseen = keys.filter((path) => {
      if (mayBeAbsent.has(path.at(-1) ?? "")) return false;
      return !placesSaid(changed(document, path, () => undefined)).some((place) =>
        pointer(path).startsWith(place),
      );
    });
    expect(unseen.map(pointer)).toEqual([]);
  });

  it("names a misspelt key anywhere, leaves it out, and loads the rest", () => {
    const document = parsed(rich);
    const groups = placesOf(document).filter((path) => {
      const value = path.reduce<Json>(
        (at, key) => (at as Readonly<Record<string, Json>>)[key] ?? null,
        document,
      );
      const isFree = ["weights", "targets", "vacancies", "bonusCoefficients", "courses"].includes(
        path.at(-1) ?? "",
      );
      return typeof value === "object" && value !== null && !Array.isArray(value) && !isFree;
    });
    expect(groups.length).toBeGreaterThan(50);
    for (const path of [[], ...groups]) {
      const strange =
        path.length === 0
          ? { ...(document as Readonly<Record<string, Json>>), wieghts: 1 }
          : changed(document, path, (old) => ({ ...(old as Readonly<Record<string, Json>>), wieghts: 1 }));
      const read = policyFromJson(JSON.stringify(strange));
      expect(read).toMatchObject({ ok: true, value: { policy: rich } });
      expect(read.ok && read.value.issues).toContainEqual({
        code: "policy_key_unknown",
        at: `policy:${pointer(path)}/wieghts`,
        path: pointer(path),
        key: "wieghts",
      });
    }
  });

  it("says which words are allowed where one is wrong, and every wrong place at once", () => {
    const document = parsed(rich);
    const wrong = changed(
      changed(document, ["promotion", "steps", "0", "gates", "17", "gates", "0", "kind"], () => "flagg"),
      ["periods", "aggregation"],
      () => ({ kind: "bestOf", count: 0 }),
    );
    const read = policyFromJson(JSON.stringify(wrong));
    expect(
      read.ok ? [] : read.issues.map((issue) => [issue.at, "expected" in issue && issue.expected]),
    ).toEqual([
      ["policy:/periods/aggregation/count", "> 0"],
      ["policy:/promotion/steps/0/gates/17/gates/0/kind", expect.stringContaining("flag | approval")],
    ]);
  });
});
