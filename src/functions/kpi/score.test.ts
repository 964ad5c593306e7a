import fc from "fast-check";
import { finish } from "../cells/steps.ts";
import { FunctionError } from "../errors/functionError.ts";
import { score } from "./score.ts";
import { scores } from "./scores.ts";

const documentWeights = [[30, 30, 15, 10, 5, 5, 5]];

function problemOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error instanceof FunctionError ? error.problem : error;
  }
  return "no problem";
}

describe("score", () => {
  it("G1 adds up the seven indicators of document 000", () => {
    expect(score([[88, 92, 85, 80, 75, 90, 100]], documentWeights, null, null)).toBeCloseTo(88, 10);
  });

  it("G2 gives the weight of N/A to the others, or counts it as zero", () => {
    const line = [[88, 92, 85, 80, "N/A", 90, 100]];
    expect(score(line, documentWeights, null, null)).toBeCloseTo(88.6842105263, 9);
    expect(score(line, documentWeights, null, "zero")).toBeCloseTo(84.25, 10);
  });

  it("keeps missing, not applicable and zero apart", () => {
    const of = (cell: unknown): number => score([[80, cell]], [[50, 50]], "zero", "renormalise");
    expect([of(""), of("不适用"), of(0), of(null), of("０")]).toEqual([40, 80, 40, 40, 40]);
  });

  it.each([
    [[["95%", "９０"]], [["60%", "40%"]], 93],
    [[["优秀(95)", "85分"]], [[1, 1]], 90],
    [[[80], [90]], [[0.5, 0.5]], 85],
  ])("reads %j by %j as the reader does", (line, weights, expected) => {
    expect(score(line, weights, null, null)).toBeCloseTo(expected, 10);
  });

  it.each([
    [
      "the wrong option word",
      () => score([[1]], [[1]], "maybe", null),
      {
        code: "option_unknown",
        argument: "missing",
        word: "maybe",
        allowed: ["renormalise", "zero", "block"],
      },
    ],
    [
      "the place of a word that is no score",
      () => score([[1], ["great!"]], [[1, 1]], null, null),
      { code: "cell_unreadable", argument: "scores", row: 2, column: 1, text: "great!" },
    ],
    [
      "the place of an error",
      () => score([[1, { code: "#REF!" }]], [[1, 1]], null, null),
      { code: "cell_error", argument: "scores", row: 1, column: 2, error: "#REF!" },
    ],
    [
      "both sizes",
      () => score([[1, 2]], [[1, 1, 1]], null, null),
      { code: "sizes_differ", argument: "scores", count: 2, other: "weights", wanted: 3 },
    ],
    [
      "a blank that blocks",
      () => score([[1, ""]], [[1, 1]], "阻止", null),
      { code: "entry_missing", argument: "scores", row: 1, column: 2 },
    ],
    [
      "that nothing was entered",
      () => score([["", "-"]], [[1, 1]], "zero", null),
      { code: "nothing_entered", argument: "scores" },
    ],
    [
      "negative weights",
      () => score([[1, 2]], [[-1, 2]], null, null),
      { code: "weights_not_positive", argument: "weights" },
    ],
    [
      "a block that is no line",
      () =>
        score(
          [
            [1, 2],
            [3, 4],
          ],
          [[1, 1]],
          null,
          null,
        ),
      { code: "not_one_line", argument: "scores" },
    ],
  ])("names %s", (_, run, problem) => {
    expect(problemOf(run)).toEqual(problem);
  });

  const cell = fc.oneof(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom("", "N/A"));
  const person = fc
    .array(fc.tuple(cell, fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 20 })
    .filter((pairs) => pairs.some(([entry]) => typeof entry === "number"));

  it("stays between the lowest and the highest score, whatever is absent", () => {
    fc.assert(
      fc.property(person, (pairs) => {
        const total = score([pairs.map(([entry]) => entry)], [pairs.map(([, weight]) => weight)], null, null);
        const entered = pairs.flatMap(([entry]) => (typeof entry === "number" ? [entry] : []));
        expect(total).toBeGreaterThanOrEqual(Math.min(...entered) - 1e-9);
        expect(total).toBeLessThanOrEqual(Math.max(...entered) + 1e-9);
      }),
    );
  });

  it("does not depend on the order or the notation of the indicators' weights", () => {
    fc.assert(
      fc.property(person, (pairs) => {
        const of = (list: typeof pairs, asText: boolean): number =>
          score(
            [list.map(([entry]) => entry)],
            [list.map(([, weight]) => (asText ? `${String(weight)}%` : weight))],
            null,
            null,
          );
        // A lone 1 is the whole as a number and one percent as text; in proportion both are the same.
        fc.pre(pairs.every(([, weight]) => weight > 1));
        expect(of([...pairs].reverse(), true)).toBeCloseTo(of(pairs, false), 8);
      }),
    );
  });

  it("gives every row of a table the score that it has alone", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const weights = [[50, 30, 20]];
        const alone = rows.map((row) => {
          if (row.every((entry) => entry === "")) return "";
          const problem = problemOf(() => score([row], weights, null, null));
          return problem === "no problem"
            ? score([row], weights, null, null)
            : (problem as { code: string }).code;
        });
        const together = finish(scores(rows, weights, null, null)).map(([answer]) =>
          answer instanceof FunctionError ? answer.problem.code : answer,
        );
        expect(together).toEqual(alone);
      }),
    );
  });
});
