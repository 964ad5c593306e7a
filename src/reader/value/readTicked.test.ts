import { readTicked } from "./readTicked.ts";
import { readValue } from "./readValue.ts";

describe("readTicked", () => {
  it.each([
    ["□优 ☑良 □中 □差", ["良"]],
    ["■A □B □C", ["A"]],
    ["□优 □良", []],
    ["☑优 ☑良 □中", ["优", "良"]],
    ["☑优", null],
    ["优", null],
  ])("finds the ticked options of %j", (text, options) => {
    expect(readTicked(text)).toEqual(options);
  });

  it("is a word where one is ticked, nothing where none is, and unreadable where two are", () => {
    expect(["□优 ☑良 □中", "□优 □良 □中", "☑优 ☑良 □中"].map((text) => readValue(text, null).kind)).toEqual([
      "word",
      "absent",
      "unreadable",
    ]);
    expect(readValue("□5分 ☑4分", null)).toMatchObject({ kind: "number", number: 4 });
  });
});
