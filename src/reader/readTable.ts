import { findPeopleRows } from "./layout/findPeopleRows.ts";
import { bodyRows } from "./layout/form/bodyRows.ts";
import { subjectOfForm, type FormSubject } from "./layout/form/subjectOfForm.ts";
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
import { withLoggedPoints } from "./layout/people/measures/withLoggedPoints.ts";
import { withItemNumbers } from "./layout/people/measures/withItemNumbers.ts";
import { withScoresOfRaters } from "./layout/people/raters/withScoresOfRaters.ts";
import { withItemsAsUnits } from "./layout/people/who/withItemsAsUnits.ts";
import { withDatesOfCycle } from "./layout/people/withDatesOfCycle.ts";
import { withClassOfTotal } from "./layout/people/totals/withClassOfTotal.ts";
import { withMarkedAverages } from "./layout/people/totals/withMarkedAverages.ts";
import { withOwnDepartment } from "./layout/people/who/withOwnDepartment.ts";
import { withPersonColumn } from "./layout/people/who/withPersonColumn.ts";
import { withRunningNumbers } from "./layout/people/who/withRunningNumbers.ts";
import { withYears } from "./layout/people/withYears.ts";
import { withWorkplace } from "./layout/people/who/withWorkplace.ts";
import { withSurnames } from "./layout/people/who/withSurnames.ts";
import { findQuestions } from "./layout/survey/findQuestions.ts";
import { periodOfColumns } from "./layout/periodOfColumns.ts";
import { findTriples } from "./layout/targetActualRows/findTriples.ts";
import { readPeople } from "./readPeople.ts";
import { findTransposed } from "./layout/transposed/findTransposed.ts";
import { readPeriodRows } from "./layout/periodRows/readPeriodRows.ts";
import { otherLayouts, type LoadPart } from "./layoutReaders.ts";
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
  withMarkedAverages,
  withClassOfTotal,
  withGoalNames,
  withLoggedPoints,
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

/** A way to read a table; null where it is made otherwise. */
type Way = (base: ReadTable, context: TableContext) => ReadTable | null;
type LoadedWay = (base: ReadTable, context: TableContext) => Generator<LoadPart, ReadTable | null>;

/** Reads one table in the layout that its header and rows show; asks for the part that reads it where that is not there. */
export function* readTable(given: TableFrame, context: TableContext): Generator<LoadPart, ReadTable> {
  const base = baseOf(
    headingsByWhatStandsBelow.reduce((found, step) => step(found), given),
    context,
  );
  return (
    (yield* asSurvey(base, context)) ??
    (yield* asTransposed(base, context)) ??
    asNoAppraisal(base, context) ??
    (yield* asTargets(base, context)) ??
    asPeople(base, context) ??
    asRaterRows(base, context) ??
    (yield* asForm(base, context)) ??
    asUnits(base, context) ??
    asPeriodRows(base, context) ??
    asNothing(base, context)
  );
}

/** What is known of a table before it is read. */
function baseOf(frame: TableFrame, context: TableContext): ReadTable {
  const { view } = frame;
  const facts = factsAbove(frame, context.factsAbove);
  const decided = readPeriod(context.mapping?.period ?? "");
  const period: FoundPeriod | null =
    decided === null
      ? (findPeriod(view, [...facts, ...titlesIn(context)], context.workbookName, context.sheetNames) ??
        periodOfColumns(frame))
      : { period: decided, source: "user" };
  return {
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
}

const asSurvey: LoadedWay = function* (base, { workbookName, issues }) {
  const { frame, facts } = base;
  const questions = findQuestions(
    frame.columns.map(({ column, labels }) => ({ column, typed: labels.at(-1)?.typed ?? "" })),
  );
  if (questions === null) return null;
  const titles = [...facts.map(({ value }) => value), frame.view.grid.sheetName, workbookName ?? ""];
  const hint = titles.map(findRaterIn).find((group) => group !== null) ?? null;
  const { readSurvey } = yield* otherLayouts();
  const survey = readSurvey(frame, questions, hint, issues);
  return survey === null ? null : { ...base, ...survey };
};

const asTransposed: LoadedWay = function* (base, { knownPeople, issues }) {
  const { frame } = base;
  const transposed = findTransposed(frame, knownPeople);
  if (transposed === null) return null;
  const rowKey = keyOf(frame, ["name", "id", "rater"]);
  // "导购" below a name is a post, though elsewhere it heads a column of names.
  const isPost = transposed.columns.some(({ column }) => column === rowKey);
  if (frame.kind !== "people" && rowKey !== null && !isPost) return null;
  const { readTransposed } = yield* otherLayouts();
  const { reading, rowMeanings } = readTransposed(frame, transposed, issues);
  const isFilled = reading.series.some(
    ({ values, words }) => values.some((value) => !Number.isNaN(value)) || words !== null,
  );
  return isFilled ? { ...base, reading, rowMeanings, people: null } : null;
};

/** Things, applicants, courses and sales are no appraisal of people. */
const asNoAppraisal: Way = (base, context) => {
  const { frame } = base;
  const thing = ratedThing(frame);
  if (thing !== null) return { ...base, ...otherThings(frame, thing) };
  const named = frame.columns.find(({ labels }) => labels.at(-1)?.role?.role === "name")?.header ?? "";
  if (
    speaksOfApplicants(titlesOf(base, context)) ||
    [named, frame.view.grid.sheetName].some((text) => speaksOfApplicants([text]))
  )
    return { ...base, reason: "other_ratees" };
  const training = trainingLog(frame);
  if (training !== null) return { ...base, reason: "training_log", evidence: [training] };
  const log = businessLog(frame);
  return log === null ? null : { ...base, reason: "transaction_log", evidence: [log] };
};

const asTargets: LoadedWay = function* (base, context) {
  const { frame } = base;
  const triples = findTriples(frame);
  if (triples === null) return null;
  const who = triples.nameColumn === null ? subjectOf(base, context) : null;
  if (triples.nameColumn === null && who === null) return null;
  const { readTargetActualRows, describeTriples } = yield* otherLayouts();
  const reading = readTargetActualRows(frame, triples, who?.subjects ?? null, context.issues);
  return reading === null ? null : { ...base, reading, meanings: describeTriples(frame, triples) };
};

const asPeople: Way = (base, context) => {
  const { frame } = base;
  const name = keyOf(frame, ["name", "lastName", "firstName"]);
  const id = keyOf(frame, ["id"]);
  if (
    name === null &&
    id !== null &&
    isWordLegend(frame.view, { left: id, right: frame.right, top: frame.bodyTop, bottom: frame.bodyBottom })
  )
    return { ...base, reason: "code_book" };
  return name === null && id === null ? null : readPeople(base, { name, id }, context);
};

/** Raters in rows: they rate those in the columns, or the one that the sheet is about. */
const asRaterRows: Way = (base, context) => {
  const { frame, facts } = base;
  const rater = keyOf(frame, ["rater"]);
  if (rater === null) return null;
  const { issues } = context;
  const people = findPeopleRows(frame, { name: rater, id: null, fillsDown: false }, new Set());
  const columns = findRaterColumns(frame, people.rows, rater);
  if (columns.length > 0) {
    const meanings = interpretColumns(frame, people.rows);
    return { ...base, meanings, people, reading: readMatrix(frame, meanings, people.rows, columns, issues) };
  }
  const ratee = facts.some(({ role }) => role === "name") ? subjectOf(base, context) : null;
  const meanings = interpretColumns(frame, people.rows);
  const isJudged =
    ratee !== null && judgeTable(frame, meanings, people.rows, titlesOf(base, context)).reason === null;
  return isJudged
    ? {
        ...base,
        meanings,
        people,
        raterGroup: ratee.raterGroup,
        reading: readRaterRows(frame, meanings, people.rows, ratee.subjects, issues),
      }
    : null;
};

const asForm: LoadedWay = function* (base, context) {
  const { frame } = base;
  // "承诺 | 自评等级 | 主管评级": whatever heads the first column, several raters scored its rows.
  const raterColumns = frame.columns.filter(({ labels }) => (labels.at(-1)?.rater ?? null) !== null);
  const isForm =
    keyOf(frame, ["indicatorName", "indicatorGroup", "weight", "fullMarks", "score"]) !== null ||
    raterColumns.length >= 2 ||
    findOptionGroups(frame.view, frame.columns, bodyRows(frame)).length > 0;
  if (!isForm) return null;
  const { readFormTable } = yield* otherLayouts();
  return readFormTable(base, context);
};

/** Departments that are rated like people. */
const asUnits: Way = (base, context) => {
  const { frame } = base;
  const unit = keyOf(frame, ["unit", "department"]);
  if (unit === null || keyOf(frame, ["indicatorName", "indicatorGroup"]) !== null) return null;
  if (countsPeople(frame.columns.map(({ header }) => header))) return { ...base, reason: "pivot_or_summary" };
  if (!speaksOfAppraisal(textsOf(base, context))) return null;
  const table = readPeople(base, { name: unit, id: null }, context, "unit");
  if (table.reading !== null && table.reason === null) {
    const header = frame.columns.find(({ column }) => column === unit)?.header ?? "";
    context.issues.add({ code: "units_rated", at: null, header, count: table.reading.subjects.count });
  }
  return table;
};

const asPeriodRows: Way = (base, context) => {
  const { frame } = base;
  const person = keyOf(frame, ["period"]) === null ? null : subjectOf(base, context);
  const periods =
    person === null ? null : readPeriodRows(frame, person, textsOf(base, context), context.issues);
  return person === null || periods === null
    ? null
    : { ...base, ...periods, raterName: person.raterName, raterGroup: person.raterGroup };
};

function asNothing(base: ReadTable, context: TableContext): ReadTable {
  const lookAlike = findLookAlike(textsOf(base, context));
  return { ...base, reason: lookAlike?.reason ?? "no_people", evidence: lookAlike?.words ?? [] };
}

/** Things that somebody rates, or only a register of them. */
function otherThings(frame: TableFrame, thing: string): Pick<ReadTable, "reason" | "evidence"> {
  const headers = frame.columns.map(({ header }) => header);
  const other = speaksOfAppraisal(headers) ? null : findLookAlike([frame.view.grid.sheetName, ...headers]);
  return { reason: other?.reason ?? "other_ratees", evidence: other?.words ?? [thing] };
}

const subjectOf = ({ frame, facts }: ReadTable, { workbookName, issues }: TableContext): FormSubject | null =>
  subjectOfForm(frame.view, facts, workbookName, issues);

/** Whatever names the table from outside. */
const titlesOf = ({ frame, facts }: ReadTable, { workbookName }: TableContext): readonly string[] => [
  frame.view.grid.sheetName,
  workbookName ?? "",
  ...facts.map(({ value }) => value),
];

/** The same, and its headings. */
const textsOf = (base: ReadTable, context: TableContext): readonly string[] => [
  ...titlesOf(base, context),
  ...base.frame.columns.map(({ header }) => header),
];

/** The month in the title of the sheet holds for the later forms on it that name none. */
const titlesIn = ({ factsAbove: above }: TableContext): TableContext["factsAbove"] =>
  above.filter(({ role }) => role === "title");
