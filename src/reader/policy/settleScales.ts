import type { RatingScale } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { NodeDraft } from "../join/joinIndicators.ts";
import type { IssueList } from "../report/issueList.ts";
import type { ReportScale } from "../report/readReport.ts";
import { findUsualWordScale } from "../value/readWord.ts";
import { checkScaleValues, leaveWords } from "./checkScaleValues.ts";
import { decideScale, isOnTwoScales, spreadOf, usualTop, type FoundScale } from "./decideScale.ts";
import { evenFractions, outOfOf } from "./fractions.ts";
import type { WordValues } from "./notes/wordValues.ts";
import type { PointEntries } from "./pointEntries.ts";
import { numberWords, statedScale, wordScale } from "./wordScale.ts";

/** The scale of each indicator, and the scales of the policy. */
export interface SettledScales {
  readonly scales: readonly RatingScale[];
  readonly sources: readonly ReportScale[];
  /** Scale id by indicator id; absent for the policy's own 0..100. */
  readonly scaleOf: ReadonlyMap<string, string>;
  /** Indicators whose entries are points out of their weight. */
  readonly preweighted: ReadonlySet<string>;
}

/** Decides the scale of every rated indicator from its header, its words and its values, and turns words into numbers. */
export function settleScales(
  nodes: readonly NodeDraft[],
  measures: readonly MeasureDraft[],
  people: readonly { readonly id: string }[],
  { fullMarks, areProved, isPlainSum }: PointEntries,
  stated: readonly WordValues[],
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
  for (const rated of own.values()) evenFractions(rated);
  const spreads = new Map(leaves.map((node) => [node.id, spreadOf(own.get(node.id) ?? [])]));
  const usual = usualTop([...spreads.values()]);
  const assumed = new Map<string, { found: FoundScale; at: string; names: string[] }>();
  const common = commonWords(
    leaves.map(({ id }) => (spreads.get(id)?.count === 0 ? own.get(id) : undefined)),
  );
  for (const node of leaves) {
    const rated = own.get(node.id) ?? [];
    const spread = spreads.get(node.id);
    if (rated.length === 0 || spread === undefined) continue;
    const words = wordsOf(rated);
    if (words.length > 0 && spread.count === 0) {
      const given = statedScale(common ?? words, stated) ?? statedScale(words, stated);
      const scale = given ?? wordScale(common ?? words);
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
        for (const measure of rated) {
          numberWords(measure, scale);
          leaveWords(measure, people, issues);
        }
        if (given === null)
          issues.add({
            code: "word_scale_assumed",
            at: node.at,
            indicator: node.name,
            words: scale.labels.map(({ label }) => label),
          });
        continue;
      }
    }
    const isMeasured = measures.some(({ indicatorId, kind }) => indicatorId === node.id && kind !== "rating");
    const points = fullMarks.get(node.id);
    const found = isPlainSum
      ? asItStands
      : decideScale(node, spread, {
          ...{ usual, isMeasured, outOf: outOfOf(rated) },
          fullMarks: points === undefined ? null : { points, isAssumed: !areProved },
        });
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
        normalisation: found.max > 100 ? { kind: "identity" } : { kind: "proportional", full: 100 },
      });
      sources.set(id, { id, min: found.min, max: found.max, labels: [], source: found.source });
      scaleOf.set(node.id, id);
    } else sources.set("0-100", { id: "0-100", min: 0, max: 100, labels: [], source: found.source });
    if (found.isAssumed && scaleId(found) !== "0-100") {
      const names = assumed.get(scaleId(found)) ?? { found, at: node.at, names: [] };
      names.names.push(node.name);
      assumed.set(scaleId(found), names);
    }
    const isOffUsual = found.source === "values" && found.isAssumed && found.max <= 20 && usual > 20;
    if (isOffUsual || (found.source !== "weights" && isOnTwoScales(spread)))
      issues.add({
        code: "mixed_scale",
        at: node.at,
        indicator: node.name,
        scales: isOffUsual ? [scaleId(found), `0-${String(usual)}`] : ["1-5", "0-100"],
      });
    const wordFit = words.length > 0 ? wordScale(words) : null;
    for (const measure of rated) {
      if (wordFit !== null) leaveWords(measure, people, issues);
      checkScaleValues(measure, node, found, people, issues);
    }
  }
  for (const { found, at, names } of assumed.values())
    issues.add({ code: "scale_assumed", at, indicator: names.join("、"), min: found.min, max: found.max });
  return { scales: [...scales.values()], sources: [...sources.values()], scaleOf, preweighted };
}

/** Entries that are only added up. */
const asItStands: FoundScale = { min: 0, max: 100, source: "values", isAssumed: false };

const wordsOf = (rated: readonly MeasureDraft[]): string[] => [
  ...new Set(rated.flatMap((measure) => measure.words?.filter((word) => word !== null) ?? [])),
];

/**
 * All words of the sheet where one scale holds most of every column's: the same word is the same number in each.
 */
function commonWords(rated: readonly (readonly MeasureDraft[] | undefined)[]): string[] | null {
  const columns = rated.map((measures) => wordsOf(measures ?? [])).filter((words) => words.length > 0);
  const words = [...new Set(columns.flat())];
  const held = findUsualWordScale(words)?.labels.flatMap((label) => label.words) ?? [];
  const fits = columns.every((own) => own.filter((word) => held.includes(word)).length >= own.length * 0.6);
  return fits && held.length > 0 ? words : null;
}

const scaleId = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  `${String(min)}-${String(max)}`;
