import type { TemplateCard } from "../../workflow/index.ts";

/** Templates of one source, in their order. */
interface CardGroup {
  readonly source: string;
  readonly cards: readonly TemplateCard[];
}

/** Templates in which all words of a search stand (number, name or indicators), by source. */
export function groupCards(cards: readonly TemplateCard[], search: string): readonly CardGroup[] {
  const words = search
    .normalize("NFKC")
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const groups = new Map<string, TemplateCard[]>();
  for (const card of cards) {
    const text = [card.id, card.name, ...card.indicators].join("\n").toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    const group = groups.get(card.source);
    if (group === undefined) groups.set(card.source, [card]);
    else group.push(card);
  }
  return [...groups].map(([source, own]) => ({ source, cards: own }));
}
