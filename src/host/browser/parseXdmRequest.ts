import { isRecord } from "./isRecord.ts";
import { messageType, type XdmRequest } from "./xdmMessage.ts";

/**
 * Reads one `message` event's data as a call of office.js.
 *
 * @returns undefined for anything else that frames post to each other (browser extensions, our own answers).
 */
export function parseXdmRequest(data: unknown): XdmRequest | undefined {
  const message = typeof data === "string" ? parseObject(data) : undefined;
  if (message?._messageType !== messageType.request || typeof message._actionName !== "string") {
    return undefined;
  }
  return {
    actionName: message._actionName,
    actionType: Number(message._actionType),
    conversationId: String(message._conversationId),
    correlationId: Number(message._correlationId),
    data: message._data,
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
