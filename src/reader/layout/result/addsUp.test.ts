import { addsUp } from "./addsUp.ts";

const plain = { shares: null, takesMeans: true };
/** Subjects are rows, lines are columns; the last column is asked about. */
const asks = (rows: readonly (readonly number[])[], known: Parameters<typeof addsUp>[4] = plain): boolean => {
  const last = (rows[0]?.length ?? 1) - 1;
  return addsUp(
    (subject, line) => rows[subject]?.[line] ?? null,
    rows.map((_, subject) => subject),
    last,
    Array.from({ length: last }, (_, line) => line),
    known,
  );
};

describe("addsUp", () => {
  it("knows a sum, also of the last lines only", () => {
    expect(
      asks([
        [30, 28, 58],
        [25, 35, 60],
      ]),
    ).toBe(true);
    expect(
      asks(
        [
          [90, 30, 28, 58],
          [70, 25, 35, 60],
        ].map((row) => row.slice(1)),
      ),
    ).toBe(true);
  });

  it("knows a mean and a weighted sum", () => {
    expect(
      asks([
        [80, 70, 90, 80],
        [75, 85, 65, 75],
        [60, 95, 70, 75],
      ]),
    ).toBe(true);
    expect(
      asks(
        [
          [80, 70, 77],
          [75, 85, 78],
        ],
        { shares: [0.7, 0.3], takesMeans: true },
      ),
    ).toBe(true);
  });

  it("goes by those who have all entries where weights are known", () => {
    const rows: (number | null)[][] = [
      [80, 70, 77],
      [75, 85, 78],
      [null, 60, 50],
      [90, 60, 81],
    ];
    const known = { shares: [0.7, 0.3], takesMeans: true };
    expect(addsUp((subject, line) => rows[subject]?.[line] ?? null, [0, 1, 2, 3], 2, [0, 1], known)).toBe(
      true,
    );
  });

  it("lets one of seven totals be wrong", () => {
    const right = [
      [30, 28, 58],
      [25, 35, 60],
      [20, 30, 50],
      [22, 31, 53],
      [28, 27, 55],
      [24, 33, 57],
    ];
    expect(asks([...right, [29, 30, 95]])).toBe(true);
    expect(asks([...right.slice(2), [29, 30, 95]])).toBe(false);
  });

  it("takes no small rating for the sum of two others", () => {
    expect(
      asks(
        [
          [1, 3, 4],
          [2, 2, 4],
          [1, 4, 5],
        ].map(([a = 0, b = 0, c = 0]) => [a, b, c]),
      ),
    ).toBe(true);
    expect(
      asks([
        [1, 3, 4],
        [5, 0, 5],
        [1, 4, 5],
      ]),
    ).toBe(false);
  });

  it("knows points taken off", () => {
    expect(
      asks([
        [100, -5, 95],
        [98, -2, 96],
      ]),
    ).toBe(true);
  });

  it("believes no line that is the same for everybody", () => {
    expect(
      asks([
        [30, 28, 58],
        [28, 30, 58],
      ]),
    ).toBe(false);
  });
});
