import { createDataset } from "../createDataset.ts";
import { createIndicator } from "../policy/createIndicator.ts";
import { createPolicy } from "../policy/createPolicy.ts";
import { appraise } from "../scoring/appraise.ts";
import { canonicalText } from "./canonicalText.ts";
import { contentHash } from "./contentHash.ts";
import { sealOf } from "./sealOf.ts";

const policy = createPolicy({
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: [createIndicator({ id: "speed", parentId: null, weight: 1 })],
  },
});
const dataOf = (entries: readonly number[], column = "C") =>
  createDataset(
    entries.map((_, row) => ({ id: `E${String(row)}` })),
    [
      {
        indicatorId: "speed",
        entries,
        places: {
          kind: "column",
          prefix: `S!${column}`,
          rows: Int32Array.from(entries, (_, row) => row + 2),
        },
      },
    ],
  );
const sealed = (entries: readonly number[], rules = policy, column = "C") => {
  const data = dataOf(entries, column);
  return sealOf(rules, data, appraise(rules, data));
};

describe("canonicalText", () => {
  it("does not depend on the order of keys, and writes lists of every kind alike", () => {
    expect(canonicalText({ b: Float64Array.of(1, Number.NaN), a: [new Map([["x", 1]]), undefined] })).toBe(
      '{"a":[[["x",1]],null],"b":[1,null]}',
    );
  });

  it("keeps every digit of a number", () => {
    expect(canonicalText([0.1 + 0.2, 1e21, -0])).toBe("[0.30000000000000004,1e+21,0]");
  });
});

describe("contentHash", () => {
  it("is SHA-256 of the text in UTF-8", () => {
    // printf '"优秀"' | sha256sum
    expect(contentHash("优秀")).toBe("a585fac9b6a5b5852999414bf601e77e7b5927ace80f72e5947e81dc9d851382");
  });
});

describe("sealOf", () => {
  it("is the same for the same appraisal, wherever its cells stand", () => {
    expect(sealed([90, 80])).toEqual(sealed([90, 80], policy, "Q"));
  });

  it("moves with one score: inputs, results and the whole, not the policy", () => {
    const [before, after] = [sealed([90, 80]), sealed([90, 80.0000001])];
    expect(after.policy).toBe(before.policy);
    expect(after.inputs).not.toBe(before.inputs);
    expect(after.results).not.toBe(before.results);
    expect(after.whole).not.toBe(before.whole);
  });

  it("moves with a rule that changes no result", () => {
    const [before, after] = [sealed([90, 80]), sealed([90, 80], { ...policy, version: "2" })];
    expect([after.results === before.results, after.policy === before.policy]).toEqual([true, false]);
    expect(after.whole).not.toBe(before.whole);
  });
});
