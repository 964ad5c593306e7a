import { safeCsv } from "./safeCsv.ts";

describe("safeCsv", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+49 30 1234", "'+49 30 1234"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", '"\'\t=1"'],
    ["\r=1", '"\'\r=1"'],
    ["\n=1", '"\'\n=1"'],
    ["  =1", "'  =1"],
    ["＝1", "'＝1"],
    ["|calc", "'|calc"],
    ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ])("disarms %j", (text, field) => {
    expect(safeCsv([[text]])).toBe(`\ufeff${field}\r\n`);
  });

  it("leaves numbers, names and empty fields as they are", () => {
    expect(safeCsv([[-3.5, "王芳", null, true, 'Smith, "Al"']])).toBe(
      '\ufeff-3.5,王芳,,TRUE,"Smith, ""Al"""\r\n',
    );
  });
});
