import { join } from "node:path";
import { openOnHost } from "../../src/cli/openOnHost.ts";
import { openGrids } from "../../src/cli/read/openGrids.ts";
import { silent } from "../../src/sheet/index.ts";
import { applyMerge, mergeReturned } from "../../src/workflow/index.ts";
import { changed, ownFolder, typed, written } from "./onDisk.ts";

const folder = ownFolder();
const at = (name: string): string => join(folder, name);
const sent = written(folder, {
  name: "下发.xlsx",
  sheets: [
    {
      name: "考核",
      rows: [
        ["工号", "姓名", "部门", "业绩(60%)", "态度(40%)", "总分"],
        ["R1", "黎曼", "一部", 80, null, { formula: "=D2*0.6+E2*0.4", value: 48 }],
        ["R2", "高斯文", "二部", 70, 75, { formula: "=D3*0.6+E3*0.4", value: 72 }],
      ],
    },
  ],
});

describe("returned workbooks on disk", () => {
  it("become one file: entries taken, formulas kept and recalculated, conflicts and changes on a tab", async () => {
    const first = await changed(sent, at("一部.xlsx"), typed("考核", { E2: 90, D3: 71, E3: 76 }));
    const second = await changed(
      sent,
      at("二部.xlsx"),
      typed("考核", { D3: 74, E3: 78, F3: 99, D1: "业绩(80%)" }),
    );
    const merge = mergeReturned(await openGrids(sent), [await openGrids(first), await openGrids(second)]);
    const merged = await changed(sent, at("合并.xlsx"), ({ workbook }) =>
      applyMerge(workbook, merge, "zh-CN", silent),
    );
    const { workbook } = await openOnHost(merged);
    const { grids } = await workbook.readGrids(null, silent);
    expect(grids.map(({ sheetName }) => sheetName)).toEqual(["考核", "合并核对"]);
    expect(grids[0]?.values).toEqual([
      ["工号", "姓名", "部门", "业绩(60%)", "态度(40%)", "总分"],
      ["R1", "黎曼", "一部", 80, 90, 84],
      ["R2", "高斯文", "二部", 71, 76, 73],
    ]);
    const told = grids[1]?.values.map((row) => row.filter((value) => value !== null && value !== ""));
    expect(told).toContainEqual(["表头或权重被改动", "二部.xlsx", "考核!D1", "业绩(60%)", "业绩(80%)"]);
    expect(told).toContainEqual([
      "R2 高斯文",
      "态度(40%)",
      "考核!E3",
      76,
      "一部.xlsx",
      78,
      "二部.xlsx 考核!E3",
    ]);
    expect(told).toContainEqual(["公式被改动", "二部.xlsx", "考核!F3", "=D3*0.6+E3*0.4", 99]);
  });
});
