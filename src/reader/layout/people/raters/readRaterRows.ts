import type { IssueList } from "../../../report/issueList.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import { numberAt } from "../../../table/numberAt.ts";
import { compactText } from "../../../text/compactText.ts";
import { placeOf, textAt } from "../../../view/sheetView.ts";
import { findRowReason } from "../../../words/rowWords.ts";
import { bodyRows } from "../../form/bodyRows.ts";
import { readPeopleTable } from "../../readPeopleTable.ts";
import type { Subjects, TableReading, TypedSeries } from "../../tableReading.ts";

/**
 * Reads a table whose rows are raters, all of one person whom the sheet names: "被评价人：袁玉秀" above it. What a row comes
 * to is its rater's own; the person's is the mean or the total below them.
 */
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
    typed: rows.length > 1 ? totalsBelow(frame, meanings, rows) : reading.typed,
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

function totalsBelow(
  frame: TableFrame,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
): readonly TypedSeries[] {
  const { view } = frame;
  const column = meanings.find(({ use }) => use.use === "typed" && use.kind === "total")?.column;
  const below = bodyRows(frame).find((row) => {
    const reason = findRowReason(compactText(textAt(view, row, frame.left)));
    return row > (rows.at(-1) ?? 0) && (reason === "average" || reason === "total");
  });
  const total = column === undefined || below === undefined ? null : numberAt(view, below, column);
  if (column === undefined || below === undefined || total === null) return [];
  const others = new Array<null>(rows.length - 1).fill(null);
  const places = { kind: "cells", cells: [placeOf(view, below, column), ...others] } as const;
  return [{ kind: "total", names: [], period: null, formula: null, values: [total, ...others], places }];
}
