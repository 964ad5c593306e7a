import type { WorkbookModel } from "../../host/index.ts";
import type { NodeHost } from "../../host/node/index.ts";
import { silent, type Workbook } from "../../sheet/index.ts";
import { hostErrors } from "../testing/hostErrors.ts";
import { requestsOf } from "../testing/requestsOf.ts";
import { morePeople, samplePeople } from "../testing/samplePeople.ts";
import { samplePlan } from "../testing/samplePlan.ts";
import { startWithData } from "../testing/startWithData.ts";

/** Every way in which it refuses a whole request. */
const refusals = [
  ...(["InvalidOperationInCellEditMode", "InvalidOrTimedOutSession", "ActivityLimitReached"] as const),
  ...(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"] as const),
  ...(["AccessDenied", "GeneralException"] as const),
];

let host: NodeHost;
let model: WorkbookModel;
let workbook: Workbook;

/** All sheets with what stands in them, tables and charts included; kept copies and settings are not for the user. */
function userView(): unknown {
  return {
    names: model.names.map(({ name }) => name),
    sheets: model.sheets.map(({ name, visibility, cells, tables, charts, conditionalFormats, merges }) => ({
      ...{ name, visibility, tables: tables.map((table) => [table.name, table.area]) },
      charts: charts.map((chart) => chart.name),
      ...{ rules: conditionalFormats.length, merges },
      cells: [...cells]
        .flatMap(([row, line]) =>
          [...line].map(([column, { value, formula }]) => [row, column, formula ?? value] as const),
        )
        .filter(([, , content]) => content !== null && content !== "")
        .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn),
    })),
  };
}

beforeEach(async () => {
  ({ host, model, workbook } = await startWithData());
});

describe("a publishing that breaks", () => {
  it("at any of its requests, by any error of an action, leaves everything as it was", async () => {
    const before = userView();
    const needed = await requestsOf(host, () => workbook.publish(samplePlan(samplePeople), silent));
    await workbook.restore(silent);
    expect(needed).toBeGreaterThan(3);
    for (let request = 1; request <= needed; request += 1)
      for (const code of hostErrors) {
        host.faults.add({ at: request, error: { code } });
        await expect(workbook.publish(samplePlan(samplePeople), silent)).rejects.toMatchObject({
          name: "WorkbookError",
        });
        expect([code, request, host.faults.pending]).toEqual([code, request, 0]);
        expect(userView()).toEqual(before);
      }
    const receipt = await workbook.publish(samplePlan(samplePeople), silent);
    expect(receipt.sheetsAdded).toEqual(["Summary", "Policy"]);
  }, 300_000);

  it("by a request that is refused as a whole, leaves everything as it was", async () => {
    const before = userView();
    const needed = await requestsOf(host, () => workbook.publish(samplePlan(samplePeople), silent));
    await workbook.restore(silent);
    for (let request = 1; request <= needed; request += 1)
      for (const refusal of refusals) {
        host.faults.add({ at: request, refusal });
        await expect(workbook.publish(samplePlan(samplePeople), silent)).rejects.toMatchObject({
          name: "WorkbookError",
        });
        expect(host.faults.pending).toBe(0);
        expect(userView()).toEqual(before);
      }
    expect((await workbook.publish(samplePlan(samplePeople), silent)).sheetsAdded).toEqual([
      "Summary",
      "Policy",
    ]);
  }, 300_000);

  it("while standing tabs change, at the first or a later action, leaves them as they stood", async () => {
    await workbook.publish(samplePlan(samplePeople), silent);
    const before = userView();
    const needed = await requestsOf(host, () => workbook.publish(samplePlan(morePeople), silent));
    await workbook.restore(silent);
    expect(userView()).toEqual(before);
    for (let request = 1; request <= needed; request += 1)
      for (const code of ["GeneralException", "AccessDenied", "InvalidArgument"])
        for (const actionIndex of [0, 9, 40]) {
          host.faults.add({ at: request, error: { code, actionIndex } });
          await workbook.publish(samplePlan(morePeople), silent).then(
            // A request with fewer actions than that is not broken: what it wrote is taken back by hand.
            () => workbook.restore(silent),
            (error: unknown) => {
              expect(error).toMatchObject({ name: "WorkbookError" });
            },
          );
          host.faults.clear();
          expect([request, code, actionIndex, userView()]).toEqual([request, code, actionIndex, before]);
        }
    const receipt = await workbook.publish(samplePlan(morePeople), silent);
    expect(receipt.sheetsChanged).toContain("Summary");
  }, 300_000);
});
