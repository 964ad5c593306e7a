import { keyOf } from "../../../table/keyOf.ts";
import { saysNothing } from "../../../table/saysNothing.ts";
import type { HeaderColumn, TableFrame } from "../../../table/tableFrame.ts";
import { withRoleAt } from "../../../table/withRoleAt.ts";
import { readValue } from "../../../value/readValue.ts";
import { isBlankAt, shownAt } from "../../../view/sheetView.ts";

const sampleRows = 60;
const place =
  /^(?!.*[考评得分])\p{Script=Han}+(部|科|处|室|组|队|区|站|所|院|系|股|课|班|店|厂|点|段|中心)$|\b(directorate|faculty|school|ward|crew|squad|depot|desk|practice|cell|squadron|chapter)$/u;

/**
 * "病区", "股室", "所属组", "Directorate": where no heading that we know names the department of people, a heading that ends
 * in a word for a place or a group does, if texts stand below it that are several people's.
 */
export function withWorkplace(frame: TableFrame): TableFrame {
  if (frame.kind === "people" || keyOf(frame, ["department", "unit"]) !== null) return frame;
  if (keyOf(frame, ["name", "lastName", "id"]) === null) return frame;
  const found = frame.columns.find(
    (header) =>
      saysNothing(header) && place.test(header.labels.at(-1)?.compact ?? "") && holdsPlaces(frame, header),
  );
  return found === undefined ? frame : withRoleAt(frame, found.column, "department", 0.8);
}

/** Texts only, none of a scale, and fewer than there are rows of people: each stands for those below it, too. */
function holdsPlaces(frame: TableFrame, { column }: HeaderColumn): boolean {
  const { view, bodyTop, bodyBottom } = frame;
  const key = keyOf(frame, ["name", "lastName", "id"]) ?? column;
  const rows = Array.from(
    { length: Math.min(sampleRows, bodyBottom - bodyTop) },
    (_, index) => bodyTop + index,
  );
  const people = rows.filter((row) => !isBlankAt(view, row, key)).length;
  const cells = rows.map((row) => shownAt(view, row, column)).filter((cell) => cell !== null && cell !== "");
  return (
    cells.length > 0 &&
    new Set(cells).size < people &&
    cells.every((cell) => readValue(cell, null).kind === "unreadable")
  );
}
