import { appraise, createDataset, createIndicator, createPolicy, judgePromotion } from "../../core/index.ts";
import type { Progress } from "../../sheet/index.ts";
import { tryPolicy } from "./tryPolicy.ts";

const size = 3000;
const dataset = createDataset(
  Array.from({ length: size }, (_, row) => ({ id: `E${String(row)}`, level: "junior" })),
  [{ indicatorId: "quality", entries: Array.from({ length: size }, (_, row) => row % 101) }],
);
const policy = createPolicy({
  model: {
    ...{ basis: "parent", intendedTotal: null },
    nodes: [createIndicator({ id: "quality", parentId: null, weight: 1 })],
  },
  promotion: {
    ...{ vacancies: {}, degrees: [], tieBreaks: [] },
    levels: ["junior", "senior"].map((id) => ({ id, name: id, aliases: [], track: "professional" })),
    steps: [
      {
        ...{ id: "up", from: "junior", to: "senior", kind: "promotion", priority: [] },
        gates: [{ kind: "minScore", id: "score", name: "Score", nodeId: null, atLeast: 85 }],
      },
    ],
  },
});

const progressUntil = (pauses: number): Progress & { readonly paused: () => number } => {
  let paused = 0;
  return {
    report: () => undefined,
    isCancelled: () => paused >= pauses,
    pause: () => Promise.resolve(void (paused += 1)),
    paused: () => paused,
  };
};

describe("tryPolicy", () => {
  it("gives what one run in one go gives, and rests on the way", async () => {
    const progress = progressUntil(Infinity);
    const { result, promotion } = await tryPolicy({ dataset, promotion: null }, policy, progress);
    const whole = appraise(policy, dataset);
    expect(result.overall.values).toEqual(whole.overall.values);
    expect(result.grades.final).toEqual(whole.grades.final);
    expect(promotion?.judgements.map(({ eligibility }) => eligibility)).toEqual(
      judgePromotion(policy, dataset, whole, { asOf: null }).judgements.map(({ eligibility }) => eligibility),
    );
    // Two of scoring, three of ranking and grading, twelve of promotion.
    expect(progress.paused()).toBeGreaterThan(10);
  });

  it("stops when it is cancelled", async () => {
    await expect(tryPolicy({ dataset, promotion: null }, policy, progressUntil(2))).rejects.toMatchObject({
      code: "cancelled",
    });
  });
});
