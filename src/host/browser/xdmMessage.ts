/** What a message is: a call of the client, or our answer or event. */
export const messageType = { request: 0, response: 1 } as const;
/** What a call of the client wants. */
export const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
/** What a message of ours is: the answer to one call, or an event being raised. */
export const responseType = { answer: 0, event: 1 } as const;

/** A call as office.js posts it to the page around its frame. */
export interface XdmRequest {
  readonly actionName: string;
  readonly actionType: number;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** What we post back; the ids are those of the call. */
export interface XdmReply {
  readonly actionName: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
  readonly kind: "answer" | "event";
}
