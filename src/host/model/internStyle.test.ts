import { createWorkbook } from "./createWorkbook.ts";
import { defaultStyle } from "./defaultStyle.ts";
import { internStyle } from "./internStyle.ts";
import type { StyleModel } from "./style.ts";

const bold: StyleModel = { ...defaultStyle, font: { ...defaultStyle.font, bold: true } };

describe("internStyle", () => {
  it("gives looks that are known the id they have", () => {
    const workbook = createWorkbook();
    expect([internStyle(workbook, bold), internStyle(workbook, { ...bold }), workbook.styles.length]).toEqual(
      [1, 1, 2],
    );
    expect(internStyle(workbook, structuredClone(defaultStyle))).toBe(0);
  });

  it("knows the styles that the file layer put in the list, the first of equal ones", () => {
    const workbook = createWorkbook();
    workbook.styles.push(bold, { ...bold });
    expect([internStyle(workbook, bold), workbook.touched.has("styles")]).toEqual([1, false]);
  });
});
