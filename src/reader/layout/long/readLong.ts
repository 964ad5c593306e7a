import type { IssueList } from "../../report/issueList.ts";
import { readLabel } from "../../value/readLabel.ts";
import { readValue } from "../../value/readValue.ts";
import { periodIdOf } from "../../value/readPeriod.ts";
import { placeOf, shownPlainAt, valueAt } from "../../view/sheetView.ts";
import type { TableFrame } from "../../table/tableFrame.ts";
import { lowerIsBetter } from "../../words/lowerIsBetter.ts";
import type { WordRole } from "../../words/wordRole.ts";
import { absenceTexts } from "../absenceTexts.ts";
import { buildSeries, type Entry } from "../buildSeries.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";
import { readFacts } from "../facts/readFacts.ts";
import { isGoal } from "../isGoal.ts";
import { raterWeightsBeside } from "../people/raters/raterWeightsBeside.ts";
import { readSubjects } from "../readIdentity.ts";
import type { IndicatorMention, Subjects, TableReading } from "../tableReading.ts";
import { totalsOfRows } from "./totalsOfRows.ts";
import { longWeights } from "./longWeights.ts";
import { marksAsWeights } from "./marksAsWeights.ts";
import { ownWeights, type WeighedRow } from "./ownWeights.ts";
import { strayWeights, type PlacedRow } from "./strayWeights.ts";

/** "关系权重", "评价人权重": a weight of whoever rated, and of no indicator. */
const raterHeading = /关系|[评考][价分估议核][人者]|\b(rater|reviewer|evaluator|relationship)\b/iu;

/** Reads a table with a row per person and indicator. */
export function readLong(
  frame: TableFrame,
  given: readonly ColumnMeaning[],
  rows: Int32Array,
  issues: IssueList,
): TableReading {
  const { view } = frame;
  const meanings = marksAsWeights(view, given, rows);
  const columns: Partial<Record<WordRole, number>> = {};
  for (const { use, column } of meanings) if (use.use === "identity") columns[use.role] ??= column;
  const ofRaters = meanings.find(({ use, header }) => use.use === "weights" && raterHeading.test(header));
  const weights = longWeights(
    view,
    meanings.filter((meaning) => meaning !== ofRaters),
    rows,
  );
  const weighed: (WeighedRow & PlacedRow)[] = [];
  const all = readSubjects(view, columns, rows);
  const { subjectOf, firsts } = groupRows(all);
  const indicators: IndicatorMention[] = [];
  const positions = new Map<string, number>();
  const entries: Entry[] = [];
  const columnScale =
    meanings.flatMap(({ use }) => (use.use === "series" && use.scale !== null ? [use.scale] : []))[0] ?? null;
  const hasScores = meanings.some(({ use }) => use.use === "series");
  let above = "";
  rows.forEach((row, index) => {
    const text = shownPlainAt(view, row, columns.indicatorName ?? 0);
    if (text === "") return;
    const area =
      columns.indicatorGroup === undefined ? "" : shownPlainAt(view, row, columns.indicatorGroup) || above;
    above = area;
    const label = readLabel(text);
    const name = weights.leafAt(row) !== null && isGoal(label.typed) ? label.typed : label.name;
    const names = area === "" ? [name] : [area, name];
    const key = names.join("\u0000");
    const indicator = positions.get(key) ?? indicators.length;
    if (!positions.has(key)) {
      positions.set(key, indicator);
      const leaf =
        weights.leafAt(row) ??
        (label.weight === null
          ? null
          : ({
              share: label.weight.share,
              typed: label.weight.typed,
              at: placeOf(view, row, columns.indicatorName ?? 0),
              source: "label",
              isPoints: false,
            } as const));
      indicators.push({
        names,
        weights: area === "" ? [leaf] : [weights.areaAt(row), leaf],
        scale: label.scale ?? columnScale,
        at: placeOf(view, row, columns.indicatorName ?? 0),
        isPreweighted: false,
        lowerIsBetter: lowerIsBetter(label.name),
        unit: null,
      });
    }
    weighed.push({
      subject: subjectOf[index] ?? 0,
      indicator,
      leaf: weights.leafAt(row)?.share ?? null,
      weight: weights.leafAt(row),
      area: weights.areaAt(row)?.share ?? null,
    });
    for (const { use, column } of meanings) {
      const isTotal = use.use === "typed" && use.kind === "total" && !hasScores;
      if (use.use !== "series" && !isTotal) continue;
      const kind = use.use === "series" ? use.kind : "rating";
      if (
        (kind === "target" || kind === "actual") &&
        readValue(valueAt(view, row, column), null).kind !== "number"
      )
        continue;
      entries.push({
        subject: subjectOf[index] ?? 0,
        indicator,
        kind,
        rater: use.use === "series" ? use.rater : null,
        raterName: null,
        period: use.period,
        row,
        column,
      });
    }
  });
  const own = ownWeights(weighed, firsts.length, indicators.length);
  const areas = own?.areas ?? null;
  const strays = areas === null ? strayWeights(weighed, firsts.length) : [];
  for (const { subject, indicator, own: left, usual } of strays)
    issues.addForSubject(subject, {
      code: "weight_conflict",
      at: usual.at,
      indicator: indicators[indicator]?.names.at(-1) ?? "",
      takenPercent: usual.share * 100,
      leftPercent: left.share * 100,
      otherAt: left.at,
    });
  const firstRows = Int32Array.from(firsts, (index) => rows[index] ?? 0);
  const rowsOf = firsts.map((): number[] => []);
  rows.forEach((row, index) => rowsOf[subjectOf[index] ?? 0]?.push(row));
  const raterWeights = raterWeightsBeside(view, ofRaters?.column, rows, all.raterGroups ?? []);
  return {
    view,
    layout: "long",
    ...(raterWeights.size === 0 ? {} : { raterWeights }),
    subjects: readSubjects(view, columns, firstRows),
    indicators,
    ...(own === null ? {} : { weightsBySubject: own.leaves }),
    ...(areas === null ? {} : { areaWeightsBySubject: areas }),
    series: buildSeries(view, entries, firsts.length, issues, absenceTexts(view, meanings, rows)),
    facts: readFacts(view, meanings, firstRows, issues),
    typed: hasScores ? totalsOfRows(view, meanings, rowsOf) : [],
    adjustments: [],
  };
}

/** Rows of the same person, period and rater are one subject. */
function groupRows({ count, ids, names, periods, raterNames, raterGroups }: Subjects): {
  subjectOf: Int32Array;
  firsts: number[];
} {
  const subjects = new Map<string, number>();
  const firsts: number[] = [];
  const subjectOf = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const period = periods?.[index] ?? null;
    const key = [
      ids[index] ?? "",
      names[index] ?? "",
      period === null ? "" : periodIdOf(period),
      raterNames?.[index] ?? "",
      raterGroups?.[index] ?? "",
    ].join("|");
    const subject = subjects.get(key) ?? firsts.length;
    if (!subjects.has(key)) {
      subjects.set(key, subject);
      firsts.push(index);
    }
    subjectOf[index] = subject;
  }
  return { subjectOf, firsts };
}
