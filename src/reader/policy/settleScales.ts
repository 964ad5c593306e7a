import { placeAt, ValueState, type RatingScale } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { NodeDraft } from "../join/joinIndicators.ts";
import type { IssueList } from "../report/issueList.ts";
import type { ReportScale } from "../report/readReport.ts";
import { findWordScale } from "../value/readWord.ts";

/** The scale of each indicator, and the scales of the policy. */
export interface SettledScales {
  readonly scales: readonly RatingScale[];
  readonly sources: readonly ReportScale[];
  /** Scale id by indicator id; absent for the policy's own 0..100. */
  readonly scaleOf: ReadonlyMap<string, string>;
  /** Indicators whose entries are points out of their weight. */
  readonly preweighted: ReadonlySet<string>;
}

interface Spread {
  readonly min: number;
  readonly max: number;
  readonly count: number;
  readonly areWhole: boolean;
  readonly hasPercents: boolean;
  /** Share of values above 1. */
  readonly above1: number;
}

interface Found {
  readonly min: number;
  readonly max: number;
  readonly source: ReportScale["source"];
}

/** Decides the scale of every rated indicator from its header, its words and its values, and turns words into numbers. */
export function settleScales(
  nodes: readonly NodeDraft[],
  measures: readonly MeasureDraft[],
  people: readonly { readonly id: string }[],
  issues: IssueList,
): SettledScales {
  const scales = new Map<string, RatingScale>();
  const sources = new Map<string, ReportScale>();
  const scaleOf = new Map<string, string>();
  const preweighted = new Set<string>();
  const leaves = nodes.filter(({ kind }) => kind === "indicator");
  const own = new Map(
    leaves.map((node) => [
      node.id,
      measures.filter((measure) => measure.indicatorId === node.id && measure.kind === "rating"),
    ]),
  );
  const spreads = new Map(leaves.map((node) => [node.id, spreadOf(own.get(node.id) ?? [])]));
  const usual = usualTop([...spreads.values()]);
  const seen = new Set<string>();
  for (const node of leaves) {
    const rated = own.get(node.id) ?? [];
    const spread = spreads.get(node.id);
    if (rated.length === 0 || spread === undefined) continue;
    const words = [
      ...new Set(rated.flatMap((measure) => measure.words?.filter((word) => word !== null) ?? [])),
    ];
    if (words.length > 0 && spread.count === 0) {
      const scale = wordScale(words);
      if (scale !== null) {
        scales.set(scale.id, scale);
        sources.set(scale.id, {
          id: scale.id,
          min: scale.min,
          max: scale.max,
          labels: scale.labels.map(({ label, value }) => ({ label, value })),
          source: "words",
        });
        scaleOf.set(node.id, scale.id);
        for (const measure of rated) numberWords(measure, scale);
        issues.add({
          code: "word_scale_assumed",
          at: node.at,
          indicator: node.name,
          words: scale.labels.map(({ label }) => label),
        });
        continue;
      }
    }
    const found = decide(node, spread, usual);
    if (found.source === "weights") preweighted.add(node.id);
    if (found.max !== 100 || found.min !== 0) {
      const id = scaleId(found);
      scales.set(id, {
        id,
        name: id,
        min: found.min,
        max: found.max,
        step: null,
        labels: [],
        normalisation: { kind: "proportional", full: 100 },
      });
      sources.set(id, { id, min: found.min, max: found.max, labels: [], source: found.source });
      scaleOf.set(node.id, id);
    } else sources.set("0-100", { id: "0-100", min: 0, max: 100, labels: [], source: found.source });
    if (found.source === "values") seen.add(scaleId(found));
    if (found.source === "values" && found.max <= 20 && usual > 20)
      issues.add({
        code: "mixed_scale",
        at: node.at,
        indicator: node.name,
        scales: [scaleId(found), `0-${String(usual)}`],
      });
    const wordFit = words.length > 0 ? wordScale(words) : null;
    for (const measure of rated) {
      if (wordFit !== null) leaveWords(measure, people, issues);
      checkValues(measure, node, found, people, issues);
    }
  }
  return { scales: [...scales.values()], sources: [...sources.values()], scaleOf, preweighted };
}

const scaleId = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  `${String(min)}-${String(max)}`;

function spreadOf(measures: readonly MeasureDraft[]): Spread {
  let [min, max, count, areWhole, hasPercents, above] = [Infinity, -Infinity, 0, true, false, 0];
  for (const { values, percents } of measures) {
    hasPercents ||= percents !== null;
    for (const value of values) {
      if (Number.isNaN(value)) continue;
      count += 1;
      if (value < min) min = value;
      if (value > max) max = value;
      if (value > 1) above += 1;
      if (areWhole && !Number.isInteger(value)) areWhole = false;
    }
  }
  return { min, max, count, areWhole, hasPercents, above1: count === 0 ? 0 : above / count };
}

/** The scale on which most indicators are: the bucket of the median of their greatest values. */
function usualTop(spreads: readonly Spread[]): number {
  const tops = spreads.flatMap(({ count, max }) => (count > 0 ? [bucket(max)] : [])).sort((a, b) => a - b);
  return tops[Math.floor(tops.length / 2)] ?? 100;
}

const bucket = (max: number): number => (max <= 1 ? 1 : max <= 5 ? 5 : max <= 10 ? 10 : 100);

function decide(node: NodeDraft, spread: Spread, usual: number): Found {
  const hinted = node.mentions.find(({ scale }) => scale !== null)?.scale ?? null;
  const points = node.weight?.isPoints === true ? node.weight.share * 100 : null;
  const isPreweighted = node.mentions.some((mention) => mention.isPreweighted);
  if (isPreweighted && node.weight !== null)
    return { min: 0, max: Number((node.weight.share * 100).toPrecision(12)), source: "weights" };
  if (points !== null && spread.max <= points * 1.2 + 1e-9)
    return { min: 0, max: Number(points.toPrecision(12)), source: "weights" };
  if (hinted !== null && spread.max <= hinted.max * 1.5)
    return { ...hinted, min: hinted.min, source: "header" };
  if (spread.count === 0 || spread.hasPercents) return { min: 0, max: 100, source: "values" };
  const top = bucket(spread.max);
  if (top === 1)
    return spread.areWhole && usual === 1
      ? { min: 0, max: 1, source: "values" }
      : usual <= 1
        ? { min: 0, max: 1, source: "values" }
        : usual <= 10
          ? topScale(usual, spread)
          : { min: 0, max: 1, source: "values" };
  if (top < usual && usual <= 10) return topScale(usual, spread);
  if (top < 100 && usual === 100 && spread.count < 3) return { min: 0, max: 100, source: "values" };
  return topScale(top, spread);
}

const topScale = (top: number, spread: Spread): Found => ({
  min: spread.min < 1 || top > 10 ? 0 : top <= 10 ? 1 : 0,
  max: top,
  source: "values",
});

function wordScale(words: readonly string[]): RatingScale | null {
  const family = findWordScale(words);
  if (family === null) return null;
  return {
    id: family.id,
    name: family.id,
    min: 1,
    max: family.labels.length,
    step: 1,
    labels: family.labels.map(({ words: [word = "", ...aliases], value }) => ({
      label: /^[a-es][+-]?$/u.test(word) ? word.toUpperCase() : word,
      aliases: [word, ...aliases],
      value,
    })),
    normalisation: { kind: "proportional", full: 100 },
  };
}

function numberWords(measure: MeasureDraft, scale: RatingScale): void {
  measure.words?.forEach((word, row) => {
    const label =
      word === null
        ? undefined
        : scale.labels.find((candidate) => candidate.label === word || candidate.aliases.includes(word));
    if (label === undefined) return;
    measure.values[row] = label.value;
    measure.states[row] = ValueState.value;
  });
}

/** A word among numbers stays without a number: nothing says which. */
function leaveWords(
  measure: MeasureDraft,
  people: readonly { readonly id: string }[],
  issues: IssueList,
): void {
  measure.words?.forEach((word, row) => {
    if (word !== null)
      issues.add(
        { code: "value_unreadable", at: placeAt(measure.places, row), typed: measure.raw?.[row] ?? word },
        [people[row]?.id ?? ""],
      );
  });
}

/** Shares among points become points; what lies off the scale is said. */
function checkValues(
  measure: MeasureDraft,
  node: NodeDraft,
  { min, max }: Found,
  people: readonly { readonly id: string }[],
  issues: IssueList,
): void {
  const { values } = measure;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) continue;
    const person = [people[row]?.id ?? ""];
    if (max === 100 && value > 0 && value < 1 && measure.percents?.[row] !== true) {
      const number = Number((value * 100).toPrecision(15));
      values[row] = number;
      measure.raw ??= new Array<string | null>(values.length).fill(null);
      measure.hows ??= new Array(values.length).fill(null) as null[];
      measure.raw[row] ??= String(value);
      measure.hows[row] = "percentText";
      const at = placeAt(measure.places, row);
      issues.add(
        { code: "percent_assumed", at, typed: String(value), number },
        person,
        at === null ? [] : [{ address: at, value: number, formula: null }],
      );
    } else if (value > max + 1e-9 || value < Math.min(min, 0) - 1e-9 || (value < min && value !== 0))
      issues.add(
        {
          code: "value_off_scale",
          at: placeAt(measure.places, row),
          typed: measure.raw?.[row] ?? String(value),
          number: value,
          min,
          max,
          indicator: node.name,
        },
        person,
      );
  }
}
