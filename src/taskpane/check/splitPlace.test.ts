import { splitPlace } from "./splitPlace.ts";

describe("splitPlace", () => {
  it.each([
    ["Scores!C7", { sheet: "Scores", cells: "C7" }],
    ["'Q1 评分'!C7:D9", { sheet: "Q1 评分", cells: "C7:D9" }],
    ["'It''s!'!A1", { sheet: "It's!", cells: "A1" }],
  ])("reads %s", (at, place) => {
    expect(splitPlace(at)).toEqual(place);
  });

  it.each(["policy:/model/nodes/3", "C7", ""])("knows that %p is no cell", (at) => {
    expect(splitPlace(at)).toBeNull();
  });
});
