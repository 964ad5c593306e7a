import { bandColumns } from "./bandColumns.ts";

describe("bandColumns", () => {
  it.each([
    [
      "grade and lowest score",
      [
        ["A", 90],
        ["B", 80],
      ],
      { grade: 0, min: 1 },
    ],
    [
      "lowest score and grade",
      [
        [90, "A"],
        [80, "B"],
      ],
      { grade: 1, min: 0 },
    ],
    [
      "grades that are numbers",
      [
        [1, 90],
        [2, 80],
        [3, 0],
      ],
      { grade: 0, min: 1 },
    ],
    [
      "grade, lowest, highest",
      [
        ["A", 90, 100],
        ["B", 80, 89],
        ["C", 0, 79],
      ],
      { grade: 0, min: 1 },
    ],
    [
      "grade, highest, lowest",
      [
        ["A", 100, 90],
        ["B", 90, 80],
        ["C", 80, 0],
      ],
      { grade: 0, min: 2 },
    ],
    [
      "lowest, highest, grade",
      [
        [90, 100, "A"],
        [80, 89, "B"],
        [0, 79, "C"],
      ],
      { grade: 2, min: 0 },
    ],
    [
      "number, grade, lowest",
      [
        [1, "A", 90],
        [2, "B", 80],
        [3, "C", 0],
      ],
      { grade: 1, min: 2 },
    ],
    [
      "lowest and a coefficient",
      [
        ["A", 90, 1.5],
        ["B", 80, 1.2],
        ["C", 0, 1],
      ],
      { grade: 0, min: 1 },
    ],
    [
      "headings",
      [
        ["等级", "分数"],
        ["优", 90],
        ["良", 80],
      ],
      { grade: 0, min: 1 },
    ],
    [
      "bands in words",
      [
        ["优", "90分以上"],
        ["良", "80-89"],
        ["差", "80以下"],
      ],
      { grade: 0, min: 1 },
    ],
  ])("finds %s", (_, rows, expected) => {
    expect(bandColumns(rows)).toEqual(expected);
  });
});
