import { canonicalText } from "../text/canonicalText.ts";
import { readLabel } from "../value/readLabel.ts";
import type { HeaderColumn } from "./tableFrame.ts";
import { withLeaf } from "./withLeaf.ts";

const suffix = /^(.*\S)\s*\(([^()]+)\)$/u;

/**
 * "KRA (Goals) | Weightage (%) (Goals) | Score (0-5) (Goals)": exports put the name of a part behind the headings of all
 * its columns. It says nothing of a column by itself and goes, where most of those headings are then words of roles.
 */
export function withSharedSuffix(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const found = columns.map(({ labels }) => {
    const label = labels.at(-1);
    const match = label === undefined ? null : suffix.exec(canonicalText(label.typed));
    const [, base = "", part = ""] = match ?? [];
    return label === undefined || match === null || !/^\p{L}{2,}/u.test(part)
      ? null
      : { base, part, gains: label.role === null && readLabel(base).role !== null };
  });
  return columns.map((header, index) => {
    const own = found[index] ?? null;
    const sisters = own === null ? [] : found.filter((other) => other !== null && other.part === own.part);
    const isShared =
      sisters.length >= 3 && sisters.filter((sister) => sister?.gains === true).length * 2 >= sisters.length;
    return own === null || !isShared ? header : withLeaf(header, () => readLabel(own.base));
  });
}
