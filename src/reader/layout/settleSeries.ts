import type { RaterGroup } from "../../core/index.ts";
import { shownNumberAt } from "../table/shownNumberAt.ts";
import type { TableFrame } from "../table/tableFrame.ts";
import type { ColumnMeaning, ColumnUse } from "./columnMeaning.ts";
import type { ColumnDraft } from "./columnDraft.ts";
import { isStray } from "./people/measures/isStray.ts";
import { isSumOfOthers } from "./people/totals/isSumOfOthers.ts";
import { computedColumns } from "./result/computedColumns.ts";
import { isCount, isCountOrExam } from "./facts/factOfHeading.ts";

type SeriesUse = Extract<ColumnUse, { use: "series" }>;
type SeriesDraft = ColumnDraft & { readonly meaning: ColumnMeaning & { readonly use: SeriesUse } };

const isSeries = (draft: ColumnDraft): draft is SeriesDraft => draft.meaning.use.use === "series";

/**
 * Looks at all columns together: a lone "得分" beside named indicators is their total; computed columns are totals;
 * numbers far off the others' scale, or outside the weights, are no scores.
 */
export function settleSeries(
  frame: TableFrame,
  rows: Int32Array,
  drafts: readonly ColumnDraft[],
): readonly ColumnMeaning[] {
  const series = withLeaves(drafts.filter(isSeries));
  const named = series.filter(({ meaning }) => meaning.use.names.length > 0 && meaning.use.kind === "rating");
  const weighted = named.filter(({ meaning }) => meaning.use.weights.some((weight) => weight !== null));
  const hasWeights = weighted.length >= 2 && (weighted.length >= named.length * 0.5 || areWhole(weighted));
  const usualMax = usualTop(hasWeights ? weighted : named);
  const computed = computedColumns(frame, rows, drafts);
  const ofPeriods = series.filter(({ meaning: { use } }) => use.names.length === 0 && use.period !== null);
  const [stranger] = named.length === 1 && ofPeriods.length >= 2 ? named : [];
  const measured = namesMeasured(series);
  const settled = new Map(series.map((draft) => [draft.meaning.column, draft]));
  const totals = drafts.flatMap(({ meaning: { use, column } }) =>
    use.use === "typed" && use.kind === "total" ? [column] : [],
  );
  return drafts.map((given) => {
    const draft = settled.get(given.meaning.column);
    if (draft === undefined || draft.meaning.use.option !== undefined) return given.meaning;
    const { meaning, profile } = draft;
    const { use } = meaning;
    const formulas = computed.get(meaning.column) ?? null;
    const before = ratingsBeside(series, draft);
    const inputColumns = before.map(({ meaning: other }) => other.column);
    const known = {
      shares: sharesOf(frame, before),
      // What its own group holds is no mean of the columns of other groups.
      takesMeans:
        !totals.some((column) => column > meaning.column) &&
        (use.names.length < 2 || inputColumns.every((column) => column < meaning.column)),
    };
    if (
      mayBeTotal(use, meaning.header) &&
      isSumOfOthers(frame.view, rows, meaning.column, inputColumns, known)
    )
      return {
        ...meaning,
        use: { use: "typed", kind: "total", names: use.names.slice(0, -1), period: use.period },
        confidence: 0.75,
        evidence: [{ code: "sumOfRow" }],
      };
    const own = nameKey({ ...use, names: draft.labels.names });
    const isMeasured = measured.has(own) || (use.period === null && measured.has(nameOnly(draft.labels)));
    if (draft.labels.role === "attainment" && isMeasured)
      return { ...meaning, use: { use: "leftOut", reason: "attainment" }, confidence: 0.85 };
    // "均分" under the heading of one group of raters: theirs, and no total of the row.
    if (formulas === "subtotal" && use.rater !== null)
      return {
        ...meaning,
        use: { use: "leftOut", reason: "statistic" },
        evidence: [{ code: "formulaOfRow" }],
      };
    if (formulas === "total" || formulas === "grade" || formulas === "subtotal")
      return {
        ...meaning,
        use: {
          use: "typed",
          kind: formulas === "grade" ? "grade" : "total",
          names: formulas === "subtotal" ? use.names : use.names.slice(0, -1),
          period: use.period,
        },
        confidence: 0.8,
        evidence: [{ code: "formulaOfRow" }],
      };
    if (formulas === "again" || formulas === "attainment")
      return {
        ...meaning,
        use: { use: "leftOut", reason: formulas === "again" ? "weighted" : formulas },
        confidence: 0.8,
        evidence: [{ code: "formulaOfRow" }],
      };
    if (formulas === "measured") return asFact(draft, "number", "columnOfData");
    if (
      use.names.length === 0 &&
      use.rater === null &&
      use.period === null &&
      use.kind === "rating" &&
      named.length >= 2
    )
      return { ...meaning, use: { use: "typed", kind: ofWords(profile), names: [], period: null } };
    // "基础分 | 迟到 | 早退": nothing but points taken off, whatever they are called.
    if (isOfPointsOff(draft))
      return { ...meaning, use: { use: "adjustment", name: use.names.at(-1) ?? meaning.header } };
    const raters = isScoreOnly(draft) ? ratersBeside(series, use) : [];
    if (raters.some((rater) => rater !== "self"))
      return {
        ...meaning,
        use: { use: "typed", kind: ofWords(profile), names: use.names, period: use.period },
      };
    // As on a form: beside the self-assessment alone a score is somebody else's.
    if (raters.length > 0) return { ...meaning, use: { ...use, rater: "superior" } };
    if (use.names.length === 0 && meaning.header === "")
      return {
        ...meaning,
        use: { use: "typed", kind: "total", names: [], period: null },
        confidence: 0.5,
        evidence: [{ code: "noHeader" }],
      };
    const numeric = named.filter(({ profile: other }) => other.numbers > 0).length;
    const heading = draft.labels.header.labels.at(-1)?.compact ?? "";
    const group = draft.labels.header.labels.at(-2)?.compact ?? "";
    // "出勤天数" over "事假 | 病假": days that were counted, whatever they are called.
    const isCounted = isCount(heading) || (use.names.length === 2 && isCount(group));
    const isOfNobody = use.kind === "rating" && use.rater === null;
    const depth = isCount(group) ? 2 : 1;
    const isQuestion = /^(是否|有无|有否)|\(y\/n\)$/u.test(heading);
    if (profile.flags > 0 && (isQuestion || numeric >= 2) && profile.flags === profile.words + profile.texts)
      return asFact(draft, "flag", "columnOfData");
    const areDays = /(日期|时间)$|\bdate$/u.test(heading) && profile.min > 20_000 && profile.max < 80_000;
    const areDates = profile.dates > 0 && profile.dates >= profile.numbers * 0.7;
    if ((areDays || areDates) && use.names.length === 1) return asFact(draft, "day", "columnOfData");
    const isWeighted =
      use.weights.some((weight) => weight !== null) || weightInRow(frame, meaning.column) !== null;
    // "2023年 | 2024年 | 奖励次数": beside a column per period a single name is no indicator.
    if (draft === stranger && isOfNobody && !isWeighted && use.period === null && profile.numbers > 0)
      return asFact(draft, "number", "outsideWeights");
    if (
      hasWeights &&
      !isWeighted &&
      isOfNobody &&
      use.names.length <= depth &&
      use.names.length > 0 &&
      !sharesName(use, weighted)
    )
      return asFact(draft, "number", isCounted || isCountOrExam(heading) ? "columnOfData" : "outsideWeights");
    if (
      !hasWeights &&
      isOfNobody &&
      use.names.length <= depth &&
      use.scale === null &&
      isCounted &&
      !(usualMax > 20 && profile.min >= usualMax * 0.4 && profile.max <= usualMax * 1.1) &&
      named.filter(({ labels }) => !isCount(labels.header.labels.at(-1)?.compact ?? "")).length >= 2
    )
      return asFact(draft, "number", "columnOfData");
    const isFarOff =
      profile.numbers > 0 &&
      profile.max > Math.max(150, usualMax * 3) &&
      use.kind === "rating" &&
      !isWeighted &&
      named.length > 1 &&
      !isStray(frame, rows, meaning.column, Math.max(150, usualMax * 3));
    if (isFarOff && use.rater === null) return asFact(draft, "number", "notOnScale");
    return meaning;
  });
}

/** Numbers that are no scores may open a gate of promotion: they are kept as a fact of the heading's name. */
function asFact(
  { meaning, profile }: SeriesDraft,
  kind: "number" | "flag" | "day",
  code: "outsideWeights" | "notOnScale" | "columnOfData",
): ColumnMeaning {
  const factId = meaning.use.names.at(-1) ?? meaning.header;
  const evidence = code === "notOnScale" ? { code, number: profile.max } : { code };
  const own = kind === "number" && profile.words > profile.numbers ? "text" : kind;
  return { ...meaning, use: { use: "fact", factId, kind: own }, confidence: 0.6, evidence: [evidence] };
}

/** A weight of its own makes a column an indicator; full marks ("Total /100") do not. */
const mayBeTotal = ({ kind, rater, weights }: SeriesUse, header: string): boolean =>
  header !== "" && kind === "rating" && rater === null && weights.every((weight) => weight?.form !== "share");

/** The ratings before a column; of the first one, three or more behind it. */
function ratingsBeside(series: readonly SeriesDraft[], { meaning }: SeriesDraft): readonly SeriesDraft[] {
  const others = series.filter(
    ({ meaning: other }) =>
      other.column !== meaning.column &&
      other.use.kind === "rating" &&
      other.use.rater === null &&
      other.use.period?.matched === meaning.use.period?.matched,
  );
  const before = others.filter(({ meaning: other }) => other.column < meaning.column);
  return before.length === 0 && others.length >= 3 ? others : before;
}

/** The weights of columns by the row of weights or their headings; null where one has none. */
function sharesOf(frame: TableFrame, drafts: readonly SeriesDraft[]): readonly number[] | null {
  const inRow = (column: number): number | null => weightInRow(frame, column);
  const rowSum = drafts.reduce((sum, { meaning }) => sum + (inRow(meaning.column) ?? 0), 0);
  const shares = drafts.flatMap(({ meaning: { use, column } }) => {
    const own = inRow(column);
    if (own !== null) return [own / (rowSum > 1.5 ? 100 : 1)];
    const share = use.weights.at(-1)?.share;
    return share === undefined || use.weights.length > 1 ? [] : [share];
  });
  return shares.length === drafts.length && drafts.length >= 2 ? shares : null;
}

const weightInRow = ({ view, weightRow }: TableFrame, column: number): number | null =>
  weightRow === null ? null : shownNumberAt(view, weightRow, column);

/** "业绩指标 / 进度" beside "业绩指标 / 质量": a word of results is a name where its sisters have names. */
function withLeaves(series: readonly SeriesDraft[]): readonly SeriesDraft[] {
  return series.map((draft) => {
    const { meaning, labels } = draft;
    const { names, weights } = meaning.use;
    const leaf = labels.header.labels.at(-1);
    const hasSisters = series.some(
      ({ meaning: { use } }) =>
        use.names.length > names.length && names.every((name, depth) => use.names[depth] === name),
    );
    if (labels.role !== "attainment" || names.length === 0 || !hasSisters || leaf === undefined) return draft;
    const use = { ...meaning.use, names: [...names, leaf.name], weights: [...weights, leaf.weight] };
    return { ...draft, meaning: { ...meaning, use } };
  });
}

/** Numbers that are all negative or zero, under a name without a weight. */
const isOfPointsOff = ({ profile, meaning: { use } }: SeriesDraft): boolean =>
  use.kind === "rating" &&
  use.rater === null &&
  use.names.length > 0 &&
  use.weights.every((weight) => weight === null) &&
  profile.numbers > 0 &&
  profile.words === 0 &&
  profile.min < 0 &&
  profile.max <= 0;

/** "得分", "质量 / 得分": a heading that says that it is a score, not whose. */
const isScoreOnly = ({ labels, meaning: { use } }: SeriesDraft): boolean =>
  labels.role === "score" && use.rater === null && use.kind === "rating";

/** Who rated the same in the same period, in columns of their own: what no rater's heading stands over is the result. */
const ratersBeside = (series: readonly SeriesDraft[], own: SeriesUse): readonly RaterGroup[] =>
  series.flatMap(({ meaning: { use } }) =>
    use.rater !== null && use.kind === "rating" && nameKey(use) === nameKey(own) ? [use.rater] : [],
  );

const ofWords = ({ words, numbers }: ColumnDraft["profile"]): "grade" | "total" =>
  words > numbers ? "grade" : "total";

const nameOnly = ({ names }: Pick<SeriesUse, "names">): string => names.join("\u0000");

const nameKey = ({ names, period }: Pick<SeriesUse, "names" | "period">): string =>
  [...names, period?.matched ?? ""].join("\u0000");

/** What has a target and an actual: a rate of attainment beside them is computed from them. */
function namesMeasured(series: readonly SeriesDraft[]): ReadonlySet<string> {
  const keysOf = (kind: "target" | "actual"): Set<string> =>
    new Set(series.flatMap(({ meaning: { use } }) => (use.kind === kind ? [nameKey(use)] : [])));
  const targets = keysOf("target");
  const both = [...keysOf("actual")].filter((key) => targets.has(key));
  const names = series.flatMap(({ meaning: { use } }) =>
    use.kind === "actual" && both.includes(nameKey(use)) ? [nameOnly(use)] : [],
  );
  return new Set([...both, ...names]);
}

/** Weights that are complete by themselves: what has none is no part of the score. */
function areWhole(weighted: readonly SeriesDraft[]): boolean {
  const shares = new Map(
    weighted.map(({ meaning }) => [
      meaning.use.names.join("\u0000"),
      meaning.use.weights.reduce<number>((share, weight) => weight?.share ?? share, 0),
    ]),
  );
  const sum = [...shares.values()].reduce((total, share) => total + share, 0);
  return Math.abs(sum - 1) < 0.011;
}

const sharesName = (use: SeriesUse, weighted: readonly SeriesDraft[]): boolean =>
  weighted.some(({ meaning }) => meaning.use.names.at(-1) === use.names.at(-1));

function usualTop(drafts: readonly SeriesDraft[]): number {
  const tops = drafts
    .flatMap(({ profile }) => (profile.numbers > 0 ? [profile.max] : []))
    .sort((a, b) => a - b);
  return tops[Math.floor(tops.length / 2)] ?? 100;
}
