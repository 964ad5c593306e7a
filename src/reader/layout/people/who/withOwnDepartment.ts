import { keyOf } from "../../../table/keyOf.ts";
import type { HeaderColumn, TableFrame } from "../../../table/tableFrame.ts";
import { withRoleAt } from "../../../table/withRoleAt.ts";
import { textAt } from "../../../view/sheetView.ts";

const plain =
  /^(所属|所在)?部门(名称)?$|^(department|dept\.?)( name)?$|^departamento$|^département$|^abteilung$/u;

/**
 * Of several headings of departments ("Division | Department") the one that just says so is it, the others are units. One
 * that says something else in each row of nearly everybody ("Section" of a review, a row per section) names what is
 * rated, where no other heading does.
 */
export function withOwnDepartment(given: TableFrame): TableFrame {
  const frame = withSections(given);
  const departments = departmentsOf(frame);
  const own = departments.find(({ labels }) => plain.test(labels.at(-1)?.compact ?? ""));
  if (own === undefined || own === departments[0]) return frame;
  return departments
    .slice(0, departments.indexOf(own))
    .reduce((changed, { column }) => withRoleAt(changed, column, "unit", 0.8), frame);
}

const departmentsOf = ({ columns }: TableFrame): readonly HeaderColumn[] =>
  columns.filter(({ labels }) => labels.at(-1)?.role?.role === "department");

function withSections(frame: TableFrame): TableFrame {
  const key = keyOf(frame, ["id", "name"]);
  if (frame.kind === "people" || key === null || keyOf(frame, ["indicatorName", "indicatorGroup"]) !== null)
    return frame;
  const found = departmentsOf(frame).find(({ column }) => isOtherInEachRow(frame, key, column));
  return found === undefined ? frame : withRoleAt(frame, found.column, "indicatorName", 0.8);
}

/** Nearly everybody has several rows, with several values, each of which others have too. */
function isOtherInEachRow({ view, bodyTop, bodyBottom }: TableFrame, key: number, column: number): boolean {
  const byPerson = new Map<string, string[]>();
  for (let row = bodyTop; row < bodyBottom; row += 1) {
    const [person, value] = [textAt(view, row, key), textAt(view, row, column)];
    if (person !== "" && value !== "") byPerson.set(person, [...(byPerson.get(person) ?? []), value]);
  }
  const several = [...byPerson.values()].filter((values) => new Set(values).size >= 2);
  const [first = []] = several;
  return (
    several.length >= 2 &&
    several.length >= byPerson.size * 0.8 &&
    several.filter((values) => values.some((value) => first.includes(value))).length >= several.length * 0.8
  );
}
