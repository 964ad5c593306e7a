import { IssueList } from "../../../report/issueList.ts";
import { frameOf } from "../../../testing/frameOf.ts";
import type { SeriesHead } from "../../readCells.ts";
import { targetsOfRow } from "./targetsOfRow.ts";

const frame = frameOf("姓名|销售额|回款率|客户数\n目标值|300||20\n何文丽|280|0.9|18\n秦朗|310|0.8|22");
const head: SeriesHead = {
  indicator: 0,
  kind: "actual",
  rater: null,
  raterName: null,
  raterWeight: null,
  period: null,
};
const targets = (over: Partial<SeriesHead>, column: number): number[][] =>
  targetsOfRow(frame, { ...head, ...over }, column, Int32Array.of(2, 3), new IssueList()).map(
    ({ values }) => [...values],
  );

describe("targetsOfRow", () => {
  it("holds the target of the header for everybody", () => {
    expect(targets({}, 1)).toEqual([[300, 300]]);
  });

  it("finds none in an empty cell, and none for ratings", () => {
    expect(targets({}, 2)).toEqual([]);
    expect(targets({ kind: "rating" }, 1)).toEqual([]);
  });
});
