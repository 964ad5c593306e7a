import { findPeopleRows } from "./layout/findPeopleRows.ts";
import { bodyRows } from "./layout/form/bodyRows.ts";
import { subjectOfForm } from "./layout/form/subjectOfForm.ts";
import { withGoalNames } from "./layout/form/withGoalNames.ts";
import { interpretColumns } from "./layout/interpretColumns.ts";
import { judgeTable } from "./layout/judgeTable.ts";
import { findRaterColumns, readMatrix } from "./layout/matrix/readMatrix.ts";
import { findOptionGroups } from "./layout/optionColumns.ts";
import { businessLog, trainingLog } from "./layout/people/who/businessLog.ts";
import { readRaterRows } from "./layout/people/raters/readRaterRows.ts";
import { ratedThing } from "./layout/people/who/ratedThing.ts";
import { withCodesAsIds } from "./layout/people/who/withCodesAsIds.ts";
import { withAnonymousRaters } from "./layout/people/raters/withAnonymousRaters.ts";
import { withItemNumbers } from "./layout/people/measures/withItemNumbers.ts";
import { withScoresOfRaters } from "./layout/people/raters/withScoresOfRaters.ts";
import { withItemsAsUnits } from "./layout/people/who/withItemsAsUnits.ts";
import { withDatesOfCycle } from "./layout/people/withDatesOfCycle.ts";
import { withOwnDepartment } from "./layout/people/who/withOwnDepartment.ts";
import { withPersonColumn } from "./layout/people/who/withPersonColumn.ts";
import { withRunningNumbers } from "./layout/people/who/withRunningNumbers.ts";
import { withYears } from "./layout/people/withYears.ts";
import { withWorkplace } from "./layout/people/who/withWorkplace.ts";
import { withSurnames } from "./layout/people/who/withSurnames.ts";
import { findQuestions } from "./layout/survey/findQuestions.ts";
import { periodOfColumns } from "./layout/periodOfColumns.ts";
import { readSurvey } from "./layout/survey/readSurvey.ts";
import { describeTriples } from "./layout/targetActualRows/describeTriples.ts";
import { findTriples, readTargetActualRows } from "./layout/targetActualRows/readTargetActualRows.ts";
import { readPeople } from "./readPeople.ts";
import { readFormTable } from "./readFormTable.ts";
import { findTransposed } from "./layout/transposed/findTransposed.ts";
import { readPeriodRows } from "./layout/periodRows/readPeriodRows.ts";
import { readTransposed } from "./layout/transposed/readTransposed.ts";
import { readPeriod } from "./value/readPeriod.ts";
import { factsAbove } from "./table/factsAbove.ts";
import { keyOf } from "./table/keyOf.ts";
import { findRaterIn } from "./table/findWho.ts";
import { findPeriod, type FoundPeriod } from "./table/findPeriod.ts";
import { isWordLegend } from "./table/isWordLegend.ts";
import type { TableFrame } from "./table/tableFrame.ts";
import { countsPeople, findLookAlike, speaksOfAppraisal } from "./words/lookAlikes.ts";
import { speaksOfApplicants } from "./words/speaksOfApplicants.ts";
import type { ReadTable, TableContext } from "./tableResult.ts";

/** What a heading alone does not say is settled by the cells below it and the headings beside it, in this order. */
const headingsByWhatStandsBelow: readonly ((frame: TableFrame) => TableFrame)[] = [
  withGoalNames,
  withItemsAsUnits,
  withItemNumbers,
  withScoresOfRaters,
  withCodesAsIds,
  withSurnames,
  withPersonColumn,
  // Once more: codes stand beside names whose heading says nothing, too.
  withCodesAsIds,
  withRunningNumbers,
  withYears,
  withWorkplace,
  withOwnDepartment,
  withDatesOfCycle,
  withAnonymousRaters,
];

/** Reads one table in the layout that its header and rows show. */
export function readTable(given: TableFrame, context: TableContext): ReadTable {
  const frame = headingsByWhatStandsBelow.reduce((found, step) => step(found), given);
  const { view } = frame;
  const { workbookName, issues } = context;
  const facts = factsAbove(frame, context.factsAbove);
  const decided = readPeriod(context.mapping?.period ?? "");
  const period: FoundPeriod | null =
    decided === null
      ? (findPeriod(view, [...facts, ...titlesIn(context)], workbookName, context.sheetNames) ??
        periodOfColumns(frame))
      : { period: decided, source: "user" };
  const base = {
    frame,
    meanings: [],
    rowMeanings: [],
    people: null,
    reading: null,
    reason: null,
    evidence: [],
    facts,
    period,
    raterName: null,
    raterGroup: null,
  };
  const questions = findQuestions(
    frame.columns.map(({ column, labels }) => ({ column, typed: labels.at(-1)?.typed ?? "" })),
  );
  if (questions !== null) {
    const titles = [...facts.map(({ value }) => value), view.grid.sheetName, workbookName ?? ""];
    const hint = titles.map(findRaterIn).find((group) => group !== null) ?? null;
    const survey = readSurvey(frame, questions, hint, issues);
    if (survey !== null) return { ...base, ...survey };
  }
  const transposed = findTransposed(frame, context.knownPeople);
  const rowKey = keyOf(frame, ["name", "id", "rater"]);
  // "导购" below a name is a post, though elsewhere it heads a column of names.
  const isPost = transposed?.columns.some(({ column }) => column === rowKey) === true;
  if (transposed !== null && (frame.kind === "people" || rowKey === null || isPost)) {
    const { reading, rowMeanings } = readTransposed(frame, transposed, issues);
    if (
      reading.series.some(
        ({ values, words }) => values.some((value) => !Number.isNaN(value)) || words !== null,
      )
    )
      return { ...base, reading, rowMeanings, people: null };
  }
  const thing = ratedThing(frame);
  if (thing !== null) return { ...base, ...otherThings(frame, thing) };
  if (speaksOfApplicants([view.grid.sheetName, workbookName ?? "", ...facts.map(({ value }) => value)]))
    return { ...base, reason: "other_ratees" };
  const training = trainingLog(frame);
  if (training !== null) return { ...base, reason: "training_log", evidence: [training] };
  const log = businessLog(frame);
  if (log !== null) return { ...base, reason: "transaction_log", evidence: [log] };
  const key = keyOf(frame, ["name", "lastName", "firstName"]);
  const id = keyOf(frame, ["id"]);
  const indicatorColumn = keyOf(frame, ["indicatorName", "indicatorGroup"]);
  const triples = findTriples(frame);
  if (triples !== null) {
    const who = triples.nameColumn === null ? subjectOfForm(view, facts, workbookName, issues) : null;
    const reading =
      triples.nameColumn === null && who === null
        ? null
        : readTargetActualRows(frame, triples, who?.subjects ?? null, issues);
    if (reading !== null) return { ...base, reading, meanings: describeTriples(frame, triples) };
  }
  if (
    key === null &&
    id !== null &&
    isWordLegend(view, { left: id, right: frame.right, top: frame.bodyTop, bottom: frame.bodyBottom })
  )
    return { ...base, reason: "code_book" };
  if (key !== null || id !== null) return readPeople({ ...base }, { name: key, id }, context);
  const rater = keyOf(frame, ["rater"]);
  if (rater !== null) {
    const people = findPeopleRows(frame, { name: rater, id: null, fillsDown: false }, new Set());
    const columns = findRaterColumns(frame, people.rows, rater);
    if (columns.length > 0) {
      const meanings = interpretColumns(frame, people.rows);
      return {
        ...base,
        meanings,
        people,
        reading: readMatrix(frame, meanings, people.rows, columns, issues),
      };
    }
    const ratee = facts.some(({ role }) => role === "name")
      ? subjectOfForm(view, facts, workbookName, issues)
      : null;
    const meanings = interpretColumns(frame, people.rows);
    const context = [view.grid.sheetName, workbookName ?? "", ...facts.map(({ value }) => value)];
    if (ratee !== null && judgeTable(frame, meanings, people.rows, context).reason === null)
      return {
        ...base,
        meanings,
        people,
        raterGroup: ratee.raterGroup,
        reading: readRaterRows(frame, meanings, people.rows, ratee.subjects, issues),
      };
  }
  // "承诺 | 自评等级 | 主管评级": whatever heads the first column, several raters scored its rows.
  const raterColumns = frame.columns.filter(({ labels }) => (labels.at(-1)?.rater ?? null) !== null);
  const isForm =
    indicatorColumn !== null ||
    raterColumns.length >= 2 ||
    keyOf(frame, ["weight", "fullMarks", "score"]) !== null;
  if (isForm || findOptionGroups(view, frame.columns, bodyRows(frame)).length > 0) {
    const form = readFormTable(base, context);
    if (form !== null) return form;
  }
  const unit = keyOf(frame, ["unit", "department"]);
  const texts = [
    view.grid.sheetName,
    workbookName ?? "",
    ...facts.map(({ value }) => value),
    ...frame.columns.map(({ header }) => header),
  ];
  if (unit !== null && indicatorColumn === null && countsPeople(frame.columns.map(({ header }) => header)))
    return { ...base, reason: "pivot_or_summary" };
  if (unit !== null && indicatorColumn === null && speaksOfAppraisal(texts)) {
    const table = readPeople({ ...base }, { name: unit, id: null }, context, "unit");
    if (table.reading !== null && table.reason === null) {
      const header = frame.columns.find(({ column }) => column === unit)?.header ?? "";
      issues.add({ code: "units_rated", at: null, header, count: table.reading.subjects.count });
    }
    return table;
  }
  const person = keyOf(frame, ["period"]) === null ? null : subjectOfForm(view, facts, workbookName, issues);
  const periods = person === null ? null : readPeriodRows(frame, person, texts, issues);
  if (person !== null && periods !== null)
    return { ...base, ...periods, raterName: person.raterName, raterGroup: person.raterGroup };
  const lookAlike = findLookAlike(texts);
  return { ...base, reason: lookAlike?.reason ?? "no_people", evidence: lookAlike?.words ?? [] };
}

/** Things that somebody rates, or only a register of them. */
function otherThings(frame: TableFrame, thing: string): Pick<ReadTable, "reason" | "evidence"> {
  const headers = frame.columns.map(({ header }) => header);
  const other = speaksOfAppraisal(headers) ? null : findLookAlike([frame.view.grid.sheetName, ...headers]);
  return { reason: other?.reason ?? "other_ratees", evidence: other?.words ?? [thing] };
}

/** The month in the title of the sheet holds for the later forms on it that name none. */
const titlesIn = ({ factsAbove: above }: TableContext): TableContext["factsAbove"] =>
  above.filter(({ role }) => role === "title");
