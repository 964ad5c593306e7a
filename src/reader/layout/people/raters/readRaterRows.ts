import type { IssueList } from "../../../report/issueList.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import { readPeopleTable } from "../../readPeopleTable.ts";
import type { Subjects, TableReading } from "../../tableReading.ts";

/** Reads a table whose rows are raters, all of one person whom the sheet names: "被评价人：袁玉秀" above it. */
export function readRaterRows(
  frame: TableFrame,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
  ratee: Subjects,
  issues: IssueList,
): TableReading {
  const reading = readPeopleTable(frame, meanings, rows, issues);
  const everywhere = <Value>([value]: readonly Value[]): Value[] =>
    value === undefined ? [] : new Array<Value>(rows.length).fill(value);
  return {
    ...reading,
    subjects: {
      ...reading.subjects,
      ids: everywhere(ratee.ids),
      names: everywhere(ratee.names),
      departments: everywhere(ratee.departments),
      roles: everywhere(ratee.roles),
      levels: everywhere(ratee.levels),
      places:
        ratee.places.kind === "cells"
          ? { kind: "cells", cells: everywhere(ratee.places.cells) }
          : reading.subjects.places,
    },
  };
}
