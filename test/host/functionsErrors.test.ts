import { startFunctionSheet, type FunctionSheet } from "./functionSheet.ts";

/** Formula, what the cell shows, and what stands beside the error. */
const cases: readonly (readonly [formula: string, shown: string, sentence: string])[] = [
  [
    '=KPI.SCORE({80,90},{1,1},"perhaps")',
    "#VALUE!",
    '"perhaps" is not a choice for missing. Write one of: renormalise, zero, block.',
  ],
  [
    '=KPI.SCORE({80,"great!"},{1,1})',
    "#VALUE!",
    '"great!" in row 1, column 2 of scores is not a number. Enter a number, leave it blank (missing) or write N/A (not applicable).',
  ],
  [
    "=KPI.SCORE({80,90,70},{1,1})",
    "#VALUE!",
    "scores has 3 cells, weights has 2. Choose ranges of the same size.",
  ],
  ['=KPI.SCORE({80,90},{1,"heavy"})', "#VALUE!", '"heavy" is not a weight. Write 30, 0.3 or 30%.'],
  [
    '=KPI.SCORE({80,""},{1,1},"block")',
    "#N/A",
    'There is no score in row 1, column 2 of scores, and absent scores block the total. Enter it, or choose "renormalise" or "zero".',
  ],
  ['=KPI.SCORE({"",""},{1,1})', "#N/A", "scores holds no figure to work with. Enter at least one."],
  [
    '=KPI.GRADE(80,{"A",90;"B",90})',
    "#VALUE!",
    'Grade "B" begins at the same score as another grade. Give every grade its own lowest score.',
  ],
  [
    '=KPI.POINTS(1,2,"as the moon stands")',
    "#VALUE!",
    expect.stringContaining("is of no known kind") as string,
  ],
  ['=KPI.ATTAIN(5,"")', "#N/A", "The rule needs a target, and row 1 has none (or zero)."],
  [
    '=KPI.RATERS({80},{"boss"},{"self",10;"peer",90})',
    "#VALUE!",
    '"boss" does not stand in weights. Known: self, peer.',
  ],
  [
    '=KPI.RATERS({80},{"self"},{"self",10;"peer",90},"block")',
    "#N/A",
    'No entry from: peer, and an absent group blocks the result. Enter it, or choose "renormalise" or "zero".',
  ],
  [
    "=KPI.PRORATE({80},{20},30)",
    "#N/A",
    "20 days are fewer than the 30 needed: not appraised, which is not zero.",
  ],
  ["=KPI.NORMALIZE(6,1,5)", "#VALUE!", "scores is 6; it must be 1..5."],
  ["=KPI.QUOTA(7.5,{20,80})", "#VALUE!", "people is 7.5; it must be 0, 1, 2, 3…."],
  [
    '=KPI.TENURE("03/04/2024","2025-01-01")',
    "#VALUE!",
    '"03/04/2024" in from is not a date. Write 2026-03-01.',
  ],
  ['=KPI.STREAK({"A","Z"},"A",{"A","B"})', "#VALUE!", '"Z" does not stand in order. Known: A, B.'],
  [
    "=KPI.SCORE(1/0,1)",
    "#VALUE!",
    "The cell in row 1, column 1 of scores shows #DIV/0!. Correct that cell first.",
  ],
  [
    "=KPI.SCORE(NA(),1)",
    "#N/A",
    "The cell in row 1, column 1 of scores shows #N/A. Correct that cell first.",
  ],
];

describe("errors through Microsoft's runtime", () => {
  let sheet: FunctionSheet;

  beforeAll(async () => {
    sheet = await startFunctionSheet();
    await sheet.write(
      `A1:A${String(cases.length)}`,
      cases.map(([formula]) => [formula]),
    );
    await sheet.settled(`A1:A${String(cases.length)}`);
  }, 30_000);

  it.each(cases.map((each, row) => [...each, row] as const))(
    "%s shows %s",
    async (_formula, shown, sentence, row) => {
      const [[value] = []] = await sheet.settled(`A${String(row + 1)}`);
      expect({ value, sentence: sheet.messageAt(row, 0) }).toEqual({ value: shown, sentence });
    },
  );
});

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
