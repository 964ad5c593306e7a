import { createHost, type HostAnswer } from "./createHost.ts";
import { createWorkbook } from "./model/index.ts";
import type { WorkbookChange } from "./protocol/changes.ts";
import {
  actionType,
  pathType,
  type ActionInfo,
  type ObjectPathInfo,
  type ResponseBody,
} from "./protocol/wire.ts";

const workbookPath: ObjectPathInfo = { Id: 1, ObjectPathType: pathType.root, Name: "" };
const sheetsPath: ObjectPathInfo = {
  Id: 2,
  ObjectPathType: pathType.property,
  Name: "Worksheets",
  ParentObjectPathId: 1,
};
const sheetPath: ObjectPathInfo = {
  Id: 3,
  ObjectPathType: pathType.indexer,
  Name: "",
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments: ["Scores"] },
};

/** A request on the sheet, as office.js would send it, for what its public door does not offer. */
function requestOn(...actions: Omit<ActionInfo, "Id" | "ObjectPathId">[]): string {
  return JSON.stringify({
    Actions: actions.map((action, index) => ({ Id: 10 + index, ObjectPathId: 3, ...action })),
    ObjectPaths: { 1: workbookPath, 2: sheetsPath, 3: sheetPath },
  });
}

function bodyOf(answer: HostAnswer): ResponseBody {
  if (answer.kind !== "answer") {
    throw new RangeError("The request was refused");
  }
  return JSON.parse(answer.body) as ResponseBody;
}

describe("createHost", () => {
  it("answers a query as JSON with names as in Office.js", async () => {
    const host = createHost(createWorkbook(["Scores"]));
    const query = {
      ActionType: actionType.queryAsJson,
      Name: "",
      QueryInfo: { Select: ["name", "position"] },
    };
    expect(bodyOf(await host.handleRequest(requestOn(query))).Results).toEqual([
      { ActionId: 10, Value: { name: "Scores", position: 0 } },
    ]);
  });

  it("updates several properties in one action and checks that others are unchanged", async () => {
    const host = createHost(createWorkbook(["Scores"]));
    const update = {
      ActionType: actionType.update,
      Name: "",
      ObjectState: { tabColor: "#FF0000", showGridlines: false },
    };
    const unchanged = { ActionType: actionType.ensureUnchanged, Name: "", ObjectState: { name: "Scores" } };
    const changed = { ActionType: actionType.ensureUnchanged, Name: "", ObjectState: { name: "Grades" } };
    const response = bodyOf(await host.handleRequest(requestOn(update, unchanged, changed)));
    expect(host.workbook.sheets[0]).toMatchObject({ tabColor: "#FF0000", showGridlines: false });
    expect(response).toMatchObject({
      Results: [{ ActionId: 10 }, { ActionId: 11 }],
      Error: { Code: "Conflict", ActionIndex: 2, Location: "Worksheet.name" },
    });
  });

  it("echoes traces, by which the client knows how far a request came", async () => {
    const host = createHost(createWorkbook(["Scores"]));
    const response = bodyOf(
      await host.handleRequest(requestOn({ ActionType: actionType.trace, Name: "Trace" })),
    );
    expect([response.TraceIds, response.Results]).toEqual([[10], [{ ActionId: 10, Value: null }]]);
  });

  it.each([actionType.recursiveQuery, 99])("names an action of type %i, which is not built", async (type) => {
    const host = createHost(createWorkbook(["Scores"]));
    const response = bodyOf(await host.handleRequest(requestOn({ ActionType: type, Name: "" })));
    expect(response.Error).toMatchObject({
      Code: "ApiNotFound",
      Message: expect.stringContaining("is not built") as string,
    });
  });

  it("tells listeners what a request changed, and what an edit at the keyboard changed", async () => {
    const host = createHost(createWorkbook(["Scores"]));
    const told: WorkbookChange[] = [];
    const stop = host.onChanges((changes) => told.push(...changes));
    await host.handleRequest(
      requestOn({
        ActionType: actionType.setProperty,
        Name: "Name",
        ArgumentInfo: { Arguments: ["Grades"] },
      }),
    );
    const sheetId = host.workbook.activeSheetId;
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    host.edit(({ record }) => {
      record({ kind: "cells", sheetId, area });
    });
    stop();
    host.edit(({ record }) => {
      record({ kind: "formats", sheetId, area });
    });
    expect(told).toEqual([
      { kind: "sheet", sheetId, change: "Renamed", before: "Scores", after: "Grades" },
      { kind: "cells", sheetId, area },
    ]);
  });

  it("hands messages to the client through whoever listens", () => {
    const host = createHost(createWorkbook());
    const messages: unknown[] = [];
    host.onMessage((message) => messages.push(message));
    host.context.raise([65_536, 10, "Workbook", "{}"]);
    expect(messages).toEqual([[65_536, 10, "Workbook", "{}"]]);
  });
});
