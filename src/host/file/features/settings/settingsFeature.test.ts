import { changedParts, packageParts } from "../../../../../test/fixtures/packageParts.ts";
import { richWorkbook } from "../../../../../test/fixtures/richWorkbook.ts";
import { createWorkbook } from "../../../model/index.ts";
import { checkPackage } from "../../checkPackage.ts";
import { openXlsx } from "../../openXlsx.ts";
import { saveXlsx } from "../../saveXlsx.ts";

const path = "xl/webextensions/webextension1.xml";

describe("settings of an add-in in an .xlsx", () => {
  it("come back as the JSON values they were", () => {
    const workbook = createWorkbook();
    workbook.settings = new Map<string, unknown>([
      ["policy", { weights: [0.6, 0.3], name: '"A" & <B>' }],
      ["seen", true],
      ["nothing", null],
    ]);
    const saved = saveXlsx(workbook);
    expect(checkPackage(saved)).toEqual([]);
    expect(openXlsx(saved).settings).toEqual(workbook.settings);
  });

  it("change within a stranger's web extension, whose other elements stay", () => {
    const before = richWorkbook();
    const workbook = openXlsx(before);
    expect(workbook.settings).toEqual(new Map([["seen", "yes"]]));
    workbook.settings.set("count", 3);
    workbook.touched.add("settings");
    const saved = saveXlsx(workbook);
    expect(changedParts(before, saved)).toEqual([path]);
    expect(packageParts(saved)[path]).toContain(
      '<we:alternateReferences/><we:properties><we:property name="seen" value="&quot;yes&quot;"/><we:property name="count" value="3"/></we:properties><we:bindings/>',
    );
  });

  it("leave a workbook without settings without a web extension", () => {
    const parts = Object.keys(packageParts(saveXlsx(createWorkbook())));
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.filter((part) => part.includes("webextension"))).toEqual([]);
  });
});
