import { RowsByKey } from "./rowsByKey.ts";

describe("RowsByKey", () => {
  const rows = new RowsByKey();
  for (const [row, key] of ["王芳", "李强", "陈静", "陈静", "王芳", "王芳"].entries()) rows.add(key, row);

  it("gives the rows of a key in order, and none for a key that nobody has", () => {
    expect(["王芳", "李强", "陈静", "张敏"].map((key) => rows.rowsOf(key))).toEqual([
      [0, 4, 5],
      [1],
      [2, 3],
      [],
    ]);
  });

  it("tells of shared keys in the order in which they came first", () => {
    expect([...rows.repeated()]).toEqual([
      [0, 4, 5],
      [2, 3],
    ]);
  });
});
