import { createWorkbook } from "../../model/index.ts";
import { startNodeHost, type NodeHost } from "../../node/startNodeHost.ts";

function start(): NodeHost {
  return startNodeHost(createWorkbook(["Scores", "Other"]));
}

/** Handlers of events get their arguments after the request that caused them, some turns of the loop later. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Listens with `listen` while `work` is done in requests of its own, and gives what was heard. */
async function heard<Heard>(
  host: NodeHost,
  listen: (
    context: Excel.RequestContext,
    hear: (event: Heard) => Promise<void>,
  ) => OfficeExtension.EventHandlerResult<unknown>,
  work: () => Promise<unknown>,
): Promise<Heard[]> {
  const events: Heard[] = [];
  const hear = (event: Heard): Promise<void> => {
    events.push(event);
    return Promise.resolve();
  };
  await host.run(async (context) => {
    const handler = listen(context, hear);
    await context.sync();
    await work();
    await settled();
    handler.remove();
    await context.sync();
  });
  return events;
}

const scores = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Scores");

function write(host: NodeHost, address: string, values: unknown[][]): Promise<void> {
  return host.run(async (context) => {
    scores(context).getRange(address).values = values;
    await context.sync();
  });
}

describe("worksheets.onChanged", () => {
  it("tells where, by whom, and for one cell what", async () => {
    const host = start();
    await write(host, "B2", [[60]]);
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      host,
      (context, hear) => context.workbook.worksheets.onChanged.add(hear),
      async () => {
        await write(host, "B2", [[61]]);
        await write(host, "A1:B1", [["Name", "Score"]]);
      },
    );
    const sheetId = host.workbook.sheets[0]?.id;
    expect(events).toMatchObject([
      {
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "ThisLocalAddin",
        worksheetId: sheetId,
        address: "B2",
        details: { valueBefore: 60, valueAfter: 61, valueTypeBefore: "Double", valueTypeAfter: "Double" },
      },
      { address: "A1:B1", worksheetId: sheetId },
    ]);
    expect(events[1]?.details).toBeUndefined();
  });

  it("hands over the range that changed", async () => {
    const host = start();
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      host,
      (context, hear) => scores(context).onChanged.add(hear),
      () => write(host, "C3:D3", [[1, 2]]),
    );
    await host.run(async (context) => {
      const range = events[0]?.getRange(context).load("values,address");
      await context.sync();
      expect([range?.address, range?.values]).toEqual(["Scores!C3:D3", [[1, 2]]]);
    });
  });

  it("says nothing of another sheet, without handlers, or while events are off", async () => {
    const host = start();
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      host,
      (context, hear) => context.workbook.worksheets.getItem("Other").onChanged.add(hear),
      () => write(host, "A1", [[1]]),
    );
    const silent = await heard<Excel.WorksheetChangedEventArgs>(
      host,
      (context, hear) => scores(context).onChanged.add(hear),
      () =>
        host.run(async (context) => {
          context.runtime.enableEvents = false;
          scores(context).getRange("A1").values = [[2]];
          context.runtime.enableEvents = true;
          await context.sync();
        }),
    );
    const messages: unknown[] = [];
    host.onMessage((message) => messages.push(message));
    await write(host, "A1", [[3]]);
    expect([events, silent, messages]).toEqual([[], [], []]);
  });

  it("marks what the person at the keyboard does", async () => {
    const host = start();
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      host,
      (context, hear) => scores(context).onChanged.add(hear),
      () => {
        const sheetId = host.workbook.sheets[0]?.id ?? "";
        host.edit((context) => {
          context.record({
            kind: "cells",
            sheetId,
            area: { row: 4, column: 0, rowCount: 1, columnCount: 1 },
            before: "",
            after: "x",
          });
        });
        return Promise.resolve();
      },
    );
    expect(events).toMatchObject([{ address: "A5", triggerSource: "Unknown", details: { valueAfter: "x" } }]);
  });
});

describe("events of sheets", () => {
  it("tell of coming, going, activation, names and protection", async () => {
    const host = start();
    const seen: unknown[] = [];
    const note = (event: { type: string }): Promise<void> => {
      const { type, ...facts } = event;
      seen.push([
        type,
        "nameAfter" in facts ? facts.nameAfter : "isProtected" in facts ? facts.isProtected : "",
      ]);
      return Promise.resolve();
    };
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      const handlers = [
        worksheets.onAdded.add(note),
        worksheets.onActivated.add(note),
        worksheets.onNameChanged.add(note),
        worksheets.onProtectionChanged.add(note),
        worksheets.onDeleted.add(note),
      ];
      await context.sync();
      const sheet = worksheets.add("New");
      await context.sync();
      sheet.activate();
      sheet.name = "Newer";
      sheet.protection.protect();
      await context.sync();
      sheet.delete();
      await context.sync();
      await settled();
      handlers.forEach((handler) => {
        handler.remove();
      });
      await context.sync();
    });
    expect(seen.slice(0, 4)).toEqual([
      ["WorksheetAdded", ""],
      ["WorksheetActivated", ""],
      ["WorksheetNameChanged", "Newer"],
      ["WorksheetProtectionChanged", true],
    ]);
    expect(seen.at(-1)).toEqual(["WorksheetDeleted", ""]);
  });

  it("tell of the selection", async () => {
    const host = start();
    const events = await heard<Excel.WorksheetSelectionChangedEventArgs>(
      host,
      (context, hear) => context.workbook.worksheets.onSelectionChanged.add(hear),
      () =>
        host.run(async (context) => {
          scores(context).getRange("B2:C3").select();
          await context.sync();
        }),
    );
    expect(events).toMatchObject([{ type: "WorksheetSelectionChanged", address: "B2:C3" }]);
  });
});

describe("events of tables", () => {
  it("tell of coming and going and of cells within", async () => {
    const host = start();
    const seen: unknown[] = [];
    await host.run(async (context) => {
      const { tables } = context.workbook;
      const handlers = [
        tables.onAdded.add((event) => Promise.resolve(void seen.push(event.type))),
        tables.onDeleted.add((event) => Promise.resolve(void seen.push([event.type, event.tableName]))),
      ];
      await context.sync();
      const table = scores(context).tables.add("A1:B3", true);
      await context.sync();
      const changed = table.onChanged.add((event) =>
        Promise.resolve(void seen.push([event.type, event.address])),
      );
      await context.sync();
      scores(context).getRange("B2:C9").values = Array.from({ length: 8 }, () => [1, 2]);
      scores(context).getRange("E1").values = [[1]];
      await context.sync();
      await settled();
      changed.remove();
      table.delete();
      await context.sync();
      await settled();
      handlers.forEach((handler) => {
        handler.remove();
      });
      await context.sync();
    });
    expect(seen).toEqual(["TableAdded", ["TableChanged", "B2:B3"], ["TableDeleted", "Table1"]]);
  });
});
