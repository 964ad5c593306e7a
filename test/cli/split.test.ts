import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import { openOnHost } from "../../src/cli/openOnHost.ts";
import { openReturned } from "../../src/cli/openReturned.ts";
import { openGrids } from "../../src/cli/read/openGrids.ts";
import { silent } from "../../src/sheet/index.ts";
import { splitFile, type SplitFile } from "../../src/cli/split/splitFile.ts";
import { applyMerge, mergeReturned, type MergeResult } from "../../src/workflow/index.ts";
import { changed, ownFolder, typed, written } from "./onDisk.ts";

const folder = ownFolder();
const at = (name: string): string => join(folder, name);
const rank = (row: number) => ({ formula: `=RANK(F${String(row)},F$3:F$6)`, value: 1 });
const total = (row: number) => ({
  formula: `=D${String(row)}*$K$9+E${String(row)}*(1-$K$9)`,
  value: 0,
});
const line = (row: number, id: string, name: string, unit: string, result: number | null) => [
  ...[id, name, unit, result, null],
  ...[total(row), rank(row)],
];
const sheets = [
  {
    name: "考核",
    rows: [
      ["2026年度考核"],
      ["工号", "姓名", "部门", "业绩(60%)", "态度(40%)", "总分", "名次"],
      line(3, "R1", "黎曼青", "一部", 80),
      line(4, "R2", "高斯文", "二部", 85),
      line(5, "R3", "欧拉雅", "一部", 70),
      line(6, "R4", "费马可", "三部", 90),
      ["合计", null, null, { formula: "=SUM(D3:D6)", value: 325 }],
      [],
      [null, null, null, null, null, null, null, null, null, "业绩占比", 0.6],
    ],
  },
  { name: "填表说明", rows: [["请于 12 月 20 日前填写态度得分。"]] },
  { name: "会议纪要", rows: [["高斯文本季度请假两次"]] },
];
const source = written(folder, { name: "考核表.xlsx", sheets });

/** The part of a department as it came back, with entries typed by whoever heads it. */
async function filled(
  split: SplitFile,
  department: string,
  cells: Readonly<Record<string, number | string>>,
) {
  const part = split.parts.find((one) => one.department === department);
  if (part === undefined) throw new RangeError(`No part for ${department}.`);
  return changed(part.file, at(`回收 ${basename(part.file)}`), typed("考核", cells));
}

async function merge(files: readonly string[], sent = source): Promise<MergeResult> {
  const returned = await Promise.all(files.map(openReturned));
  return mergeReturned(await openGrids(sent), returned);
}

const valuesOf = async (file: string) =>
  (await (await openOnHost(file)).workbook.readGrids(["考核"], silent)).grids[0]?.values;

describe("a workbook split by department", () => {
  let split: SplitFile;
  let back: readonly string[];

  beforeAll(async () => {
    // What Excel and this add-in keep beside the sheets.
    await changed(source, source, async ({ host, workbook }) => {
      await workbook.save("kept", { ledger: [{ employeeId: "R2", to: "A" }] });
      await host.run(async (context) => {
        const { names, worksheets } = context.workbook;
        names.add("Best", worksheets.getItem("考核").getRange("B6"));
        names.add("Hint", "高斯文").visible = false;
        const sheet = worksheets.getItem("考核");
        sheet.getRange("E3:E6").dataValidation.rule = {
          wholeNumber: { formula1: 0, formula2: 100, operator: "Between" },
        };
        await context.sync();
      });
    });
    split = await splitFile(source, at("parts"), "2026 v1");
    // One after the other: one Excel at a time runs in a process.
    back = [
      await filled(split, "一部", { E3: 91, E4: 92 }),
      await filled(split, "二部", { E3: 93 }),
      await filled(split, "三部", { E3: 94 }),
    ];
  });

  it("is one file per department with its own people, headings, rules of entry and formulas for what is left", async () => {
    expect(split.parts.map(({ department, people, sheets: own }) => [department, people, own])).toEqual([
      ["一部", 2, ["考核", "填表说明"]],
      ["二部", 1, ["考核", "填表说明"]],
      ["三部", 1, ["考核", "填表说明"]],
    ]);
    expect(split.leftOut).toEqual([{ sheetName: "会议纪要", reason: "names_people" }]);
    const { workbook, host } = await openOnHost(split.parts[0]?.file ?? "");
    const { grids } = await workbook.readGrids(["考核"], silent);
    expect(grids[0]?.formulas?.map((row) => row.filter((formula) => formula !== null))).toEqual([
      [],
      [],
      ["=D3*$K$7+E3*(1-$K$7)", "=RANK(F3,F$3:F$4)"],
      ["=D4*$K$7+E4*(1-$K$7)", "=RANK(F4,F$3:F$4)"],
      ["=SUM(D3:D4)"],
      [],
      [],
    ]);
    await host.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("考核").getRange("E3:E4");
      cells.dataValidation.load("rule");
      await context.sync();
      expect(cells.dataValidation.rule.wholeNumber).toMatchObject({ formula1: 0, formula2: 100 });
    });
  });

  it("has nothing of the others in any byte: no texts, names, stored documents or caches", () => {
    const others = { 一部: ["高斯文", "费马可", "R2", "R4"], 二部: ["黎曼青", "R1"], 三部: ["欧拉雅", "R3"] };
    for (const { file, department } of split.parts) {
      const parts = unzipSync(readFileSync(file));
      // Custom properties of sheets are UTF-16.
      const text = Object.values(parts)
        .flatMap((bytes) => ["utf-8", "utf-16le"].map((code) => new TextDecoder(code).decode(bytes)))
        .join("\n");
      for (const other of others[department as keyof typeof others])
        expect([department, other, new RegExp(`[>"]${other}[<"]|${other}本`, "u").test(text)]).toEqual([
          department,
          other,
          false,
        ]);
      expect([department, text.includes('name="Best"')]).toEqual([department, department === "三部"]);
      expect(text).not.toContain("Hint");
      expect(text).not.toContain("ledger");
    }
  });

  it("comes back to the same as the whole filled in: split, fill, merge", async () => {
    const found = await merge(back);
    expect([found.tampering, found.conflicts, found.missing]).toEqual([[], [], []]);
    expect(found.shares.map(({ part }) => part)).toEqual(
      ["一部", "二部", "三部"].map((department) => ({ department, version: "2026 v1" })),
    );
    const merged = await changed(source, at("合并.xlsx"), ({ workbook }) =>
      applyMerge(workbook, found, "zh-CN", silent),
    );
    const direct = await changed(
      source,
      at("直接填.xlsx"),
      typed("考核", { E3: 91, E5: 92, E4: 93, E6: 94 }),
    );
    const values = await valuesOf(merged);
    expect(values?.[2]?.[4]).toBe(91);
    expect(values).toEqual(await valuesOf(direct));
  });

  it("tells changed weights, formulas, people added, doubled and taken out, and who did not come back", async () => {
    const [first = "", second = ""] = back;
    const bad = await changed(first, at("改动.xlsx"), async (file) => {
      await typed("考核", { D2: "业绩(90%)", F3: 99, A4: "R1", B4: "黎曼青" })(file);
    });
    const found = await merge([bad, second]);
    expect(found.tampering.map(({ kind, at: place }) => [kind, place])).toEqual([
      ["header_changed", "考核!D2"],
      ["row_removed", "考核!A5"],
      ["formula_changed", "考核!F3"],
      ["row_duplicated", "考核!A4"],
    ]);
    expect(found.missing.map(({ person }) => person)).toEqual(["R3 欧拉雅", "R4 费马可"]);
  });

  it("takes nothing of a part that was made of another version, and tells a stamp that was changed", async () => {
    const [first = "", second = ""] = back;
    const newer = await changed(source, at("新版.xlsx"), typed("考核", { D2: "业绩(70%)", E2: "态度(30%)" }));
    const other = await merge([first], newer);
    expect([other.changes, other.tampering.map(({ kind }) => kind)]).toEqual([[], ["other_version"]]);
    const forged = await changed(second, at("伪造.xlsx"), ({ model }) => {
      for (const sheet of model.sheets)
        for (const [key, value] of sheet.customProperties)
          sheet.customProperties.set(key, value.replace("二部", "一部"));
      for (const sheet of model.sheets) sheet.touched.add("customProperties");
      return Promise.resolve();
    });
    const told = await merge([forged]);
    // Without a stamp nobody knows that the formulas changed when rows were taken out.
    expect(told.tampering.map(({ kind }) => kind)).toEqual([
      "stamp_damaged",
      "formula_changed",
      "formula_changed",
    ]);
    expect(told.changes).toEqual([{ address: "考核!E4", value: 93, formula: null }]);
  });
});
