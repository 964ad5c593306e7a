import { jsonPieces } from "./jsonPieces.ts";

describe("jsonPieces", () => {
  it("writes a line per entry, which together are the JSON", () => {
    const json = {
      schemaVersion: 1,
      failed: [],
      people: [{ id: "E1", at: null }, { id: "E2" }],
      policy: null,
    };
    const text = [...jsonPieces(json)].join("");
    expect(JSON.parse(text)).toEqual(json);
    expect(text.split("\n")).toEqual([
      "{",
      '"schemaVersion": 1,',
      '"failed": [],',
      '"people": [',
      '{"id":"E1","at":null},',
      '{"id":"E2"}',
      "],",
      '"policy": null',
      "}",
      "",
    ]);
  });

  it("hands long lists on piece by piece", () => {
    const values = Array.from({ length: 3 }, (_, index) => ({ at: "x".repeat(1_000_000), index }));
    const pieces = [...jsonPieces({ values })];
    expect(pieces.map(({ length }) => length < 2_000_000)).toEqual(pieces.map(() => true));
    expect(pieces.length).toBeGreaterThanOrEqual(3);
    expect(JSON.parse(pieces.join(""))).toEqual({ values });
  });
});
