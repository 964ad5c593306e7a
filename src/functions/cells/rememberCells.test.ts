import { rememberCells } from "./rememberCells.ts";

const bands = (lowest: number) => [
  ["A", lowest],
  ["B", 0],
];

describe("rememberCells", () => {
  it("reads a range once, however often a new block with the same content comes", () => {
    const make = jest.fn(() => ({}));
    const read = rememberCells(4, make);
    const first = read(bands(90), "bands");
    for (let call = 0; call < 100; call += 1) expect(read(bands(90), "bands")).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      "another number",
      [
        ["A", 91],
        ["B", 0],
      ],
    ],
    [
      "a number as text",
      [
        ["A", "90"],
        ["B", 0],
      ],
    ],
    ["another shape", [["A", 90, "B", 0]]],
    [
      "a blank of another kind",
      [
        ["A", 90],
        ["B", ""],
      ],
    ],
    [
      "a row more",
      [
        ["A", 90],
        ["B", 0],
        ["C", -1],
      ],
    ],
  ])("reads %s anew", (_, other) => {
    const make = jest.fn(() => ({}));
    const read = rememberCells(4, make);
    expect(read(other, "bands")).not.toBe(read(bands(90), "bands"));
  });

  it("sees a change made in the very block that it was given", () => {
    const read = rememberCells(4, (cells) => JSON.stringify(cells));
    const block = bands(90).map((row) => [...row]);
    read(block, "bands");
    (block[0] ?? [])[1] = 95;
    expect(read(block, "bands")).toBe('[["A",95],["B",0]]');
  });

  it("stays within its bound, and lets go what was asked for longest ago", () => {
    const make = jest.fn((cells: readonly (readonly unknown[])[]) => cells[0]?.[1]);
    const read = rememberCells(8, make);
    for (let lowest = 0; lowest < 1000; lowest += 1) read(bands(lowest), "bands");
    make.mockClear();
    for (let lowest = 992; lowest < 1000; lowest += 1) read(bands(lowest), "bands");
    expect(make).not.toHaveBeenCalled();
    read(bands(991), "bands");
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("keeps neither a failure nor a table of people", () => {
    const fail = jest.fn(() => {
      throw new RangeError("no");
    });
    const failing = rememberCells(4, fail);
    expect(() => failing(bands(1), "bands")).toThrow("no");
    expect(() => failing(bands(1), "bands")).toThrow("no");
    expect(fail).toHaveBeenCalledTimes(2);
    const make = jest.fn(() => 1);
    const read = rememberCells(4, make);
    const people = Array.from({ length: 1001 }, () => [1]);
    read(people, "scores");
    read(people, "scores");
    expect(make).toHaveBeenCalledTimes(2);
  });
});
