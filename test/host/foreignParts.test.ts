import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage } from "../../src/host/file/index.ts";
import { changedParts, packageParts } from "../fixtures/packageParts.ts";
import { outOfOrder } from "../fixtures/schemaOrder.ts";
import { richWorkbook } from "../fixtures/richWorkbook.ts";

/** Parts that publishing has to rewrite: the list of sheets, and what all sheets share. */
const shared = [
  "[Content_Types].xml",
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/calcChain.xml",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  "xl/workbook.xml",
];

let folder: string;
let before: Uint8Array;
let after: Uint8Array;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "foreign-parts-"));
  const [given, scored] = [join(folder, "rich.xlsx"), join(folder, "scored.xlsx")];
  writeFileSync(given, richWorkbook());
  // 0 or 1: scored, without or with doubts.
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/score.ts", given, "--out", scored, "--language", "en"],
    { encoding: "utf8" },
  );
  if (status !== 0 && status !== 1) throw new Error(stderr);
  before = readFileSync(given);
  after = readFileSync(scored);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("a stranger's workbook that the score command has published into", () => {
  it("keeps every part of the stranger's byte for byte: charts, images, custom XML, comments, links, tables", () => {
    const given = packageParts(before);
    const touched = changedParts(before, after).filter((path) => path in given);
    // The scored sheet is no longer the one in front.
    expect(touched).toEqual([...shared, "xl/worksheets/sheet1.xml"]);
  });

  it("passes the check of the package: types, relationships, identities, order and ranges of every part", () => {
    const tables = Object.keys(packageParts(after)).filter((path) => path.startsWith("xl/tables/"));
    expect(tables.length).toBeGreaterThan(1);
    expect(checkPackage(after)).toEqual([]);
  });

  it("has every element of the parts that publishing wrote in the schema's order, down to the innermost", () => {
    const given = packageParts(before);
    const written = Object.entries(packageParts(after)).filter(
      ([path, xml]) => path.endsWith(".xml") && given[path] !== xml,
    );
    const kinds = new Set(written.map(([path]) => /^xl\/(\w+)\//.exec(path)?.[1]));
    expect([...kinds]).toEqual(expect.arrayContaining(["worksheets", "tables", "drawings", "charts"]));
    expect(written.flatMap(([path, xml]) => outOfOrder(xml).map((fault) => `${path}: ${fault}`))).toEqual([]);
  });

  it("changes nothing on the scored sheet but which tab is in front: cells, validation, sparklines, protection stay", () => {
    const [given, scored] = [before, after].map((bytes) => packageParts(bytes)["xl/worksheets/sheet1.xml"]);
    expect(scored).toBe(given?.replace('<sheetView tabSelected="1"', "<sheetView"));
  });

  it("keeps the values that the stranger's formulas had, computed by whatever program", () => {
    expect(packageParts(after)["xl/worksheets/sheet2.xml"]).toContain("<f>[1]Other!$A$1</f><v>5</v>");
  });

  it("keeps the workbook's names, external links and extensions where they were", () => {
    const [given = "", scored = ""] = [before, after].map((bytes) => packageParts(bytes)["xl/workbook.xml"]);
    const pieces = given.match(/<(definedName|externalReference|ext|workbookPr|calcPr|sheet)\s[^>]*>/g) ?? [];
    expect(pieces.length).toBeGreaterThan(12);
    const text = scored.replace(/ fullCalcOnLoad="1"/, "");
    expect(pieces.filter((piece) => !text.includes(piece))).toEqual([]);
  });
});
