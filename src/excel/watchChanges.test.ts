import { setTimeout as wait } from "node:timers/promises";
import { eventually } from "../../test/eventually.ts";
import type { WorkbookChange } from "../sheet/index.ts";
import { startWorkbook } from "./testing/startWorkbook.ts";

/** Longer than a burst is waited out. */
const pastTheBurst = 1_000;

describe("watchChanges", () => {
  it("tells of a change made before the next cell was typed into, once that is done", async () => {
    const { host, workbook } = startWorkbook(false);
    const heard: WorkbookChange[] = [];
    const stop = await workbook.onChanged((change) => void heard.push(change));
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2").values = [[60]];
      sheet.getRange("B3").values = [[61]];
      await context.sync();
    });
    host.setCellEditMode(true);
    await wait(pastTheBurst);
    expect(heard).toEqual([]);
    host.setCellEditMode(false);
    await eventually(() => heard.length, 1);
    expect(heard).toEqual([{ sheetName: "Sheet1", address: "B2,B3", isRemote: false }]);
    await stop();
  });
});
