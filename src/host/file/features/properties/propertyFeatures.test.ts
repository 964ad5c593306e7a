import { changedParts, packageParts } from "../../../../../test/fixtures/packageParts.ts";
import { richWorkbook } from "../../../../../test/fixtures/richWorkbook.ts";
import { createWorkbook, type DocumentPropertiesModel } from "../../../model/index.ts";
import { checkPackage } from "../../checkPackage.ts";
import { openXlsx } from "../../openXlsx.ts";
import { saveXlsx } from "../../saveXlsx.ts";

const properties: DocumentPropertiesModel = {
  title: "Scores & more",
  subject: "Appraisal",
  author: "Ann",
  keywords: "kpi, grades",
  comments: "a < b",
  category: "HR",
  manager: "Bo",
  company: "Example Ltd",
  lastAuthor: "Cy",
  revisionNumber: 4,
  creationDate: "2026-01-02T03:04:05Z",
};

describe("document properties of an .xlsx", () => {
  it("come back as they were written", () => {
    const workbook = createWorkbook();
    workbook.properties = properties;
    const saved = saveXlsx(workbook);
    expect(checkPackage(saved)).toEqual([]);
    expect(openXlsx(saved).properties).toEqual(properties);
  });

  it("change one element of a stranger's and leave the other part", () => {
    const before = richWorkbook();
    const workbook = openXlsx(before);
    workbook.properties.title = "New";
    workbook.touched.add("properties");
    const saved = saveXlsx(workbook);
    expect(changedParts(before, saved)).toEqual(["docProps/core.xml"]);
    expect(packageParts(saved)["docProps/core.xml"]).toContain(
      "<dc:creator>Somebody</dc:creator><dc:title>New</dc:title>",
    );
  });
});

describe("custom properties of an .xlsx", () => {
  it("come back with their kinds", () => {
    const workbook = createWorkbook();
    workbook.customProperties = new Map<string, string | number | boolean>([
      ["Level", 3],
      ["Share", 0.25],
      ["Big", 5_000_000_000],
      ["Done", true],
      ["Who", "Ann & Bo"],
    ]);
    const saved = saveXlsx(workbook);
    expect(checkPackage(saved)).toEqual([]);
    expect(openXlsx(saved).customProperties).toEqual(workbook.customProperties);
  });

  it("keep dates as dates when another one is added", () => {
    const workbook = createWorkbook();
    workbook.customProperties.set("When", "2026-01-02T00:00:00Z");
    const parts = packageParts(saveXlsx(workbook));
    const date = (parts["docProps/custom.xml"] ?? "").replaceAll("vt:lpwstr", "vt:filetime");
    expect(date).toContain("vt:filetime");
    const again = openXlsx(
      richWorkbook({
        "docProps/custom.xml": date,
        "_rels/.rels": parts["_rels/.rels"] ?? "",
        "[Content_Types].xml": parts["[Content_Types].xml"] ?? "",
      }),
    );
    again.customProperties.set("More", 1);
    again.touched.add("customProperties");
    const xml = packageParts(saveXlsx(again))["docProps/custom.xml"] ?? "";
    expect(xml).toContain("<vt:filetime>2026-01-02T00:00:00Z</vt:filetime>");
    expect(xml).toContain('pid="3" name="More"><vt:i4>1</vt:i4>');
  });
});

describe("custom properties of a sheet", () => {
  it("come back as text, change and go with their part", () => {
    const workbook = createWorkbook();
    workbook.sheets[0]!.customProperties = new Map([
      ["role", "成绩 😀"],
      ["year", "2026"],
    ]);
    const saved = saveXlsx(workbook);
    const again = openXlsx(saved);
    const sheet = again.sheets[0]!;
    expect(checkPackage(saved)).toEqual([]);
    expect(sheet.customProperties).toEqual(workbook.sheets[0]!.customProperties);
    sheet.customProperties.delete("role");
    sheet.touched.add("customProperties");
    const fewer = saveXlsx(again);
    expect(openXlsx(fewer).sheets[0]!.customProperties).toEqual(new Map([["year", "2026"]]));
    expect(Object.keys(packageParts(fewer)).filter((path) => path.endsWith(".bin"))).toHaveLength(1);
    expect(checkPackage(fewer)).toEqual([]);
  });
});
