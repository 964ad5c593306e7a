import { marshalArgument } from "./marshalArgument.ts";

describe("marshalArgument", () => {
  it.each([
    ["any", 5, 5],
    ["any", "x", "x"],
    ["any", null, null],
    ["number", "12.5", 12.5],
    ["number", true, 1],
    ["number", null, 0],
    ["string", 90, "90"],
    ["string", false, "FALSE"],
    ["string", null, ""],
    ["boolean", "true", true],
    ["boolean", 0, false],
  ] as const)("gives %s for %j as %j", (type, given, expected) => {
    expect(marshalArgument(given, type, null)).toEqual({ value: expected });
  });

  it.each([
    ["number", "many"],
    ["number", " "],
    ["boolean", "yes"],
  ] as const)("refuses %s for %j with #VALUE!", (type, given) => {
    expect(marshalArgument(given, type, null)).toEqual({ error: "#VALUE!" });
  });

  it("converts every cell of a block, and refuses it for one bad cell", () => {
    expect(
      marshalArgument(
        [
          [1, null],
          ["2", true],
        ],
        "number",
        null,
      ),
    ).toEqual({
      value: [
        [1, 0],
        [2, 1],
      ],
    });
    expect(marshalArgument([[1, "x"]], "number", null)).toEqual({ error: "#VALUE!" });
  });

  it("passes an empty cell as 0 where Excel on Windows does", () => {
    expect(marshalArgument([[null, "a"]], "any", 0)).toEqual({ value: [[0, "a"]] });
  });

  it("passes an error as the runtime reads one", () => {
    expect(marshalArgument({ error: "#N/A" }, "any", null)).toEqual({
      value: { type: "CustomFunctionError", code: "#N/A" },
    });
  });
});
