import type { TemplateCard } from "../../workflow/index.ts";

/** Templates that do the same job, in their order. */
interface CardGroup {
  readonly kind: "ladder" | "appraisal";
  readonly cards: readonly TemplateCard[];
}

/** Templates in which all words of a search stand (number, name or indicators): those with a career ladder, then the others. */
export function groupCards(cards: readonly TemplateCard[], search: string): readonly CardGroup[] {
  const words = search
    .normalize("NFKC")
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const found = cards.filter(({ id, name, indicators }) => {
    const text = [id, name, ...indicators].join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const groups: readonly CardGroup[] = [
    { kind: "ladder", cards: found.filter(({ ladder }) => ladder !== null) },
    { kind: "appraisal", cards: found.filter(({ ladder }) => ladder === null) },
  ];
  return groups.filter((group) => group.cards.length > 0);
}
