import { describeForm } from "./layout/form/describeForm.ts";
import { pointsOnly } from "./layout/form/pointsOnly.ts";
import { readForm } from "./layout/form/readForm.ts";
import { subjectOfForm } from "./layout/form/subjectOfForm.ts";
import type { ReadTable, TableContext } from "./tableResult.ts";
import { sectionHeading, type SectionHeading } from "./table/sectionOfRow.ts";
import { plainText } from "./text/plainText.ts";
import { readLabel } from "./value/readLabel.ts";
import { findFacts, type SheetFact } from "./table/findFacts.ts";
import { findLookAlike, speaksOfAppraisal } from "./words/lookAlikes.ts";
import { placeOf } from "./view/sheetView.ts";

/** Reads a table whose rows are indicators; null where it is none. Without scores or a person it says why. */
export function readFormTable(
  base: Omit<ReadTable, "reading">,
  { workbookName, issues, mapping, factsAbove }: TableContext,
): ReadTable | null {
  const { frame } = base;
  const { view } = frame;
  const below = findFacts(view, frame.bodyTop, frame.bodyBottom, 0, view.columnCount).filter(
    ({ role }) => role === "name" || role === "rater",
  );
  const person = mapping?.person ?? null;
  const decided: SheetFact[] =
    person === null
      ? []
      : [
          {
            role: "name",
            key: "",
            value: person,
            raw: person,
            at: placeOf(view, 0, 0),
            row: 0,
          },
        ];
  const who = subjectOfForm(view, [...decided, ...base.facts, ...below], workbookName, issues);
  const blank = {
    count: 1,
    ids: [null],
    names: [null],
    departments: [null],
    roles: [null],
    levels: [null],
    places: { kind: "cells", cells: [null] },
    periods: null,
    raterNames: null,
    raterGroups: null,
  } as const;
  // Points below a form of the same person are the form's.
  const isOwn =
    factsAbove.length === 0 ||
    base.facts.some(({ role, row }) => role === "name" && row >= frame.preambleTop);
  const only = who === null || !isOwn ? null : pointsOnly(frame);
  if (who !== null && only !== null) {
    const { subjects, facts, raterName, raterGroup } = who;
    const reading = { view, layout: "formPerEmployee", subjects, facts, typed: [], adjustments: [] } as const;
    return { ...base, reading: { ...reading, ...only }, raterName, raterGroup };
  }
  const form = readForm(frame, who?.subjects ?? blank, issues, headingOf(base));
  if (form === null) return null;
  const { meanings, rowMeanings, people } = describeForm(frame, form);
  const table = { ...base, meanings, rowMeanings, people };
  const texts = [
    view.grid.sheetName,
    workbookName ?? "",
    ...base.facts.map(({ value }) => value),
    ...frame.columns.map(({ header }) => header),
  ];
  const rated = form.reading.series.filter(({ kind }) => kind !== "target");
  const filled = rated.filter(({ values, words }) => !Number.isNaN(values[0] ?? NaN) || words !== null);
  if (form.reading.indicators.length === 0) return null;
  if (filled.length === 0) {
    const lookAlike = findLookAlike(texts);
    const isTemplate = form.columns.scores.length > 0 || form.columns.options.length > 0;
    const isTyped = rated.some(({ raw }) => (raw?.[0] ?? null) !== null);
    return {
      ...table,
      reading: null,
      reason: isTyped
        ? (lookAlike?.reason ?? "text_only")
        : isTemplate
          ? "blank_template"
          : (lookAlike?.reason ?? (form.columns.weight === null ? "rule_table" : "blank_template")),
      evidence: lookAlike?.words ?? [],
    };
  }
  if (who === null) {
    const lookAlike = findLookAlike(texts);
    return {
      ...table,
      reading: null,
      reason: speaksOfAppraisal(texts) ? "ratee_unknown" : (lookAlike?.reason ?? "no_people"),
      evidence: lookAlike?.words ?? [],
    };
  }
  return {
    ...table,
    reading: { ...form.reading, facts: who.facts },
    raterName: who.raterName,
    raterGroup: who.raterGroup,
  };
}

/** "第一部分：关键业绩指标（权重70%）" right above the header: the area of what follows, where it has a weight. */
function headingOf({ frame, facts }: Omit<ReadTable, "reading">): SectionHeading | null {
  const header = frame.headerRows[0] ?? frame.bodyTop;
  const top = Math.max(frame.preambleTop, header - 2);
  const found = facts
    .filter(({ role, row }) => (role === "title" || role === "text") && row >= top)
    .map(({ raw, at }) => ({ text: sectionHeading(typeof raw === "string" ? plainText(raw) : ""), at }))
    .findLast(({ text }) => text !== null);
  if (found === undefined || found.text === null || readLabel(found.text).weight === null) return null;
  return { text: found.text, at: found.at };
}
