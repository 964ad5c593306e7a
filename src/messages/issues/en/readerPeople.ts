import type { ReaderPersonIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { personFieldWord } from "../../words/personFieldWord.ts";
import { skippedRowWord } from "../../words/skippedRowWord.ts";
import { sourceWord } from "../../words/sourceWord.ts";
import type { Sentences } from "../sentences.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "en");

const seeAlso = (place: string): string => (place === "" ? "" : ` (first at ${place})`);

export const readerPeople: Sentences<ReaderPersonIssue> = {
  duplicate_row: ({ name, firstAt }) =>
    `The row of ${name} is there twice${seeAlso(firstAt)} with the same scores; it counts once.`,
  duplicate_conflict: ({ name, indicator, firstAt, taken, left }) =>
    `${name} is there twice with different scores for “${indicator}”: ${taken}${seeAlso(firstAt)} counts, ${left} does not. Keep the right row and delete the other.`,
  same_name_two_ids: ({ name, ids }) =>
    `“${name}” appears with several employee ids (${listed(ids, "en")}) and was read as different people. Correct the id if it is one person.`,
  same_id_two_names: ({ id, names }) =>
    `The employee id ${id} appears with several names (${listed(names, "en")}) and was read as one person. Correct the id if they are different people.`,
  person_conflict: ({ name, field, firstAt, taken, left }) =>
    `The ${personFieldWord(field, "en")} of ${name} differs between places: “${taken}”${seeAlso(firstAt)} is used, “${left}” is not. Make them agree.`,
  transfer_read: ({ name, former, current, day }) =>
    `${name} moved${former === "" ? "" : ` from “${former}”`}${current === "" ? "" : ` to “${current}”`} on ${day}; each post counts by its days. Correct the dates if that is wrong.`,
  transfer_unclear: ({ name, reason }) =>
    ({
      noDates: `${name} stands in two posts, and nothing says from which day; the first row’s post is used. Add the date of the transfer or the days in each post.`,
      noFormerPost: `${name} changed the post within this period, and the former one is not named; the present post counts for all days. Add a column with the former post.`,
      sameIndicators: `${name} stands in two posts with different scores for the same indicators; only the first row counts. Give each post its own period, or combine the scores.`,
    })[reason],
  entries_outside_service: ({ name, periodId, day }) =>
    `${name} has scores for ${said(periodId)}${day === null ? " outside the days in the post" : `, a period that does not contain a day of service (${day})`}; they count all the same. Check the dates.`,
  ids_derived: ({ count }) =>
    `There are no employee ids, so ${figure(count)} people are told apart by name. Add a column of ids if names can repeat.`,
  joined_by_name: ({ name, id, otherAt }) =>
    `${name} has no employee id here and was joined by name with employee ${id}${otherAt === "" ? "" : ` (${otherAt})`}. Add the id to be sure.`,
  name_ambiguous: ({ name, ids }) =>
    `“${name}” could be any of several people (${listed(ids, "en")}), so these scores were not read. Add the employee id.`,
  row_without_person: ({ values }) =>
    `This row has ${figure(values)} ${values === 1 ? "number" : "numbers"} and no name or employee id; it was not read. Add the person, or clear the row.`,
  form_without_person: ({ values, name, firstAt }) =>
    `This form names nobody and asks the same as the form of ${name} at ${firstAt}; its ${figure(values)} ${values === 1 ? "number was" : "numbers were"} not read. Write the person’s name above it, or clear the form.`,
  department_assumed: ({ count, departments }) =>
    `The department is written once per group${departments.length === 0 ? "" : ` (${listed(departments, "en")})`}; ${figure(count)} people with a blank cell below were taken for the same one. Fill the cells if somebody belongs elsewhere.`,
  units_rated: ({ header, count }) =>
    `The ${figure(count)} entries under “${header}” are units, not persons; each is appraised as a whole. Add a column of names if people are meant.`,
  row_skipped: ({ reason, text }) =>
    `This row${text === "" ? "" : ` (“${text}”)`} was not read as a person: ${skippedRowWord(reason, "en")}.`,
  name_contradicted: ({ taken, left, source }) =>
    `The cell says ${taken}, while ${sourceWord(source, "en")} says ${left}; the cell counts. Check whose form this is.`,
  rater_contradicted: ({ taken, left, source }) =>
    `The cell names ${taken} as the rater, while ${sourceWord(source, "en")} names ${left}; the cell counts. Check who rated here.`,
  rater_empty: ({ rater }) =>
    `Rater ${rater} has not entered a single score. Ask for the ratings, or remove the rater.`,
};
