import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { openOnHost } from "../../src/cli/openOnHost.ts";
import { silent } from "../../src/sheet/index.ts";
import { splitFile } from "../../src/cli/split/splitFile.ts";
import type { WorkbookFile } from "../../src/sheet/index.ts";
import { checkWorkbook, mergeFiles, splitIntoTabs } from "../../src/workflow/index.ts";
import { changed, ownFolder, typed, written } from "./onDisk.ts";

const folder = ownFolder();
const at = (name: string): string => join(folder, name);
const source = written(folder, {
  name: "考核表.xlsx",
  sheets: [
    {
      name: "考核",
      rows: [
        ["工号", "姓名", "部门", "业绩(60%)", "态度(40%)", "总分", "级别"],
        ["R1", "黎曼青", "一部", 80, null, { formula: "=D2*0.6+E2*0.4" }, { formula: "=花名册!B2" }],
        ["R2", "高斯文", "二部", 85, null, { formula: "=D3*0.6+E3*0.4" }, { formula: "=花名册!B3" }],
        ["R3", "欧拉雅", "一部", 70, null, { formula: "=D4*0.6+E4*0.4" }, { formula: "=花名册!B4" }],
      ],
    },
    {
      name: "花名册",
      rows: [
        ["工号", "职级"],
        ["R1", "P5"],
        ["R2", "P6"],
        ["R3", "P7"],
      ],
    },
  ],
});
const file = (path: string): WorkbookFile => ({
  name: basename(path),
  base64: readFileSync(path).toString("base64"),
});

describe("files that are chosen in the pane", () => {
  it("are read inside the workbook, merged like those on a command line, and leave nothing behind", async () => {
    const { parts } = await splitFile(source, at("parts"), "v1");
    const back = await changed(
      parts[0]?.file ?? "",
      at("一部.xlsx"),
      typed("考核", { E2: 91, E3: 92, D3: 71 }),
    );
    const whole = await changed(source, at("整本.xlsx"), typed("考核", { E3: 93, E4: 94 }));
    const { workbook, model } = await openOnHost(source);
    const merge = await mergeFiles(workbook, [file(back), file(whole)], silent);
    expect(merge.tampering).toEqual([]);
    expect(merge.changes.map(({ address, value }) => [address, value])).toEqual([
      ["考核!E2", 91],
      ["考核!D4", 71],
      ["考核!E4", 92],
      ["考核!E3", 93],
    ]);
    expect(merge.conflicts.map(({ at: cell, entries }) => [cell, entries.map(({ value }) => value)])).toEqual(
      [["考核!E4", [92, 94]]],
    );
    expect(merge.shares.map(({ part }) => part?.department ?? null)).toEqual(["一部", null]);
    expect(model.sheets.map(({ name }) => name)).toEqual(["考核", "花名册"]);
  });

  it("say which one is no workbook, and leave nothing behind either", async () => {
    const { workbook, model } = await openOnHost(source);
    const broken = { name: "坏.xlsx", base64: Buffer.from("no zip").toString("base64") };
    await expect(mergeFiles(workbook, [broken], silent)).rejects.toMatchObject({
      code: "file_unreadable",
      at: "坏.xlsx",
    });
    expect(model.sheets).toHaveLength(2);
  });
});

describe("a tab per department", () => {
  it("holds the department's own people with formulas, is stamped, and is not read beside its original", async () => {
    const { workbook, model } = await openOnHost(source);
    const made = await splitIntoTabs(workbook, "2026-11-21", silent);
    expect(made.parts).toEqual([
      { department: "一部", people: 2, tabs: ["一部"] },
      { department: "二部", people: 1, tabs: ["二部"] },
    ]);
    const { grids, stamps } = await workbook.readGrids(["一部"], silent);
    expect(grids[0]?.values.slice(1).map((row) => row.slice(0, 2))).toEqual([
      ["R1", "黎曼青"],
      ["R3", "欧拉雅"],
    ]);
    // What reads another sheet became its value; what reads its own row is still a formula.
    expect(grids[0]?.formulas?.[2]?.slice(5)).toEqual(["=D3*0.6+E3*0.4", null]);
    expect(grids[0]?.values[2]?.[6]).toBe("P7");
    expect(JSON.parse(stamps?.["一部"] ?? "null")).toMatchObject({
      department: "一部",
      version: "2026-11-21",
    });
    const check = await checkWorkbook(workbook, { kind: "auto" }, silent, "zh-CN", "2026-12-31");
    expect(check.found && check.appraisal.dataset.size).toBe(3);
    expect(model.sheets).toHaveLength(4);
  });
});
