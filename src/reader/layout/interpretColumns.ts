import type { TableFrame } from "../table/tableFrame.ts";
import { isBlankAt } from "../view/sheetView.ts";
import { isPivotHeading } from "../words/lookAlikes.ts";
import { headsPastYears, readPast } from "../words/readPast.ts";
import { isUnitOrQuality } from "../words/isUnitOrQuality.ts";
import type { WordRole } from "../words/wordRole.ts";
import type { ColumnMeaning, ColumnUse, Evidence } from "./columnMeaning.ts";
import { profileColumn, type ColumnProfile } from "./columnProfile.ts";
import type { SortedLabels } from "./columnDraft.ts";
import { isDeduction } from "./isDeduction.ts";
import type { Label } from "../value/readLabel.ts";
import type { FactHeading } from "./facts/factHeading.ts";
import { factOfHeading } from "./facts/factOfHeading.ts";
import { leaveFactOfHeading } from "./facts/leaveFacts.ts";
import { managerAsRater } from "./managerAsRater.ts";
import { joinSuffixes } from "./joinSuffixes.ts";
import { optionUses } from "./optionUses.ts";
import { confidenceOf, evidenceOf, seriesUse } from "./seriesUse.ts";
import { settleSeries } from "./settleSeries.ts";
import { actualsBesideTargets } from "./people/measures/actualsBesideTargets.ts";
import { areasNotRaters } from "./people/raters/areasNotRaters.ts";
import { findRelationColumn } from "./people/raters/findRelationColumn.ts";
import { lonelyMeasures } from "./people/measures/lonelyMeasures.ts";
import { marksOfScores } from "./people/measures/marksOfScores.ts";
import { namedRaters } from "./people/raters/namedRaters.ts";
import { numberedRaters } from "./people/raters/numberedRaters.ts";
import { componentTotals } from "./people/totals/componentTotals.ts";
import { partialTotals } from "./people/totals/partialTotals.ts";
import { periodShares } from "./people/weights/periodShares.ts";
import { ratersAsIndicators } from "./people/raters/ratersAsIndicators.ts";
import { ratersUnderIndicators } from "./people/raters/ratersUnderIndicators.ts";
import { ratersApart } from "./people/raters/ratersApart.ts";
import { stagesAsRaters } from "./people/raters/stagesAsRaters.ts";
import { valuesOfScores } from "./people/measures/valuesOfScores.ts";
import { withoutCountedPoints } from "./people/measures/withoutCountedPoints.ts";
import { withDurations } from "./people/measures/withDurations.ts";
import { scoresOfMeasured } from "./people/measures/scoresOfMeasured.ts";
import { weightedAsTotal } from "./people/totals/weightedAsTotal.ts";
import { withLeave } from "./people/withLeave.ts";
import { withActuals } from "./people/measures/targetsOfRow.ts";
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
  "tenure",
  "timeInLevel",
  "personal",
  "rater",
  "raterRelation",
  "period",
  "year",
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
  "threshold",
  "statistic",
  "weighted",
  "kind",
  "standard",
]);

/** Says what each column of a table with people in rows is for. */
export function interpretColumns(frame: TableFrame, rows: Int32Array): readonly ColumnMeaning[] {
  const sorted = ratersAsIndicators(
    frame,
    lonelyMeasures(
      actualsBesideTargets(
        weightedAsTotal(
          periodShares(
            joinSuffixes(
              numberedRaters(
                namedRaters(
                  ratersUnderIndicators(
                    areasNotRaters(ratersApart(stagesAsRaters(frame.columns.map(sortLabels)))),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  const taken = new Set<WordRole>();
  const options = optionUses(frame, rows);
  const relation = findRelationColumn(frame);
  const drafts = sorted.map((given) => {
    const { column, header } = given.header;
    const profile = profileColumn(frame.view, column, rows);
    const labels = profile.numbers >= 2 && profile.texts === 0 ? managerAsRater(given) : given;
    const meaning =
      column === relation
        ? relationColumn(column, header)
        : profile.blanks === profile.rows && isSpacer(frame, column)
          ? spacer(column, header)
          : (options.get(column) ?? withActuals(frame, interpret(labels, profile, taken)));
    if (meaning.use.use === "identity") taken.add(meaning.use.role);
    return { labels, profile, meaning };
  });
  return withLeave(
    withDurations(
      frame,
      rows,
      withoutCountedPoints(
        frame,
        rows,
        partialTotals(
          componentTotals(settleSeries(frame, rows, valuesOfScores(marksOfScores(scoresOfMeasured(drafts))))),
        ),
      ),
    ),
  );
}

const relationColumn = (column: number, header: string): ColumnMeaning => ({
  column,
  header,
  use: { use: "identity", role: "raterRelation" },
  confidence: 0.9,
  evidence: [{ code: "columnOfData" }],
});

/** A column without a heading of its own, under one that is merged over it and its neighbours. */
const isSpacer = ({ view, headerRows }: TableFrame, column: number): boolean =>
  headerRows.every((row) => isBlankAt(view, row, column));

const spacer = (column: number, header: string): ColumnMeaning => ({
  column,
  header,
  use: { use: "leftOut", reason: "empty" },
  confidence: 0.9,
  evidence: [{ code: "emptyColumn" }],
});

/** "创新加分(10%)" has a share of the total: an indicator, no points on top. */
const isWeighted = (label: Label | undefined): boolean =>
  label?.weight?.form === "share" && !isDeduction(label.name);

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
  const leaf = header.labels.at(-1) ?? null;
  const word: Evidence = { code: "headerWord", text: leaf?.typed ?? "" };
  const isPlain = rater === null && period === null && names.length <= 1 && leaf?.weight === null;
  const past = isPlain ? readPast(leaf.compact) : null;
  if (past !== null) return say({ use: "typed", kind: past.kind, names: [], period: null, past }, 0.85, word);
  if (period?.span === "year" && rater === null && headsPastYears(header.labels.at(-2)?.compact ?? "")) {
    const kind = profile.words > profile.numbers ? "grade" : "total";
    return say({ use: "typed", kind, names: [], period }, 0.85, word);
  }
  if (isPivotHeading(leaf?.compact ?? "")) return say({ use: "leftOut", reason: "pivot" }, 0.9, word);
  const fact = isPlain && leaf.scale === null ? factOfHeading(leaf.compact) : leaveBelow(labels);
  if (fact !== null) {
    const kind = fact.kind === "number" && profile.words > profile.numbers ? "text" : fact.kind;
    return say({ use: "fact", factId: fact.factId, kind }, 0.9, word);
  }
  if (isNumericText(labels, profile))
    return say(
      seriesUse({
        ...labels,
        role: null,
        names: [...names, leaf?.name ?? ""],
        weights: [...labels.weights, leaf?.weight ?? null],
      }),
      0.6,
      {
        code: "valuesOnScale",
      },
    );
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
  if (role === "adjustment" && !isWeighted(header.labels.at(-1)))
    return say({ use: "adjustment", name: header.labels.at(-1)?.name ?? "" }, roleConfidence, word);
  if (role === "weight") return say({ use: "weights", names }, roleConfidence, word);
  if (role !== null && leftOutRoles.has(role))
    return say({ use: "leftOut", reason: role }, roleConfidence, word);
  if (role === "target" && profile.bounds > 0 && profile.bounds >= profile.texts * 0.5)
    return say(seriesUse(labels), confidenceOf(labels), ...evidenceOf(labels));
  if (profile.numbers + profile.words + profile.marks + profile.absences === 0)
    return profile.texts > 0 ? textColumn(labels, profile, say) : emptyColumn(labels, say);
  const isWeighed = labels.weights.some((weight) => weight?.form === "share") && profile.numbers > 0;
  if (profile.texts > profile.numbers + profile.words + profile.absences && !isWeighed)
    return textColumn(labels, profile, say);
  if (role === "grade" && rater === null && (profile.words > 0 || profile.numbers === 0))
    return say({ use: "typed", kind: "grade", names, period }, roleConfidence, word);
  if (role === "grade" && rater === null && isNumericResult.test(leaf?.compact ?? ""))
    return say({ use: "typed", kind: "total", names, period }, roleConfidence, word);
  if (role === "average" && rater === null)
    return say(
      { use: "typed", kind: "total", names: [...names, header.labels.at(-1)?.name ?? ""], period },
      roleConfidence,
      word,
    );
  if (role === "total" && rater === null) {
    const kind = profile.words > profile.numbers ? "grade" : "total";
    return say({ use: "typed", kind, names, period }, roleConfidence, word);
  }
  return say(seriesUse(labels), confidenceOf(labels), ...evidenceOf(labels));
}

/** "Overall grade" with numbers below it is the result of the row all the same. */
const isNumericResult = /^(overall|final|annual|year[- ]?end|综合|最终|总)/u;

/** "工作方法" with numbers below it is an indicator, although its words would name a column of texts. */
const isNumericText = ({ role, rater, names, header }: SortedLabels, profile: ColumnProfile): boolean =>
  role !== null &&
  rater === null &&
  (textRoles.has(role) ||
    (names.length > 0 && groupedRoles.has(role)) ||
    isUnitOrQuality(header.labels.at(-1)?.compact ?? "")) &&
  profile.numbers >= 2 &&
  profile.numbers >= (profile.rows - profile.blanks - profile.absences) * 0.8;

const textRoles = new Set<WordRole>(["standard", "comment", "indicatorName", "indicatorGroup", "signature"]);

/** "开始日期" under "产假": the first day of leave, though two labels are otherwise an indicator in its area. */
function leaveBelow({ header, rater, period }: SortedLabels): FactHeading | null {
  const [group, leaf] = header.labels.slice(-2);
  if (group === undefined || leaf === undefined || rater !== null || period !== null) return null;
  return (
    leaveFactOfHeading(group.compact + leaf.compact) ?? leaveFactOfHeading(`${group.compact} ${leaf.compact}`)
  );
}

/** Words of personal details that name an indicator when they stand under a group of indicators. */
const groupedRoles = new Set<WordRole>(["personal", "education", "unit", "level"]);

/** Dates are facts; other texts count for nothing. */
function textColumn(
  { header }: SortedLabels,
  { dates, texts, words, flags }: ColumnProfile,
  say: (use: ColumnUse, confidence: number, ...evidence: Evidence[]) => ColumnMeaning,
): ColumnMeaning {
  const factId = header.labels.at(-1)?.name ?? "";
  if (flags > 0 && flags === words + texts && factId !== "")
    return say({ use: "fact", factId, kind: "flag" }, 0.7, { code: "columnOfData" });
  return dates >= texts * 0.7 && factId !== ""
    ? say({ use: "fact", factId, kind: "day" }, 0.7, { code: "columnOfData" })
    : say({ use: "leftOut", reason: "text" }, 0.8, { code: "textColumn" });
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
