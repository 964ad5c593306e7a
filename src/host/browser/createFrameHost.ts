import { answerPartitionRequest, partitionMark, type FrameContainer } from "./answerPartitionRequest.ts";
import { createAppContext } from "./createAppContext.ts";
import type { FrameIdentity } from "./createFrameUrl.ts";
import {
  dispatchId,
  frameEvent,
  operationNotSupported,
  type RequestAnswer,
  type RichApiMessage,
} from "./frameWire.ts";
import { isRecord } from "./isRecord.ts";
import { parseXdmRequest } from "./parseXdmRequest.ts";
import { actionType, type XdmReply, type XdmRequest } from "./xdmMessage.ts";

/** Where office.js puts the flags of a request, behind body and permission (`buildRequestMessageSafeArray`). */
const requestFlags = 6;

export interface FrameHostOptions {
  readonly identity: FrameIdentity;
  readonly documentName: string;
  /** The document's settings as they are when the frame asks; values are JSON values. */
  readonly readSettings: () => ReadonlyMap<string, unknown>;
  readonly writeSettings: (settings: ReadonlyMap<string, unknown>) => void;
  /** The workbook's side: the body of one `context.sync()`, and office.js's flags for it. */
  readonly handleRequest: (body: string, flags: number) => RequestAnswer | Promise<RequestAnswer>;
  readonly container: FrameContainer;
  /** Posts to the frame. */
  readonly reply: (reply: XdmReply) => void;
  /** Called when office.js asks for its context, before the answer. */
  readonly onActivation?: () => void;
}

/** Excel on the web around one frame, without the window: messages go in by `receive` and out by `options.reply`. */
export interface FrameHost {
  /** Takes the data of one `message` event that came from the frame. */
  receive(data: unknown): Promise<void>;
  /** Raises messages (workbook events, calls of custom functions); waits until the add-in listens. */
  raiseMessages(messages: readonly RichApiMessage[]): void;
  /** Presses a ribbon button: resolves when the command calls `event.completed()`. */
  invokeCommand(functionName: string, controlId: string): Promise<void>;
}

/** Makes the host of one frame; nothing is sent before the frame's office.js asks. */
export function createFrameHost(options: FrameHostOptions): FrameHost {
  const { identity, container } = options;
  const registered = new Set<string>();
  const waiting: { readonly actionName: string; readonly data: unknown }[] = [];
  const commands = new Map<string, () => void>();
  let commandCount = 0;

  const raise = (actionName: string, data: unknown): void => {
    if (registered.has(actionName)) {
      const { conversationId } = identity;
      options.reply({ actionName, conversationId, correlationId: 0, data, kind: "event" });
    } else {
      waiting.push({ actionName, data });
    }
  };

  const register = (actionName: string): void => {
    registered.add(actionName);
    for (const { data } of waiting.filter((event) => event.actionName === actionName)) {
      raise(actionName, data);
    }
    const others = waiting.filter((event) => event.actionName !== actionName);
    waiting.splice(0, waiting.length, ...others);
  };

  const execute = async (data: unknown): Promise<unknown> => {
    const call = isRecord(data) ? data : {};
    const method = isRecord(call.DdaMethod) ? call.DdaMethod.DispatchId : undefined;
    switch (method) {
      case dispatchId.executeRichApiRequest:
        return executeRequest(call.ArrayData, options);
      case dispatchId.appCommandCompleted: {
        const commandId = String(isRecord(call.ArrayData) ? call.ArrayData[0] : call[0]);
        commands.get(commandId)?.();
        commands.delete(commandId);
        return { Version: 1, Error: 0 };
      }
      case dispatchId.loadSettings: {
        const Settings = [...options.readSettings()].map(([Name, value]) => ({
          Name,
          Value: JSON.stringify(value),
        }));
        return { Version: 1, Error: 0, Settings };
      }
      case dispatchId.saveSettings:
        options.writeSettings(parseSettings(call.DdaSettingsMethod));
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: operationNotSupported };
    }
  };

  const answer = (request: XdmRequest): unknown => {
    switch (request.actionName) {
      case "ContextActivationManager_getAppContextAsync":
        options.onActivation?.();
        return createAppContext(identity, options.documentName, options.readSettings());
      case "executeMethod":
        return execute(request.data);
      default:
        // Notifications and telemetry: taken, answered with nothing, sent nowhere.
        return null;
    }
  };

  return {
    async receive(data) {
      const request = parseXdmRequest(data);
      if (request?.conversationId !== identity.conversationId) {
        return;
      }
      const { actionName, conversationId, correlationId } = request;
      const isInvoke = request.actionType === actionType.invoke;
      const content = isInvoke ? await answer(request) : { Version: 1, Error: 0 };
      options.reply({ actionName, conversationId, correlationId, data: content, kind: "answer" });
      if (request.actionType === actionType.registerEvent) {
        register(actionName);
      } else if (request.actionType === actionType.unregisterEvent) {
        registered.delete(actionName);
      }
    },
    raiseMessages(messages) {
      const entries = messages.map(([category, type, target, message, id = 0, isRemote = false]) => [
        category,
        type,
        target,
        message,
        id,
        isRemote,
      ]);
      raise(frameEvent.richApiMessage, { ArrayData: entries });
    },
    invokeCommand(functionName, controlId) {
      commandCount += 1;
      const commandId = `${controlId}.${String(commandCount)}`;
      const event = JSON.stringify({ source: { id: controlId } });
      return new Promise((resolve) => {
        commands.set(commandId, resolve);
        raise(frameEvent.appCommandInvoked, { 0: commandId, 1: functionName, 2: event });
      });
    },
  };

  async function executeRequest(arrayData: unknown, to: FrameHostOptions): Promise<unknown> {
    const parts: readonly unknown[] = Array.isArray(arrayData) ? arrayData : [];
    const body = String(parts[4]);
    const outcome: RequestAnswer =
      parts[0] === partitionMark
        ? { ok: true, body: answerPartitionRequest(body, container) }
        : await to.handleRequest(body, Number(parts[requestFlags] ?? 0));
    return outcome.ok
      ? { Version: 1, Error: 0, Data: [200, [], outcome.body] }
      : { Version: 1, Error: outcome.errorCode };
  }
}

function parseSettings(request: unknown): ReadonlyMap<string, unknown> {
  const pairs = isRecord(request) && Array.isArray(request.Properties) ? request.Properties : [];
  return new Map(
    pairs.flatMap((pair: unknown) => {
      const [name, value] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      return typeof name === "string" && typeof value === "string"
        ? [[name, JSON.parse(value)] as const]
        : [];
    }),
  );
}
