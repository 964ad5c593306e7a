import { HostError } from "../../protocol/hostError.ts";
import { parseInput } from "./parseInput.ts";

describe("parseInput", () => {
  it.each<[input: unknown, value: unknown, numberFormat: string | null]>([
    [12.5, 12.5, null],
    [true, true, null],
    ["", null, null],
    ["Li Na", "Li Na", null],
    ["12.5", 12.5, null],
    [" 12 ", 12, null],
    ["-3", -3, null],
    ["95%", 0.95, "0%"],
    ["95.5%", 0.955, "0.00%"],
    ["1,200", 1200, "#,##0"],
    ["$5", 5, "$#,##0"],
    ["1e3", 1000, "0.00E+00"],
    ["1/2/2024", 45293, "m/d/yyyy"],
    ["2024-01-02", 45293, "m/d/yyyy"],
    ["12:30", 12.5 / 24, "h:mm"],
    ["TRUE", true, null],
    ["#N/A", { error: "#N/A" }, null],
    ["E12.3", "E12.3", null],
    ["007a", "007a", null],
    ["优秀(95)", "优秀(95)", null],
    ["95分", "95分", null],
    ["９５", "９５", null],
    ["-- 待定 --", "-- 待定 --", null],
    ["@somebody", "@somebody", null],
  ])("reads %j as %j", (input, value, numberFormat) => {
    const expected = {
      value,
      formula: null,
      quotePrefix: false,
      ...(numberFormat === null ? {} : { numberFormat }),
    };
    expect(parseInput(input, "General")).toEqual(expected);
  });

  it.each([
    ["=A1+1", "=A1+1"],
    ["+A1+1", "=+A1+1"],
    ["-A1", "=-A1"],
    ["- pending", "=- pending"],
  ])("reads %s as the formula %s", (input, formula) => {
    expect(parseInput(input, "General")).toEqual({ value: null, formula, quotePrefix: false });
  });

  it("takes what follows an apostrophe as text", () => {
    expect(parseInput("'=A1", "General")).toEqual({ value: "=A1", formula: null, quotePrefix: true });
  });

  it("takes everything as text in a cell formatted as text", () => {
    expect(["=A1", "95%", 5].map((input) => parseInput(input, "@").value)).toEqual(["=A1", "95%", "5"]);
  });

  it.each([["=SUM("], ["x".repeat(32_768)], [`="${"x".repeat(8_192)}"`], [{}], [Number.NaN]])(
    "refuses what no cell can hold",
    (input) => {
      expect(() => parseInput(input, "General")).toThrow(HostError);
    },
  );
});
