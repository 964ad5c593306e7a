import { gridOfPlan } from "../../../../test/fixtures/gridOfPlan.ts";
import { appraise, createDataset, createIndicator, createPolicy } from "../../../core/index.ts";
import type { SheetPlan } from "../../../sheet/index.ts";
import { planWorkbook, type Sharing } from "../../index.ts";

const nodes = ["quality", "sales", "service"].map((id) =>
  createIndicator({ id, name: id, parentId: null, weight: 1 / 3 }),
);
const role = (id: string, weights: Readonly<Record<string, number | null>>) => ({
  ...{ id, name: id, aliases: [], inherits: null, targets: {} },
  weights,
});
const policy = createPolicy({
  model: { basis: "parent", intendedTotal: null, nodes },
  roles: [
    role("seller", { quality: 0.5, sales: 0.5, service: null }),
    role("clerk", { quality: 0.4, sales: null, service: 0.6 }),
  ],
});
const dataset = createDataset(
  [
    { id: "E1", name: "Wei", role: "seller" },
    { id: "E2", name: "Lin", role: "clerk" },
  ],
  [
    { indicatorId: "quality", entries: [90, 80] },
    { indicatorId: "sales", entries: [70, null] },
    { indicatorId: "service", entries: [null, 60] },
  ],
);

function cardsOf(sharing: Sharing): readonly SheetPlan[] {
  return planWorkbook(
    {
      ...{ policy, dataset, result: appraise(policy, dataset) },
      ...{ promotion: null, followUp: null, issues: [] },
    },
    {
      ...{ tabs: ["personCard", "cards"], language: "en", sharing, workbookName: null },
      generatedAt: "2026-12-31T00:00:00Z",
    },
  ).sheets.filter(({ id }) => id === "personCard" || id.startsWith("card:"));
}
const partsOn = (card: SheetPlan | undefined): readonly unknown[] =>
  card === undefined
    ? []
    : gridOfPlan(card)
        .values.map(([name]) => name)
        .filter((name) => nodes.some((node) => node.name === name));

describe("a person's card", () => {
  it.each<Sharing>(["native", "sealed"])("lists the parts of her own role alone (%s)", (sharing) => {
    const cards = cardsOf(sharing);
    const of = (id: string) => partsOn(cards.find((card) => card.id === id));
    expect([of("card:E1"), of("card:E2")]).toEqual([
      ["quality", "sales"],
      ["quality", "service"],
    ]);
  });

  it("with a list to choose from looks for the parts of whoever is chosen, as many as one role has at most", () => {
    const card = cardsOf("native").find(({ id }) => id === "personCard");
    const lines = card?.blocks.find(({ top }) => top === 12)?.cells ?? [];
    expect(partsOn(card)).toEqual([]);
    // Three parts in the model, two in each role.
    expect(lines).toHaveLength(2);
    const formulas = lines.map((line) =>
      line.map((cell) => (typeof cell === "object" && cell !== null ? cell.formula : cell)),
    );
    expect(formulas.map(([name]) => name)).toEqual(
      [1, 2].map((k) => expect.stringMatching(new RegExp(`SMALL\\(.*\\{1,2,3\\},${String(k)}\\)`)) as string),
    );
    for (const [index, line] of formulas.entries())
      expect(line.slice(1, 3)).toEqual([
        expect.stringContaining(`=IF($A${String(13 + index)}="","",`),
        expect.stringContaining("AVERAGE("),
      ]);
    expect(card?.charts[0]?.categories?.area).toMatchObject({ top: 12, bottom: 13 });
  });
});
