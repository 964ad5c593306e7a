/** Numbers of office.js's methods and errors that the frame needs (`MethodDispId`, `ErrorCodeManager`). */
export const dispatchId = {
  saveSettings: 76,
  loadSettings: 75,
  executeRichApiRequest: 93,
  appCommandCompleted: 94,
} as const;

/** `ooeOperationNotSupported`: what a method that the host does not have answers. */
export const operationNotSupported = 5000;

/** Names of the events that office.js registers for. */
export const frameEvent = {
  richApiMessage: "richApiMessage",
  appCommandInvoked: "appCommandInvoked",
} as const;

/**
 * One message to the add-in in office.js's order: category, type, target, message, id, and whether it comes from
 * another co-author.
 */
export type RichApiMessage = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id?: number,
  isRemote?: boolean,
];

/** What a request of `Excel.run` is answered with: a response body, or a number of office.js's error list. */
export type RequestAnswer =
  { readonly ok: true; readonly body: string } | { readonly ok: false; readonly errorCode: number };
