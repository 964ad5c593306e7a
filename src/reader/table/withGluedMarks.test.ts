import { readLabel } from "../value/readLabel.ts";
import { withGluedMarks } from "./withGluedMarks.ts";

const weightsOf = (...headers: string[]): (number | null)[] =>
  withGluedMarks(headers.map((header, column) => ({ column, header, labels: [readLabel(header)] }))).map(
    ({ labels }) => labels[0]?.weight?.share ?? null,
  );

describe("withGluedMarks", () => {
  it("takes numbers that add up to a hundred for full marks", () => {
    expect(weightsOf("姓名", "铺货率20", "陈列达标30", "回款50", "合计100")).toEqual([
      null,
      0.2,
      0.3,
      0.5,
      1,
    ]);
  });

  it("takes numbers that only count for parts of names", () => {
    expect(weightsOf("姓名", "评委1", "评委2", "评委3")).toEqual([null, null, null, null]);
  });
});
