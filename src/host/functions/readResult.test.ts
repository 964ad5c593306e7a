import { failureOf, readResult } from "./readResult.ts";

describe("readResult", () => {
  it.each([
    [86, 86],
    ["A", "A"],
    [false, false],
    [null, 0],
    [undefined, 0],
    [Infinity, { error: "#NUM!" }],
    [{ valueType: "CustomFunctionError", code: "#N/A" }, { error: "#N/A" }],
    [{ type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }, 0.5],
    [{ type: "Entity", text: "Ana" }, "Ana"],
    [{ anything: 1 }, { error: "#VALUE!" }],
    [[], { error: "#CALC!" }],
    [[[]], { error: "#CALC!" }],
    [[1, 2], { error: "#VALUE!" }],
    [
      [["a", 1], ["b"]],
      [
        ["a", 1],
        ["b", { error: "#N/A" }],
      ],
    ],
    [[[null, { valueType: "CustomFunctionError", code: "#DIV/0!" }]], [[0, { error: "#DIV/0!" }]]],
  ])("reads %j as %j", (value, expected) => {
    expect(readResult(value)).toEqual(expected);
  });
});

describe("failureOf", () => {
  it("knows the runtime's codes, and takes any other for #VALUE!", () => {
    expect([1, 5, 6, 7, 8, 10, 2, undefined].map((code) => failureOf(code).error)).toEqual([
      "#N/A",
      "#DIV/0!",
      "#NUM!",
      "#VALUE!",
      "#NULL!",
      "#NAME?",
      "#VALUE!",
      "#VALUE!",
    ]);
  });
});
