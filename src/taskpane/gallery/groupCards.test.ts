import type { TemplateCard } from "../../workflow/index.ts";
import { groupCards } from "./groupCards.ts";

const card = (id: string, name: string, indicators: readonly string[], levels = 0): TemplateCard => ({
  ...{ id, name, indicators, areas: 0, roles: 0, raters: [] },
  ladder: levels === 0 ? null : { levels, steps: levels - 1 },
});
const cards = [
  card("000", "Media team", ["Views", "Quality"]),
  card("002-M", "Sales", ["Turnover"], 4),
  card("002-P", "Service", ["Quality", "Speed"]),
];
const ids = (search: string) => groupCards(cards, search).map((group) => group.cards.map(({ id }) => id));

describe("groupCards", () => {
  it("puts those with a career ladder first, each in the templates' order", () => {
    expect(groupCards(cards, "").map(({ kind }) => kind)).toEqual(["ladder", "appraisal"]);
    expect(ids("")).toEqual([["002-M"], ["000", "002-P"]]);
  });

  it("finds by number, name and indicator, all words at once, whatever the case and width", () => {
    expect(ids("quality")).toEqual([["000", "002-P"]]);
    expect(ids(" quality  SPEED ")).toEqual([["002-P"]]);
    expect(ids("００２-m")).toEqual([["002-M"]]);
    expect(ids("nothing")).toEqual([]);
  });
});
