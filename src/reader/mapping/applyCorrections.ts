import type { RaterGroup } from "../../core/index.ts";
import { compactText } from "../text/compactText.ts";
import { readLabel } from "../value/readLabel.ts";
import { readPeriod } from "../value/readPeriod.ts";
import type { ColumnMeaning, ColumnUse } from "../layout/columnMeaning.ts";
import { columnWords } from "../words/columnWords.ts";
import type { WordRole } from "../words/wordRole.ts";
import type { ColumnCorrection, SheetMapping } from "./mapping.ts";

const identityRoles = new Set<string>(columnWords.map(([role]) => role));
const raterGroups: readonly RaterGroup[] = [
  "self",
  "superior",
  "secondSuperior",
  "peer",
  "subordinate",
  "customer",
  "hr",
  "expert",
];

/** Puts what the user confirmed or corrected in place of what the words and values suggest. */
export function applyCorrections(
  meanings: readonly ColumnMeaning[],
  mapping: SheetMapping | null,
): readonly ColumnMeaning[] {
  if (mapping === null) return meanings;
  const corrections = new Map(
    mapping.columns.map((correction) => [compactText(correction.header), correction]),
  );
  return meanings.map((meaning): ColumnMeaning => {
    const correction = corrections.get(compactText(meaning.header));
    if (correction === undefined) return meaning;
    return {
      ...meaning,
      use: useOf(meaning.use, correction),
      confidence: 1,
      evidence: [{ code: "confirmed", text: correction.role }],
    };
  });
}

function useOf(use: ColumnUse, { role, names, rater, period, header }: ColumnCorrection): ColumnUse {
  const typedPeriod = period === null ? null : readPeriod(period);
  if (role === "rating" || role === "target" || role === "actual") {
    const label = readLabel(header.split(" / ").at(-1) ?? header);
    const base = use.use === "series" ? use : null;
    const ownNames = names ?? base?.names ?? [label.name];
    return {
      use: "series",
      kind: role,
      names: ownNames,
      weights: ownNames.map(
        (_, position) => base?.weights[position] ?? (position === ownNames.length - 1 ? label.weight : null),
      ),
      rater: raterGroups.find((group) => group === rater) ?? base?.rater ?? null,
      raterName: base?.raterName ?? null,
      raterWeight: base?.raterWeight ?? null,
      period: typedPeriod ?? base?.period ?? null,
      scale: base?.scale ?? label.scale,
    };
  }
  if (role === "total" || role === "grade" || role === "rank")
    return {
      use: "typed",
      kind: role,
      names: names ?? (use.use === "typed" ? use.names : []),
      period: typedPeriod ?? (use.use === "typed" ? use.period : null),
    };
  if (role === "adjustment") return { use: "adjustment", name: names?.at(-1) ?? header };
  if (role === "fact")
    return use.use === "fact" ? use : { use: "fact", factId: names?.at(-1) ?? header, kind: "number" };
  if (role === "weight") return use.use === "weights" ? use : { use: "weights", names: names ?? [] };
  if (role === "ignore" || role.startsWith("leftOut"))
    return use.use === "leftOut" ? use : { use: "leftOut", reason: "ignoredByUser" };
  return identityRoles.has(role) ? { use: "identity", role: role as WordRole } : use;
}
