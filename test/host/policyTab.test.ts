import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { policyFromWorkbook } from "../../src/cli/score/policyFromWorkbook.ts";
import { policyStamp } from "../../src/core/index.ts";
import { saveXlsx } from "../../src/host/file/index.ts";
import type { Appraisal } from "../../src/workflow/index.ts";
import { keepPolicy, peopleOf } from "../../src/workflow/index.ts";
import { openSample, type SampleJob } from "./sampleJob.ts";

/** Address of the cell in the Policy tab that stands to the right of a text, so many columns on. */
async function cellBeside(
  job: SampleJob,
  sheet: string,
  text: string,
  right: number,
  after = "",
): Promise<string> {
  return job.host.run(async (context) => {
    const used = context.workbook.worksheets
      .getItem(sheet)
      .getUsedRange()
      .load("values,rowIndex,columnIndex");
    await context.sync();
    const values = used.values as unknown[][];
    const from = values.findIndex((row) => row.includes(after));
    const row = values.findIndex((cells, index) => index > from && cells.includes(text));
    const column = values[row]?.indexOf(text) ?? -1;
    if (row === -1) throw new RangeError(`"${text}" does not stand on the tab.`);
    return `${String.fromCharCode(65 + used.columnIndex + column + right)}${String(used.rowIndex + row + 1)}`;
  });
}

async function type(job: SampleJob, sheet: string, address: string, value: number | string): Promise<void> {
  await job.host.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

const of = (appraisal: Appraisal, id: string) => peopleOf(appraisal).find((person) => person.id === id);

/*
 * Document 000 by hand (see document000.test.ts): YY003 has 86 and YY009 80.46, both 良好 (from 80). YY005 is ten months in her level
 * where twelve are asked for.
 */
describe("the Policy tab as the place where rules are changed", () => {
  let saved: Uint8Array;
  let job: SampleJob;
  let tab: string;
  // Published and saved once; each test opens the file.
  beforeAll(async () => {
    job = openSample("document-000.xlsx");
    const receipt = await job.publish(await job.check());
    tab = receipt.sheetNames.policy ?? "";
    saved = saveXlsx(job.host.workbook);
  });
  beforeEach(() => {
    job = openSample("document-000.xlsx", saved);
  });

  it("counts nothing as a change that nobody changed", async () => {
    const { origin, issues } = await job.check();
    expect(origin.kind).toBe("template");
    expect(issues.filter(({ code }) => code.startsWith("policy_"))).toEqual([]);
  });

  it("takes a changed cut-off, says where the rules are, keeps them when published, and then writes nothing more", async () => {
    await type(job, tab, await cellBeside(job, tab, "良好", 1, "绩效等级"), 81);
    const changed = await job.check();
    expect(changed.origin).toEqual({ kind: "sheet", sheetName: tab, isTab: true });
    expect([of(changed, "YY009")?.grade, of(changed, "YY003")?.grade]).toEqual(["合格", "良好"]);
    await job.publish(changed);
    const kept = await job.check();
    expect([kept.origin.kind, of(kept, "YY009")?.grade]).toEqual(["given", "合格"]);
    expect((await job.publish(kept)).cellsWritten).toBe(0);
  });

  it("takes a changed weight and a changed gate", async () => {
    // Operating targets 30 % → 0 %, projects 30 % → 60 %: YY002 has 95 and 90 there, so 28.5 + 27 becomes 54.
    await type(job, tab, await cellBeside(job, tab, "运营指标完成情况", 2), 0);
    await type(job, tab, await cellBeside(job, tab, "项目执行效果", 2), "60%");
    const gate = await cellBeside(job, tab, "任现职年限", 3, "晋升条件");
    await type(job, tab, gate, "10个月");
    const changed = await job.check();
    expect(of(changed, "YY002")?.score).toBeCloseTo(91, 9);
    const [step] = of(changed, "YY005")?.steps ?? [];
    expect(step?.gates.find((item) => item.gate.kind === "timeInLevel")?.state).toBe("passed");
  });

  it("names a cell that cannot be read, and goes on with what was in force", async () => {
    const at = await cellBeside(job, tab, "专业技能", 2);
    await type(job, tab, at, "一成半左右");
    const changed = await job.check();
    expect(changed.issues.filter(({ code }) => code === "policy_cell_unreadable")).toEqual([
      {
        ...{ code: "policy_cell_unreadable", at: `${tab}!${at}`, column: "weight", text: "一成半左右" },
        ...{ expected: "share", allowed: [], used: "0.15" },
      },
    ]);
    expect(of(changed, "YY002")?.score).toBeCloseTo(92.5, 9);
  });

  it("names the cell of weights that do not sum and of words that nothing is called by", async () => {
    const weight = await cellBeside(job, tab, "运营指标完成情况", 2);
    await type(job, tab, weight, 0.5);
    const { issues } = await job.check();
    const sum = issues.find(({ code }) => code === "weights_do_not_sum");
    expect(sum?.at?.startsWith(`${tab}!`)).toBe(true);
  });

  it("lets the last change win, and names both where pane and tab were changed", async () => {
    const cut = await cellBeside(job, tab, "良好", 1, "绩效等级");
    const before = await job.check();
    const inPane = { ...before.policy, version: "pane" };
    await keepPolicy(job.workbook, inPane, before.rulesSeen);
    expect((await job.check()).policy.version).toBe("pane");
    // The tab after the pane.
    await type(job, tab, cut, 81);
    const tabLast = await job.check();
    expect(of(tabLast, "YY009")?.grade).toBe("合格");
    expect(tabLast.issues.filter(({ code }) => code === "policy_changed_twice")).toMatchObject([
      { sheet: tab, used: "sheet" },
    ]);
    // The pane after the tab.
    await keepPolicy(job.workbook, inPane, tabLast.rulesSeen);
    const paneLast = await job.check();
    expect([paneLast.policy.version, of(paneLast, "YY009")?.grade]).toEqual(["pane", "良好"]);
    expect(paneLast.issues.filter(({ code }) => code === "policy_changed_twice")).toMatchObject([
      { sheet: tab, used: "pane" },
    ]);
    await job.publish(paneLast);
    const published = await job.check();
    expect(published.issues.filter(({ code }) => code === "policy_changed_twice")).toEqual([]);
    expect(published.policy.version).toBe("pane");
  });
});

describe("a published Policy tab as a file of rules", () => {
  it("gives the same rules to the command line, from the saved file", async () => {
    const job = openSample("document-000.xlsx");
    const appraisal = await job.check();
    await job.publish(appraisal);
    const folder = mkdtempSync(join(tmpdir(), "policy-tab-"));
    const file = join(folder, "rules.xlsx");
    writeFileSync(file, saveXlsx(job.host.workbook));
    const { policy, issues } = await policyFromWorkbook(file);
    rmSync(folder, { recursive: true });
    expect(issues.filter(({ at }) => at?.startsWith("考核制度!"))).toEqual([]);
    expect(policyStamp(policy)).toBe(policyStamp(appraisal.policy));
    expect(policy.model).toEqual(appraisal.policy.model);
  });
});
