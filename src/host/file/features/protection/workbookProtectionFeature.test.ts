import { changedParts, packageParts } from "../../../../../test/fixtures/packageParts.ts";
import { richWorkbook, richWorkbookParts } from "../../../../../test/fixtures/richWorkbook.ts";
import { createWorkbook } from "../../../model/index.ts";
import { checkPackage } from "../../checkPackage.ts";
import { openXlsx } from "../../openXlsx.ts";
import { saveXlsx } from "../../saveXlsx.ts";
import { isPassword } from "./passwordHash.ts";
import { isProtectionSource } from "./protectionSource.ts";

const path = "xl/workbook.xml";

describe("protection of a workbook's structure", () => {
  it("comes back, its password as a hash that knows it again", () => {
    const workbook = createWorkbook();
    workbook.protection = { password: "secret", hasPassword: true };
    const saved = saveXlsx(workbook);
    const { protection } = openXlsx(saved);
    const hash = isProtectionSource(protection?.source) ? protection.source.hash : null;
    expect(checkPackage(saved)).toEqual([]);
    expect(protection).toMatchObject({ hasPassword: true, password: null });
    expect(hash === null ? null : isPassword("secret", hash)).toBe(true);
  });

  it("goes, while windows that a stranger locked stay locked", () => {
    const locked = '<workbookProtection workbookPassword="CBEB" lockStructure="1" lockWindows="1"/>';
    const before = richWorkbook({
      [path]: String(richWorkbookParts()[path]).replace("<bookViews>", `${locked}<bookViews>`),
    });
    const workbook = openXlsx(before);
    expect(workbook.protection).toMatchObject({ hasPassword: true });
    expect(changedParts(before, saveXlsx(workbook))).toEqual([]);
    workbook.protection = null;
    workbook.touched.add("protection");
    const saved = saveXlsx(workbook);
    expect(changedParts(before, saved)).toEqual([path]);
    expect(packageParts(saved)[path]).toContain('<workbookProtection lockWindows="1"/><bookViews>');
  });
});
