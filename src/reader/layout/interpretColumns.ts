import type { TableFrame } from "../table/tableFrame.ts";
import type { WordRole } from "../words/wordRole.ts";
import type { ColumnMeaning, ColumnUse, Evidence } from "./columnMeaning.ts";
import { profileColumn, type ColumnProfile } from "./columnProfile.ts";
import type { SortedLabels } from "./columnDraft.ts";
import { joinSuffixes } from "./joinSuffixes.ts";
import { settleSeries } from "./settleSeries.ts";
import { sortLabels } from "./sortLabels.ts";

const identityRoles = new Set<WordRole>([
  "sequence",
  "id",
  "name",
  "firstName",
  "lastName",
  "department",
  "unit",
  "role",
  "level",
  "hireDate",
  "levelSince",
  "leaveDate",
  "education",
  "certificates",
  "manager",
  "personal",
  "rater",
  "raterRelation",
  "period",
  "indicatorName",
  "indicatorGroup",
  "standard",
]);
const leftOutRoles = new Set<WordRole>([
  "comment",
  "signature",
  "money",
  "unitOfMeasure",
  "variance",
  "weighted",
  "kind",
  "standard",
]);

/** Says what each column of a table with people in rows is for. */
export function interpretColumns(frame: TableFrame, rows: Int32Array): readonly ColumnMeaning[] {
  const sorted = joinSuffixes(frame.columns.map(sortLabels));
  const taken = new Set<WordRole>();
  const drafts = sorted.map((labels) => {
    const profile = profileColumn(frame.view, labels.header.column, rows);
    const meaning = interpret(labels, profile, taken);
    if (meaning.use.use === "identity") taken.add(meaning.use.role);
    return { labels, profile, meaning };
  });
  return settleSeries(frame, rows, drafts);
}

function interpret(
  labels: SortedLabels,
  profile: ColumnProfile,
  taken: ReadonlySet<WordRole>,
): ColumnMeaning {
  const { header, role, roleConfidence, names, rater, period } = labels;
  const say = (use: ColumnUse, confidence: number, ...evidence: Evidence[]): ColumnMeaning => ({
    column: header.column,
    header: header.header,
    use,
    confidence,
    evidence,
  });
  const word: Evidence = { code: "headerWord", text: header.labels.at(-1)?.typed ?? "" };
  if (
    role !== null &&
    identityRoles.has(role) &&
    rater === null &&
    (names.length === 0 || role !== "period")
  ) {
    const isNumericName = role === "name" && profile.numbers > profile.rows * 0.8;
    if (!taken.has(role) && !isNumericName) return say({ use: "identity", role }, roleConfidence, word);
    return say({ use: "leftOut", reason: "repeatedColumn" }, 0.7, word);
  }
  if (role === "rank") return say({ use: "typed", kind: "rank", names, period }, roleConfidence, word);
  if (role === "adjustment")
    return say({ use: "adjustment", name: header.labels.at(-1)?.name ?? "" }, roleConfidence, word);
  if (role === "weight") return say({ use: "weights", names }, roleConfidence, word);
  if (role !== null && leftOutRoles.has(role))
    return say({ use: "leftOut", reason: role }, roleConfidence, word);
  if (profile.numbers + profile.words + profile.marks + profile.absences === 0)
    return profile.texts > 0
      ? say({ use: "leftOut", reason: "text" }, 0.8, { code: "textColumn" })
      : emptyColumn(labels, say);
  if (profile.texts > profile.numbers + profile.words + profile.absences)
    return say({ use: "leftOut", reason: "text" }, 0.8, { code: "textColumn" });
  if (role === "grade" && rater === null && (profile.words > 0 || profile.numbers === 0))
    return say({ use: "typed", kind: "grade", names, period }, roleConfidence, word);
  if (role === "average" && rater === null)
    return say(
      { use: "typed", kind: "total", names: [...names, header.labels.at(-1)?.name ?? ""], period },
      roleConfidence,
      word,
    );
  if (role === "total" && rater === null)
    return say({ use: "typed", kind: "total", names, period }, roleConfidence, word);
  return say(seriesUse(labels), confidenceOf(labels), ...evidenceOf(labels));
}

function emptyColumn(
  labels: SortedLabels,
  say: (use: ColumnUse, confidence: number, ...evidence: Evidence[]) => ColumnMeaning,
): ColumnMeaning {
  const { role, rater, names, weights } = labels;
  if (role === "total" || role === "grade" || role === "average")
    return say(
      { use: "typed", kind: role === "grade" ? "grade" : "total", names, period: labels.period },
      0.6,
      { code: "emptyColumn" },
    );
  const isPlanned = rater !== null || weights.some((weight) => weight !== null) || names.length > 1;
  return isPlanned
    ? say(seriesUse(labels), 0.5, { code: "emptyColumn" })
    : say({ use: "leftOut", reason: "empty" }, 0.8, { code: "emptyColumn" });
}

function seriesUse({
  names,
  weights,
  rater,
  raterWeight,
  period,
  role,
  scale,
  header,
}: SortedLabels): ColumnUse {
  const kind = role === "target" ? "target" : role === "actual" ? "actual" : "rating";
  const leaf = header.labels.at(-1);
  const isNamed = names.length > 0;
  const isLabelName = !isNamed && role !== null && role !== "score" && leaf !== undefined;
  return {
    use: "series",
    kind: isLabelName && role !== "target" && role !== "actual" ? "rating" : kind,
    names: isNamed ? names : isLabelName && role !== "target" && role !== "actual" ? [leaf.name] : [],
    weights: isNamed ? weights : isLabelName ? [leaf.weight] : [],
    rater,
    raterName: null,
    raterWeight: isLabelName ? null : raterWeight,
    period,
    scale,
  };
}

function confidenceOf({ names, weights, rater, period }: SortedLabels): number {
  const extra =
    (weights.some((weight) => weight !== null) ? 0.2 : 0) +
    (rater !== null ? 0.1 : 0) +
    (period !== null ? 0.05 : 0);
  return Math.min(0.98, (names.length > 0 ? 0.7 : 0.55) + extra);
}

function evidenceOf({ names, weights, rater, period, header }: SortedLabels): Evidence[] {
  const weight = weights.find((candidate) => candidate !== null) ?? null;
  return [
    {
      code: names.length > 1 ? "groupAndHeader" : header.header === "" ? "noHeader" : "headerName",
      text: header.header,
    },
    ...(weight === null ? [] : [{ code: "weightInHeader", text: weight.typed } as const]),
    ...(rater === null ? [] : [{ code: "raterInHeader", text: rater } as const]),
    ...(period === null ? [] : [{ code: "periodInHeader", text: period.matched } as const]),
  ];
}
