import * as layouts from "../fixtures/reader/layouts.ts";
import { operationsBook } from "../fixtures/reader/operations.ts";
import { seededErrorsBook } from "../fixtures/reader/seededErrors.ts";
import type { BookSpec } from "../fixtures/reader/sheetSpec.ts";
import * as layoutBooks from "./specs/layoutBooks.ts";
import * as peopleBooks from "./specs/peopleBooks.ts";
import * as refusedBooks from "./specs/refusedBooks.ts";
import * as traitBooks from "./specs/traitBooks.ts";
import * as unseenExports from "./specs/unseenExports.ts";
import * as unseenForms from "./specs/unseenForms.ts";
import { unseenLookAlikesBook } from "./specs/unseenRefused.ts";
import * as unseenSheets from "./specs/unseenSheets.ts";
import * as unseenTables from "./specs/unseenTables.ts";
import * as valueBooks from "./specs/valueBooks.ts";
import * as weightBooks from "./specs/weightBooks.ts";

/** How a fixture lies on disk: a workbook format, or text in a character set. */
export type FileKind = "xlsx" | "xlsm" | "xls" | "csv utf-8" | "csv gbk" | "csv big5" | "tsv utf-16";

/** Workbooks on disk that show one layout or trait, with what is to be read from them in `expected/<id>.json`. */
export interface ReaderFixture {
  readonly id: string;
  /** The trait in words, for the table in the documentation. */
  readonly shows: string;
  readonly kind: FileKind;
  readonly books: readonly BookSpec[];
}

const one = (id: string, shows: string, book: BookSpec, kind: FileKind = "xlsx"): ReaderFixture => ({
  id,
  shows,
  kind,
  books: [book],
});

/** Every layout and trait of real sheets, one fixture each. */
export const readerFixtures: readonly ReaderFixture[] = [
  one(
    "operations-quarters",
    "a sheet per quarter, three merged header rows, areas and raters",
    operationsBook(),
  ),
  one(
    "row-weights-traditional",
    "a row of weights, Traditional headers, words beside numbers",
    layouts.weightRowBook(),
  ),
  one(
    "weights-last-line",
    "weight as the last line of a header, title, table from B2, blank rows and columns, unnamed sum",
    weightBooks.weightLastLineBook(),
  ),
  one(
    "weights-in-formula",
    "weights only in the total's formula, total without a header, average row",
    layouts.formulaWeightsBook(),
  ),
  one("weights-in-note", "weights only in a note below", weightBooks.weightNoteBook()),
  one("weights-nested", "weights of areas and within areas as labels", weightBooks.nestedLabelsBook()),
  one("weights-mixed", "weights of 30, 0.3 and 40% in one row", weightBooks.mixedWeightsBook()),
  one("weights-over-100", "weights that add to 110 %", weightBooks.weightsOver100Book()),
  one("weights-nowhere", "no weight anywhere", weightBooks.noWeightsBook()),
  one("bonus-points", "bonus and deduction columns, rank, signatures below", layouts.bonusBook()),
  one("transfers", "joiners, leavers, changes of post in one row and in two", traitBooks.transfersBook()),
  one(
    "department-rows",
    "weights of areas in the title, departments as headings between people",
    traitBooks.departmentRowsBook(),
  ),
  one("targets-as-bounds", "targets typed as bounds, with their direction", traitBooks.boundsBook()),
  one(
    "stray-entry",
    "one entry far off its column's scale, a column on two scales",
    traitBooks.strayEntryBook(),
  ),
  one(
    "form-per-employee",
    "a form per sheet: key and value in one text, merged areas, subtotal, notes, signatures",
    layouts.formBook(),
  ),
  one("form-points", "points out of full marks, only to be added", layouts.pointsFormBook()),
  one(
    "form-level-columns",
    "levels side by side, each with standard and points",
    layoutBooks.levelColumnsBook(),
  ),
  one("form-two-tables", "two tables with different columns on one form", layoutBooks.twoTablesBook()),
  one("rubric-bands", "a row per band, the score merged over them", layouts.rubricBook()),
  one("option-columns", "the score is the position of a mark", layouts.optionsBook()),
  one("transposed", "indicators in rows, people side by side", layouts.transposedBook()),
  one("rater-matrix", "raters by ratees", layouts.matrixBook()),
  one(
    "rater-columns",
    "raters side by side, their weights only in the formula, one column empty",
    layoutBooks.raterColumnsBook(),
  ),
  one(
    "rater-contradiction",
    "the file names one rater, the cell inside another",
    layoutBooks.contradictingRaterBook(),
  ),
  { id: "rater-files", shows: "a workbook per rater", kind: "xlsx", books: layouts.raterBooks() },
  one("long-joined", "a row per person, period and indicator; names on another sheet", layouts.longBook()),
  one(
    "target-actual-columns",
    "targets and actuals side by side, names written last name first",
    layouts.targetActualBook(),
  ),
  one(
    "target-actual-rows",
    "targets, actuals and variances below each other over 12 months, future months 0",
    layoutBooks.targetActualRowsBook(),
  ),
  one("months-grades", "months in columns, grades as text", layouts.monthsBook()),
  one(
    "sheet-per-month",
    "the same table on a sheet per month, blanks in sheet names, a hidden sheet",
    layoutBooks.sheetPerMonthBook(),
  ),
  one("side-by-side", "a dashboard first, a pivot beside the scores", layoutBooks.sideBySideBook()),
  one("hidden-parts", "hidden rows and columns, the header repeated", layoutBooks.hiddenPartsBook()),
  one(
    "numbers-as-text",
    "text numbers, percent, full-width digits, units, ids as text",
    valueBooks.numbersAsTextBook(),
  ),
  one("percent", "percent as a format and as text", valueBooks.percentBook()),
  one("absences", "every kind of absence; a typed zero stays zero", valueBooks.absencesBook()),
  one("scales-mixed", "scales mixed within a sheet and within a column", valueBooks.mixedScalesBook()),
  one(
    "letters-and-dates",
    "letters and words as scores; dates as serials and in four spellings",
    valueBooks.lettersAndDatesBook(),
  ),
  one("dates-1904", "dates counted from 1904", valueBooks.dates1904Book()),
  one(
    "noisy-headers",
    "reading aids, line breaks, full-width forms, spaces in headers",
    valueBooks.noisyHeadersBook(),
  ),
  one(
    "people-doubled",
    "a name with two ids, an id twice with other scores, an exact duplicate",
    peopleBooks.doublesBook(),
  ),
  one("people-two-names", "one person named differently on two sheets", peopleBooks.twoNamesBook()),
  {
    id: "joined-by-name",
    shows: "scores here, master data in another workbook, joined by name",
    kind: "xlsx",
    books: peopleBooks.joinedByNameBooks(),
  },
  one("units-rated", "departments rated instead of people", peopleBooks.unitsBook()),
  one(
    "totals-typed",
    "typed totals that are wrong, an average headed 总计, subtotals, footers",
    peopleBooks.typedTotalsBook(),
  ),
  one("formula-traps", "the traps of formulas", seededErrorsBook()),
  one("spanish", "headers in Spanish", peopleBooks.spanishBook()),
  one("turkish", "headers in Turkish", peopleBooks.turkishBook()),
  one(
    "look-alikes",
    "sales, stock, league, log, rules, blank template, texts: refused with a reason",
    layouts.lookAlikeBook(),
  ),
  one(
    "look-alikes-more",
    "code book, staff list, scorecard, payroll: refused with a reason",
    refusedBooks.moreLookAlikesBook(),
  ),
  one("weights-below", "weights below the people", unseenTables.weightsBelowBook()),
  one("printed-pages", "title and header repeated on every printed page", unseenTables.printedPagesBook()),
  one("lines-per-rater", "each person on two lines, a rater each", unseenTables.linesPerRaterBook()),
  one("two-languages", "headings in two languages", unseenTables.twoLanguagesBook()),
  one("pinyin-headers", "headings with their pinyin in brackets", unseenTables.pinyinBook()),
  one("experts", "experts side by side, with highest, lowest and mean", unseenTables.expertsBook()),
  one("attainment-columns", "target, actual and rate of attainment", unseenTables.attainmentBook()),
  one("post-as-heading", "people under the name of their post", unseenTables.storeManagersBook()),
  one(
    "keys-below-weights",
    "indicators, their weights, and below them the headings of the people",
    unseenTables.keysBelowWeightsBook(),
  ),
  one("marks-behind-slash", "full marks behind a slash", unseenTables.slashMarksBook()),
  one("marks-in-names", "full marks stuck to names", unseenTables.gluedMarksBook()),
  one("deductions", "points taken off and added, a column each", unseenTables.deductionsBook()),
  one("stranger-word", "words of a scale, one of another among them", unseenTables.strangerWordBook()),
  one("points-that-add-up", "points, subtotals, no word of appraisal", unseenTables.sumsBook()),
  one("stars", "stars instead of numbers", unseenTables.starsBook()),
  one("three-forms", "three forms side by side", unseenForms.threeFormsBook()),
  one("band-of-score", "the score in the row of the band reached", unseenForms.bandOfScoreBook()),
  one("numbered-options", "boxes under the numbers of a scale", unseenForms.numberedOptionsBook()),
  one("points-under-levels", "points in the column of their level", unseenForms.pointsUnderLevelsBook()),
  one("post-as-key", "the person behind the name of the post, two superiors", unseenForms.postAsKeyBook()),
  one("taiwan-form", "first and second review, year of the Republic", unseenForms.taiwanFormBook()),
  one("months-below", "one person's months below each other", unseenForms.monthsBelowBook()),
  one("blank-corner", "people side by side under a blank corner", unseenForms.blankCornerBook()),
  one("ids-above-names", "ids above the names, side by side", unseenForms.idsAboveNamesBook()),
  one("matrix-per-indicator", "a matrix of raters per indicator", unseenForms.matrixPerSheetBook()),
  one("dated-list", "a list of ratings with the day of each", unseenForms.datedListBook()),
  one("feedback-export", "answers of a feedback form as exported", unseenForms.feedbackExportBook()),
  one(
    "record-export",
    "an export: numbered records, employees by code and name, repeated cells blank",
    unseenExports.recordExportBook(),
  ),
  one(
    "sheet-per-indicator",
    "a sheet per indicator with one column of scores, weights in the sheets' names",
    unseenExports.sheetPerIndicatorBook(),
  ),
  one("legend-of-codes", "columns under codes, a legend below the people", unseenExports.legendBook()),
  one(
    "ticked-ranges",
    "ticks under ranges of points, departments written once per group",
    unseenExports.tickedRangesBook(),
  ),
  one(
    "names-with-ids",
    "name and id in one cell, full marks in headings above a row of weights",
    unseenExports.namesWithIdsBook(),
  ),
  one(
    "rated-things",
    "suppliers, risks, ballots and a log of vehicles: nobody is rated",
    unseenExports.ratedThingsBook(),
  ),
  one(
    "look-alikes-lists",
    "lists of people with small numbers: refused with a reason",
    unseenLookAlikesBook(),
  ),
  one(
    "two-level-weights",
    "a form with weights of areas and within them",
    unseenSheets.twoLevelWeightsBook(),
  ),
  one(
    "self-and-superior",
    "people side by side, each rated by themselves and the superior",
    unseenSheets.selfAndSuperiorBook(),
  ),
  one("raters-below", "a sheet per person, raters in its rows", unseenSheets.ratersBelowBook()),
  one(
    "roster-in-two-columns",
    "a list continued in columns beside it",
    unseenSheets.rosterInTwoColumnsBook(),
  ),
  one("leave", "days on leave beside the scores and on a list of leave", unseenSheets.leaveBook()),
  one("empty", "a workbook with nothing in it", refusedBooks.emptyBook()),
  one("xls", "the old binary format", { ...layouts.bonusBook(), name: "考核.xls" }, "xls"),
  one(
    "xlsm",
    "a workbook that may hold macros",
    { ...layouts.formulaWeightsBook(), name: "appraisal.xlsm" },
    "xlsm",
  ),
  one(
    "csv-utf8",
    "comma-separated text, UTF-8 with its mark",
    { ...weightBooks.noWeightsBook(), name: "评分.csv" },
    "csv utf-8",
  ),
  one(
    "csv-gbk",
    "comma-separated text as Excel in mainland China saves it",
    { ...layouts.bonusBook(), name: "考核.csv" },
    "csv gbk",
  ),
  one(
    "csv-big5",
    "comma-separated text as Excel in Taiwan saves it",
    { ...layouts.weightRowBook(), name: "績效.csv" },
    "csv big5",
  ),
  one(
    "tsv-utf16",
    "Unicode text as Excel saves it",
    { ...layouts.bonusBook(), name: "考核.tsv" },
    "tsv utf-16",
  ),
];

/** Where a fixture's files lie: each fixture has a folder, since the names of files are read too. */
export const filesOf = ({ id, books }: ReaderFixture): readonly string[] =>
  books.map(({ name }) => `test/reader/files/${id}/${name}`);
