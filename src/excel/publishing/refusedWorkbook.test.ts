import type { WorkbookModel } from "../../host/index.ts";
import type { NodeHost } from "../../host/node/index.ts";
import { silent, type Workbook } from "../../sheet/index.ts";
import { morePeople, samplePeople } from "../testing/samplePeople.ts";
import { samplePlan } from "../testing/samplePlan.ts";
import { startWithData } from "../testing/startWithData.ts";

let host: NodeHost;
let model: WorkbookModel;
let workbook: Workbook;

beforeEach(async () => {
  ({ host, model, workbook } = await startWithData());
});

const inExcel = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  host.run(async (context) => {
    work(context);
    await context.sync();
  });
/** Sheets, kept copies included, with all that stands in them. */
const everything = (): unknown =>
  model.sheets.map(({ name, cells, visibility, tables, charts }) => ({
    ...{ name, visibility, tables: tables.length, charts: charts.length },
    cells: [...cells].map(([row, line]) => [
      row,
      [...line].map(([at, { value, formula }]) => [at, formula ?? value]),
    ]),
  }));

describe("publishing into a workbook that may not be written", () => {
  it.each([
    ["a new tab", false],
    ["a standing tab", true],
  ])("opened for reading only: says so before it writes (%s)", async (_, stands) => {
    if (stands) await workbook.publish(samplePlan(samplePeople), silent);
    model.isReadOnly = true;
    const before = everything();
    const written = host.counters.cellsWritten;
    await expect(workbook.publish(samplePlan(morePeople), silent)).rejects.toMatchObject({
      code: "read_only",
    });
    expect(host.counters.cellsWritten).toBe(written);
    expect(everything()).toEqual(before);
  });

  it("whose structure is protected: says so before it writes; succeeds once it is lifted", async () => {
    await workbook.publish(samplePlan(samplePeople), silent);
    await inExcel((context) => {
      context.workbook.protection.protect("pass");
    });
    const before = everything();
    await expect(workbook.publish(samplePlan(morePeople), silent)).rejects.toMatchObject({
      code: "structure_protected",
    });
    expect(everything()).toEqual(before);
    // With nothing to write there is nothing to refuse.
    const same = await workbook.publish(samplePlan(samplePeople), silent);
    expect(same.sheetsUnchanged).toEqual(["Summary", "Policy"]);
    await inExcel((context) => {
      context.workbook.protection.unprotect("pass");
    });
    expect((await workbook.publish(samplePlan(morePeople), silent)).sheetsChanged).toContain("Summary");
  });

  it("leaves a protected sheet of the user's alone and publishes beside it", async () => {
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Data").protection.protect({}, "hers");
    });
    await workbook.publish(samplePlan(samplePeople), silent);
    const data = model.sheets.find(({ name }) => name === "Data");
    expect(data?.protection).not.toBeNull();
    expect(data?.cells.get(0)?.get(0)?.value).toBe("x");
  });

  it("where she locked our tab with a password of hers: says so and leaves it as it stands", async () => {
    await workbook.publish(samplePlan(samplePeople), silent);
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Summary").protection.protect({}, "hers");
    });
    const before = everything();
    await expect(workbook.publish(samplePlan(morePeople), silent)).rejects.toMatchObject({
      ...{ code: "protected", at: "Summary" },
    });
    expect(everything()).toEqual(before);
    await inExcel((context) => {
      context.workbook.worksheets.getItem("Summary").protection.unprotect("hers");
    });
    expect((await workbook.publish(samplePlan(morePeople), silent)).sheetsChanged).toContain("Summary");
  });

  it("while somebody types in a cell: says so, and succeeds when the cell is left", async () => {
    host.setCellEditMode(true);
    await expect(workbook.publish(samplePlan(samplePeople), silent)).rejects.toMatchObject({
      code: "cell_edit_mode",
    });
    host.setCellEditMode(false);
    expect((await workbook.publish(samplePlan(samplePeople), silent)).sheetsAdded).toEqual([
      "Summary",
      "Policy",
    ]);
  });
});
