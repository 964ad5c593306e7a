import { messageType, responseType, type XdmReply } from "./xdmMessage.ts";

/** Spells an answer or an event as office.js reads it. */
export function printXdmReply(reply: XdmReply, origin: string): string {
  return JSON.stringify({
    _messageType: messageType.response,
    _actionName: reply.actionName,
    _conversationId: reply.conversationId,
    _correlationId: reply.correlationId,
    _origin: origin,
    _data: reply.data,
    _errorCode: 0,
    _responseType: responseType[reply.kind],
    _serializerVersion: 1,
  });
}
