export type { FrameContainer } from "./answerPartitionRequest.ts";
export { connectFrame, type ConnectedFrame } from "./connectFrame.ts";
export type { OfficeThemeColours } from "./exposeOfficeTheme.ts";
export { visibilityMessage } from "./visibilityMessage.ts";
