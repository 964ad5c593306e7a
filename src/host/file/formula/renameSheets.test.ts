import { renameSheets } from "./renameSheets.ts";

describe("renameSheets", () => {
  const names = new Map([
    ["one", "New one"],
    ["my s", "x"],
  ]);

  it.each([
    ["One!A1+ONE!B2", "'New one'!A1+'New one'!B2"],
    ["'My s'!A1", "x!A1"],
    ["'One:Three'!A1", "'New one:Three'!A1"],
    ["[1]One!A1+'[Book]One'!A1", "[1]One!A1+'[Book]One'!A1"],
    ['"One!A1"&One', '"One!A1"&One'],
    ["OneMore!A1", "OneMore!A1"],
    ["SUM(One:Three!A1)", "SUM('New one:Three'!A1)"],
    ["SUM(Two:Three!A1,B1:C1)", "SUM(Two:Three!A1,B1:C1)"],
  ])("turns %s into %s", (formula, renamed) => {
    expect(renameSheets(formula, names)).toBe(renamed);
  });
});
