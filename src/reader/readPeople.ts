import { checkColumns } from "./check/table/checkColumns.ts";
import { checkSkippedRows } from "./check/table/checkSkippedRows.ts";
import type { ColumnMeaning } from "./layout/columnMeaning.ts";
import { compactText } from "./text/compactText.ts";
import { findPeopleRows, type PeopleRows } from "./layout/findPeopleRows.ts";
import { interpretColumns } from "./layout/interpretColumns.ts";
import { judgeTable } from "./layout/judgeTable.ts";
import { namedByGroup } from "./layout/long/namedByGroup.ts";
import { readLong } from "./layout/long/readLong.ts";
import { withoutEchoes } from "./layout/long/withoutEchoes.ts";
import { withoutOpenQuestions } from "./layout/long/withoutOpenQuestions.ts";
import { withoutRates } from "./layout/long/withoutRates.ts";
import { withDatesAsPeriods } from "./layout/long/withDatesAsPeriods.ts";
import { findRaterColumns, readMatrix } from "./layout/matrix/readMatrix.ts";
import { fillsPeriodsDown } from "./layout/people/fillsPeriodsDown.ts";
import { findRelationColumn } from "./layout/people/raters/findRelationColumn.ts";
import { isMasterData, withoutSeries } from "./layout/people/masterData.ts";
import { isWholeTotal, totalsAsScores } from "./layout/people/totals/totalsAsScores.ts";
import { withDepartmentRows } from "./layout/people/departments/withDepartmentRows.ts";
import { withFilledDepartments } from "./layout/people/departments/withFilledDepartments.ts";
import { withoutTotalsOfRaters } from "./layout/people/raters/withoutTotalsOfRaters.ts";
import { withRaterRows } from "./layout/people/raters/withRaterRows.ts";
import { readPeopleTable } from "./layout/readPeopleTable.ts";
import type { TableReading } from "./layout/tableReading.ts";
import { addFormulaWeights } from "./layout/weightsFromFormula.ts";
import { addNoteWeights } from "./layout/weightsFromNotes.ts";
import { applyCorrections } from "./mapping/applyCorrections.ts";
import type { IssueList } from "./report/issueList.ts";
import type { SheetFact } from "./table/findFacts.ts";
import { keyOf } from "./table/keyOf.ts";
import { raterOfTable } from "./table/raterOfTable.ts";
import type { TableFrame } from "./table/tableFrame.ts";
import type { ReadTable, TableContext } from "./tableResult.ts";
import { placeOf, shownTextAt } from "./view/sheetView.ts";

/**
 * Reads a table whose rows are people, or units that are rated like people: their scores in whatever columns, or the
 * facts that other sheets' scores are joined to.
 */
export function readPeople(
  base: Omit<ReadTable, "reading">,
  keys: { readonly name: number | null; readonly id: number | null },
  { options, issues, workbookName, mapping, takesTotals }: TableContext,
  keyRole: "name" | "unit" = "name",
): ReadTable {
  const { frame, facts } = base;
  const { view } = frame;
  const hidden = new Set(options.hiddenRows === "leaveOut" ? view.grid.hiddenRows : []);
  const isLongShape = keyOf(frame, ["indicatorName", "indicatorGroup"]) !== null;
  const relation = findRelationColumn(frame);
  const people = findPeopleRows(
    frame,
    { ...keys, fillsDown: isLongShape || relation !== null || fillsPeriodsDown(frame, keys), relation },
    hidden,
  );
  const meanings = applyCorrections(namedByGroup(interpretColumns(frame, people.rows)), mapping).map(
    (meaning): ColumnMeaning => {
      const isKey = keyRole === "unit" && meaning.column === keys.name;
      return isKey ? { ...meaning, use: { use: "identity", role: "name" } } : meaning;
    },
  );
  if (people.rows.length === 0) {
    const isTemplate = people.skipped.some(({ reason }) => reason === "example");
    return { ...base, meanings, people, reading: null, reason: isTemplate ? "blank_template" : "no_people" };
  }
  const context = [view.grid.sheetName, workbookName ?? "", ...facts.map(({ value }) => value)];
  const indicatorColumn =
    meanings.find(({ use }) => use.use === "identity" && use.role === "indicatorName")?.column ?? null;
  const raterColumns =
    keys.name === null || meanings.some(isOfNamedRater)
      ? []
      : findRaterColumns(frame, people.rows, keys.name);
  const isLong =
    indicatorColumn !== null &&
    people.rows.filter((row) => shownTextAt(view, row, indicatorColumn) !== "").length >=
      people.rows.length * 0.5;
  const verdict = isOfRules(meanings, options.knownIndicators)
    ? { reason: null, evidence: [] }
    : isLong && isLibrary(meanings)
      ? { reason: "indicator_library" as const, evidence: [] }
      : judgeTable(frame, meanings, people.rows, context);
  if (takesTotals && verdict.reason === "grade_results_only" && meanings.some(isWholeTotal)) {
    const scores = totalsAsScores(meanings);
    return {
      ...base,
      meanings: scores,
      people,
      reading: readPeopleTable(frame, scores, people.rows, issues),
    };
  }
  const isLongOfTotals = isLong && verdict.reason === "grade_results_only";
  if (verdict.reason !== null && !isLongOfTotals && raterColumns.length === 0) {
    const hasMaster = isMasterData(meanings);
    const isLog =
      verdict.reason !== "grade_results_only" &&
      meanings.some(({ use, header }) => use.use === "adjustment" && /分|points?|score/iu.test(header)) &&
      meanings.every(({ use }) => use.use !== "leftOut" || use.reason !== "money");
    const isPlainMaster =
      hasMaster &&
      verdict.reason === "no_score_columns" &&
      !meanings.some(({ use }) => use.use === "leftOut" && ["text", "comment"].includes(use.reason));
    const hasTexts = meanings.some(
      ({ use }) => use.use === "leftOut" && ["text", "comment"].includes(use.reason),
    );
    const reason =
      isPlainMaster || isLog
        ? "master_data"
        : verdict.reason === "no_score_columns" && hasTexts
          ? "text_only"
          : verdict.reason;
    // Shops without scores of their own ("网点 | 平均分") are nobody.
    const reading =
      keyRole === "name" && (hasMaster || isLog || verdict.reason === "grade_results_only")
        ? readPeopleTable(frame, meanings.map(withoutSeries), people.rows, issues)
        : null;
    return { ...base, meanings, people, reading, reason, evidence: verdict.evidence };
  }
  const read = isLong
    ? readLong(
        frame,
        withDatesAsPeriods(frame, withoutEchoes(view, withoutRates(meanings), people.rows), people.rows),
        withoutOpenQuestions(view, meanings, people.rows),
        issues,
      )
    : raterColumns.length > 0
      ? readMatrix(frame, meanings, people.rows, raterColumns, issues)
      : addNoteWeights(
          addFormulaWeights(
            frame,
            meanings,
            people.rows,
            withRaterRows(
              frame,
              { relation, meanings, people },
              readPeopleTable(frame, meanings, people.rows, issues),
            ),
          ),
          [...facts, ...notesBelow(frame, people)],
        );
  const reading = withoutTotalsOfRaters(
    withFilledDepartments(frame, meanings, withDepartmentRows(frame, people, read), issues),
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
    ...(hasRaterColumn
      ? {}
      : raterOfTable(frame, facts, workbookName, mapping?.rater ?? null, reading.subjects.names, issues)),
  };
}

/** "KPI | Owner | Definition | Target | Weight": what each indicator is, and no word of what became of it. */
const isLibrary = (meanings: readonly ColumnMeaning[]): boolean =>
  meanings.some(({ use }) => use.use === "identity" && use.role === "standard") &&
  meanings.every(({ use }) => use.use !== "typed" && !(use.use === "series" && use.kind !== "target"));

/** "工作实绩 / 谭主席": what a rater said of one indicator, in no matrix of people. */
const isOfNamedRater = ({ use }: ColumnMeaning): boolean =>
  use.use === "series" && use.raterName !== null && use.names.length > 0;

/** Notes under the rows of people, as texts that may give weights. */
const notesBelow = ({ view, left }: TableFrame, { skipped }: PeopleRows): readonly SheetFact[] =>
  skipped.flatMap(({ row, reason }): SheetFact[] => {
    const value = shownTextAt(view, row, left);
    return reason === "note" && value !== ""
      ? [{ role: "text", key: "", value, raw: value, at: placeOf(view, row, left), row }]
      : [];
  });

function reportNameless({ view }: TableFrame, row: number, reading: TableReading, issues: IssueList): void {
  if (reading.series.length === 0) return;
  const numbers = (view.grid.values[row] ?? []).flatMap((value, column) =>
    typeof value === "number" ? [column] : [],
  );
  const [first] = numbers;
  if (first !== undefined)
    issues.add({ code: "row_without_person", at: placeOf(view, row, first), values: numbers.length });
}

/** Are most columns of numbers, and more than one, called like indicators of the rules? */
function isOfRules(meanings: readonly ColumnMeaning[], known: readonly string[]): boolean {
  if (known.length === 0) return false;
  const keys = new Set(known.map((name) => compactText(name)));
  const named = meanings.flatMap(({ use }) =>
    use.use === "series" ? [compactText(use.names.at(-1) ?? "")] : [],
  );
  const ofRules = named.filter((name) => keys.has(name));
  return ofRules.length >= 2 && ofRules.length >= named.length / 2;
}
