export type { FrameContainer } from "./answerPartitionRequest.ts";
export { connectFrame, type ConnectedFrame, type ConnectFrameOptions } from "./connectFrame.ts";
export { createFrameHost, type FrameHost, type FrameHostOptions } from "./createFrameHost.ts";
export type { OfficeThemeColours } from "./exposeOfficeTheme.ts";
export type { RequestAnswer, RichApiMessage } from "./frameWire.ts";
export { visibilityMessage } from "./visibilityMessage.ts";
