import { parsePartitionBody, type PartitionAction } from "./parsePartitionBody.ts";

/** What the add-in may ask of the window round it: its pane and its ribbon. */
export interface FrameContainer {
  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  setPaneVisible(isVisible: boolean): void;
  isPaneVisible(): boolean;
  /** `Office.ribbon.requestUpdate`: one button on or off. */
  setControlEnabled(controlId: string, isEnabled: boolean): void;
  /** `Office.ribbon.requestUpdate`: a contextual tab. */
  setTabVisible(tabId: string, isVisible: boolean): void;
}

/** Requests that office.js marks with this text go to the container, not to the workbook. */
export const partitionMark = "WacPartition";

const actionKind = { instantiate: 1, method: 3, setProperty: 4, trace: 5 } as const;
const runtimeService = "Microsoft.AppRuntime.AppRuntimeService";
const ribbonService = "Microsoft.DynamicRibbon.DynamicRibbon";
const readyService = "Microsoft.InternalService.AddinInternalService";

/**
 * Answers `Office.addin` and `Office.ribbon`, action by action, in the form of every Office.js response.
 * A member that is not here is answered with an error that names it, and the rest of the request is left undone.
 */
export function answerPartitionRequest(body: string, container: FrameContainer): string {
  const results: { readonly ActionId: number; readonly Value: unknown }[] = [];
  const actions = parsePartitionBody(body);
  // office.js puts a trace after an event handler's registration and waits for its id.
  const traceIds = actions.filter((action) => action.type === actionKind.trace).map((action) => action.id);
  for (const [index, action] of actions.entries()) {
    if (action.type === actionKind.trace) {
      continue;
    }
    const value = perform(action, container);
    if (value === undefined) {
      const place = [...action.target, action.name].join(".");
      const Error = {
        Code: "ApiNotAvailable",
        Message: `The host does not have ${place}.`,
        ActionIndex: index,
      };
      return JSON.stringify({ Results: results, Error, TraceIds: [] });
    }
    results.push({ ActionId: action.id, Value: value });
  }
  return JSON.stringify({ Results: results, TraceIds: traceIds });
}

/** Gives the action's value (null for none), or undefined when there is no such member. */
function perform(action: PartitionAction, container: FrameContainer): unknown {
  const [service, member, id] = action.target;
  const isKnown = [runtimeService, ribbonService, readyService].some((name) => name === service);
  if (!isKnown) {
    return undefined;
  }
  const [argument] = action.arguments;
  switch (action.type) {
    case actionKind.instantiate:
      return {};
    case actionKind.method:
      return call(action, String(id), container);
    case actionKind.setProperty:
      if (service !== ribbonService || member !== "GetButton" || action.name !== "Enabled") {
        return undefined;
      }
      container.setControlEnabled(String(id), argument === true);
      return null;
    default:
      return undefined;
  }
}

function call(action: PartitionAction, id: string, container: FrameContainer): unknown {
  const [argument] = action.arguments;
  switch (action.name) {
    case "NotifyActionHandlerReady":
      return null;
    case "SetAppRuntimeState":
      container.setPaneVisible(argument === "Visible");
      return null;
    case "GetAppRuntimeState":
      return container.isPaneVisible() ? "Visible" : "Background";
    case "SetVisibility":
      container.setTabVisible(id, argument === true);
      return null;
    default:
      return undefined;
  }
}
