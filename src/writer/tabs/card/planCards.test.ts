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

  it("with a list to choose from shows a part's name and average with a score of the person alone", () => {
    const card = cardsOf("native").find(({ id }) => id === "personCard");
    const formulas = card?.blocks.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : [])),
    );
    expect(partsOn(card)).toEqual([]);
    const parts = nodes.map(({ name }) => formulas?.find((text) => text.endsWith(`,"${name}")`)));
    expect(parts).toEqual(
      nodes.map(
        (_, index) => expect.stringMatching(new RegExp(`^=IF\\(B${String(13 + index)}="",""`)) as string,
      ),
    );
    expect(formulas?.filter((text) => /^=IF\(B\d+="","",IFERROR\(AVERAGE/.test(text))).toHaveLength(3);
  });
});
