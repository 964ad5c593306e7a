import { packageParts } from "../../../../../test/fixtures/packageParts.ts";
import { richWorkbook } from "../../../../../test/fixtures/richWorkbook.ts";
import { createWorkbook, type ProtectionModel } from "../../../model/index.ts";
import { openXlsx } from "../../openXlsx.ts";
import { saveXlsx } from "../../saveXlsx.ts";
import { hashPassword, isPassword } from "./passwordHash.ts";
import { isProtectionSource } from "./protectionSource.ts";

const sheetPath = "xl/worksheets/sheet1.xml";
const options: ProtectionModel["options"] = {
  allowAutoFilter: true,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: true,
  allowFormatCells: true,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: true,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: true,
  selectionMode: "Unlocked",
};

describe("protection of an .xlsx", () => {
  it.each(["Normal", "Unlocked", "None"] as const)(
    "comes back as it was written, selection %s",
    (selectionMode) => {
      const workbook = createWorkbook();
      workbook.sheets[0]!.protection = {
        options: { ...options, selectionMode },
        password: null,
        hasPassword: false,
      };
      const { protection } = openXlsx(saveXlsx(workbook)).sheets[0]!;
      expect(protection).toMatchObject({ options: { ...options, selectionMode }, hasPassword: false });
    },
  );

  it("stores a password as a hash that knows it again, the same each time", () => {
    const workbook = createWorkbook();
    workbook.sheets[0]!.protection = { options, password: "geheim 密码", hasPassword: true };
    const bytes = saveXlsx(workbook);
    const again = openXlsx(bytes).sheets[0]!.protection;
    const hash = isProtectionSource(again?.source) ? again.source.hash : null;
    expect(packageParts(bytes)[sheetPath]).not.toContain("geheim");
    expect(again).toMatchObject({ password: null, hasPassword: true });
    expect(hash === null ? null : isPassword("geheim 密码", hash)).toBe(true);
    expect(hash === null ? null : isPassword("Geheim 密码", hash)).toBe(false);
    expect(saveXlsx(workbook)).toEqual(bytes);
  });

  it("keeps a stranger's password when only the options change", () => {
    const workbook = openXlsx(richWorkbook());
    const sheet = workbook.sheets[0]!;
    sheet.protection!.options.allowSort = true;
    sheet.touched.add("protection");
    expect(packageParts(saveXlsx(workbook))[sheetPath]).toContain(
      '<sheetProtection algorithmName="SHA-512" hashValue="q83vEjRWeJCrze8=" saltValue="AAECAwQFBgcICQoLDA0ODw==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0" sort="0"/>',
    );
  });

  it("goes when the sheet is unprotected", () => {
    const workbook = openXlsx(richWorkbook());
    workbook.sheets[0]!.protection = null;
    workbook.sheets[0]!.touched.add("protection");
    expect(packageParts(saveXlsx(workbook))[sheetPath]).not.toContain("sheetProtection");
  });
});

describe("isPassword", () => {
  it.each([
    ["test", "CBEB"],
    ["password", "83AF"],
  ])("knows the old check sum of %s", (password, hashValue) => {
    const hash = { algorithmName: null, hashValue, saltValue: "", spinCount: 0 };
    expect(isPassword(password, hash)).toBe(true);
    expect(isPassword(`${password}x`, hash)).toBe(false);
  });

  it("cannot tell for an algorithm it does not know", () => {
    const hash = { ...hashPassword("a", new Uint8Array(16)), algorithmName: "WHIRLPOOL" };
    expect(isPassword("a", hash)).toBeUndefined();
  });
});
