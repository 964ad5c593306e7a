import { createFrameHost, type FrameHostOptions } from "./createFrameHost.ts";
import { requirementMatrix } from "./requirementMatrix.ts";
import type { XdmReply } from "./xdmMessage.ts";

const identity = {
  pageUrl: "/taskpane.html",
  hostOrigin: "https://localhost:3000",
  displayLanguage: "zh-CN",
  conversationId: "conversation",
  addInId: "add-in",
};

function createHost(change: Partial<FrameHostOptions> = {}) {
  const replies: XdmReply[] = [];
  const host = createFrameHost({
    identity,
    documentName: "scores.xlsx",
    readSettings: () => new Map([["policy", { id: "a" }]]),
    writeSettings: () => undefined,
    handleRequest: () => ({ ok: true, body: "{}" }),
    container: {
      setPaneVisible: () => undefined,
      isPaneVisible: () => true,
      setControlEnabled: () => undefined,
      setTabVisible: () => undefined,
    },
    reply: (reply) => replies.push(reply),
    ...change,
  });
  const send = (actionName: string, data: unknown, actionType = 0, conversationId = "conversation") =>
    host.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: actionName,
        _actionType: actionType,
        _conversationId: conversationId,
        _correlationId: 7,
        _data: data,
      }),
    );
  return { host, replies, send };
}

describe("createFrameHost", () => {
  it("tells office.js that it runs in Excel on the web, in the display language, with the document's settings", async () => {
    const { replies, send } = createHost();
    await send("ContextActivationManager_getAppContextAsync", "conversation");
    expect(replies).toMatchObject([
      {
        actionName: "ContextActivationManager_getAppContextAsync",
        conversationId: "conversation",
        correlationId: 7,
        kind: "answer",
        data: {
          _appName: 16,
          _appUILocale: "zh-CN",
          _docUrl: "https://localhost:3000/scores.xlsx",
          _settings: [["policy", '{"id":"a"}']],
          _requirementMatrix: JSON.stringify(requirementMatrix),
        },
      },
    ]);
  });

  it("hands the body of a sync and its flags to the workbook and its answer back", async () => {
    const { replies, send } = createHost({
      handleRequest: (body, flags) => ({ ok: true, body: `answer to ${body} with ${String(flags)}` }),
    });
    await send("executeMethod", {
      DdaMethod: { DispatchId: 93 },
      ArrayData: ["", "POST", "ProcessQuery", [], "body", 0, 64],
    });
    expect(replies.map((reply) => reply.data)).toEqual([
      { Version: 1, Error: 0, Data: [200, [], "answer to body with 64"] },
    ]);
  });

  it("passes on the number of a failure that office.js knows", async () => {
    const { replies, send } = createHost({ handleRequest: () => ({ ok: false, errorCode: 5004 }) });
    await send("executeMethod", { DdaMethod: { DispatchId: 93 }, ArrayData: ["", "", "", [], "{}"] });
    expect(replies.map((reply) => reply.data)).toEqual([{ Version: 1, Error: 5004 }]);
  });

  it("says that a method of the old common API is not supported", async () => {
    const { replies, send } = createHost();
    await send("executeMethod", { DdaMethod: { DispatchId: 64 } });
    expect(replies.map((reply) => reply.data)).toEqual([{ Version: 1, Error: 5000 }]);
  });

  it("keeps a message until the add-in has registered for it", async () => {
    const { host, replies, send } = createHost();
    host.raiseMessages([[65536, 10, "Workbook", "{}"]]);
    expect(replies).toEqual([]);
    await send("richApiMessage", null, 1);
    expect(replies.map(({ kind, data }) => ({ kind, data }))).toEqual([
      { kind: "answer", data: { Version: 1, Error: 0 } },
      { kind: "event", data: { ArrayData: [[65536, 10, "Workbook", "{}", 0, false]] } },
    ]);
  });

  it("ends a ribbon command when the add-in says it is completed", async () => {
    const { host, replies, send } = createHost();
    await send("appCommandInvoked", null, 1);
    const isDone = jest.fn();
    const command = host.invokeCommand("scoreWorkbook", "Kpi.Score").then(isDone);
    expect(replies.at(-1)?.data).toEqual({
      0: "Kpi.Score.1",
      1: "scoreWorkbook",
      2: '{"source":{"id":"Kpi.Score"}}',
    });
    expect(isDone).not.toHaveBeenCalled();
    await send("executeMethod", { DdaMethod: { DispatchId: 94 }, 0: "Kpi.Score.1", 1: 0, 2: "{}" });
    await command;
    expect(isDone).toHaveBeenCalledTimes(1);
  });

  it("writes the settings that the add-in saves", async () => {
    const writeSettings = jest.fn();
    const { send } = createHost({ writeSettings });
    await send("executeMethod", {
      DdaMethod: { DispatchId: 76 },
      DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["policy", '{"id":"b"}']] },
    });
    expect(writeSettings).toHaveBeenCalledWith(new Map([["policy", { id: "b" }]]));
  });

  it("does not answer another conversation, nor what is no message of office.js", async () => {
    const { host, replies, send } = createHost();
    await send("ContextActivationManager_getAppContextAsync", null, 0, "another");
    await host.receive("hello");
    await host.receive({ _messageType: 0 });
    expect(replies).toEqual([]);
  });
});
