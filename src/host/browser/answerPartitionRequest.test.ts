import { answerPartitionRequest, type FrameContainer } from "./answerPartitionRequest.ts";

function createContainer() {
  const calls: unknown[] = [];
  const container: FrameContainer = {
    setPaneVisible: (isVisible) => calls.push(["pane", isVisible]),
    isPaneVisible: () => false,
    setControlEnabled: (id, isEnabled) => calls.push(["control", id, isEnabled]),
    setTabVisible: (id, isVisible) => calls.push(["tab", id, isVisible]),
  };
  return { calls, container };
}

const runtime = { Id: 1, ObjectPathType: 2, Name: "Microsoft.AppRuntime.AppRuntimeService" };
const ribbon = { Id: 1, ObjectPathType: 2, Name: "Microsoft.DynamicRibbon.DynamicRibbon" };
const button = {
  Id: 2,
  ObjectPathType: 3,
  Name: "GetButton",
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: ["Kpi.Score"] },
};

function answer(container: FrameContainer, paths: object, actions: readonly object[]): unknown {
  return JSON.parse(
    answerPartitionRequest(JSON.stringify({ ObjectPaths: paths, Actions: actions }), container),
  );
}

describe("answerPartitionRequest", () => {
  it("shows the pane", () => {
    const { calls, container } = createContainer();
    const response = answer(container, { 1: runtime }, [
      { Id: 1, ActionType: 1, ObjectPathId: 1 },
      {
        Id: 2,
        ActionType: 3,
        Name: "SetAppRuntimeState",
        ObjectPathId: 1,
        ArgumentInfo: { Arguments: ["Visible"] },
      },
    ]);
    expect(calls).toEqual([["pane", true]]);
    expect(response).toEqual({
      Results: [
        { ActionId: 1, Value: {} },
        { ActionId: 2, Value: null },
      ],
      TraceIds: [],
    });
  });

  it("greys a ribbon button", () => {
    const { calls, container } = createContainer();
    answer(container, { 1: ribbon, 2: button }, [
      { Id: 3, ActionType: 4, Name: "Enabled", ObjectPathId: 2, ArgumentInfo: { Arguments: [false] } },
    ]);
    expect(calls).toEqual([["control", "Kpi.Score", false]]);
  });

  it("echoes the trace that office.js waits for after it has registered a handler", () => {
    const { container } = createContainer();
    expect(answer(container, {}, [{ Id: 9, ActionType: 5, ObjectPathId: 0 }])).toEqual({
      Results: [],
      TraceIds: [9],
    });
  });

  it("names a member it does not have and leaves the rest undone", () => {
    const { calls, container } = createContainer();
    const response = answer(container, { 1: runtime }, [
      { Id: 1, ActionType: 3, Name: "Explode", ObjectPathId: 1 },
      {
        Id: 2,
        ActionType: 3,
        Name: "SetAppRuntimeState",
        ObjectPathId: 1,
        ArgumentInfo: { Arguments: ["Visible"] },
      },
    ]);
    expect(calls).toEqual([]);
    expect(response).toMatchObject({
      Results: [],
      Error: {
        Code: "ApiNotAvailable",
        Message: "The host does not have Microsoft.AppRuntime.AppRuntimeService.Explode.",
        ActionIndex: 0,
      },
    });
  });
});
