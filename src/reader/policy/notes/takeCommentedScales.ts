import type { NodeDraft } from "../../join/joinIndicators.ts";
import { canonicalText } from "../../text/canonicalText.ts";

const scale =
  /满分\s*(?:为|是|:)?\s*(\d{1,3})(?!\d|\.)|(?<!\d)(\d{1,3})\s*分制|(?<![\d.])([01])\s*(?:-|~|–|至|到|to)\s*(5|10|100|120|150)(?![\d.])/iu;

/** Scales that stand in the comment of an indicator's own cell: "满分10分", "五分制 1-5", "scale 1 to 5". */
export function takeCommentedScales(
  nodes: readonly NodeDraft[],
  comments: ReadonlyMap<string, string>,
): void {
  for (const { mentions } of nodes)
    mentions.forEach((mention, position) => {
      const match = mention.scale === null ? scale.exec(canonicalText(comments.get(mention.at) ?? "")) : null;
      const max = Number(match?.[1] ?? match?.[2] ?? match?.[4]);
      if (match !== null && max >= 3 && max <= 150)
        mentions[position] = { ...mention, scale: { min: Number(match[3] ?? 0), max } };
    });
}
