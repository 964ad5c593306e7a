import { checkColumns } from "./check/table/checkColumns.ts";
import { checkSkippedRows } from "./check/table/checkSkippedRows.ts";
import type { ColumnMeaning } from "./layout/columnMeaning.ts";
import { findPeopleRows, type PeopleRows } from "./layout/findPeopleRows.ts";
import { subjectOfForm } from "./layout/form/subjectOfForm.ts";
import { interpretColumns } from "./layout/interpretColumns.ts";
import { judgeTable } from "./layout/judgeTable.ts";
import { readLong } from "./layout/long/readLong.ts";
import { findRaterColumns, readMatrix } from "./layout/matrix/readMatrix.ts";
import { namedByGroup } from "./layout/long/namedByGroup.ts";
import { withDatesAsPeriods } from "./layout/long/withDatesAsPeriods.ts";
import { findRelationColumn } from "./layout/people/findRelationColumn.ts";
import { withPersonColumn } from "./layout/people/withPersonColumn.ts";
import { readPeopleTable } from "./layout/readPeopleTable.ts";
import { describeTriples } from "./layout/targetActualRows/describeTriples.ts";
import { findTriples, readTargetActualRows } from "./layout/targetActualRows/readTargetActualRows.ts";
import { readFormTable } from "./readFormTable.ts";
import { raterOfTable } from "./table/raterOfTable.ts";
import { addNoteWeights } from "./layout/weightsFromNotes.ts";
import { addFormulaWeights } from "./layout/weightsFromFormula.ts";
import type { TableReading } from "./layout/tableReading.ts";
import { findTransposed } from "./layout/transposed/findTransposed.ts";
import { readTransposed } from "./layout/transposed/readTransposed.ts";
import { applyCorrections } from "./mapping/applyCorrections.ts";
import { readPeriod } from "./value/readPeriod.ts";
import type { IssueList } from "./report/issueList.ts";
import { findFacts, type SheetFact } from "./table/findFacts.ts";
import { keyOf } from "./table/keyOf.ts";
import { findPeriod, type FoundPeriod } from "./table/findPeriod.ts";
import type { TableFrame } from "./table/tableFrame.ts";
import { countsPeople, findLookAlike, speaksOfAppraisal } from "./words/lookAlikes.ts";
import type { ReadTable, TableContext } from "./tableResult.ts";
import { placeOf, shownTextAt } from "./view/sheetView.ts";

/** Reads one table in the layout that its header and rows show. */
export function readTable(given: TableFrame, context: TableContext): ReadTable {
  const frame = withPersonColumn(given);
  const { view } = frame;
  const { workbookName, issues } = context;
  const own = factsOf(frame);
  const facts = [...own, ...inherited(own, context.factsAbove)];
  const decided = readPeriod(context.mapping?.period ?? "");
  const period: FoundPeriod | null =
    decided === null ? findPeriod(view, facts, workbookName) : { period: decided, source: "user" };
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
  const transposed = findTransposed(frame, context.knownPeople);
  if (transposed !== null && (frame.kind === "people" || keyOf(frame, ["name", "id", "rater"]) === null)) {
    const { reading, rowMeanings } = readTransposed(frame, transposed, issues);
    if (
      reading.series.some(
        ({ values, words }) => values.some((value) => !Number.isNaN(value)) || words !== null,
      )
    )
      return { ...base, reading, rowMeanings, people: null };
  }
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
  }
  if (indicatorColumn !== null || keyOf(frame, ["weight", "fullMarks", "score"]) !== null) {
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
  const lookAlike = findLookAlike(texts);
  return { ...base, reason: lookAlike?.reason ?? "no_people", evidence: lookAlike?.words ?? [] };
}

/** Notes under the rows of people, as texts that may give weights. */
const notesBelow = ({ view, left }: TableFrame, { skipped }: PeopleRows): readonly SheetFact[] =>
  skipped.flatMap(({ row, reason }): SheetFact[] => {
    const value = shownTextAt(view, row, left);
    return reason === "note" && value !== ""
      ? [{ role: "text", key: "", value, raw: value, at: placeOf(view, row, left), row }]
      : [];
  });

/** What stands above a table: of tables side by side, titles and raters are those above their own columns. */
function factsOf({
  view,
  preambleTop,
  headerRows,
  bodyTop,
  left,
  right,
  isBeside,
}: TableFrame): readonly SheetFact[] {
  const bottom = headerRows[0] ?? bodyTop;
  const all = findFacts(view, preambleTop, bottom, 0, view.columnCount);
  if (!isBeside) return all;
  const own = findFacts(view, preambleTop, bottom, left, right);
  const places = new Set(own.map(({ at }) => at));
  const shared = all.filter(
    ({ role, at }) => !places.has(at) && !["title", "text", "rater", "raterRelation"].includes(role),
  );
  return [...own, ...shared];
}

/** Facts of the sheet's first table hold for a later one that names nobody itself. */
const inherited = (own: readonly SheetFact[], above: readonly SheetFact[]): readonly SheetFact[] =>
  own.some(({ role }) => role === "name" || role === "id") ? [] : above;

function readPeople(
  base: Omit<ReadTable, "reading">,
  keys: { readonly name: number | null; readonly id: number | null },
  { options, issues, workbookName, mapping, takesTotals }: TableContext,
  keyRole: "name" | "unit" = "name",
): ReadTable {
  const { frame, facts } = base;
  const { view } = frame;
  const hidden = new Set(options.hiddenRows === "leaveOut" ? view.grid.hiddenRows : []);
  const isLongShape = keyOf(frame, ["indicatorName", "indicatorGroup"]) !== null;
  const fillsDown = isLongShape || findRelationColumn(frame) !== null;
  const people = findPeopleRows(frame, { ...keys, fillsDown }, hidden);
  const meanings = applyCorrections(namedByGroup(interpretColumns(frame, people.rows)), mapping).map(
    (meaning): ColumnMeaning => {
      const isKey = keyRole === "unit" && meaning.column === keys.name;
      return isKey ? { ...meaning, use: { use: "identity", role: "name" } } : meaning;
    },
  );
  if (people.rows.length === 0) return { ...base, meanings, people, reading: null, reason: "no_people" };
  const context = [view.grid.sheetName, workbookName ?? "", ...facts.map(({ value }) => value)];
  const indicatorColumn =
    meanings.find(({ use }) => use.use === "identity" && use.role === "indicatorName")?.column ?? null;
  const raterColumns = keys.name === null ? [] : findRaterColumns(frame, people.rows, keys.name);
  const isLong =
    indicatorColumn !== null &&
    people.rows.filter((row) => shownTextAt(view, row, indicatorColumn) !== "").length >=
      people.rows.length * 0.5;
  const verdict = judgeTable(frame, meanings, people.rows, context);
  if (takesTotals && verdict.reason === "grade_results_only" && meanings.some(isWholeTotal))
    return {
      ...base,
      meanings: meanings.map(totalAsScore),
      people,
      reading: readPeopleTable(frame, meanings.map(totalAsScore), people.rows, issues),
    };
  const isLongOfTotals = isLong && verdict.reason === "grade_results_only";
  if (verdict.reason !== null && !isLongOfTotals && raterColumns.length === 0) {
    const hasMaster = isMasterData(meanings);
    const isPlainMaster =
      hasMaster &&
      verdict.reason === "no_score_columns" &&
      !meanings.some(({ use }) => use.use === "leftOut" && ["text", "comment"].includes(use.reason));
    const hasTexts = meanings.some(
      ({ use }) => use.use === "leftOut" && ["text", "comment"].includes(use.reason),
    );
    const reason = isPlainMaster
      ? "master_data"
      : verdict.reason === "no_score_columns" && hasTexts
        ? "text_only"
        : verdict.reason;
    const reading =
      hasMaster || verdict.reason === "grade_results_only"
        ? readPeopleTable(frame, meanings.map(withoutSeries), people.rows, issues)
        : null;
    return { ...base, meanings, people, reading, reason, evidence: verdict.evidence };
  }
  const reading = isLong
    ? readLong(frame, withDatesAsPeriods(frame, meanings, people.rows), people.rows, issues)
    : raterColumns.length > 0
      ? readMatrix(frame, meanings, people.rows, raterColumns, issues)
      : addNoteWeights(
          addFormulaWeights(
            frame,
            meanings,
            people.rows,
            readPeopleTable(frame, meanings, people.rows, issues),
          ),
          [...facts, ...notesBelow(frame, people)],
        );
  const hasRaterColumn =
    reading.subjects.raterNames !== null ||
    reading.layout === "raterMatrix" ||
    reading.series.some(({ rater }) => rater !== null);
  for (const row of people.nameless) reportNameless(base.frame, row, reading, issues);
  checkColumns(frame, meanings, reading, issues);
  checkSkippedRows(frame, meanings, people, issues);
  return {
    ...base,
    meanings,
    people,
    reading,
    ...(hasRaterColumn ? {} : raterOfTable(frame, facts, workbookName, mapping?.rater ?? null, issues)),
  };
}

const isWholeTotal = ({ use }: ColumnMeaning): boolean =>
  use.use === "typed" && use.kind === "total" && use.names.length === 0 && use.past === undefined;

/** "绩效得分" of a list without anything behind it is what was rated. */
const totalAsScore = (meaning: ColumnMeaning): ColumnMeaning =>
  isWholeTotal(meaning) && meaning.use.use === "typed"
    ? {
        ...meaning,
        confidence: 0.6,
        use: {
          use: "series",
          kind: "rating",
          names: [],
          weights: [],
          rater: null,
          raterName: null,
          raterWeight: null,
          period: meaning.use.period,
          scale: null,
        },
      }
    : meaning;

/** People without scores here, but with two facts or more about them. */
const isMasterData = (meanings: readonly ColumnMeaning[]): boolean => {
  const roles = meanings.flatMap(({ use }) => (use.use === "identity" ? [use.role] : []));
  return (
    roles.filter((role) =>
      ["id", "department", "role", "level", "hireDate", "levelSince", "education"].includes(role),
    ).length >= 1 &&
    (roles.includes("name") || roles.includes("lastName"))
  );
};

const withoutSeries = (meaning: ColumnMeaning): ColumnMeaning =>
  meaning.use.use === "series" ? { ...meaning, use: { use: "leftOut", reason: "noScores" } } : meaning;

function reportNameless({ view }: TableFrame, row: number, reading: TableReading, issues: IssueList): void {
  if (reading.series.length === 0) return;
  const numbers = (view.grid.values[row] ?? []).flatMap((value, column) =>
    typeof value === "number" ? [column] : [],
  );
  const [first] = numbers;
  if (first !== undefined)
    issues.add({ code: "row_without_person", at: placeOf(view, row, first), values: numbers.length });
}
