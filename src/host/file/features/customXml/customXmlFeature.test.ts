import { changedParts, packageParts } from "../../../../../test/fixtures/packageParts.ts";
import { richWorkbook } from "../../../../../test/fixtures/richWorkbook.ts";
import { createId, createWorkbook } from "../../../model/index.ts";
import { checkPackage } from "../../checkPackage.ts";
import { openXlsx } from "../../openXlsx.ts";
import { saveXlsx } from "../../saveXlsx.ts";

const foreignId = "{AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE}";

describe("custom XML parts of an .xlsx", () => {
  it("come back with id, namespace and text, and their ids are not given out again", () => {
    const workbook = createWorkbook();
    const id = createId(workbook);
    const xml = '<k:policy xmlns:k="urn:example:kpi"><k:weight>0.6 &amp; more</k:weight></k:policy>';
    workbook.customXmlParts = [{ id, namespaceUri: "urn:example:kpi", xml }];
    const saved = saveXlsx(workbook);
    const again = openXlsx(saved);
    expect(checkPackage(saved)).toEqual([]);
    expect(again.customXmlParts).toMatchObject([{ id, namespaceUri: "urn:example:kpi", xml }]);
    expect(createId(again) > id).toBe(true);
  });

  it("join a stranger's, which stays as it is", () => {
    const before = richWorkbook();
    const workbook = openXlsx(before);
    expect(workbook.customXmlParts).toMatchObject([{ id: foreignId, namespaceUri: "urn:example:policy" }]);
    workbook.customXmlParts.push({ id: createId(workbook), namespaceUri: "", xml: "<plain/>" });
    workbook.touched.add("customXmlParts");
    const saved = saveXlsx(workbook);
    expect(changedParts(before, saved)).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
    expect(checkPackage(saved)).toEqual([]);
  });

  it("change their text in place and go with their properties", () => {
    const before = richWorkbook();
    const workbook = openXlsx(before);
    workbook.customXmlParts[0]!.xml = "<other/>";
    workbook.touched.add("customXmlParts");
    expect(changedParts(before, saveXlsx(workbook))).toEqual(["customXml/item1.xml"]);
    workbook.customXmlParts = [];
    const cleared = saveXlsx(workbook);
    expect(Object.keys(packageParts(cleared)).filter((path) => path.startsWith("customXml"))).toEqual([]);
    expect(checkPackage(cleared)).toEqual([]);
  });
});
