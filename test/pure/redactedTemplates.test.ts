import { nodeScores, type Measure } from "../../src/core/index.ts";
import { templates } from "../../src/templates/index.ts";
import { planInputOf } from "../../src/workflow/publish/planInputOf.ts";
import { reappraised } from "../fixtures/reappraised.ts";
import { planWorkbook, tabIds, type PlanInput, type Redaction } from "../../src/writer/index.ts";
import { templateBook, today } from "../fixtures/templateBook.ts";

const raterName = "评审人甲乙";
const nothing: Redaction = { onlyId: null, hidesNames: false, hidesFewRaters: false };

/**
 * A template's own sheets, every other indicator rated by a single peer, each entry with decimals that nobody else has.
 */
async function ratedBook(id: string): Promise<PlanInput> {
  const appraisal = await templateBook(id, "zh-CN");
  const indicators = [...new Set(appraisal.dataset.measures.map(({ indicatorId }) => indicatorId))];
  const measures = appraisal.dataset.measures.map((measure, column): Measure => {
    if (measure.kind !== "rating") return measure;
    const isPeers = indicators.indexOf(measure.indicatorId) % 2 === 0;
    return {
      ...measure,
      raterGroup: isPeers ? "peer" : "superior",
      raterIds: Array.from(measure.values, () => raterName),
      raw: null,
      values: measure.values.map((value, row) => value - (column * 7 + row + 1) / 7919),
    };
  });
  const { policy } = appraisal;
  const raters = {
    ...policy.raters,
    groups: [],
    missingGroup: "renormalise",
    anonymityThreshold: 4,
  } as const;
  const nodes = policy.model.nodes.map((node) => (node.kind === "area" ? node : { ...node, raters: null }));
  return planInputOf(
    reappraised(appraisal, {
      policy: { ...policy, raters, model: { ...policy.model, nodes } },
      dataset: { ...appraisal.dataset, measures },
    }),
    today,
  );
}

const planOf = (input: PlanInput, redaction: Partial<Redaction>) =>
  planWorkbook(input, {
    ...{ tabs: tabIds, language: "zh-CN", sharing: "sealed", workbookName: null },
    generatedAt: "2026-12-31T08:00:00Z",
    redaction: { ...nothing, ...redaction },
  });

/** Every number that stands in a cell or inside a text of the plan. */
const numbersIn = (plan: ReturnType<typeof planOf>): readonly number[] =>
  [...JSON.stringify(plan).matchAll(/-?\d+\.\d+/gu)].map(([text]) => Number(text));

/** Scores with so many decimals that they cannot stand somewhere by chance. */
const isTelling = (value: number): boolean => Math.abs(value * 1000 - Math.round(value * 1000)) > 1e-6;

describe("a redacted copy of a template", () => {
  let told = 0;
  it.each(templates.map(({ id }) => id))(
    "%s: nobody else's name, ID or figures in one person's copy",
    async (id) => {
      const input = await ratedBook(id);
      const { ids, names } = input.dataset.employees;
      const plan = planOf(input, { onlyId: "E003" });
      const text = JSON.stringify(plan);
      const at = ids.indexOf("E003");
      expect(text).toContain(names[at]);
      const foreign = [...ids, ...names].filter((own) => own !== ids[at] && own !== names[at]);
      expect(foreign.filter((name) => text.includes(`"${name}"`) || text.includes(`${name} `))).toEqual([]);
      expect(foreign.filter((name) => name.length > 2 && text.includes(name))).toEqual([]);
      expect(text).not.toContain(raterName);
      const totals = [...input.result.overall.values].filter((_, row) => row !== at && isTelling(_));
      told += totals.length;
      const shown = numbersIn(plan);
      expect(totals.filter((total) => shown.some((one) => Math.abs(one - total) < 1e-6))).toEqual([]);
      // Nothing leads to a list of everybody: no list to choose from, no name, no hidden column.
      expect(plan.names).toEqual([]);
      expect(plan.sheets.flatMap(({ hiddenColumns }) => hiddenColumns)).toEqual([]);
      expect(plan.sheets.flatMap(({ fills }) => fills)).toEqual([]);
    },
  );

  it.each(templates.map(({ id }) => id))(
    "%s: no score of a single peer where few raters are hidden",
    async (id) => {
      const input = await ratedBook(id);
      const { policy, dataset, result } = input;
      const plan = planOf(input, { hidesFewRaters: true });
      const shown = numbersIn(plan);
      const peers = new Set(
        dataset.measures.flatMap(({ raterGroup, indicatorId }) =>
          raterGroup === "peer" ? [indicatorId] : [],
        ),
      );
      const scores = [undefined, ...result.periods.map((period) => period.id)].flatMap((period) =>
        [...nodeScores(policy, dataset, period)].flatMap(([nodeId, values]) =>
          peers.has(nodeId) ? [...values].filter(isTelling) : [],
        ),
      );
      expect(scores.filter((score) => shown.some((one) => Math.abs(one - score) < 1e-6))).toEqual([]);
      expect(JSON.stringify(plan)).not.toContain(raterName);
      // The same copy without hiding shows them, so that there was something to hide.
      const open = numbersIn(planOf(input, {}));
      const isRated = scores.length > 0;
      expect(scores.some((score) => open.some((one) => Math.abs(one - score) < 1e-6))).toBe(isRated);
    },
  );

  it("had figures of others to look for", () => {
    expect(told).toBeGreaterThan(50);
  });
});
