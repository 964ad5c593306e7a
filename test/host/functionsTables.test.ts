import { startFunctionSheet } from "./functionSheet.ts";

describe("tables through Microsoft's runtime", () => {
  it("keeps a bad cell's error to its own row, and empty rows empty", async () => {
    const sheet = await startFunctionSheet();
    await sheet.write("A1:B4", [
      [90, 80],
      ["=1/0", 70],
      ["", ""],
      ["N/A", 60],
    ]);
    await sheet.write("D1", [["=KPI.SCORES(A1:B4,{60,40})"]]);
    expect(await sheet.settled("D1:D5")).toEqual([[86], ["#VALUE!"], [""], [60], [""]]);
  });

  it("is called once for 10,000 rows", async () => {
    const sheet = await startFunctionSheet();
    const rows = Array.from({ length: 10_000 }, (_, row) => [60 + (row % 40), 70 + (row % 30)]);
    await sheet.write("A1:B10000", rows);
    const before = sheet.invocations();
    await sheet.write("D1", [["=KPI.SCORES(A1:B10000,{60,40})"]]);
    await sheet.settled("D1");
    expect(await sheet.settled("D10000")).toEqual([[expect.closeTo(0.6 * 99 + 0.4 * 79, 9)]]);
    expect(sheet.invocations() - before).toBe(1);
  }, 20_000);

  it("follows the policy in its cells", async () => {
    const sheet = await startFunctionSheet();
    await sheet.write("A1:B2", [
      ["A", 90],
      ["B", 0],
    ]);
    await sheet.write("D1", [["=KPI.GRADE(85,A1:B2)"]]);
    expect(await sheet.settled("D1")).toEqual([["B"]]);
    await sheet.write("B1", [[80]]);
    expect(await sheet.settled("D1")).toEqual([["A"]]);
  });

  it("takes the 0 of an empty option cell on Excel for Windows as left out", async () => {
    const sheet = await startFunctionSheet(0);
    await sheet.write("A1:B1", [[80, "N/A"]]);
    await sheet.write("D1:D3", [
      ["=KPI.SCORE(A1:B1,{1,1},G1,G2)"],
      ['=KPI.POINTS(7600,10000,"每少1000人扣10分，扣完为止",G1)'],
      ['=KPI.TENURE(G1,"2026-01-01")'],
    ]);
    expect(await sheet.settled("D1:D3")).toEqual([[80], [80], [""]]);
  });
});
