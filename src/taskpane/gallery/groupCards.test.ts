import type { TemplateCard } from "../../workflow/index.ts";
import { groupCards } from "./groupCards.ts";

const card = (id: string, name: string, indicators: readonly string[]): TemplateCard => ({
  ...{ id, source: id.slice(0, 3), name, indicators, areas: 0, roles: 0, raters: [], ladder: null },
});
const cards = [
  card("000", "Media team", ["Views", "Quality"]),
  card("002-M", "Sales", ["Turnover"]),
  card("002-P", "Service", ["Quality", "Speed"]),
];
const ids = (search: string) => groupCards(cards, search).map((group) => group.cards.map(({ id }) => id));

describe("groupCards", () => {
  it("groups by source in the templates' order", () => {
    expect(ids("")).toEqual([["000"], ["002-M", "002-P"]]);
  });

  it("finds by number, name and indicator, all words at once, whatever the case and width", () => {
    expect(ids("quality")).toEqual([["000"], ["002-P"]]);
    expect(ids(" quality  SPEED ")).toEqual([["002-P"]]);
    expect(ids("００２-m")).toEqual([["002-M"]]);
    expect(ids("nothing")).toEqual([]);
  });
});
