import { join } from "node:path";
import { openOnHost, type HostedFile } from "../../src/cli/openOnHost.ts";
import { silent } from "../../src/sheet/index.ts";
import {
  checkWorkbook,
  publishAppraisal,
  reopenCycle,
  sealCycle,
  verifySeal,
} from "../../src/workflow/index.ts";
import type { SealCheck, SealOutcome } from "../../src/workflow/index.ts";
import { changed, ownFolder, typed, written } from "./onDisk.ts";

const folder = ownFolder();
const at = (name: string): string => join(folder, name);
const source = written(folder, {
  name: "source.xlsx",
  sheets: [
    {
      name: "考核",
      rows: [
        ["工号", "姓名", "业绩(60%)", "态度(40%)", "总分"],
        ["V1", "岑参差", 90, 80, { formula: "=C2*0.6+D2*0.4", value: 86 }],
        ["V2", "阮玲珑", 70, 75, { formula: "=C3*0.6+D3*0.4", value: 72 }],
      ],
    },
    { name: "说明", rows: [["本表按季度填写"]] },
  ],
});

async function seal({ workbook }: HostedFile, sealedAt = "2026-12-31T08:00:00Z"): Promise<SealOutcome> {
  const check = await checkWorkbook(workbook, { kind: "auto" }, silent, "zh-CN", "2026-12-31");
  if (!check.found) throw new Error("The fixture has scores.");
  return sealCycle(workbook, check.appraisal, { title: "2026年度", by: "人力资源部", sealedAt }, silent);
}

const verify = async (path: string): Promise<SealCheck> =>
  verifySeal((await openOnHost(path)).workbook, silent);

describe("a sealed cycle", () => {
  const sealed = at("sealed.xlsx");
  let outcome: SealOutcome;

  beforeAll(async () => {
    await changed(source, sealed, async (file) => {
      outcome = await seal(file);
    });
  });

  it("is found again in the file, whole and unedited, with the hash to note down", async () => {
    expect(outcome).toEqual({
      isSealed: true,
      version: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
    });
    expect(await verify(sealed)).toEqual({
      state: "intact",
      isOpen: false,
      version: 1,
      title: "2026年度",
      sealedAt: "2026-12-31T08:00:00Z",
      by: "人力资源部",
      hash: outcome.isSealed ? outcome.hash : "",
      faults: [],
      edits: [],
      reopenings: [],
    });
  });

  it("is the same hash for the same workbook", async () => {
    expect(await seal(await openOnHost(source))).toEqual(outcome);
  });

  it("locates every later edit cell by cell, and tells what only follows from one", async () => {
    const path = await changed(
      sealed,
      at("edited.xlsx"),
      typed("考核", { C3: 95, B2: "岑参", E2: "=C2*0.9", F1: "备注", D3: "" }),
    );
    const check = await verify(path);
    expect(check.state).toBe("edited");
    expect("edits" in check && check.edits).toEqual([
      { kind: "value_changed", at: "考核!F1", isOwnTab: false, sealed: null, now: "备注" },
      { kind: "value_changed", at: "考核!B2", isOwnTab: false, sealed: "岑参差", now: "岑参" },
      { kind: "formula_changed", at: "考核!E2", isOwnTab: false, sealed: "=C2*0.6+D2*0.4", now: "=C2*0.9" },
      { kind: "value_changed", at: "考核!C3", isOwnTab: false, sealed: 70, now: 95 },
      { kind: "value_changed", at: "考核!D3", isOwnTab: false, sealed: 75, now: null },
      { kind: "recalculated", at: "考核!E3", isOwnTab: false, sealed: 72, now: 57 },
    ]);
  });

  it("tells sheets that were added, taken away and renamed", async () => {
    const path = await changed(sealed, at("sheets.xlsx"), ({ host }) =>
      host.run(async (context) => {
        context.workbook.worksheets.add("新表").getRange("A1").values = [[1]];
        context.workbook.worksheets.getItem("说明").name = "填表说明";
        await context.sync();
      }),
    );
    const check = await verify(path);
    expect(
      "edits" in check && check.edits.map(({ kind, at: place, sealed: was }) => [kind, place, was]),
    ).toEqual([
      ["sheet_renamed", "填表说明", "说明"],
      ["sheet_added", "新表", null],
    ]);
  });

  it("tells when the seal itself was changed, part by part", async () => {
    const path = await changed(sealed, at("forged.xlsx"), async ({ workbook }) => {
      const record = (await workbook.load("seal")) as {
        versions: { results: { score: number }[]; by: string }[];
      };
      record.versions[0]!.results[1]!.score = 99;
      record.versions[0]!.by = "某人";
      await workbook.save("seal", record);
    });
    const check = await verify(path);
    expect(check).toMatchObject({
      state: "damaged",
      faults: [
        { version: 1, part: "results" },
        { version: 1, part: "head" },
      ],
    });
    const broken = await changed(sealed, at("broken.xlsx"), ({ workbook }) =>
      workbook.save("seal", { schemaVersion: 1 }),
    );
    expect(await verify(broken)).toEqual({ state: "unreadable" });
  });

  it("is not sealed twice; opened again, it gets a new version chained to the one before", async () => {
    const path = await changed(sealed, at("again.xlsx"), async (file) => {
      expect(await seal(file)).toEqual({ isSealed: false, reason: "already_sealed" });
      expect(
        await reopenCycle(file.workbook, { by: "人力资源部", at: "2027-01-05T09:00:00Z", why: "申诉" }),
      ).toBe(true);
      expect(
        await reopenCycle(file.workbook, { by: "人力资源部", at: "2027-01-05T09:00:00Z", why: "申诉" }),
      ).toBe(false);
      expect(await verifySeal(file.workbook, silent)).toMatchObject({
        state: "intact",
        isOpen: true,
        version: 1,
      });
      await typed("考核", { C3: 78 })(file);
      expect(await seal(file, "2027-01-06T09:00:00Z")).toMatchObject({ isSealed: true, version: 2 });
    });
    const check = await verify(path);
    expect(check).toMatchObject({
      state: "intact",
      isOpen: false,
      version: 2,
      reopenings: [{ version: 1, by: "人力资源部", at: "2027-01-05T09:00:00Z", why: "申诉" }],
    });
    const cut = await changed(path, at("cut.xlsx"), async ({ workbook }) => {
      const record = (await workbook.load("seal")) as { versions: unknown[]; reopenings: unknown[] };
      await workbook.save("seal", { ...record, versions: record.versions.slice(1), reopenings: [] });
    });
    expect(await verify(cut)).toMatchObject({ state: "damaged", faults: [{ version: 2, part: "chain" }] });
  });

  it("holds the published tabs too", async () => {
    const path = await changed(source, at("published.xlsx"), async (file) => {
      const check = await checkWorkbook(file.workbook, { kind: "auto" }, silent, "zh-CN", "2026-12-31");
      if (!check.found) throw new Error("The fixture has scores.");
      const choice = { tabs: ["summary" as const], language: "zh-CN" as const, sharing: "sealed" as const };
      const receipt = await publishAppraisal(
        file.workbook,
        check.appraisal,
        { ...choice, generatedAt: "2026-12-31T07:00:00Z", workbookName: "source.xlsx" },
        silent,
      );
      await seal(file);
      const tab = receipt.sheetNames.summary ?? "";
      await file.host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(tab);
        sheet.protection.unprotect();
        sheet.getRange("B8").values = [["改动"]];
        await context.sync();
      });
    });
    const check = await verify(path);
    expect("edits" in check && check.edits).toEqual([
      expect.objectContaining({ kind: "value_changed", isOwnTab: true, now: "改动" }),
    ]);
  });

  it("is none in a workbook that nobody sealed", async () => {
    expect(await verify(source)).toEqual({ state: "none" });
  });
});
